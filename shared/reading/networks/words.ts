// What a network says along a piece of ink, made into words: the likeliest character of each step, blanks as
// ends of words.
import type { PixelBox } from '../raster.ts';
import { characters, classes } from './letters.ts';

export interface InkWord {
  readonly text: string;
  readonly box: PixelBox;
  /** Chance of its least likely character, 0..1. */
  readonly confidence: number;
}

/** Chances of each class at each step along the ink, [class][step]. */
export interface Chances {
  readonly steps: number;
  readonly data: ArrayLike<number>;
}

interface Said {
  readonly character: string;
  readonly chance: number;
  /** First and last step. */
  readonly from: number;
  readonly to: number;
}

function likeliest({ steps, data }: Chances, step: number): { each: number; chance: number } {
  let best = { each: 0, chance: 0 };
  for (let each = 0; each < classes; each++) {
    const chance = data[each * steps + step] ?? 0;
    if (chance > best.chance) best = { each, chance };
  }
  return best;
}

/** Repetitions are one character, class 0 parts them (best path decoding, Graves 2006). */
function bestPath(chances: Chances): Said[] {
  const said: Said[] = [];
  let before = 0;
  for (let step = 0; step < chances.steps; step++) {
    const { each, chance } = likeliest(chances, step);
    const last = said.at(-1);
    const character = characters[each - 1];
    if (each === before && last) said[said.length - 1] = { ...last, chance: Math.max(last.chance, chance), to: step };
    else if (character !== undefined) said.push({ character, chance, from: step, to: step });
    before = each;
  }
  return said;
}

function byBlanks(said: readonly Said[]): Said[][] {
  const words: Said[][] = [[]];
  for (const each of said) {
    if (each.character === ' ') words.push([]);
    else words.at(-1)?.push(each);
  }
  return words.filter((word) => word.length > 0);
}

/** Words in a box of the page, left to right. */
export function wordsOf(chances: Chances, box: PixelBox): InkWord[] {
  const width = (box.right - box.left) / Math.max(1, chances.steps);
  return byBlanks(bestPath(chances)).map((word) => ({
    text: word.map(({ character }) => character).join(''),
    confidence: Math.round(Math.min(...word.map(({ chance }) => chance)) * 1000) / 1000,
    box: {
      ...box,
      left: box.left + (word[0]?.from ?? 0) * width,
      right: box.left + ((word.at(-1)?.to ?? 0) + 1) * width,
    },
  }));
}
