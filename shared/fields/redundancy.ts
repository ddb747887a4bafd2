// What a paper says twice: sums and shares prove numbers, and put a misread one right where exactly one reading fits.
import type { LocatedField } from '../document-types/document-type.ts';
import { provedNumbers } from './proof.ts';
import type { Why } from '../document-types/field.ts';
import { addDays } from '../period/day.ts';
import { printsShare } from '../rules/percent.ts';
import { reportSums } from '../rules/report-sums.ts';
import { readerOf } from './kinds.ts';

export type LocatedFields = Readonly<Record<string, LocatedField>>;

interface Relation {
  /** printed-sum: over the parts that the paper prints, of which two at least were read and none was not. */
  readonly kind: 'sum' | 'share' | 'printed-sum';
  /** Of a sum the whole first. */
  readonly fields: readonly string[];
  readonly holds: (first: number, second: number, third: number) => boolean;
}

const sum = (whole: string, first: string, second: string): Relation => ({
  kind: 'sum',
  fields: [whole, first, second],
  holds: (a, b, c) => a === b + c,
});
const share = (percent: string, part: string, whole: string): Relation => ({
  kind: 'share',
  fields: [percent, part, whole],
  holds: (a, b, c) => printsShare(a, b, c),
});

const sumOfPrinted = (whole: string, parts: readonly string[]): Relation => ({
  kind: 'printed-sum',
  fields: [whole, ...parts],
  holds: (a, b) => a === b,
});

const relations: readonly Relation[] = [
  sum('membersTotal', 'membersOfficial', 'membersProbationary'),
  sum('presentTotal', 'presentOfficial', 'presentProbationary'),
  sum('absentTotal', 'absentOfficial', 'absentProbationary'),
  sum('membersTotal', 'presentTotal', 'absentTotal'),
  sum('membersOfficial', 'presentOfficial', 'absentOfficial'),
  sum('membersProbationary', 'presentProbationary', 'absentProbationary'),
  sum('committeeTotal', 'committeePresent', 'committeeAbsent'),
  sum('massAsked', 'massFor', 'massAgainst'),
  sum('residenceAsked', 'residenceFor', 'residenceAgainst'),
  share('votesForPercent', 'votesFor', 'membersOfficial'),
  share('votesAgainstPercent', 'votesAgainst', 'membersOfficial'),
  share('votesForPercent', 'votesFor', 'committeeTotal'),
  share('votesAgainstPercent', 'votesAgainst', 'committeeTotal'),
  share('massForPercent', 'massFor', 'massAsked'),
  share('residenceForPercent', 'residenceFor', 'residenceAsked'),
  share('planPercent', 'admittedYearToDate', 'planYear'),
  share('samePeriodPercent', 'admitted', 'admittedSamePeriodLastYear'),
  ...reportSums.map(({ whole, parts }) => sumOfPrinted(whole, parts)),
];

type State = 'holds' | 'broken' | 'silent';

function printedSum({ fields: [whole = '', ...parts], holds }: Relation, fields: LocatedFields): State {
  const total = fields[whole]?.value;
  const read = parts.flatMap((name) => {
    const value = fields[name]?.value;
    return typeof value === 'number' ? [value] : [];
  });
  const unread = parts.some((name) => fields[name]?.state === 'unreadable');
  if (typeof total !== 'number' || read.length < 2 || unread) return 'silent';
  const sumOfParts = read.reduce((one, other) => one + other, 0);
  return holds(total, sumOfParts, 0) ? 'holds' : 'broken';
}

function stateOf(relation: Relation, fields: LocatedFields): State {
  if (relation.kind === 'printed-sum') return printedSum(relation, fields);
  const { kind, fields: names, holds } = relation;
  const [first, second, third] = names.map((name) => fields[name]?.value);
  if (typeof first !== 'number' || typeof second !== 'number' || typeof third !== 'number') return 'silent';
  // 0 % of anything is 0: that proves no number.
  if (first === 0 && second === 0 && kind === 'share') return 'silent';
  return holds(first, second, third) ? 'holds' : 'broken';
}

const of = (name: string) => relations.filter((relation) => relation.fields.includes(name));

/** Other values that one of the readers has for a number. */
function otherReadings(field: LocatedField): readonly number[] {
  const { evidence, readings, value } = field;
  if (!evidence || !readings) return [];
  const read = [readings.a, readings.b].map((reading) =>
    reading === null ? undefined : readerOf(evidence.kind)(reading)?.value,
  );
  return [...new Set(read.filter((other): other is number => typeof other === 'number' && other !== value))];
}

/** Every change of one field to another reader's value that mends all the relations it stands in. */
function repairs(fields: LocatedFields): readonly (readonly [string, number])[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    otherReadings(field)
      .filter((value) => {
        const states = of(name).map((relation) => stateOf(relation, { ...fields, [name]: { ...field, value } }));
        return states.includes('holds') && !states.includes('broken');
      })
      .filter(() => of(name).some((relation) => stateOf(relation, fields) === 'broken'))
      .map((value) => [name, value] as const),
  );
}

function repaired(fields: LocatedFields): LocatedFields {
  const found = repairs(fields);
  const [only] = found;
  if (found.length !== 1 || !only) return fields;
  const [name, value] = only;
  const field = fields[name];
  return field ? { ...fields, [name]: { ...field, value, why: [...field.why, 'repaired'] } } : fields;
}

function withWhy(field: LocatedField, why: Why): LocatedField {
  return field.why.includes(why) ? field : { ...field, why: [...field.why, why] };
}

/**
 * A meeting's paper is dated on its day or soon after: of 528 invented ones 520 were within three days, of 47 of another
 * generator 43. Other days that stand on them are mostly weeks away.
 */
const nearDays = 3;

function useDays(fields: LocatedFields): LocatedFields {
  const { meetingDate: met, documentDate: dated } = fields;
  if (typeof met?.value !== 'string' || typeof dated?.value !== 'string' || !met.evidence) return fields;
  const own = dated.evidence?.parts.map(({ placed }) => placed.word);
  const isElsewhere = met.evidence.parts.every(({ placed }) => !own?.includes(placed.word));
  const isNear = met.value <= dated.value && dated.value <= addDays(met.value, nearDays);
  return isElsewhere && isNear ? { ...fields, meetingDate: withWhy(met, 'near-day') } : fields;
}

/** A number that no sum speaks of can be proved as well: nobody against where all were in favour. */
function saidBySums(states: readonly State[], isProved: boolean): readonly Why[] {
  if (isProved && !states.includes('broken')) return ['arithmetic', 'proved'];
  if (states.includes('broken')) return ['sum-differs'];
  return states.includes('holds') ? ['arithmetic'] : [];
}

/**
 * `arithmetic` on every number that a sum or a share holds of, `proved` where they leave no other number its place,
 * `sum-differs` where one of them does not hold. `near-day` on a meeting's day that fits the paper's.
 */
export function useRedundancy(fields: LocatedFields): LocatedFields {
  const better = useDays(repaired(fields));
  const proofs = provedNumbers(better);
  const summed = Object.entries(better).map(([name, field]) => {
    const states = of(name).map((relation) => stateOf(relation, better));
    return [name, saidBySums(states, proofs.has(name)).reduce(withWhy, field)] as const;
  });
  return Object.fromEntries(summed);
}
