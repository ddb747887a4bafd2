// Numbers that the paper's own sums and shares leave no other place for. A sum that holds says little by itself: it holds
// with its parts exchanged, and with every pair of equal numbers where a part is none. What is asked for here does not.
import type { LocatedField } from '../document-types/document-type.ts';
import { printsShare } from '../rules/percent.ts';

type Fields = Readonly<Record<string, LocatedField>>;

const groups = ['members', 'present', 'absent'] as const;
const parts = ['Total', 'Official', 'Probationary'] as const;

function numbersOf(fields: Fields, names: readonly string[]): number[] | undefined {
  const values = names.map((name) => fields[name]?.value);
  return values.every((value) => typeof value === 'number') ? values : undefined;
}

const adds = ([whole, first, second]: readonly (number | undefined)[]) =>
  whole !== undefined && whole === (first ?? 0) + (second ?? 0);

/**
 * The nine counts of a cell's meeting with all their six sums. Official and probationary members, those who came and
 * those who did not could be exchanged and would still add up; but a cell has more official members, and without most of
 * them there was no meeting.
 */
function provedMeeting(fields: Fields): readonly string[] {
  const names = groups.map((group) => parts.map((part) => `${group}${part}`));
  const rows = names.map((row) => numbersOf(fields, row));
  const [members, present, absent] = rows;
  if (!members || !present || !absent) return [];
  const columns = parts.map((_, index) => rows.map((row) => row?.[index]));
  const [total = 0, official = 0, probationary = 0] = members;
  const isUsual = official > probationary && 2 * (present[0] ?? 0) > total;
  return isUsual && [...rows, ...columns].every((each) => each && adds(each)) ? names.flat() : [];
}

const committee = ['committeeTotal', 'committeePresent', 'committeeAbsent'] as const;

/** Most of a committee came. */
function provedCommittee(fields: Fields): readonly string[] {
  const [total = 0, came = 0, away = 0] = numbersOf(fields, committee) ?? [];
  return total > 0 && came > away && total === came + away ? committee : [];
}

interface Share {
  readonly percent: string;
  readonly part: string;
  readonly whole: string;
  /** Most were in favour, or there would be no such paper; so few were against. */
  readonly most: boolean;
  /** All of them is as telling as some: of votes a paper has one such count, of opinions two and their sum. */
  readonly ofAll?: boolean;
}

const shares: readonly Share[] = [
  { percent: 'votesForPercent', part: 'votesFor', whole: 'membersOfficial', most: true, ofAll: true },
  { percent: 'votesForPercent', part: 'votesFor', whole: 'committeeTotal', most: true, ofAll: true },
  { percent: 'votesAgainstPercent', part: 'votesAgainst', whole: 'membersOfficial', most: false },
  { percent: 'votesAgainstPercent', part: 'votesAgainst', whole: 'committeeTotal', most: false },
  { percent: 'massForPercent', part: 'massFor', whole: 'massAsked', most: true },
  { percent: 'residenceForPercent', part: 'residenceFor', whole: 'residenceAsked', most: true },
];

function provedShare(fields: Fields, { percent, part, whole, most, ofAll = false }: Share): readonly string[] {
  const [printed = 0, count = 0, all = 0] = numbersOf(fields, [percent, part, whole]) ?? [];
  const isTelling = count > 0 && most === 2 * count > all && (ofAll || count < all);
  return isTelling && printsShare(printed, count, all) ? [percent, part, whole] : [];
}

/** Of those who may vote, by who came. */
const voters = ['presentOfficial', 'committeePresent'] as const;

/** Where all who came were in favour nobody is left to be against: none, which no share can prove. */
function provedNone(fields: Fields, proved: ReadonlySet<string>): readonly string[] {
  const all = fields.votesFor?.value;
  const cameAll = voters.some((name) => proved.has(name) && fields[name]?.value === all);
  const read = ['votesAgainst', 'votesAgainstPercent'].filter((name) => typeof fields[name]?.value === 'number');
  const saysNone = read.every((name) => fields[name]?.value === 0);
  return proved.has('votesFor') && cameAll && saysNone ? read : [];
}

/** Names of the fields that are proved so. */
export function provedNumbers(fields: Fields): ReadonlySet<string> {
  const proved = new Set([
    ...provedMeeting(fields),
    ...provedCommittee(fields),
    ...shares.flatMap((share) => provedShare(fields, share)),
  ]);
  return new Set([...proved, ...provedNone(fields, proved)]);
}
