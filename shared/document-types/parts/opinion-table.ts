// Two opinions in a table: those asked across and the answers down, or those asked down and the answers across. Found only
// where each column's numbers fit each other: those in favour and those against among those asked, the share theirs.
import { readIntegers } from '../../fields/integer.ts';
import { allMatches } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { narrow, readParts } from '../../fields/located.ts';
import { readPercents } from '../../fields/percent.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import { printsShare } from '../../rules/percent.ts';
import type { LocatedField } from '../document-type.ts';

export interface Opinion {
  readonly Asked: LocatedField;
  readonly For: LocatedField;
  readonly ForPercent: LocatedField;
  readonly Against: LocatedField;
}

export type Opinions = Readonly<Record<'mass' | 'residence', Opinion>>;

interface Cell {
  readonly value: number;
  readonly field: LocatedField;
}

const cellWidth = 12;

/** Numbers that follow a place with nothing but blanks between them: the cells of a row. "không" there is none. */
function cells(body: TextStream, start: number, kind: 'int' | 'percent', most: number): Cell[] {
  const parts = partsOf(body, { start, end: Math.min(body.letters.length, start + most * cellWidth) });
  const text = textOfParts(parts);
  const found = kind === 'int' ? readIntegers(text) : readPercents(text);
  const row: Cell[] = [];
  let at = 0;
  for (const { index, length, value } of found) {
    if (row.length === most || /[^\s|:]/u.test(text.slice(at, index))) break;
    row.push({ value, field: readParts(kind, narrow(parts, index, length)) });
    at = index + length;
  }
  return row;
}

/** "Tán thành | 18 (100%) | 8 (100%)": each share stands in brackets behind its number. */
const withShares =
  /^[\s|:]*(\d{1,3})\s*\(\s*(\d{1,3}(?:[.,]\d{1,2})?\s*%)\s*\)[\s|]+(\d{1,3})\s*\(\s*(\d{1,3}(?:[.,]\d{1,2})?\s*%)\s*\)/du;

/** Such a row's numbers and shares. */
function sharedCells(body: TextStream, start: number): { counts: Cell[]; shares: Cell[] } | undefined {
  const parts = partsOf(body, { start, end: Math.min(body.letters.length, start + 5 * cellWidth) });
  const row = withShares.exec(textOfParts(parts));
  const cell = (group: number, kind: 'int' | 'percent'): Cell[] => {
    const [from = 0, to = 0] = row?.indices?.[group] ?? [];
    const field = readParts(kind, narrow(parts, from, to - from));
    return typeof field.value === 'number' ? [{ value: field.value, field }] : [];
  };
  return row
    ? { counts: [1, 3].flatMap((at) => cell(at, 'int')), shares: [2, 4].flatMap((at) => cell(at, 'percent')) }
    : undefined;
}

const valid = (asked: number, inFavour: number, percent: number, against: number) =>
  inFavour + against <= asked && printsShare(percent, inFavour, asked);

const favour: Labels = ['Số tán thành', 'tán thành', 'đồng ý', 'nhất trí'];
const denial: Labels = ['không tán thành', 'không đồng ý', 'không nhất trí'];
const asking: Labels = ['được hỏi ý kiến', 'được hỏi', 'hỏi ý kiến', 'lấy ý kiến', 'xin ý kiến'];
const shares: Labels = ['Tỷ lệ tán thành', 'Tỉ lệ tán thành', 'Tỷ lệ', 'Tỉ lệ', 'Đạt', 'Phần trăm'];

/** Answers down: two numbers behind each of their names. */
function answersDown(body: TextStream, massFirst: boolean, from: number): Opinions | undefined {
  const rest: Span = { start: from, end: body.letters.length };
  const pair = (labels: Labels, kind: 'int' | 'percent') =>
    allMatches(body, rest, labels)
      .map(({ start, end }) => ({ start, row: cells(body, end, kind, 2) }))
      .filter(
        ({ row, start }) => row.length === 2 && (labels !== favour || !body.letters.slice(0, start).endsWith('khong')),
      )[0]?.row;
  const both = allMatches(body, rest, favour)
    .filter(({ start }) => !body.letters.slice(0, start).endsWith('khong'))
    .flatMap(({ end }) => sharedCells(body, end) ?? [])[0];
  const [asked, inFavour, share, against] = [
    pair(asking, 'int'),
    both?.counts ?? pair(favour, 'int'),
    both?.shares ?? pair(shares, 'percent'),
    pair(denial, 'int'),
  ];
  if (!asked || !inFavour || !share || !against) return undefined;
  const column = (at: number): Opinion | undefined => {
    const [a, f, p, d] = [asked[at], inFavour[at], share[at], against[at]];
    if (!a || !f || !p || !d || !valid(a.value, f.value, p.value, d.value)) return undefined;
    return { Asked: a.field, For: f.field, ForPercent: p.field, Against: d.field };
  };
  const [first, second] = [column(0), column(1)];
  if (!first || !second) return undefined;
  return massFirst ? { mass: first, residence: second } : { mass: second, residence: first };
}

/** Answers across: behind the name of those asked their number, those in favour, the share, those against. */
function answersAcross(body: TextStream, end: number): Opinion | undefined {
  const parts = partsOf(body, { start: end, end: Math.min(body.letters.length, end + 70) });
  const text = textOfParts(parts);
  const row =
    /^[^0-9]{0,45}?(\d{1,3})\s+(\d{1,3})\s+(\d{1,3}(?:[.,]\d{1,2})?\s*%)\s+(\d{1,3}|không|Không)(?=\s|$)/u.exec(text);
  if (!row) return undefined;
  let at = row[0].length - row.slice(1).reduce((sum, cell) => sum + cell.length, 0);
  const fields = row.slice(1).map((cell, index) => {
    at = text.indexOf(cell, index === 0 ? row[0].indexOf(cell) : at);
    const field = readParts(index === 2 ? 'percent' : 'int', narrow(parts, at, cell.length));
    at += cell.length;
    return field;
  });
  const [Asked, For, ForPercent, Against] = fields;
  const values = fields.map(({ value }) => (typeof value === 'number' ? value : Number.NaN));
  const [a = 0, f = 0, p = 0, d = 0] = values;
  if (!Asked || !For || !ForPercent || !Against || values.some(Number.isNaN) || !valid(a, f, p, d)) return undefined;
  return { Asked, For, ForPercent, Against };
}

/** Two numbers behind an answer are cells of a table, although another of its cells was not read. */
const hasCells = (body: TextStream, from: number) =>
  allMatches(body, { start: from, end: body.letters.length }, [...favour, ...denial, ...asking]).some(
    ({ end }) => cells(body, end, 'int', 2).length === 2,
  );

/** Both opinions of a table; nothing where there is none, `broken` where a cell of it was not read or fits nothing. */
export function opinionTable(body: TextStream, mass: Labels, residence: Labels): Opinions | 'broken' | undefined {
  const whole: Span = { start: 0, end: body.letters.length };
  // "Đoàn thể chính trị - xã | 40 40 100% 00 | hội": the cell's name may go on below its row.
  const masses = allMatches(body, whole, [...mass, 'đoàn thể chính trị', 'đại diện các đoàn thể chính']);
  const residences = allMatches(body, whole, residence);
  for (const ofMass of masses) {
    const one = answersAcross(body, ofMass.end);
    const other = one && residences.map(({ end }) => answersAcross(body, end)).find((found) => found !== undefined);
    if (one) return other ? { mass: one, residence: other } : 'broken';
  }
  // Heads of columns stand side by side.
  const pairs = masses.flatMap((one) =>
    residences.filter((other) => Math.abs(one.start - other.start) < 60).map((other) => [one, other] as const),
  );
  const [heads] = pairs.toReversed();
  if (!heads) return residences.some(({ end }) => answersAcross(body, end) !== undefined) ? 'broken' : undefined;
  const below = Math.max(heads[0].end, heads[1].end);
  return (
    answersDown(body, heads[0].start < heads[1].start, below) ??
    (hasCells(body, below) ? ('broken' as const) : undefined)
  );
}
