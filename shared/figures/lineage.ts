// What a figure rests on: records of its numerator, records or stated numbers of its denominator, and which values of a
// record it looks at. With `indicators/catalogue.ts` it leads from a printed percentage to papers and pixels.
import { indicator } from '../indicators/catalogue.ts';
import { declaredFor, lastYear, recordsCover } from '../indicators/comparison.ts';
import { yearStartInput } from '../indicators/counts.ts';
import type { Question } from '../indicators/question.ts';
import { formatPeriod } from '../period/name.ts';
import type { Period } from '../period/period.ts';
import { periodNamed } from '../period/period.ts';
import type { PlanTarget } from '../plan/plan.ts';
import { targetOf } from '../plan/plan.ts';
import type { StatedInput } from './inputs.ts';
import { latestBefore } from './inputs.ts';

export type Part = 'numerator' | 'denominator';

const admitted = /^admitted$/;
const official = /^official$/;

/** Records that the whole of a share counts; a share of stated numbers has none. */
const wholes: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['women', 'minority', 'religious', 'youthUnion', 'universityUp', 'trainedAwareness', 'E1'].map((id) => [
      id,
      admitted,
    ]),
  ),
  ...{ averageAge: /^age\.known$/, trainedNewMember: official, E2: /^E2@/, E5: official, E6: official },
  vsSamePeriod: admitted,
  returnedShare: /^dossier$/,
};

/** The keys that records must contribute to; nothing where the part does not rest on records. */
export function keysOf(figure: string, part: Part): RegExp | undefined {
  return part === 'numerator' ? indicator(figure)?.records : wholes[figure];
}

/** The denominator of a comparison with last year lies there. */
export function periodOfPart(figure: string, part: Part, { unit, period, source }: Question): Period | undefined {
  if (part === 'numerator' || figure !== 'vsSamePeriod') return period;
  const before = period.part && lastYear(period.part);
  if (!before || declaredFor(before, unit, source.inputs) || !recordsCover(before, source)) return undefined;
  return periodNamed(formatPeriod(before), source.settings);
}

/** A number that somebody stated: a target of the plan or an input, and which side of the figure rests on it. */
export interface StatedBehind {
  readonly part: Part;
  readonly stated: StatedInput | (PlanTarget & { readonly kind: 'plan' });
}

function planBehind({ unit, isAbove, period, grassroots, source }: Question): StatedBehind['stated'][] {
  const year = period.part?.year;
  if (year === undefined) return [];
  const of = (code: string) => targetOf(source.plan, code, year, period.to);
  const own = of(unit);
  const targets = own || !isAbove ? [own] : grassroots.map(({ code }) => of(code));
  return targets.flatMap((target) => (target ? [{ ...target, kind: 'plan' as const }] : []));
}

function membersBehind(kind: 'termStart' | 'yearStart', { unit, period, source }: Question): StatedInput[] {
  const found =
    kind === 'termStart'
      ? latestBefore(source.inputs, kind, { unit, to: period.to })
      : yearStartInput({ unit, source, year: period.part?.year });
  return found ? [found] : [];
}

function lastYearBehind({ unit, period, source }: Question): readonly StatedInput[] {
  return (period.part && declaredFor(lastYear(period.part), unit, source.inputs)) ?? [];
}

/** Before the records begin only this is known. */
function declaredBehind(figure: string, { unit, period, ytd, source }: Question): readonly StatedInput[] {
  const part = figure.endsWith('Ytd') ? ytd?.part : period.part;
  if (!part || recordsCover(part, source)) return [];
  return (
    declaredFor(part, unit, source.inputs, figure.startsWith('made') ? 'declaredOfficial' : 'declaredAdmitted') ?? []
  );
}

function flowBehind(figure: string, { unit, period, source }: Question): readonly StatedInput[] {
  const row = figure.slice('memberFlow.'.length);
  return source.inputs.filter(
    (input) => input.kind === 'memberFlow' && input.unit === unit && input.row === row && input.period === period.name,
  );
}

const behind: Readonly<Record<string, (question: Question) => readonly StatedBehind['stated'][]>> = {
  planYear: planBehind,
  planPercent: planBehind,
  membersTermStart: (question) => membersBehind('termStart', question),
  termStartPercent: (question) => membersBehind('termStart', question),
  membersYearStart: (question) => membersBehind('yearStart', question),
  yearStartPercent: (question) => membersBehind('yearStart', question),
  samePeriodLastYear: lastYearBehind,
  vsSamePeriod: lastYearBehind,
  vsSamePeriodDifference: lastYearBehind,
};

const countedOrDeclared = new Set(['admitted', 'admittedYtd', 'madeOfficial', 'madeOfficialYtd']);

export function statedBehind(figure: string, question: Question): readonly StatedBehind[] {
  const whole = figure.endsWith('Percent') || figure === 'vsSamePeriod';
  const own = countedOrDeclared.has(figure) ? declaredBehind(figure, question) : (behind[figure]?.(question) ?? []);
  const all = figure.startsWith('memberFlow.') ? flowBehind(figure, question) : own;
  return all.map((stated) => ({ part: whole ? 'denominator' : 'numerator', stated }));
}

export const isExplained = (figure: string): boolean =>
  keysOf(figure, 'numerator') !== undefined || figure in behind || figure.startsWith('memberFlow.');

const looksAt: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^women$/, ['gender']],
  [/^(minority|ethnic)/, ['ethnicGroup']],
  [/^religio/, ['religion']],
  [/^youthUnion$/, ['youthUnion']],
  [/^(age|averageAge)/, ['birthDate']],
  [/^(education|universityUp)/, ['education']],
  [/^generalEducation/, ['generalEducation']],
  [/^occupation/, ['occupation']],
  [/^trainedAwareness$/, ['awarenessCertificateDate', 'cellResolutionDate']],
  [/^trainedNewMember$/, ['newMemberCertificate']],
  [/^(medianDays\.)?E1/, ['cellResolutionDate']],
  [/^(medianDays\.)?E2/, ['ceremonyDate']],
  [/^(medianDays\.)?E5/, ['ceremonyDate', 'probationEnds', 'cellResolutionDate']],
  [/^(medianDays\.)?E6/, ['cellResolutionDate']],
  [/^(unitsReported|reportOnTime)$/, ['period']],
  [/^classLearners\.awareness$/, ['period', 'awareness']],
  [/^classLearners\.newMember$/, ['period', 'newMember']],
  [/^returnedShare$/, ['applicationDate']],
  [/^probationOverdue$/, ['ceremonyDate', 'probationEnds']],
  [/^forecastPipeline$/, ['applicationDate', 'certificateDate', 'cellResolutionDate']],
];

/** Values of a record that decide whether it counts: `valuesBehind("women")` -> ["decisionDate", "gender"]. */
export function valuesBehind(figure: string): readonly string[] {
  return ['decisionDate', ...(looksAt.find(([pattern]) => pattern.test(figure))?.[1] ?? [])];
}
