// The words for units in an address: "tổ 4, phường …, thị xã …, tỉnh …". Where a part of an address begins with their
// letters, they are what stands there.
import { fold } from './fold.ts';
import { communeSpelling } from './lexicon/communes.ts';
import { syllablePattern } from './syllable.ts';

const units = [
  ...['tổ dân phố', 'tổ', 'khu phố', 'xóm', 'thôn', 'ấp', 'xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã'],
  ...['thành phố', 'tỉnh'],
].map((unit) => unit.normalize('NFC').split(' '));

/** A number or a name goes with its unit. */
const isNamed = (token: string | undefined) => token !== undefined && /^[\p{Lu}\p{N}]/u.test(token);

function unitAt(tokens: readonly string[]): readonly string[] {
  const folded = tokens.map((token) => fold(token));
  const unit = units.find((words) => words.every((word, at) => fold(word) === folded[at]));
  return unit && isNamed(tokens[unit.length]) ? unit : [];
}

const isAddress = (text: string) => /, *(?:tinh|thanh pho|huyen|thi xa) /.test(fold(text));

/** Spellings of the unit words by their place among the syllables of an address; nothing in other texts. */
export function unitWords(text: string): ReadonlyMap<number, string> {
  const spelled = new Map<number, string>();
  if (!isAddress(text)) return spelled;
  let at = 0;
  for (const part of text.split(/[,;(]/u)) {
    const tokens = [...part.matchAll(syllablePattern)].map(([token]) => token);
    const first = at;
    unitAt(tokens).forEach((word, index) => spelled.set(first + index, word));
    at += tokens.length;
  }
  return spelled;
}

const larger = '(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh) \\p{Lu}'.normalize('NFC');
const stopBetween = new RegExp(`(?<=[\\p{L}\\p{N}])\\s*\\.\\s*(?=${larger})`, 'gu');
const nothingBetween = new RegExp(`(?<=(?:^| )[\\p{Lu}\\p{N}]\\S*(?<![.,;:])) +(?=${larger})`, 'gu');
const beginsWithUnit = /^(?:to|xom|thon|khu|ap|ban|lang|so|ngo|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho) /;

/**
 * `"tổ 15. phường Gia Mỹ, tỉnh Sơn Giang"` -> `"tổ 15, phường Gia Mỹ, tỉnh Sơn Giang"`: an address that has commas between
 * its parts has them between all; one that lost its tail is read as a stop, a faint one not at all.
 */
export function withCommas(address: string): string {
  if (!isAddress(address) || !beginsWithUnit.test(fold(address))) return address;
  return address.replace(stopBetween, ', ').replace(nothingBetween, ', ');
}

const communeUnits: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn']);
const ofTheProvince = /(?:thai nguyen|bac kan)/;

/** Spellings of the names of communes that an address of the province has, by their place among its syllables. */
export function communeWords(text: string): ReadonlyMap<number, string> {
  const spelled = new Map<number, string>();
  if (!isAddress(text) || !ofTheProvince.test(fold(text))) return spelled;
  let at = 0;
  for (const part of text.split(/[,;(]/u)) {
    const tokens = [...part.matchAll(syllablePattern)].map(([token]) => token);
    const unit = unitAt(tokens);
    const name = communeUnits.has(unit.join(' ')) ? communeSpelling(tokens.slice(unit.length).join(' ')) : undefined;
    for (const [index, syllable] of (name?.split(' ') ?? []).entries()) spelled.set(at + unit.length + index, syllable);
    at += tokens.length;
  }
  return spelled;
}
