// How many members a meeting had, came and stayed away: by the labels of known forms, and as the sums allow where what
// stands behind labels does not add up.
import type { PageReading } from '../../document/page.ts';
import { missing, narrow, readParts } from '../../fields/located.ts';
import { after, allMatches, firstMatch, wholeOf } from '../../fields/locate.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { absent, attendancePart, byLabels, firstCounted, isCounted, present } from './attendance-labels.ts';
import type { Group, Meeting, Part } from './attendance-labels.ts';
import { committeeCounts, countsByParts, meetingCounts, shareBehind } from './attendance-sums.ts';
import type { ToldCounts } from './attendance-sums.ts';
import { bodyOf } from './body.ts';

const groups = ['members', 'present', 'absent'] as const;
const partsOfGroup = ['Total', 'Official', 'Probationary'] as const;
type Located = Readonly<Record<Group, Readonly<Record<Part, LocatedField>>>>;

const numberOf = ({ value }: LocatedField) => (typeof value === 'number' ? value : undefined);

/** How many of the three groups and of the three parts do not add up; nothing where a count was not found. */
function brokenSums(located: Located): { readonly groups: number; readonly parts: number } | undefined {
  const counts = groups.map((group) => partsOfGroup.map((part) => numberOf(located[group][part])));
  if (!counts.flat().every((count) => count !== undefined)) return undefined;
  const breaks = ([whole = 0, one = 0, other = 0]: readonly (number | undefined)[]) => whole !== one + other;
  const columns = partsOfGroup.map((_, index) => counts.map((group) => group[index]));
  return { groups: counts.filter(breaks).length, parts: columns.filter(breaks).length };
}

function isProved(located: Located): boolean {
  const broken = brokenSums(located);
  return broken?.groups === 0 && broken.parts === 0;
}

/** One count alone breaks the two sums that it stands in; a cell has more official members than others. */
function isNearlyProved(located: Located): boolean {
  const broken = brokenSums(located);
  const [official = 0, probationary = 0] = [located.members.Official, located.members.Probationary].map(numberOf);
  return broken?.groups === 1 && broken.parts === 1 && official > probationary;
}

const byPart = (read: (part: Part) => LocatedField) => ({
  Total: read('Total'),
  Official: read('Official'),
  Probationary: read('Probationary'),
});

const byGroup = (read: (group: Group) => Located[Group]): Located => ({
  members: read('members'),
  present: read('present'),
  absent: read('absent'),
});

/** The first that adds up, or else the first in which one number alone does not. */
function countsByGroups(body: TextStream): ToldCounts | undefined {
  const { start, end } = attendancePart(body);
  const byRows = countsByParts(body, { start, end });
  if (byRows?.addsUp) return byRows;
  const came = allMatches(body, { start, end }, present).filter((match) => isCounted(body, match));
  const byMeeting = came.flatMap((match) => {
    const away = firstCounted(body, { start: match.end, end }, absent);
    return meetingCounts(body, { start, present: match, absent: away, end }) ?? [];
  });
  return byMeeting.find(({ addsUp }) => addsUp) ?? byRows ?? byMeeting[0];
}

/** Of "14 / 16" the fourteen, without the stroke that makes it a share. */
function numberAt(body: TextStream, span: Span): LocatedField {
  const parts = partsOf(body, span);
  const digits = /[0-9](?:[0-9.]*[0-9])?/u.exec(textOfParts(parts));
  return readParts('int', digits ? narrow(parts, digits.index, digits[0].length) : parts);
}

interface Summed {
  readonly located: Located;
  readonly addsUp: boolean;
}

function bySums(body: TextStream): Summed | undefined {
  const told = countsByGroups(body);
  if (!told) return undefined;
  const located = byGroup((group) =>
    byPart((part) => {
      const number = told.counts[group][part];
      return number ? numberAt(body, number) : missing;
    }),
  );
  return { located, addsUp: told.addsUp };
}

/** Sums can hold of numbers that stand for something else: "13/14" says who came, and of how many. */
function contradictsShare(body: TextStream, { members, present: came }: Located): boolean {
  const [match] = allMatches(body, attendancePart(body), present).filter((each) => isCounted(body, each));
  const share = match && shareBehind(body, match);
  if (!share) return false;
  const [whole, part] = [members.Total, came.Total].map(numberOf);
  return (whole !== undefined && whole !== share.whole) || (part !== undefined && part !== share.part);
}

function allDoubted(located: Located): Located {
  const doubtful = (field: LocatedField): LocatedField => ({
    ...field,
    why: [...new Set([...field.why, 'repeated-differs' as const])],
  });
  return byGroup((group) => byPart((part) => doubtful(located[group][part])));
}

/** Two readings that both add up, or of which neither does: which of them the paper means, a person sees. */
function doubted(located: Located, other: Located): Located {
  return byGroup((group) =>
    byPart((part) => {
      const field = located[group][part];
      const differs = field.value !== other[group][part].value;
      return differs ? { ...field, why: [...field.why, 'repeated-differs' as const] } : field;
    }),
  );
}

/**
 * What adds up; else what labels say where one number alone contradicts the others, or what the order of the words says:
 * rule total-mismatch speaks of that number.
 */
function chosen(labelled: Located, summed: Summed | undefined): Located {
  if (!summed) return labelled;
  if (isProved(labelled)) return summed.addsUp ? doubted(summed.located, labelled) : labelled;
  if (summed.addsUp) return summed.located;
  return isNearlyProved(labelled) ? doubted(labelled, summed.located) : doubted(summed.located, labelled);
}

const cells = new WeakMap<TextStream, Located>();

/** By the labels of known forms; where what stands behind them does not add up, as the sums allow. */
function cellCounts(pages: readonly PageReading[]): Located {
  const body = bodyOf(pages);
  const known = cells.get(body);
  if (known) return known;
  const labelled = byGroup((group) => byPart((part) => byLabels(group, part, 'cell')({ pages })));
  const summed = bySums(body);
  const best = chosen(labelled, summed);
  const located = contradictsShare(body, best) ? allDoubted(best) : best;
  cells.set(body, located);
  return located;
}

const committees = new WeakMap<TextStream, Readonly<Record<Group, LocatedField>>>();

function committeeBySums(body: TextStream): Readonly<Record<Group, LocatedField>> | undefined {
  const { start, end } = attendancePart(body);
  for (const came of allMatches(body, { start, end }, present)) {
    const [away] = allMatches(body, { start: came.end, end: Math.min(end, came.end + 90) }, absent);
    const counts = away && committeeCounts(body, { start, present: came, absent: away, end });
    if (counts)
      return {
        members: numberAt(body, counts.total),
        present: numberAt(body, counts.present),
        absent: numberAt(body, counts.absent),
      };
  }
  return undefined;
}

function committeeCount(pages: readonly PageReading[]): Readonly<Record<Group, LocatedField>> {
  const body = bodyOf(pages);
  const known = committees.get(body);
  if (known) return known;
  const of = (group: Group) => byLabels(group, 'Total', 'committee')({ pages });
  const labelled = { members: of('members'), present: of('present'), absent: of('absent') };
  const [total, came, away] = groups.map((group) => numberOf(labelled[group]));
  const adds = total !== undefined && came !== undefined && away !== undefined && total === came + away;
  const counts = adds ? labelled : (committeeBySums(body) ?? labelled);
  committees.set(body, counts);
  return counts;
}

export function attendance(group: Group, part: Part, meeting: Meeting = 'cell'): Locator {
  return meeting === 'cell'
    ? ({ pages }) => cellCounts(pages)[group][part]
    : ({ pages }) => committeeCount(pages)[group];
}

/** From behind the attendance's last label: where the reason for absences may stand. */
export function afterAbsence(body: TextStream): Span | undefined {
  const whole = wholeOf(body);
  const chairs = firstMatch(body, whole, ['Chủ trì hội nghị', 'Chủ trì cuộc họp', 'Chủ trì', 'Chủ tọa']);
  const before = chairs ? { start: 0, end: chairs.start } : whole;
  // Some papers name the leaders first.
  return after(body, before, absent) ?? after(body, whole, absent);
}
