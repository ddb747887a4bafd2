// Figures of one unit and quarter that keep the rules R1 to R24: parts add up, shares are of what they say.
import type { Random } from '../random.ts';

export interface ReportFigures {
  readonly quarter: number;
  readonly year: number;
  readonly dated: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** `7` over three parts -> `[2, 4, 1]` */
export function parts(random: Random, total: number, count: number): number[] {
  const shares = Array.from({ length: count }, () => 0);
  for (let left = total; left > 0; left--) {
    const at = random.int(0, count - 1);
    shares[at] = (shares[at] ?? 0) + 1;
  }
  return shares;
}

const named = (names: readonly string[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0]));

const dates = ['03-28', '06-27', '10-04', '12-29'];

function flow(random: Random, admitted: number): Record<string, number> {
  const [transferredIn, restored] = [random.int(0, 4), random.int(0, 1)];
  const losses = { died: random.int(0, 1), expelled: 0, struckOff: random.int(0, 2), leftParty: random.int(0, 1) };
  const transferredOut = random.int(0, 4);
  const membersPeriodStart = random.int(60, 180);
  const increaseTotal = admitted + transferredIn + restored;
  const decreaseTotal = Object.values(losses).reduce((sum, n) => sum + n, transferredOut);
  return {
    ...{ membersPeriodStart, increaseTotal, transferredIn, restored, decreaseTotal, ...losses, transferredOut },
    struckOffProbation: Math.min(1, losses.struckOff),
    membersPeriodEnd: membersPeriodStart + increaseTotal - decreaseTotal,
    membersProbationary: admitted + random.int(1, 5),
  };
}

export function inventFigures(random: Random): ReportFigures {
  const quarter = random.int(1, 4);
  const year = random.int(2021, 2024);
  const admitted = random.int(3, 9);
  const [male = 0, female = 0] = parts(random, admitted, 2);
  const before = quarter === 1 ? 0 : random.int(1, 8);
  const counts = {
    ...flow(random, admitted),
    admitted,
    admittedYearToDate: admitted + before,
    planYear: admitted + before + random.int(1, 9),
    admittedSamePeriodLastYear: random.int(2, 9),
    madeOfficial: random.int(1, 6),
    awarenessTrained: random.int(3, 12),
    newMembersTrained: random.int(1, 5),
    admittedMale: male,
    admittedFemale: female,
    admittedMinority: random.int(0, admitted),
    admittedReligious: random.int(0, 1),
    admittedYouthUnion: random.int(0, admitted),
    ...named(['admittedMaster', 'admittedUniversity', 'admittedCollege'], parts(random, admitted, 3)),
    ...named(
      ['admittedAge18to30', 'admittedAge31to35', 'admittedAge36to40', 'admittedAgeOver40'],
      parts(random, admitted, 4),
    ),
  };
  return { quarter, year, dated: `${year}-${dates[quarter - 1]}`, counts };
}
