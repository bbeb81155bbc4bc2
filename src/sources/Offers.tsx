import { base } from '../page/address/base.ts';
import type { ViewState } from '../page/address/viewState.ts';
import { FoldedPart } from '../ui/parts/FoldedPart.tsx';
import type { Offer } from './sourcesData.ts';
import { downloads as words } from './words.ts';

type Props = { readonly offers: readonly Offer[]; readonly view: ViewState };

/** Every data file: what it holds, in which forms, and the schema that says how it is made. */
export const Offers = ({ offers, view }: Props) => (
  <FoldedPart
    view={view}
    id="take-away"
    title={words.title}
    says={words.says(offers.length, offers.filter(({ schema }) => schema !== null).length)}
    className="offers"
  >
    <table>
      <thead>
        <tr>
          {words.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offers.map(({ holds, forms, schema }) => (
          <tr key={holds}>
            <th scope="row">{holds}</th>
            <td>
              <ul>
                {forms.map(({ path, words: name }) => (
                  <li key={path}>
                    <a href={base + path}>{name}</a>
                  </li>
                ))}
              </ul>
            </td>
            <td>
              {schema === null ? (
                words.none
              ) : (
                <a href={base + schema}>
                  {words.schema}
                  <span className="unseen">{words.schemaOf(forms[0]?.words ?? holds)}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </FoldedPart>
);
