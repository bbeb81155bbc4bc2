import type { Share } from '../../page/pageData.ts';

export type ShareRow = { readonly id: string; readonly name: string; readonly share: Share };

/** How the territory of each country divides among the classes of the model. */
export const ShareTable = ({ rows, caption }: { readonly rows: readonly ShareRow[]; readonly caption: string }) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Ally</th>
        <th scope="col">No window</th>
        <th scope="col">Short</th>
        <th scope="col">Window</th>
        <th scope="col">Beyond range</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, name, share }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td>{share.none}</td>
          <td>{share.short}</td>
          <td>{share.window}</td>
          <td>{share.outOfReach}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
