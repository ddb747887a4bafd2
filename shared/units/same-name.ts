// Do two papers name one organisation? Papers shorten names and readers slip, so what one leaves out or abbreviates is no
// difference: only names that say something else differ.
import { bareName, closeNamesOfUnits } from './named.ts';

/** `"tchc"` against `["to", "chuc", "hanh", "chinh"]` -> 4: how many words a short form stands for, 0 where none. */
function wordsOf(short: string, words: readonly string[]): number {
  if (words[0] === short) return 1;
  if (/\d/.test(short)) return 0;
  const initials = words.slice(0, short.length).map((word) => word[0]);
  return initials.length === short.length && initials.join('') === short ? short.length : 0;
}

function abbreviates(short: string, long: string): boolean {
  let rest = long.split(' ');
  for (const word of short.split(' ')) {
    const stands = wordsOf(word, rest);
    if (stands === 0) return false;
    rest = rest.slice(stands);
  }
  return rest.length === 0;
}

/** Whole words: "phong 1" is no part of "phong 11". */
const isPart = (one: string, other: string) => ` ${other} `.includes(` ${one} `);

/** `sameUnitName("CHI BỘ PHÒNG TỔ CHỨC - HÀNH CHÍNH", "Phòng TC-HC")` -> true; `("Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2")` -> false */
export function sameUnitName(a: string, b: string): boolean {
  const [one, other] = [bareName(a), bareName(b)];
  if (isPart(one, other) || isPart(other, one)) return true;
  return closeNamesOfUnits(one, other) || abbreviates(one, other) || abbreviates(other, one);
}
