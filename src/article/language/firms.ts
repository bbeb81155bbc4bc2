import { FIGURES } from '../lexicon/words.ts';
import type { Mention } from './mention.ts';
import { readName } from './names.ts';
import type { Token } from './tokens.ts';

/** "Car maker Volvo". */
const MAKERS = /^([a-z-]*maker|giant|insurer|lender|manufacturer|retailer)$/;
/** "The chairman of Pelham", "Pelham's chief executive". */
const OFFICES = /^(executive|chairman|chairwoman|director|boss|shareholder)s?$/;
/** "Pelham's profits". */
const THINGS =
  /^(profits|sales|shares|shareholders|customers|revenues?|earnings|turnover|stores|plants?|factory|factories|workforce)$/;

type Read = { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] };

const nameOf = ({ name }: Mention): string => name.join(' ');

/** A name without a title or a role, and without a first name that tells the sex. */
const isBare = ({ kind, name, title, role, gender }: Mention): boolean =>
  kind === 'person' && name.length > 0 && title === null && role === null && gender === null;

/** Whether the words beside a name are what is said of a firm. */
function isFirmHere(tokens: readonly Token[], { from, to, possessive }: Mention): boolean {
  const [next, second] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  const figures = tokens.slice(to + 1, to + 7).some(({ lower }) => FIGURES.test(lower));
  return (
    MAKERS.test(tokens[from - 1]?.text ?? '') ||
    (possessive && THINGS.test(next)) ||
    (next === ',' && second === 'which') ||
    (/^(reported|posted)$/.test(next) && figures)
  );
}

/** "Shares in Tarrant". */
const findShared = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ lower }, i) => {
    const shared = /^(shares|stake)$/.test(lower) && tokens[i + 1]?.lower === 'in';
    const name = shared ? readName(tokens, i + 2) : null;
    return name !== null && isBare(name) ? [nameOf(name)] : [];
  });

/** The names that a story speaks of as of firms, and of nobody else by them. */
function findFirms(sentences: readonly Read[]): ReadonlySet<string> {
  const mentions = sentences.flatMap(({ mentions }) => mentions);
  const people = new Set(
    mentions
      .filter((one) => one.kind === 'person' && (!isBare(one) || one.name.length > 1))
      .flatMap(({ name }) => name),
  );
  const led = mentions.flatMap(({ org, role }) => (org !== null && OFFICES.test(role?.head ?? '') ? [org] : []));
  const shown = sentences.flatMap(({ tokens, mentions }) => [
    ...findShared(tokens),
    ...mentions.filter((one) => isBare(one) && isFirmHere(tokens, one)).map(nameOf),
  ]);
  return new Set([...led, ...shown].filter((name) => !people.has(name)));
}

/** The sentences of a story, in which its firms are not taken for people: "Volvo" where "shares in Volvo" fell. */
export function readFirms<T extends Read>(sentences: readonly T[]): readonly T[] {
  const firms = findFirms(sentences);
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.map(
      (one): Mention => (isBare(one) && firms.has(nameOf(one)) ? { ...one, form: 'body', kind: 'organisation' } : one),
    ),
  }));
}
