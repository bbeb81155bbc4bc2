import { changeView } from '../page/address/useViewLinks.ts';
import type { ViewState } from '../page/address/viewState.ts';
import { announce } from '../ui/reader/announce.ts';

type Choice = { readonly id: 'off' | 'quotes' | 'all'; readonly words: string; readonly change: Partial<ViewState> };

const choices: readonly Choice[] = [
  { id: 'off', words: 'off', change: { show: 'article', marks: 'quotes' } },
  { id: 'quotes', words: 'quotes', change: { show: 'record', marks: 'quotes' } },
  { id: 'all', words: 'all', change: { show: 'record', marks: 'all' } },
];

/** Which marks the text carries: `off` leaves the article alone, on the map as in the text. */
export const marksOf = ({ show, marks }: Pick<ViewState, 'show' | 'marks'>): Choice['id'] =>
  show === 'article' ? 'off' : marks;

export const MarksSwitch = ({ view }: { readonly view: ViewState }) => (
  <fieldset className="marks-switch needs-script">
    <legend>Marks</legend>
    {choices.map(({ id, words, change }) => (
      <label key={id}>
        <input
          type="radio"
          name="marks"
          checked={marksOf(view) === id}
          onChange={() => {
            changeView(view.show === 'later' && id !== 'off' ? { ...change, show: 'later' } : change, 'push');
            announce(`Marks in the text: ${words}`);
          }}
        />
        <span>{words}</span>
      </label>
    ))}
  </fieldset>
);
