// The header all official papers share (HD 36-HD/VPTW; Decree 30/2020): left the superior body, the issuing body and
// the number, right the state's or Party's name, place and date. Names run over two lines; a stamp may lie over it.
import type { LocatedField } from '../document-types/document-type.ts';
import type { PageReading } from '../document/page.ts';
import { titleOf } from '../splitting/titles.ts';
import { readDates } from './date.ts';
import { readDocumentNumbers } from './document-number.ts';
import { fold, isLetterOrDigit, squeeze } from './fold.ts';
import { isInPhrase } from './lexicon/phrases.ts';
import { missing, narrow, readParts } from './located.ts';
import { blankBefore, columnGap, isLeftOf, pageRows, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { findAll } from './match.ts';
import { streamOf, textOfParts } from './stream.ts';
import type { PlacedWord, WordPart } from './stream.ts';

export interface Header {
  readonly superiorOrganization: LocatedField;
  readonly issuer: LocatedField;
  readonly documentNumber: LocatedField;
  readonly place: LocatedField;
  readonly documentDate: LocatedField;
}

/** What names of organisations begin with, squeezed. A line that begins so begins a new organisation. */
const organisationStarts = [
  ...['dangbo', 'danguy', 'chibo', 'chiuy', 'tinhuy', 'thanhuy', 'huyenuy', 'quanuy', 'thiuy', 'dangdoan', 'bancansu'],
  ...['doantncs', 'doanthanhnien', 'doancac', 'doankhoi', 'doanphuong', 'doanxa', 'doantruong', 'tinhdoan', 'doanso'],
  ...['congdoan', 'liendoanlaodong', 'banchaphanh', 'bch', 'banthuongvu', 'trungtamchinhtri', 'truongchinhtri', 'ubnd'],
  ...['uybannhandan', 'hoidongnhandan', 'sonoivu', 'botaichinh', 'bonoivu', 'chinhphu', 'tongcuc', 'bantochuc'],
];

/** A body's organ named alone on its line goes on below: "BAN CHẤP HÀNH / CÔNG ĐOÀN …". */
const openEnds = new Set([
  'banchaphanh',
  'banthuongvu',
  'bch',
  'banchaphanhcongdoan',
  'banchaphanhdoan',
  'banchaphanhdangbo',
  'chibo',
  'dangbo',
  'danguy',
  'danguybophan',
]);

function startsOrganisation(row: Row): boolean {
  return organisationStarts.some((start) => row.letters.startsWith(start));
}

const isNumberRow = (row: Row) =>
  /^s[o06][:.]?\d/.test(row.letters) ||
  /^vaoso(?:so)?\d/.test(row.letters) ||
  (/^s[o06]/.test(row.letters) && /[-/]/.test(row.text)) ||
  /^\d{1,5}\s*[-–/]\s*\p{L}/u.test(row.text);

/** Below a name in capitals, letters of a stamp are not part of it. */
export function isCapitals({ text }: Row): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return text.replace(/[^\p{Lu}]/gu, '').length >= letters.length * 0.7;
}

/** "CÔNG ĐOÀN" parted by the line's end: the second half begins no organisation of its own. */
function isHalved(before: Row | undefined, row: Row): boolean {
  return before !== undefined && before.letters.endsWith('cong') && row.letters.startsWith('doan');
}

interface Group {
  readonly rows: Row[];
  /** A row amid the name was left out: a stamp over it may hide a part of the name. */
  hidden: boolean;
}

function groups(rows: readonly Row[]): Group[] {
  const found: Group[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    const [first] = last?.rows ?? [];
    const open = last?.rows.length === 1 && openEnds.has(first?.letters ?? '');
    const begins = startsOrganisation(row) && !open && !isHalved(last?.rows.at(-1), row);
    if (!last || !first || begins) found.push({ rows: [row], hidden: false });
    else if (isCapitals(row) || !isCapitals(first)) last.rows.push(row);
    else last.hidden = true;
  }
  return found;
}

const wordsOf = (rows: readonly Row[]) => rows.flatMap(({ words }) => words);

export function wholeParts(words: readonly PlacedWord[]): readonly WordPart[] {
  return words.map((placed) => ({ placed, from: 0, to: placed.characters.length }));
}

/** Signs on the ends of a word are rules, dots and stains there; commas and dashes belong to names. */
export function cleanParts(words: readonly PlacedWord[]): readonly WordPart[] {
  return words.flatMap((placed) => {
    const isOwn = (character: string) =>
      isLetterOrDigit(character) || (placed.characters.length === 1 && character === '-');
    const from = placed.characters.findIndex(isOwn);
    const last = placed.characters.findLastIndex(
      (character) => isOwn(character) || character === ',' || character === '-',
    );
    return from < 0 ? [] : [{ placed, from, to: last + 1 }];
  });
}

/** "CỤC,ĐỊA": a sign amid letters is a stain or a stamp, a blank was lost. "KINH TẾ. KỸ THUẬT" may have had a dash. */
function hasInnerSigns(parts: readonly WordPart[]): boolean {
  const isCut = ({ placed: { characters }, to }: WordPart) => /[.:;_~]/u.test(characters.slice(to).join(''));
  const signs = parts.some((part) => /\p{L}[^\p{L}\p{N}\s-]\p{L}/u.test(textOfParts([part])));
  return signs || parts.slice(0, -1).some(isCut);
}

/** The words of a receipt stamp on a line of the name: "XÃ HỘI CÔNG VĂN ĐẾN". */
const hasStamp = (parts: readonly WordPart[]) => /congvanden|vanbanden|cvden/.test(squeeze(textOfParts(parts)));

/** A few letters of no agreement behind a name in capitals are a stain or the edge of a stamp. */
function withoutStain(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const last = words.at(-1);
  const before = words.slice(0, -1);
  const isStain =
    last?.word.agreement === 'differs' &&
    last.characters.length < 3 &&
    /\p{Ll}/u.test(last.characters.join('')) &&
    before.every(({ characters }) => !/\p{Ll}/u.test(characters.join('')));
  return isStain ? before : words;
}

/** "CƠ QUAN 1 TỈNH": a digit that parts a common phrase is an edge or a fold. */
function withoutEdges(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const syllables = words.map(({ word }) => squeeze(word.text));
  return words.filter((_, at) => {
    const around = syllables.toSpliced(at, 1);
    return !(/^\d$/.test(syllables[at] ?? '') && at > 0 && isInPhrase(around, at - 1, at));
  });
}

/** "PHÒNG NGHIỆP VỤ / 2" ends in its digit; amid a name it is a fold or an edge. */
const isDigit = (row: Row) => /^\d$/.test(row.letters);

/** A name runs over a few lines; a whole page of text without a title is none. */
const mostRows = 8;

function organisation(group: Group | undefined): LocatedField {
  if (group && group.rows.length > mostRows) return missing;
  const rows = (group?.rows ?? []).filter((row, index, all) => !isDigit(row) || index === all.length - 1);
  const parts = cleanParts(withoutEdges(withoutStain(wordsOf(rows))));
  if (!group || parts.length === 0) return missing;
  const field = readParts('text', parts);
  const { evidence } = field;
  if (!evidence || (!group.hidden && !hasInnerSigns(parts) && !hasStamp(parts))) return field;
  return { ...field, why: [...field.why, 'unread-ink'], evidence: { ...evidence, unreadInk: true } };
}

/** Receipt stamps ("CV ĐẾN Số … Ngày …") lie across headers; a digit alone may end a name ("PHÒNG NGHIỆP VỤ / 2"). */
const isNoise = (row: Row) =>
  (row.letters.length < 2 && !/^\d$/.test(row.letters)) ||
  /^(?:mau(?:so)?\d+|congvand|cvden|vanbanden|ngayden|chuyen$)/.test(row.letters);

/** Names end at the star or the number; a receipt stamp above them has a number of its own. */
function endOfNames(left: readonly Row[]): number {
  const first = left.findIndex(startsOrganisation);
  const end = left.findIndex((row, index) => row.text.trim() === '*' || (index > first && isNumberRow(row)));
  return end < 0 ? left.length : end;
}

function organisations(left: readonly Row[]): Pick<Header, 'superiorOrganization' | 'issuer'> {
  const named = groups(left.slice(0, endOfNames(left)).filter((row) => !isNoise(row)));
  const known = named.filter(({ rows: [first] }) => first && startsOrganisation(first));
  const chosen = known.length > 0 ? known : named;
  return {
    issuer: organisation(chosen.at(-1)),
    superiorOrganization: chosen.length > 1 ? organisation(chosen.at(-2)) : missing,
  };
}

/** "Số", "Số:", and "S6:" as it is misread, are cut off as a word or as the beginning of one. */
function withoutLabel(words: readonly PlacedWord[]): readonly WordPart[] {
  return wholeParts(words).flatMap((part, index) => {
    const label = index === 0 ? /^s(?:ố|ó|o|ô|6|0)\s*[:.]*/iu.exec(part.placed.characters.join('')) : null;
    const from = label ? Array.from(label[0]).length : 0;
    return from >= part.to ? [] : [{ ...part, from }];
  });
}

function numberOf(left: readonly Row[]): LocatedField {
  const numbered = left.filter(isNumberRow);
  // A receipt stamp has a number too, without a code.
  const row = numbered.find(({ text }) => readDocumentNumbers(text).length > 0) ?? numbered[0];
  if (!row) return missing;
  const start = row.words.findIndex(({ word }) => /^(?:s[o06]|\d)/.test(squeeze(word.text)));
  return readParts('documentNumber', beforeDay(withoutLabel(row.words.slice(Math.max(0, start)))));
}

/** "Số 05-NQ/CB, Thái Nguyên, ngày 5 tháng 3 năm 2022": number and day on one line. */
function beforeDay(parts: readonly WordPart[]): readonly WordPart[] {
  const text = textOfParts(parts);
  const [number] = readDocumentNumbers(text);
  const [day] = readDates(text);
  return number && day && number.index < day.index ? narrow(parts, number.index, number.length) : parts;
}

/** "Sinh ngày: 02 tháng 9 năm 1988" is a person's day, no paper's. */
const isOfPerson = ({ text }: Row) => /(?:^|[\s,;])sinh\s+(?:ngay|nam)|vao d(?:ang|oan) ngay/.test(fold(text));

/** Place and date from a row, or two where the year went to the next line. */
export function placeAndDate(all: readonly Row[]): Pick<Header, 'place' | 'documentDate'> {
  const rows = all.filter((row) => !isOfPerson(row));
  const single = rows.map((row) => row.words);
  const pairs = rows.slice(1).map((_, index) => wordsOf(rows.slice(index, index + 2)));
  for (const words of [...single, ...pairs]) {
    const parts = wholeParts(words);
    const [date] = readDates(textOfParts(parts));
    if (date) return { documentDate: readParts('date', parts), place: placeBefore(parts, date.index) };
  }
  return undatedRow(rows);
}

/** A date line whose date cannot be read is unreadable, not missing. */
function undatedRow(rows: readonly Row[]): Pick<Header, 'place' | 'documentDate'> {
  const row = rows.find(({ letters }) => /ng[ao]y.*th[a-z]ng/.test(letters));
  if (!row) return { place: missing, documentDate: missing };
  const parts = wholeParts(row.words);
  const index = textOfParts(parts)
    .normalize('NFC')
    .search(/ngày|ngay/iu);
  return { documentDate: readParts('date', parts), place: index > 0 ? placeBefore(parts, index) : missing };
}

function placeBefore(parts: readonly WordPart[], dateIndex: number): LocatedField {
  const text = textOfParts(parts);
  const label = /[\s,.;]*(?:ng[àaáảã]y)?\s*(?:m[ồùo]ng)?\s*$/iu.exec(text.slice(0, dateIndex));
  const end = label ? label.index : dateIndex;
  const number = readDocumentNumbers(text.slice(0, end)).at(-1);
  const from = number ? number.index + number.length : 0;
  // A rule or a stain before or within the place is read as "1" or "|"; places are made of letters.
  const start = from + text.slice(from).search(/\p{L}/u);
  if (start < from || end <= start) return missing;
  const words = narrow(parts, start, end - start).filter((part) => /\p{L}/u.test(textOfParts([part])));
  return readParts('text', ownWords(words).map(withoutStop));
}

/** "TP. Thái Nguyên" is all place. */
const capitals = /^(?!T[PX]\b)\p{Lu}{2,}[.,;:]*$/u;

/** "CÔNG ĐOÀN TỈNH Thái Nguyên": an office beside the place is written in capitals. "Làm tại Thái Nguyên": where it was made. */
function ownWords(parts: readonly WordPart[]): readonly WordPart[] {
  const texts = parts.map((part) => textOfParts([part]));
  const after = texts.every((text) => capitals.test(text)) ? 0 : texts.findLastIndex((text) => capitals.test(text)) + 1;
  const at = texts.findIndex((text, index) => index >= after && index <= after + 1 && squeeze(text) === 'tai');
  return parts.slice(Math.max(after, at + 1));
}

/** "Phú, Lâm": a stain behind a word is read as a comma, and one name has none. */
function withoutStop(part: WordPart): WordPart {
  const stops = /[.,;:]*$/u.exec(textOfParts([part]))?.[0].length ?? 0;
  return { ...part, to: part.to - stops };
}

const mottos = ['dangcongsanvietnam', 'conghoaxahoichunghia', 'doantncshochiminh', 'tongliendoanlaodong'];

/** Where the Party's or the state's name begins: it heads the right column. */
function mottoIn(words: readonly PlacedWord[]): PlacedWord | undefined {
  const stream = streamOf(words);
  const found = mottos.flatMap((motto) => findAll(stream.letters, motto)).sort((a, b) => a.cost - b.cost)[0];
  return found && stream.words[stream.wordAt[found.start] ?? 0];
}

/** The only line on its height, amid the page. */
function isCentred({ line: { box } }: PlacedWord): boolean {
  return box.left > 0.3 && Math.abs((box.left + box.right) / 2 - 0.5) < 0.06;
}

/** Words of one line, cut where a blank is much wider than the others of the line, or before the Party's name. */
function piecesOf(words: readonly PlacedWord[], motto: PlacedWord | undefined): readonly (readonly PlacedWord[])[] {
  const pieces: PlacedWord[][] = [];
  const sorted = [...words].sort((a, b) => a.word.box.left - b.word.box.left);
  // Of the line: a dash is hardly high.
  const height = Math.max(...words.map(({ word: { box } }) => box.bottom - box.top));
  for (const placed of sorted) {
    const blank = blankBefore(placed, pieces.at(-1) ?? []);
    // Height is in page heights, a blank in page widths: A4 is 1.41 times as high as wide.
    if (placed === motto || blank > height * 1.41 * 1.6) pieces.push([placed]);
    else pieces.at(-1)?.push(placed);
  }
  return pieces;
}

const middleOf = (words: readonly PlacedWord[]) =>
  (Math.min(...words.map(({ word }) => word.box.left)) + Math.max(...words.map(({ word }) => word.box.right))) / 2;

/** What ends before this is one column's, whatever blanks it has. */
const secondEnds = 0.62;

/** Does the place where the columns part lie in a blank of these words that is wider than their others? */
function partsAt(words: readonly PlacedWord[], at: number): boolean {
  const blanks = words.slice(1).map(({ word }, index) => ({
    from: words[index]?.word.box.right ?? 0,
    to: word.box.left,
    width: word.box.left - (words[index]?.word.box.right ?? 0),
  }));
  const own = blanks.find(({ from, to }) => from <= at && at <= to);
  if (own === undefined || (words.at(-1)?.word.box.right ?? 0) < secondEnds) return false;
  const others = blanks.filter((blank) => blank !== own).map(({ width }) => width);
  return own.width > Math.max(0.012, ...others.map((width) => width * 1.3));
}

/**
 * The columns of a header overlap where a long name stands over a short date: what was written in one go is in one
 * column, by its middle; only what two columns yielded together is cut between words.
 */
function inLeftColumn(
  words: readonly PlacedWord[],
  motto: PlacedWord | undefined,
  gap: number,
): ReadonlySet<PlacedWord> {
  const left = new Set<PlacedWord>();
  for (const line of Map.groupBy(words, ({ line: own }) => own).values()) {
    for (const piece of piecesOf(line, motto)) {
      const isBoth = partsAt(piece, gap);
      const own = isBoth
        ? piece.filter((word) => isLeftOf(word, gap))
        : middleOf(piece) < Math.min(gap, 0.5)
          ? piece
          : [];
      own.forEach((word) => left.add(word));
    }
  }
  return left;
}

function readHeader(page: PageReading): Header {
  const title = titleOf(page);
  const rows = pageRows(page);
  const above = title ? rows.slice(0, title.index) : rows.filter(({ box }) => box.bottom < 0.3);
  const found = mottoIn(above.flatMap((row) => row.words));
  const motto = found && isCentred(found) ? undefined : found;
  // Over both columns it parts none.
  const words = above.flatMap((row) => row.words).filter(({ line }) => motto !== undefined || line !== found?.line);
  const own = inLeftColumn(words, motto, columnGap(words, motto ? motto.word.box.left - 0.004 : 1));
  const left = rowsOf(words.filter((word) => own.has(word)));
  const right = rowsOf(words.filter((word) => !own.has(word)));
  const number = numberOf(left);
  const named = organisations(left.filter((row) => !isDateline(row)));
  return {
    // Below a motto in the middle the issuer may stand in the middle too.
    ...(named.issuer.state === 'missing' && !motto ? organisations(rowsOf(words).filter(startsOrganisation)) : named),
    documentNumber: [number, numberOf(right), numberOf(above)].find(({ state }) => state !== 'missing') ?? missing,
    ...dayIn(right, above),
  };
}

const isDateline = ({ text }: Row) => readDates(text).length > 0 && /,|ng[àa]y/iu.test(text);

/** Under the Party's name; some offices set it in the middle, below both columns. There a day without a place is a stamp's. */
function dayIn(right: readonly Row[], all: readonly Row[]): Pick<Header, 'place' | 'documentDate'> {
  const own = placeAndDate(right);
  if (own.documentDate.state !== 'missing') return own;
  const other = placeAndDate(all.filter(isDateline));
  const isPlace = typeof other.place.value === 'string' && !/^(?:ngay|den|cv|cong van)\b/.test(fold(other.place.value));
  return isPlace ? other : own;
}

const cache = new WeakMap<PageReading, Header>();

const nothing: Header = {
  superiorOrganization: missing,
  issuer: missing,
  documentNumber: missing,
  place: missing,
  documentDate: missing,
};

export function headerOf(pages: readonly PageReading[]): Header {
  const [page] = pages;
  if (!page) return nothing;
  const known = cache.get(page) ?? readHeader(page);
  cache.set(page, known);
  return known;
}
