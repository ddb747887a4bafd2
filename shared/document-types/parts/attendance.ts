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
import { committeeCounts, countsByParts, meetingCounts } from './attendance-sums.ts';
import type { Groups, PlacedNumber } from './attendance-sums.ts';
import { bodyOf } from './body.ts';

const groups = ['members', 'present', 'absent'] as const;
const partsOfGroup = ['Total', 'Official', 'Probationary'] as const;
type Located = Readonly<Record<Group, Readonly<Record<Part, LocatedField>>>>;

const numberOf = ({ value }: LocatedField) => (typeof value === 'number' ? value : undefined);

function isProved(located: Located): boolean {
  const counts = groups.map((group) => partsOfGroup.map((part) => numberOf(located[group][part])));
  const [members = [], present = [], absent = []] = counts;
  const adds = (whole?: number, one?: number, other?: number) =>
    whole !== undefined && one !== undefined && other !== undefined && whole === one + other;
  return (
    counts.every(([total, first, second]) => adds(total, first, second)) &&
    members.every((whole, index) => adds(whole, present[index], absent[index]))
  );
}

const byPart = (read: (part: Part) => LocatedField) => ({
  Total: read('Total'),
  Official: read('Official'),
  Probationary: read('Probationary'),
});

function countsByGroups(body: TextStream): Groups<PlacedNumber> | undefined {
  const { start, end } = attendancePart(body);
  const byRows = countsByParts(body, { start, end });
  if (byRows) return byRows;
  for (const came of allMatches(body, { start, end }, present).filter((match) => isCounted(body, match))) {
    const away = firstCounted(body, { start: came.end, end }, absent);
    const counts = meetingCounts(body, { start, present: came, absent: away, end });
    if (counts) return counts;
  }
  return undefined;
}

/** Of "14 / 16" the fourteen, without the stroke that makes it a share. */
function numberAt(body: TextStream, span: Span): LocatedField {
  const parts = partsOf(body, span);
  const digits = /[0-9](?:[0-9.]*[0-9])?/u.exec(textOfParts(parts));
  return readParts('int', digits ? narrow(parts, digits.index, digits[0].length) : parts);
}

function bySums(body: TextStream): Located | undefined {
  const counts = countsByGroups(body);
  const of = (group: Group) =>
    byPart((part) => {
      const number = counts?.[group][part];
      return number ? numberAt(body, number) : missing;
    });
  return counts && { members: of('members'), present: of('present'), absent: of('absent') };
}

/** Two readings that both add up: which of them the paper means, a person sees. */
function doubted(located: Located, other: Located): Located {
  const of = (group: Group) =>
    byPart((part) => {
      const field = located[group][part];
      const differs = field.value !== other[group][part].value;
      return differs ? { ...field, why: [...field.why, 'repeated-differs' as const] } : field;
    });
  return { members: of('members'), present: of('present'), absent: of('absent') };
}

const cells = new WeakMap<TextStream, Located>();

/** By the labels of known forms; where what stands behind them does not add up, as the sums allow. */
function cellCounts(pages: readonly PageReading[]): Located {
  const body = bodyOf(pages);
  const known = cells.get(body);
  if (known) return known;
  const of = (group: Group) => byPart((part) => byLabels(group, part, 'cell')({ pages }));
  const labelled = { members: of('members'), present: of('present'), absent: of('absent') };
  const summed = bySums(body);
  const located = !summed ? labelled : isProved(labelled) ? doubted(summed, labelled) : summed;
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
