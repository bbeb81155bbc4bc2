import type { PageData } from '../page/pageData.ts';
import { BalancePicture, BarsPicture, StairsPicture } from './answerPictures.tsx';
import type { ClaimsData } from './claimsData.ts';
import { computeTen, selectCliffFindings, selectCoverageFindings } from './claimsModel.ts';
import { sayCaught } from './russia/russiaWords.ts';
import { answers, type ClaimId, claimTitles } from './words.ts';

type Props = { readonly data: ClaimsData; readonly page: PageData };

/** The chapter's answers first: four sentences with a small picture each, which lead down to their claims. */
export const Answers = ({ data, page }: Props) => {
  const coverage = selectCoverageFindings(data, page);
  const { figures } = selectCliffFindings(data);
  const { arcs } = data.cliff;
  const caughtBy = (id: string): number => figures.find((figure) => figure.id === id)?.caught[0] ?? 0;
  const both = data.remedies.at(-1);
  const plan = data.remedies[0];
  const strip = [
    {
      id: 'claim-covered',
      words: answers.covered(coverage),
      picture: (
        <BarsPicture
          rows={[coverage.turkey, coverage.greece].map(({ name, none, short }) => ({ name, none, short }))}
        />
      ),
    },
    {
      id: 'claim-russia',
      words: answers.russia({
        arcs,
        agency: caughtBy('mda'),
        critics: sayCaught(caughtBy('critics-middle'), arcs),
        perfect: computeTen(data, 1, 1).shares[0]?.perfect ?? 0,
      }),
      picture: <StairsPicture cliff={data.cliff} agencyKmPerS={data.motors.agencyKmPerS} caught={caughtBy('mda')} />,
    },
    {
      id: 'claim-extend',
      words: both ? answers.extend(both) : '',
      picture: (
        <BarsPicture
          rows={[
            { name: 'Turkey, plan', none: plan?.noneTurkey ?? 0, short: 0 },
            { name: 'Turkey, both', none: both?.noneTurkey ?? 0, short: 0 },
          ]}
        />
      ),
    },
    { id: 'claim-cheaper', words: answers.cheaper, picture: <BalancePicture /> },
  ] as const satisfies readonly { id: ClaimId; words: string; picture: unknown }[];
  return (
    <ol className="answers">
      {strip.map(({ id, words, picture }) => (
        <li key={id}>
          {picture}
          <a href={`#${id}`}>{claimTitles[id]}</a>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
};
