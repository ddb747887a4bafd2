// Did a reader see the letters of a text that another paper states? The reader without marks errs less over handwriting:
// where the other one's letters differ, its reading is held against what is printed elsewhere.
import type { Field } from '../document-types/field.ts';
import { squeeze } from '../fields/fold.ts';
import { findAll } from '../fields/match.ts';

export type Sight = 'same' | 'nearly';

/** In half edits, of each letter of the statement: one letter in ten may be misread. */
const borne = 0.2;
/** A short text is nearly another one too easily. */
const shortest = 12;

function isNearly(reading: string, stated: string): boolean {
  return (
    stated.length >= shortest &&
    Math.abs(reading.length - stated.length) <= 3 &&
    findAll(reading, stated).some(({ cost }) => cost <= stated.length * borne)
  );
}

/** How the reader without marks saw a statement; nothing where both readers agree on other letters, or on these. */
export function lettersSeen({ readings }: Field, statement: string): Sight | undefined {
  const [a, b, stated] = [readings?.a, readings?.b, statement].map((text) => squeeze(text ?? ''));
  if (!a || !stated || a === b) return undefined;
  if (a === stated) return b === stated ? undefined : 'same';
  return isNearly(a, stated) ? 'nearly' : undefined;
}
