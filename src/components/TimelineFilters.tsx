import { announce } from '../state/announce.ts';
import type { Links } from '../state/links.ts';
import type { PageData, TimelineEntry } from '../state/page.ts';
import { followView } from '../state/useViewLinks.ts';
import { VoiceMark } from './VoiceMark.tsx';
import { sideWords, voiceWords } from './words.ts';

type Props = {
  readonly page: PageData;
  readonly entries: readonly TimelineEntry[];
  readonly hide: readonly string[];
  readonly links: Links;
};

const countSentence = (count: number, of: number): string => `${count} of ${of} entries shown`;

/** Checkboxes for the speaker's side and for how the words are given; the count is seen and spoken. */
export const TimelineFilters = ({ page, entries, hide, links }: Props) => {
  const toggle = (name: string) => {
    const next = hide.includes(name) ? hide.filter((other) => other !== name) : [...hide, name];
    const left = page.timeline.filter(({ side, voice }) => !next.includes(side) && !next.includes(voice));
    followView(links.hide(next), 'replace');
    announce(countSentence(left.length, page.timeline.length));
  };
  const box = (name: string, words: string, mark: 'direct' | 'reported' | 'view' | 'story' | null) => (
    <label key={name} className={mark === null ? `side-${name}` : undefined}>
      <input type="checkbox" checked={!hide.includes(name)} onChange={() => toggle(name)} />
      {mark !== null && <VoiceMark voice={mark} side="press" />}
      {words}
    </label>
  );
  return (
    <form className="filters needs-script" aria-label="Filter the timeline">
      <fieldset>
        <legend>Speaker’s side</legend>
        {(['nato', 'us', 'russia', 'press'] as const).map((side) => box(side, sideWords[side], null))}
      </fieldset>
      <fieldset>
        <legend>How it is given</legend>
        {(['direct', 'reported', 'view', 'story'] as const).map((voice) => box(voice, voiceWords[voice], voice))}
      </fieldset>
      <output>{countSentence(entries.length, page.timeline.length)}</output>
    </form>
  );
};
