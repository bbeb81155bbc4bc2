import type { ReactNode } from 'react';
import type { PageData, TimelineEntry } from '../page/pageData.ts';
import { selectEntries } from '../page/selection.ts';
import { changeView } from '../page/useViewLinks.ts';
import { announce } from '../ui/announce.ts';
import { VoiceMark } from '../ui/VoiceMark.tsx';
import { sideWords, voiceWords } from '../ui/words.ts';

type Props = { readonly page: PageData; readonly hide: readonly string[] };

type BoxProps = Props & { readonly name: string; readonly className?: string; readonly children: ReactNode };

const sides = ['nato', 'us', 'russia', 'other', 'press'] as const;
const voices = ['direct', 'reported', 'view', 'story'] as const;

const countEntries = (count: number, of: number): string => `${count} of ${of} entries shown`;

/** One checkbox; the count that it leaves is spoken. */
const Box = ({ page, hide, name, className, children }: BoxProps) => {
  const toggle = () => {
    const next = hide.includes(name) ? hide.filter((other) => other !== name) : [...hide, name];
    changeView({ hide: [...next].sort() }, 'replace');
    announce(countEntries(selectEntries(page, next).length, page.timeline.length));
  };
  return (
    <label className={className}>
      <input className="needs-script" type="checkbox" checked={!hide.includes(name)} onChange={toggle} />
      {children}
    </label>
  );
};

const sidesOf = ({ timeline }: PageData) => sides.filter((side) => timeline.some((entry) => entry.side === side));

/** The names of the lanes, which are also the filter by the speaker's side. */
export const SideFilter = (props: Props) => (
  <fieldset className="lane-names">
    <legend className="unseen">Speaker’s side</legend>
    {sidesOf(props.page).map((side) => (
      <Box key={side} {...props} name={side} className={`side-${side}`}>
        {sideWords[side]}
      </Box>
    ))}
  </fieldset>
);

/** The key of the marks, which is also the filter by how the words are given. */
export const VoiceFilter = (props: Props & { readonly entries: readonly TimelineEntry[] }) => (
  <div className="filters">
    <fieldset>
      <legend className="unseen">How the words are given</legend>
      {voices
        .filter((voice) => props.page.timeline.some((entry) => entry.voice === voice))
        .map((voice) => (
          <Box key={voice} {...props} name={voice}>
            <VoiceMark voice={voice} side={null} />
            {voiceWords[voice]}
          </Box>
        ))}
    </fieldset>
    <output>{countEntries(props.entries.length, props.page.timeline.length)}</output>
  </div>
);
