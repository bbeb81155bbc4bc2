/** The words of the claim on Russia; numbers come in from what was computed. */
import { joinNames } from '../../model/quantities.ts';
import { formatKm } from '../../page/placeWords.ts';
import type { ClaimsData } from '../claimsData.ts';
import type { CliffFindings } from '../claimsModel.ts';
import { formatSpeed } from '../format.ts';

/** So many of the arcs: "18", "all 33". */
export const sayCaught = (count: number, arcs: number): string => (count === arcs ? `all ${arcs}` : `${count}`);

export const russiaWords = {
  question:
    'The claim rolls two questions into one: whether an interceptor from Poland could catch a Russian missile at all, and how much difference ten could make.',
  lead: ({ cliff }: ClaimsData, { figures }: CliffFindings): string => {
    const [low, high] = cliff.band;
    const delays = cliff.series.map(({ decisionS }) => decisionS);
    const [hasty, slow] = [delays.indexOf(Math.min(...delays)), delays.indexOf(Math.max(...delays))];
    const agency = figures.find(({ id }) => id === 'mda');
    const critics = figures.filter(({ id }) => id.startsWith('critics'));
    return `Take the ${cliff.arcs} flights from ${cliff.rows.length} Russian bases to ${joinNames(cliff.targets)}, and give the defence sensors that see everything. An interceptor of ${formatSpeed(low?.kmPerS ?? 0)} could meet ${low?.caught} of them, one of ${formatSpeed(high?.kmPerS ?? 0)} ${sayCaught(high?.caught ?? 0, cliff.arcs)}. The figure of the US Missile Defense Agency, ${formatSpeed(agency?.kmPerS ?? 0)}, lies in the middle of that band and meets ${agency?.caught[0]} with ${cliff.series[0]?.decisionS} s to decide, ${agency?.caught[hasty]} with none, ${agency?.caught[slow]} with ${cliff.series[slow]?.decisionS} s. Its critics’ figures, ${joinNames(critics.map(({ kmPerS }) => formatSpeed(kmPerS)))}, lie beyond it and meet ${joinNames([...new Set(critics.map(({ caught }) => sayCaught(caught[0] ?? 0, cliff.arcs)))])}.`;
  },
  cannot:
    'Whether a missile would be hit: meeting it is not hitting it. Nor which speed is right: the answer changes within a few tenths of a kilometre a second, and the model is not that precise. It leaves out the air, the real shape of the burn and how long the kill vehicle (the part that hits) lasts and steers. It ignores decoys, which critics call decisive. It does not know what either side believed.',
  speed: 'Which speed is right?',
  agency: 'The agency’s spokesman called the critic’s assertions “totally false”.',
  critics:
    'The critics answered that the stages and the kill vehicle’s motor are well known, and make a faster missile.',
  motors: ({ motors }: ClaimsData): string =>
    `The evidence is not evenly balanced. The booster is made of motors that also launch satellites, and data for two such motors are published. Without gravity or air the pair (${joinNames(motors.names)}) would bring ${motors.payloadKg} kg to ${formatSpeed(motors.idealKmPerS)}; take off ${formatSpeed(motors.lossesKmPerS)} for gravity and air (our allowance), and ${formatSpeed(motors.kmPerS)} is left. ${
      motors.agencyPayloadKg === null
        ? ''
        : `To bring them down to ${formatSpeed(motors.agencyKmPerS)} they would have to carry about ${motors.agencyPayloadKg} kg. `
    }So published data suggest more than ${formatSpeed(motors.agencyKmPerS)} with a small payload.`,
  liquid: ({ cliff }: ClaimsData, { figures }: CliffFindings): string => {
    const at = cliff.series.findIndex(({ id }) => id === 'liquid');
    const inView = cliff.series.findIndex(({ id }) => id === 'in-view');
    const agency = figures.find(({ id }) => id === 'mda');
    const middle = figures.find(({ id }) => id === 'critics-middle');
    return `All this is for missiles with solid fuel, which are taken to burn for ${cliff.burnS} s. ${joinNames(cliff.liquid.names)} had liquid-fuelled missiles, which burn longer and so are tracked later. Give those ${cliff.series[at]?.liquidBurnS} s, and an interceptor of ${formatSpeed(agency?.kmPerS ?? 0)} could meet ${agency?.caught[at]} of the ${cliff.arcs}, one of ${formatSpeed(middle?.kmPerS ?? 0)} ${sayCaught(middle?.caught[at] ?? 0, cliff.arcs)}. If instead the radar at Brdy has to see the hit, from at most ${formatKm(cliff.series[inView]?.rangeKm ?? 0)} away, those two could meet ${agency?.caught[inView]} and ${middle?.caught[inView]}.`;
  },
  moscow: 'What Moscow argued',
  ten: 'How much difference could ten make?',
  counts: ({ ten }: ClaimsData): string => {
    const [icbm, every] = ten.warheads;
    return `No count for 2007 was found. From the data exchange of July 2008 Pavel Podvig estimated that Russia’s intercontinental missiles could carry ${icbm?.count.toLocaleString('en-GB')} warheads, and all its strategic forces ${every?.count.toLocaleString('en-GB')}. These are upper bounds: what could be carried, not what was.`;
  },
  caution:
    'The sum treats misses as independent, which they are not: two shots with the same fault miss together. A window of under about two minutes leaves no time to see a miss and shoot again. Decoys are ignored; critics call them decisive.',
} as const;
