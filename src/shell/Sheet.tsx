import type { Sheet } from './useSheet.ts';

type Tab = Exclude<Sheet, null>;

const tabs: readonly { readonly tab: Tab; readonly words: string }[] = [
  { tab: 'map', words: 'Map' },
  { tab: 'timeline', words: 'Timeline' },
  { tab: 'table', words: 'Table' },
];

/** A story that names no country has no map. */
const tabsOf = (hasMap: boolean) => tabs.filter(({ tab }) => hasMap || tab !== 'map');

type TabsProps = {
  readonly tab: Tab;
  readonly hasMap: boolean;
  readonly setTab: (tab: Tab) => void;
  readonly close: () => void;
};

/** The head of the sheet that holds map, timeline and tables on a phone, with the way back to the text. */
export const SheetTabs = ({ tab, hasMap, setTab, close }: TabsProps) => (
  <nav className="sheet-tabs" aria-label="Sheet">
    <button type="button" className="back" onClick={close}>
      ← Article
    </button>
    {tabsOf(hasMap).map((one) => (
      <button key={one.tab} type="button" aria-pressed={one.tab === tab} onClick={() => setTab(one.tab)}>
        {one.words}
      </button>
    ))}
  </nav>
);

type StripProps = {
  readonly open: (tab: Tab) => void;
  readonly hasMap: boolean;
  readonly selected: string | null;
};

/** On a phone, the folded strip at the foot of the text that opens the sheet. */
export const SheetStrip = ({ open, hasMap, selected }: StripProps) => (
  <nav className="sheet-strip needs-script" aria-label={hasMap ? 'Map and timeline' : 'Timeline'}>
    {tabsOf(hasMap)
      .filter(({ tab }) => tab !== 'table')
      .map(({ tab, words }) => (
        <button key={tab} type="button" aria-haspopup="dialog" data-opens={tab} onClick={() => open(tab)}>
          {words}
          {tab === 'map' && selected !== null && `: ${selected}`}
        </button>
      ))}
  </nav>
);
