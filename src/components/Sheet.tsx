export type Tab = 'map' | 'timeline' | 'table';

const tabs: readonly { readonly tab: Tab; readonly words: string }[] = [
  { tab: 'map', words: 'Map' },
  { tab: 'timeline', words: 'Timeline' },
  { tab: 'table', words: 'Table' },
];

type TabsProps = { readonly tab: Tab; readonly setTab: (tab: Tab | null) => void };

/** The head of the sheet that holds map, timeline and tables on a phone, with the way back to the text. */
export const SheetTabs = ({ tab, setTab }: TabsProps) => (
  <nav className="sheet-tabs" aria-label="Sheet">
    <button type="button" className="back" onClick={() => setTab(null)}>
      ← Article
    </button>
    {tabs.map((one) => (
      <button key={one.tab} type="button" aria-pressed={one.tab === tab} onClick={() => setTab(one.tab)}>
        {one.words}
      </button>
    ))}
  </nav>
);

type StripProps = { readonly open: (tab: Tab) => void; readonly selected: string | null };

/** On a phone, the folded strip at the foot of the text that opens the sheet. */
export const SheetStrip = ({ open, selected }: StripProps) => (
  <nav className="sheet-strip needs-script" aria-label="Map and timeline">
    {tabs.slice(0, 2).map(({ tab, words }) => (
      <button key={tab} type="button" aria-haspopup="dialog" data-opens={tab} onClick={() => open(tab)}>
        {words}
        {tab === 'map' && selected !== null && `: ${selected}`}
      </button>
    ))}
  </nav>
);
