// What a reader of handwritten digits sees against the two readers of print is a doubt only where it could stand there:
// no day is the 39th, no year 7023. A digit taken for another may be any that looks like that one, so 71 still says
// that 21 may be 11.
import type { ReadKind } from './kinds.ts';
import type { WordPart } from './stream.ts';
import { textOfParts } from './stream.ts';

/** Digits that pens write alike; a 1 with its flag is a 7. */
const alike: Readonly<Record<string, string>> = {
  ...{ '0': '069', '1': '17', '2': '27', '3': '358', '4': '49' },
  ...{ '5': '3568', '6': '0568', '7': '127', '8': '3568', '9': '0479' },
};

/** `withDigit("năm 2023", 0, "7")` -> `"năm 7023"` */
function withDigit(text: string, place: number, digit: string): string {
  let at = -1;
  return text.replace(/\d/g, (own) => ((at += 1) === place ? digit : own));
}

/** May one of the digits that the third reader sees in the words' `at`th be right, with the others as they were read? */
export function isPossible(parts: readonly WordPart[], at: number, readValue: ReadKind): boolean {
  const texts = parts.map((part) => textOfParts([part]));
  const own = texts[at] ?? '';
  const [digits, seen] = [own.replace(/\D/g, ''), parts[at]?.placed.word.pen?.text ?? ''];
  const value = readValue(texts.join(' '))?.value;
  // Read from one reader's words alone, or not digit for digit: then nothing is known to be impossible.
  if (value === undefined || digits.length !== seen.length || digits === seen) return true;
  return Array.from(seen).some((digit, place) => {
    if (digit === digits[place]) return false;
    const others = Array.from(alike[digit] ?? digit).filter((other) => other !== digits[place]);
    return others.some((other) => {
      const read = readValue(texts.with(at, withDigit(own, place, other)).join(' '));
      return read !== null && read.value !== value;
    });
  });
}
