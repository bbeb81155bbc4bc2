import { memo } from 'react';
import type { CoverageVerdict, WhyData } from '../model/modelData.ts';
import type { PageData, Share } from '../page/pageData.ts';
import { ScrollBox } from '../ui/figures/ScrollBox.tsx';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { type Agreement, COVERED_BOUNDS, compareVerdict, FITTED_STATEMENT, readShare } from './selectWhy.ts';
import { whyWords } from './whyWords.ts';

type Props = {
  readonly data: WhyData;
  readonly page: PageData;
  readonly shares: Readonly<Record<string, Share>>;
  readonly name: string;
  readonly heading: 'h2' | 'h3';
};

const WORDS: Readonly<Record<CoverageVerdict, string>> = {
  covered: 'covered',
  partly: 'in part',
  'not-covered': 'not covered',
};

const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  agrees: 'agrees',
  'agrees-counting': 'agrees if a short window counts',
  'agrees-discounting': 'agrees if a short window does not count',
  differs: 'differs',
};

/** What five sources said of who would be covered, and where the model agrees with them. */
export const CoverageStatements = memo(({ data, page, shares, name, heading: Heading }: Props) => {
  const ids = new Set(data.statements.flatMap(({ verdicts }) => Object.keys(verdicts)));
  const countries = page.regions.filter(({ id }) => ids.has(id));
  return (
    <section className="who-said-covered" aria-labelledby="why-statements">
      <Heading id="why-statements">{whyWords.statements}</Heading>
      <p>
        The sources disagree about Italy, Bulgaria and Romania. None of the passages we could read included a map. The
        model calls a country covered when at least {COVERED_BOUNDS.most} per cent of its territory within range has a
        window, and not covered when at most {COVERED_BOUNDS.least} per cent has: thresholds we chose. Reaching a
        missile is not the same as hitting it. {whyWords.fitted} <OriginTag origin="computed" detail={name} />
      </p>
      <ScrollBox label="Statements beside the model">
        <table>
          <caption>Each statement as its source has it; “agrees” and “differs” compare it with the model</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              <th scope="col">The model</th>
              {data.statements.map(({ id, who, date, sources }) => (
                <th key={id} scope="col">
                  {who} <span className="date">{date}</span> <SourceRefs ids={sources} sources={page.sourceIds} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map(({ id, name: country }) => {
              const share = shares[id];
              const reading = readShare(share);
              return (
                <tr key={id}>
                  <th scope="row">{country}</th>
                  <td>
                    {share && reading !== null
                      ? `${share.none} per cent without a window, ${share.short} with a short one, ${share.window} with a full one`
                      : 'beyond range'}
                  </td>
                  {data.statements.map((statement) => {
                    const said = statement.verdicts[id];
                    const how = said === undefined ? null : compareVerdict(said, reading);
                    return (
                      <td key={statement.id}>
                        {said === undefined ? '–' : WORDS[said]}
                        {how !== null && (
                          <span className={`agreement agreement-${how}`}>
                            {AGREEMENT_WORDS[how]}
                            {statement.id === FITTED_STATEMENT && ' (fitted)'}
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            <tr>
              <th scope="row">{whyWords.ourSummary}</th>
              <td>–</td>
              {data.statements.map(({ id, says }) => (
                <td key={id}>{says}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
});
