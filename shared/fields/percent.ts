// Percentages: decimal comma ("102,5%"); a point with at most two digits behind it is a misread comma. Over 100 exists
// (of a plan), never of votes: what fits is for the rules to say.

const pattern = /(?<![0-9])([0-9]{1,3})(?:\s?[,.]\s?([0-9]{1,2}))?\s*(?:%|o\/o|0\/0)/gu;

export interface ReadPercent {
  readonly value: number;
  readonly index: number;
  readonly length: number;
}

export function readPercents(text: string): readonly ReadPercent[] {
  return [...text.normalize('NFC').matchAll(pattern)].map((match) => ({
    value: Number(`${match[1]}.${match[2] ?? 0}`),
    index: match.index,
    length: match[0].length,
  }));
}

/** `readPercent("(đạt 66,67%)")` -> 66.67; null where there is none. */
export function readPercent(text: string): number | null {
  return readPercents(text)[0]?.value ?? null;
}
