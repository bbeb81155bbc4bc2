import type { PageData } from '../../page/pageData.ts';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';
import type { ClaimsData, SensitivityLine } from '../claimsData.ts';
import { formatValue } from '../format.ts';
import { OutcomeTable } from '../OutcomeTable.tsx';
import { assumptionWords } from '../words.ts';

type Props = { readonly data: ClaimsData; readonly page: PageData };

/** Whether a level says something of its own: one end of a switch is as assumed, and the pair as assumed is the plan. */
const isOwn = ({ id, levels }: SensitivityLine, { level, value }: SensitivityLine['levels'][number]): boolean =>
  level === 'nominal' ? id !== 'unseen-and-faster' : levels.find((one) => one.level === 'nominal')?.value !== value;

/** The sensitivity chart's numbers, with windows at the chapter's places, and what each range rests on. */
export const SensitivityTables = ({ data, page }: Props) => {
  const lines = [...data.sensitivity, data.pair];
  return (
    <>
      <OutcomeTable
        caption="Shortest window over three launch points with one assumption changed and all others as assumed. Computed."
        head="Assumption"
        places={data.places}
        shortWindowS={data.shortWindow.nominal}
        rows={lines.flatMap((line) =>
          line.levels
            .filter((level) => isOwn(line, level))
            .map((level) => ({
              ...level,
              key: `${line.id}-${level.level}`,
              head: `${assumptionWords[line.id].label}: ${formatValue(level.value, assumptionWords[line.id].unit)}`,
              ...(level.level === 'nominal' && { detail: '(as assumed)' }),
            })),
        )}
      />
      <ul className="ranges">
        {lines
          .filter(({ why, sources }) => why !== null || sources.length > 0)
          .map(({ id, why, sources }) => (
            <li key={id}>
              <b>{assumptionWords[id].label}.</b> {why}
              <SourceRefs ids={sources.filter((source) => source !== 'choice')} sources={page.sourceIds} />
            </li>
          ))}
      </ul>
    </>
  );
};
