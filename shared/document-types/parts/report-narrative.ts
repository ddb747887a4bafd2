// Counts in a report's sentences: "Kết nạp trong quý: 03 đồng chí (nữ 02, dân tộc thiểu số 01); lũy kế 03/06, đạt 50% kế
// hoạch năm". A number counts only where nothing but connecting words stands between it and what it counts, and a part
// ("nữ") only where the admitted were named last before it.
import type { PageReading } from '../../document/page.ts';
import { squeeze } from '../../fields/fold.ts';
import { readIntegers } from '../../fields/integer.ts';
import { missing, narrow, readParts } from '../../fields/located.ts';
import { allMatches, wholeOf } from '../../fields/locate.ts';
import type { Match } from '../../fields/match.ts';
import { readPercents } from '../../fields/percent.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { TextStream, WordPart } from '../../fields/stream.ts';
import type { LocatedField } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { counted, ofAdmitted, splits } from './report-lexicon.ts';

/** What may stand between a word and its number. */
const connecting =
  /^(?:la|co|duoc|dat|gom|moi|chodangvien|dangvien|dongchi|so|tongso|trong(?:quy|ky)|quynay|kynay|kybaocao|quy(?:iv|i{1,3}|[1-4])|nam|20\d\d)*$/;
const unitsOfCount = /^(?:dongchi|dc|nguoi|dangvien|la|quanchung|co)*$/;

interface Named extends Match {
  readonly name: string;
}

const named = new WeakMap<TextStream, readonly Named[]>();

/** Every count that the text names; of those that overlap, the one that says more. */
function namedIn(body: TextStream): readonly Named[] {
  const known = named.get(body);
  if (known) return known;
  const all = Object.entries(counted).flatMap(([name, { text = [] }]) =>
    allMatches(body, wholeOf(body), text)
      .filter(({ cost }) => cost <= 2)
      .map((match) => ({ ...match, name })),
  );
  const longestFirst = all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost);
  const kept: Named[] = [];
  for (const one of longestFirst) {
    if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one);
  }
  const found = kept.sort((a, b) => a.start - b.start);
  named.set(body, found);
  return found;
}

function numberBehind(body: TextStream, { end }: Match): readonly WordPart[] | undefined {
  const parts = partsOf(body, { start: end, end: Math.min(body.letters.length, end + 40) });
  const text = textOfParts(parts);
  // "năm 2021" behind a count is the year it is of; a count of that size has its point ("2.021").
  const number = readIntegers(text).find(({ value, length }) => length !== 4 || value < 1990 || value >= 2100);
  if (!number || !connecting.test(squeeze(text.slice(0, number.index))) || /[,;.(]/u.test(text.slice(0, number.index)))
    return undefined;
  return narrow(parts, number.index, number.length);
}

function numberBefore(body: TextStream, { start }: Match): readonly WordPart[] | undefined {
  const parts = partsOf(body, { start: Math.max(0, start - 25), end: start });
  const text = textOfParts(parts);
  const number = readIntegers(text).at(-1);
  const between = number ? text.slice(number.index + number.length) : '';
  if (!number || number.inWords || !unitsOfCount.test(squeeze(between)) || /[,;.():]/u.test(between)) return undefined;
  return narrow(parts, number.index, number.length);
}

/** Of whom is it a part? Of what was named last before it and is no part itself. */
function headOf(all: readonly Named[], one: Named): string | undefined {
  return all.filter(({ name, end }) => end <= one.start && !splits.has(name)).at(-1)?.name;
}

/** Their word alone is too common: they stand right behind what they belong to. */
function belongs(all: readonly Named[], one: Named): boolean {
  const head = headOf(all, one);
  if (splits.has(one.name)) return head !== undefined && ofAdmitted.has(head);
  if (one.name === 'admittedYearToDate' || one.name === 'admittedSamePeriodLastYear')
    return head !== undefined && ofAdmitted.has(head);
  if (one.name === 'struckOffProbation') return true;
  if (one.name === 'membersProbationary') return head !== 'struckOff';
  return true;
}

export function countsInText(pages: readonly PageReading[], name: string): readonly LocatedField[] {
  const body = bodyOf(pages);
  const all = namedIn(body);
  return all
    .filter((one) => one.name === name && belongs(all, one))
    .flatMap((one) => {
      const parts = numberBehind(body, one) ?? numberBefore(body, one);
      return parts ? [readParts('int', parts)] : [];
    });
}

/** "lũy kế 03/06": of the plan's six. */
export function planBehindSlash(pages: readonly PageReading[]): readonly LocatedField[] {
  const body = bodyOf(pages);
  return namedIn(body)
    .filter(({ name }) => name === 'admittedYearToDate')
    .flatMap(({ end }) => {
      const parts = partsOf(body, { start: end, end: Math.min(body.letters.length, end + 14) });
      const match = /^[\s:]*[0-9]{1,4}\s*\/\s*([0-9]{1,4})(?![0-9])/u.exec(textOfParts(parts));
      if (!match?.[1]) return [];
      return [readParts('int', narrow(parts, match[0].length - match[1].length, match[1].length))];
    });
}

const comparedWith: Readonly<Record<string, readonly string[]>> = {
  planPercent: ['kế hoạch', 'chỉ tiêu'],
  samePeriodPercent: ['cùng kỳ'],
};

/** A percentage directly before what it is of: "đạt 50% kế hoạch năm". */
export function shareInText(pages: readonly PageReading[], name: string): LocatedField {
  const body = bodyOf(pages);
  for (const { start } of allMatches(body, wholeOf(body), comparedWith[name] ?? [])) {
    const parts = partsOf(body, { start: Math.max(0, start - 25), end: start });
    const text = textOfParts(parts);
    const percent = readPercents(text).at(-1);
    const between = percent ? squeeze(text.slice(percent.index + percent.length)) : '';
    if (percent && /^(?:so|voi|so voi|cua|tong)*$/.test(between))
      return readParts('percent', narrow(parts, percent.index, percent.length));
  }
  return missing;
}
