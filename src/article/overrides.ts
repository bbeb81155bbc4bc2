import type { BlockType, Diagnostic, Span, Speaker, Statement, StatementKind } from './article.ts';
import { toSlug } from './slug.ts';

/** The rule of every answer that an editor set. */
export const SET_BY_EDITOR = 'set-by-the-editor';

/** The type of every line that the span touches. */
export type BlockOverride = Span & { readonly type: BlockType };

/** What is said within the span is this person's (`null`: nobody can be named), or is of this kind. */
export type StatementOverride = Span & {
  readonly speaker?: string | null | undefined;
  readonly kind?: StatementKind | undefined;
};

/** An editor's corrections of one text, in its own offsets. */
export type Overrides = {
  readonly blocks: readonly BlockOverride[];
  readonly statements: readonly StatementOverride[];
};

export const NO_OVERRIDES: Overrides = { blocks: [], statements: [] };

/** The parts of a parse that corrections of statements change. */
type Said = {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
};

/** How well two spans match: 1 when they are equal, 0 when they only touch, less when they are apart. */
const likeness = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** Of statements within each other, such as a quoted word in a reported clause, the one that fits the span best. */
export function findStatement(statements: readonly Statement[], span: Span): Statement | null {
  const fits = statements.map((one) => [one, Math.max(...one.content.map((part) => likeness(part, span)))] as const);
  const [best] = fits.filter(([, fit]) => fit > 0).toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

function createSpeaker(name: string, speakers: readonly Speaker[]): Speaker {
  const slug = toSlug(name);
  const taken = new Set(speakers.map(({ id }) => id));
  const ids = [slug || 'speaker', ...speakers.map((_, i) => `${slug || 'speaker'}-${i + 2}`)];
  const id = ids.find((one) => !taken.has(one)) ?? slug;
  return { id, kind: 'person', name, roles: [], mentions: [] };
}

/** An override cannot turn reported speech into a quotation, or the reverse. */
const isMarked = (kind: StatementKind): boolean => kind !== 'indirect';

function withDiagnostic(said: Said, { start, end }: Span, say: string): Said {
  return { ...said, diagnostics: [...said.diagnostics, { code: 'override', span: { start, end }, say }] };
}

function applyOne(said: Said, override: StatementOverride): Said {
  const { speaker, kind } = override;
  const hit = findStatement(said.statements, override);
  if (hit === null)
    return withDiagnostic(said, override, 'An override says who speaks here, and nothing is said here.');
  if (kind !== undefined && isMarked(kind) !== isMarked(hit.kind))
    return withDiagnostic(said, override, `An override makes this ${kind}, and it is ${hit.kind}.`);
  const known = speaker == null ? undefined : said.speakers.find(({ id, name }) => name === speaker || id === speaker);
  const fresh = speaker != null && known === undefined ? createSpeaker(speaker, said.speakers) : undefined;
  const { source, ...rest } = hit;
  const set: Statement = {
    ...(speaker === undefined && source !== undefined ? { ...rest, source } : rest),
    kind: kind ?? hit.kind,
    speakerId: speaker === undefined ? hit.speakerId : ((known ?? fresh)?.id ?? null),
    because: { rule: SET_BY_EDITOR, evidence: hit.content, sure: 'overridden' },
  };
  const at = hit.content[0] ?? override;
  const others = said.diagnostics.filter(({ code, span }) => code !== 'unknown-speaker' || span.start !== at.start);
  const nobody = { code: 'unknown-speaker', span: at, say: 'The editor says that nobody can be named.' };
  return {
    statements: said.statements.map((statement) => (statement === hit ? set : statement)),
    speakers: fresh === undefined ? said.speakers : [...said.speakers, fresh],
    diagnostics: set.speakerId === null ? [...others, nobody] : others,
  };
}

/** What is said, as the editor corrects it. A correction that fits nothing becomes a diagnostic of the code `override`. */
export function overrideStatements<T extends Said>(said: T, overrides: readonly StatementOverride[]): T {
  return { ...said, ...overrides.reduce<Said>(applyOne, said) };
}
