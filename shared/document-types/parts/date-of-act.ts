// The day on which something was done, in the sentence that says so: "Ngày 04 tháng 02 năm 2022, Chi bộ … đã họp",
// "được phân công giúp đỡ … từ ngày 19/5/2021".
import { readDates } from '../../fields/date.ts';
import { squeeze } from '../../fields/fold.ts';
import { missing, narrow, readParts } from '../../fields/located.ts';
import { allMatches, upTo, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { inParagraph } from '../../fields/paragraph.ts';
import type { Match } from '../../fields/match.ts';
import { signatureBlockOf } from '../../fields/signature-block.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream, WordPart } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import type { Region } from './locators.ts';

/** Between a date and its act stands who acts: another sentence or another day there means another date. */
function belongsTo(between: string): boolean {
  const letters = squeeze(between);
  return !/[.;:](?:\s|$)/u.test(between) && !/ngay|sinhhoat/.test(letters) && letters.length < 110;
}

/** "Quy định số 24-QĐ/TW ngày …" */
const afterNumber = /[0-9]\s*-\s*\p{Lu}{2}[\p{L}\s]*(?:\/\s*\p{Lu}+)?[\s,]*(?:ngày)?\s*$/u;

/** "chính thức ngày …", "vào Đảng ngày …", "sinh ngày …": a day that has a name already is not that of the act. */
function isNamedDay(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const beginsSentence = /^Ngày/u.test(text.slice(at)) || /(?:Ngày|[;.,])\s*$/u.test(before);
  if (afterNumber.test(before)) return true;
  return (
    !beginsSentence &&
    /(?:vaodang|thuc|ketnap|congnhan|sinh|sinhngaythangnam|hochiminh|vaodoan)(?:lai)?(?:(?:ketu|tu)?ngay)?$/.test(
      squeeze(before),
    )
  );
}

/** "họp ngày 06/3/2022", "phân công từ ngày 19/5/2021": the day follows the act at once. */
function dayBehind(body: TextStream, { end }: Match, last: number): LocatedField {
  const parts = partsOf(body, { start: end, end: Math.min(last, end + 40) });
  const text = textOfParts(parts);
  const [date] = readDates(text);
  const follows = date && /^[^.;]{0,16}$/u.test(text.slice(0, date.index)) && !isNamedDay(text, date.index);
  return follows ? readParts('date', narrow(parts, date.index, date.length)) : missing;
}

/** What stands in brackets is said of somebody by the way: blanks in its place. */
const outsideBrackets = (text: string) => text.replace(/\([^()]*\)/gu, (note) => ' '.repeat(note.length));

/**
 * "phân công theo dõi, giúp đỡ quần chúng … kể từ ngày 11/12/2020": in the same sentence, and not "giúp đỡ … (kết nạp ngày
 * 26/5/2022) từ …".
 */
function sinceDay(body: TextStream, { end }: Match, last: number): LocatedField {
  const parts = inParagraph(partsOf(body, { start: end, end: Math.min(last, end + 110) }));
  const text = outsideBrackets(textOfParts(parts));
  const date = readDates(text).find(({ index }) => {
    const before = text.slice(0, index);
    return /^[^.;:]*(?:từ|ngày)[\s:]*$/u.test(before) && /từ/u.test(before.slice(-16));
  });
  return date ? readParts('date', narrow(parts, date.index, date.length)) : missing;
}

const isOneParagraph = (parts: readonly WordPart[]) => inParagraph(parts).length === parts.length;

/** "Ngày 04 tháng 02 năm 2022. Chi bộ … đã họp": what begins a sentence does not end it at once, the stop is a comma. */
const goesOn = (text: string, { index, length }: { index: number; length: number }) =>
  /^Ngày/u.test(text.slice(index)) ? text.slice(index + length).replace(/^\s*[.;]/u, ',') : text.slice(index + length);

/** "Ngày 04 tháng 02 năm 2022, Chi bộ … đã họp" */
function dayBefore(body: TextStream, { start }: Match, first: number): LocatedField {
  const parts = partsOf(body, { start: Math.max(first, start - 170), end: start });
  const text = textOfParts(parts);
  const date = readDates(text).at(-1);
  const own =
    date &&
    !isNamedDay(text, date.index) &&
    belongsTo(goesOn(text, date)) &&
    isOneParagraph(narrow(parts, date.index, text.length - date.index));
  return own ? readParts('date', narrow(parts, date.index, date.length)) : missing;
}

/** "ĐẢNG VIÊN ĐƯỢC PHÂN CÔNG GIÚP ĐỠ" over a signature says who signs, not when it happened. */
function inCapitals(body: TextStream, { start }: Match): boolean {
  const words = body.words[body.wordAt[start] ?? -1]?.line.words ?? [];
  const letters = words.map(({ text }) => text.replace(/[^\p{L}]/gu, '')).join('');
  return letters.length > 5 && letters === letters.toUpperCase();
}

/** In the words that follow the act, as long as they are one sentence. */
function dayFurtherOn(body: TextStream, span: Span | undefined): LocatedField {
  const parts = span ? partsOf(body, span) : [];
  const text = textOfParts(parts);
  const [date] = readDates(text);
  const own =
    date && !isNamedDay(text, date.index) && !/[.;:]\s/u.test(text.slice(0, date.index).replace(/ngày\s*:\s*$/u, ''));
  return own ? readParts('date', narrow(parts, date.index, date.length)) : missing;
}

/** The date of an act: the one that follows it at once, the last one before the words that name it, else the first behind. */
export function dateOfAct(acts: Labels, region: Region = wholeOf): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = region(body);
    const { page, top = 1 } = signatureBlockOf(pages);
    const isSigning = ({ start }: Match) => {
      const word = body.words[body.wordAt[start] ?? -1];
      return word !== undefined && word.page === page && word.line.box.top > top - 0.003;
    };
    const places = span
      ? allMatches(body, span, acts).filter((match) => !inCapitals(body, match) && !isSigning(match))
      : [];
    const [act] = places;
    if (!act || !span) return missing;
    for (const place of places) {
      const days = [
        dayBehind(body, place, span.end),
        sinceDay(body, place, span.end),
        dayBefore(body, place, span.start),
      ];
      const day = days.find(({ state }) => state === 'found');
      if (day) return day;
    }
    return dayFurtherOn(body, upTo(body, { start: act.end, end: Math.min(span.end, act.end + 60) }, otherDays));
  };
}

/** Days that belong to something else than the act they follow. */
const otherDays: Labels = [
  'sinh ngày',
  'ngày sinh',
  'vào Đảng',
  'kết nạp',
  'chính thức',
  'Hiện đang',
  'Đang sinh hoạt',
];
