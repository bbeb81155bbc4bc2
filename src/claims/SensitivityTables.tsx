import type { PageData } from '../page/pageData.ts';
import { SourceRefs } from '../ui/SourceRefs.tsx';
import type { ClaimsData } from './claimsData.ts';
import { formatValue } from './format.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { assumptionWords } from './words.ts';

type Props = { readonly data: ClaimsData; readonly page: PageData };

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
          line.levels.map((level) => ({
            ...level,
            key: `${line.id}-${level.level}`,
            head: `${assumptionWords[line.id].label}: ${formatValue(level.value, assumptionWords[line.id].unit)}`,
            ...(level.level === 'nominal' && { detail: '(as assumed)' }),
          })),
        )}
      />
      <ul className="ranges">
        {lines.map(({ id, why, sources }) => (
          <li key={id}>
            <b>{assumptionWords[id].label}.</b> {why}
            <SourceRefs ids={sources.filter((source) => source !== 'choice')} sources={page.sourceIds} />
          </li>
        ))}
      </ul>
    </>
  );
};
