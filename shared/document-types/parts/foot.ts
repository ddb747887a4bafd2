// Papers that a person signs for himself carry place and date at their foot, above the signature.
import { headerOf, placeAndDate } from '../../fields/header.ts';
import type { Header } from '../../fields/header.ts';
import { knownPlaces } from '../../fields/lexicon/places.ts';
import { readDates } from '../../fields/date.ts';
import { fold } from '../../fields/fold.ts';
import { missing } from '../../fields/located.ts';
import { linesAmong, pageRows, rowOf } from '../../fields/rows.ts';
import type { Row } from '../../fields/rows.ts';
import { signatureBlockOf } from '../../fields/signature-block.ts';
import type { PageReading } from '../../document/page.ts';
import type { LocatedSpec } from '../build.ts';
import type { Locator } from '../document-type.ts';
import { oneOf } from './locators.ts';

type Dateline = Pick<Header, 'place' | 'documentDate'>;

/** "…, ngày 16 tháng 3 năm 2021", "…, 16/3/2021" */
const dayWords = /(?:^|[^a-z])ng[a-z]{1,2}y?(?![a-z]).{0,11}th[a-z]{1,2}n?g/;
const dayNumbers = /,\s*(?:ng[a-z]{1,2}y\s*)?[0-9]{1,2}\s*[/.-]\s*[0-9]{1,2}\s*[/.-]\s*[0-9]{4}\s*\.?\s*$/;

/** "Thái Nguyên ngày 24.5.2022", "Làm tại Phú Lâm ngày 11.4.2022." */
const placeAndNumbers =
  /^(?:\p{Lu}\p{Ll}+ tại )?\p{Lu}\p{L}*\.?(?: \p{Lu}\p{L}*){0,3} *ng\p{L}{1,2}y *[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{4} ?\.?$/u;

/** A place of few words, then a day: not a line of the text that holds a date. */
function isDateline({ letters, text }: Row): boolean {
  // "+ Được kết nạp vào Đảng ngày …"
  const folded = fold(text).replace(/^[^a-z0-9]+/, '');
  const hasDay = dayWords.test(folded) || dayNumbers.test(folded) || placeAndNumbers.test(text.normalize('NFC'));
  return (
    hasDay &&
    letters.length < 50 &&
    !/(?:^|[^a-z])sinh(?:[^a-z]|$)/.test(folded) &&
    !/(?:^|\s)(?:tu|den|ket nap|chinh thuc|phan cong|sinh|hop) (?:het )?ngay/.test(folded) &&
    !/^(?:ngay|vao|dang|duoc|to chuc|tu ngay|tai|sinh|ket nap|cong nhan|chuyen)/.test(folded)
  );
}

/** How far above the signature the date may stand, in page heights. */
const reach = 0.14;

function above(pages: readonly PageReading[]): readonly Row[] {
  const { page, top = 1 } = signatureBlockOf(pages);
  const own = page ?? pages.at(-1);
  const rows = own ? pageRows(own) : [];
  return page ? rows.filter(({ box }) => box.top < top && box.top > top - reach) : rows;
}

/** Some houses put it in the header. A day without a place there is that of a stamp. */
function fromHeader(pages: readonly PageReading[]): Dateline {
  const { place, documentDate } = headerOf(pages);
  const isPlace = typeof place.value === 'string' && !/^(?:ngay|den|cv|cong van)\b/.test(fold(place.value));
  return isPlace ? { place, documentDate } : { place: missing, documentDate: missing };
}

/** What stands beside the date, as receivers do, is no part of its line. */
function linesOf(row: Row): readonly Row[] {
  const lines = linesAmong(row.words);
  return lines.some(isDateline) ? lines.filter(isDateline) : [row];
}

/** "Thái Nguyên, ngày 14" with its month on the next line. */
const isHalved = (row: Row, next: Row | undefined) =>
  next !== undefined &&
  /ng[a-z]{1,2}y\s*[0-9]{0,2}\s*$/.test(fold(row.text)) &&
  isDateline(rowOf([...row.words, ...next.words]));

function atFoot(pages: readonly PageReading[]): Dateline | undefined {
  const rows = above(pages).flatMap(linesOf);
  const index = rows.findLastIndex((row, at) => isDateline(row) || isHalved(row, rows[at + 1]));
  // The year may stand on the next line; the day of another line is another's.
  const isWhole = readDates(rows[index]?.text ?? '').length > 0;
  return index < 0 ? undefined : placeAndDate(rows.slice(index, index + (isWhole ? 1 : 2)));
}

function dateline(pages: readonly PageReading[]): Dateline {
  return atFoot(pages) ?? fromHeader(pages);
}

/** Of an official paper whose header has no day: some offices set it over the signature. */
export const fromFoot =
  (name: keyof Dateline): Locator =>
  ({ pages }) =>
    atFoot(pages)?.[name] ?? missing;

const at =
  (name: keyof Dateline): Locator =>
  ({ pages }) =>
    dateline(pages)[name];

export function footDate(gates?: string): Readonly<Record<'place' | 'documentDate', LocatedSpec>> {
  return {
    place: { kind: 'text', label: '…, ngày … tháng … năm …', locate: oneOf(knownPlaces, at('place'), true) },
    documentDate: { kind: 'date', label: '…, ngày … tháng … năm …', gates, locate: at('documentDate') },
  };
}
