import { base } from '../page/base.ts';
import type { Offer } from './sourcesData.ts';

/** All that can be taken away, file by file: what it holds, in which forms, and the schema that says how it is made. */
export const Offers = ({ offers }: { readonly offers: readonly Offer[] }) => (
  <details className="fold offers" id="take-away">
    <summary>
      To take away: {offers.length} files, {offers.filter(({ schema }) => schema !== null).length} of them with a JSON
      Schema
    </summary>
    <table>
      <thead>
        <tr>
          {['What it holds', 'File', 'Schema'].map((name) => (
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
                {forms.map(({ path, words }) => (
                  <li key={path}>
                    <a href={base + path}>{words}</a>
                  </li>
                ))}
              </ul>
            </td>
            <td>
              {schema === null ? (
                'none'
              ) : (
                <a href={base + schema}>
                  schema<span className="unseen"> of {forms[0]?.words}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
