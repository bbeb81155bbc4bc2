import { links } from '../../page/address/links.ts';
import type { PageData, Share } from '../../page/pageData.ts';
import type { GapMatrix, GapRow } from '../../page/recordChapter.ts';
import { ScrollBox } from '../../ui/figures/ScrollBox.tsx';
import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';
import { countNamed, selectRows } from './gapVersions.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { reasonWords, verdictWords, gap as words } from './words.ts';

type Props = { readonly gap: GapMatrix; readonly page: PageData; readonly laterShown: boolean };

const originOf = ({ id, later }: GapRow) => (id === 'bbc' ? 'article' : later ? 'later' : 'record');

/** The marks that the rows use, with what they mean. */
const Key = ({ gap, laterShown }: Pick<Props, 'gap' | 'laterShown'>) => {
  const used = selectRows(gap, laterShown).flatMap(({ verdicts }) => verdicts.flatMap((one) => one?.verdict ?? []));
  return (['not-covered', 'partly', 'partly-or-not'] as const)
    .filter((verdict) => used.includes(verdict))
    .map((verdict) => (
      <span key={verdict} className="verdict-key">
        <VerdictMark verdict={verdict} /> {verdictWords[verdict]}
      </span>
    ));
};

const Cell = ({ said }: { readonly said: GapRow['verdicts'][number] }) =>
  said === null ? (
    <td>
      <span className="unseen">{words.notNamed}</span>
    </td>
  ) : (
    <td>
      <VerdictMark verdict={said.verdict} />
      <span className="unseen">{verdictWords[said.verdict]}</span>
      {said.extent !== null && <span className="note">{said.extent}</span>}
    </td>
  );

const ModelCell = ({ share }: { readonly share: Share | null }) => (
  <td>{share === null ? words.noFigure : `${share.none}%`}</td>
);

/** Every statement of who would be left out against every country that one of them names, and the model's answer beneath. */
export const GapTable = ({ gap, page, laterShown }: Props) => {
  const named = countNamed(gap, laterShown);
  return (
    <ScrollBox label={words.table}>
      <table className="gap-table">
        <caption>
          {words.caption} <Key gap={gap} laterShown={laterShown} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.date}</th>
            <th scope="col">{words.columns.who}</th>
            {gap.columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{words.columns.region}</th>
            <th scope="col">{words.columns.reason}</th>
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
            <th scope="row" colSpan={2}>
              {words.named}
            </th>
            {gap.columns.map(({ id }, column) => (
              <td key={id}>{words.of(named.counts[column] ?? 0, named.of)}</td>
            ))}
            <td colSpan={2} />
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {words.model} <OriginTag origin="computed" />
            </th>
            {gap.columns.map(({ id }, column) => (
              <ModelCell key={id} share={gap.model[column] ?? null} />
            ))}
            <td colSpan={2}>
              {words.modelReason} <a href={links.chapter('why')}>{words.why}</a>
            </td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
};
