import { nameBlock } from '../../page/nameBlock.ts';
import type { PageData, Region, Share } from '../../page/pageData.ts';
import { selectSentences } from '../../page/selection.ts';

const plays = (region: Region, kind: string): boolean => region.roles.some((role) => role.kind === kind);

/** What the article says of a country, in a sentence with its paragraph; null when it gives it no part. */
export const articleWords = (page: PageData, region: Region): string | null => {
  const where = (pattern: RegExp) => {
    const sentence = selectSentences(page, region.id).find(({ text }) => pattern.test(text));
    return sentence ? ` (${nameBlock(page, sentence.blockId)})` : '';
  };
  if (plays(region, 'not-covered')) return `Not covered, says the article${where(/covered/)}.`;
  if (plays(region, 'partly-not-covered'))
    return `Parts not covered, says the article${where(/covered/)}; it does not say which.`;
  if (plays(region, 'interceptor-host')) return `It would have hosted the ten interceptors${where(/base 10|sited/)}.`;
  if (plays(region, 'radar-host')) return `It would have hosted the radar${where(/radar|sited/)}.`;
  if (plays(region, 'proposer')) return `It proposes the system${where(/proposals/)}.`;
  if (plays(region, 'named-threat')) return `Washington names its missiles as the threat${where(/attack/)}.`;
  if (plays(region, 'headquarters')) return `Nato has its headquarters there${where(/headquarters/)}.`;
  if (plays(region, 'objector')) return `It strongly opposes the system${where(/opposes/)}.`;
  return null;
};

/** The share of a country's land as people say it. */
const part = (percent: number): string => {
  if (percent < 20) return `about ${percent} per cent`;
  const spoken: readonly (readonly [number, string])[] = [
    [25, 'about a quarter'],
    [33, 'about a third'],
    [50, 'about half'],
    [67, 'about two thirds'],
    [75, 'about three quarters'],
  ];
  const near = spoken.find(([value]) => Math.abs(value - percent) <= 2);
  return near ? near[1] : `about ${percent} per cent`;
};

/** A country as it is named within a sentence: "the Czech Republic". */
const inSentence = (name: string): string =>
  /^United |(?:Republic|Netherlands|Islands|Emirates)$/.test(name) ? `the ${name}` : name;

/** What the model makes of a country's land, in a sentence. */
export const modelWords = (region: Region, { none, short, outOfReach }: Share): string => {
  const name = inSentence(region.name);
  if (outOfReach >= 100) return `The missile of our model does not reach ${name}.`;
  if (none >= 100) return `In our model, nowhere in ${name} could an interceptor arrive in time.`;
  if (none === 0 && short === 0) return `In our model, an interceptor could arrive in time anywhere in ${name}.`;
  if (none === 0)
    return `In our model, an interceptor could arrive in time anywhere in ${name}, though not always with time to spare.`;
  return `In our model, no interceptor could arrive in time for ${part(none)} of ${name}.`;
};
