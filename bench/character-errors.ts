// How many characters of the printed lines a reader got wrong, whatever order it gives the lines in: each line is sought
// where it stands in the reader's text at the least edit distance (Sellers 1980). What a reader adds is not counted, nor
// are lines without a letter or digit: stars and rows of hyphens are ornaments.
const tidied = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Least edit distance of `line` to any part of `text`. `("abc", "xxabdxx")` -> 1 */
export function leastDistance(line: string, text: string): number {
  const [wanted, given] = [[...line], [...text]];
  let column = Int32Array.from({ length: wanted.length + 1 }, (_, at) => at);
  let best = wanted.length;
  for (const letter of given) {
    const next = new Int32Array(wanted.length + 1);
    for (let at = 1; at <= wanted.length; at++) {
      const change = (column[at - 1] ?? 0) + (wanted[at - 1] === letter ? 0 : 1);
      next[at] = Math.min(change, (column[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
    }
    column = next;
    best = Math.min(best, column[wanted.length] ?? best);
  }
  return best;
}

export interface CharacterErrors {
  readonly wrong: number;
  readonly characters: number;
}

export function characterErrors(printed: readonly string[], read: string): CharacterErrors {
  const text = tidied(read);
  const lines = printed.map(tidied).filter((line) => /[\p{L}\p{N}]/u.test(line));
  return {
    wrong: lines.reduce((sum, line) => sum + leastDistance(line, text), 0),
    characters: lines.reduce((sum, line) => sum + [...line].length, 0),
  };
}
