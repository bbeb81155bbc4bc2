import type { WhyData } from '../model/modelData.ts';
import { joinNames } from '../model/quantities.ts';
import { ListTable } from '../ui/figures/ListTable.tsx';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { formatCell, whyWords } from './whyWords.ts';

type Props = { readonly data: Pick<WhyData, 'lofts'>; readonly heading: 'h2' | 'h3' };

const COLUMNS = ['flat', 'least energy', 'high'] as const;

/** Why the worst of three launch points is not the worst case: a flat and a high shot, by the plan of 2007. */
export const Lofts = ({ data, heading }: Props) => {
  const { lofts, rows } = data.lofts;
  const Heading = heading === 'h2' ? 'h3' : 'h4';
  const closed = rows.filter(({ windowsS: [flat, least] }) => flat === 0 && (least ?? 0) > 0);
  const opened = rows.filter(({ windowsS: [, least, high] }) => least === 0 && (high ?? 0) > 0);
  const names = (list: typeof rows): string => joinNames(list.map(({ name }) => name));
  return (
    <section className="lofts">
      <Heading>{whyWords.lofts}</Heading>
      <p>
        {whyWords.notWorst} A flat shot arrives sooner and stays lower
        {closed.length > 0 && `: it leaves no window at ${names(closed)}`}. A high one stays longer in view
        {opened.length > 0 && `: it opens one at ${names(opened)}`}. Both need more speed than the path of least energy.{' '}
        <OriginTag origin="computed" detail="the plan of 2007" />
      </p>
      <ListTable
        caption="Window by the height of the flight, as a multiple of the least-energy height, from whichever launch point is worst"
        columns={['City', ...lofts.map((loft, i) => `${COLUMNS[i] ?? ''} (${loft})`.trim())]}
      >
        {rows.map(({ name, windowsS }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {windowsS.map((windowS, i) => (
              <td key={lofts[i]}>{formatCell(windowS)}</td>
            ))}
          </tr>
        ))}
      </ListTable>
    </section>
  );
};
