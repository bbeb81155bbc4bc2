import type { PageData, Share } from '../page/pageData.ts';
import type { GapMatrix, GapRow } from '../page/recordChapter.ts';
import { OriginTag } from '../ui/OriginTag.tsx';
import { SourceRefs } from '../ui/SourceRefs.tsx';
import { countNamed, reasonWords, verdictWords } from './gapVersions.ts';

type Props = { readonly gap: GapMatrix; readonly page: PageData; readonly laterShown: boolean };

const originOf = ({ id, later }: GapRow) => (id === 'bbc' ? 'article' : later ? 'later' : 'record');

const Cell = ({ said }: { readonly said: GapRow['verdicts'][number] }) =>
  said === null ? (
    <td className="gap-none">
      <span aria-hidden="true">·</span>
      <span className="unseen">not named</span>
    </td>
  ) : (
    <td className={`gap-${said.verdict}`}>{said.extent ?? verdictWords[said.verdict]}</td>
  );

const ModelCell = ({ share }: { readonly share: Share | null }) =>
  share === null ? (
    <td>no figure</td>
  ) : (
    <td>
      no window {share.none}&nbsp;%, short {share.short}&nbsp;%, window {share.window}&nbsp;%
      {share.outOfReach > 0 && <>, out of reach {share.outOfReach}&nbsp;%</>}
    </td>
  );

/** Every statement of who would be left out against every country that one of them names, and the model's answer beneath. */
export const GapTable = ({ gap, page, laterShown }: Props) => {
  const named = countNamed(gap, laterShown);
  return (
    <div className="scroll">
      <table className="gap-table">
        <caption>
          What each statement says of each country. A dot: the statement does not name it. None of them says that a
          country would be covered.
        </caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Who says so</th>
            {gap.columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Named otherwise</th>
            <th scope="col">Reason given</th>
          </tr>
        </thead>
        <tbody>
          {gap.rows.map((row) => (
            <tr key={row.id} id={`gap-${row.id}`} className={row.later ? 'later-only' : undefined}>
              <td>{row.dateLabel}</td>
              <th scope="row">
                {row.who} <SourceRefs ids={row.sources} sources={page.sourceIds} /> <OriginTag origin={originOf(row)} />
                <span className="note">{row.confidence}</span>
              </th>
              {gap.columns.map(({ id }, column) => (
                <Cell key={id} said={row.verdicts[column] ?? null} />
              ))}
              <td>{row.region ?? '–'}</td>
              <td className={`reason-${row.reason.kind}`}>
                <b>{reasonWords[row.reason.kind]}</b>
                {row.reason.words !== null && `: ${row.reason.words}`}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">
              Named in how many of the {named.of} statements{' '}
              <span className={laterShown ? undefined : 'later-off'}>shown</span> that name countries
            </th>
            {gap.columns.map(({ id }, column) => (
              <td key={id}>{named.counts[column]}</td>
            ))}
            <td />
            <td />
          </tr>
          <tr>
            <td />
            <th scope="row">
              The model, by share of the territory <OriginTag origin="computed" />
            </th>
            {gap.columns.map(({ id }, column) => (
              <ModelCell key={id} share={gap.model[column] ?? null} />
            ))}
            <td>–</td>
            <td>computed from time, radar and range; see “Why the gap is there”</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
