// Counts as houses print them: said again in words, or named again where they are not the field's own place.
import type { Order } from './form.ts';

const ones = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Below a hundred: 15 -> `mười lăm`, 21 -> `hai mươi mốt`. */
export function inWords(number: number): string {
  const [tens, rest] = [Math.floor(number / 10), number % 10];
  const one = ones[rest] ?? '';
  if (tens === 0) return one;
  const last = rest === 5 ? 'lăm' : rest === 1 && tens > 1 ? 'mốt' : one;
  const before = tens === 1 ? 'mười' : `${ones[tens] ?? ''} mươi`;
  return rest === 0 ? before : `${before} ${last}`;
}

/** `{votesFor} (mười hai)`, on the papers that say counts in words too. */
export function counted({ writer }: Order, field: string, inBrackets: boolean): string {
  const count = writer.values[field]?.value;
  const words = inBrackets && typeof count === 'number' && count > 0 ? ` (${inWords(count)})` : '';
  return `{${field}}${words}`;
}

/** What was printed for a field, to be named again where it is not the field's own place. */
export const printed = ({ writer }: Order, field: string): string => writer.values[field]?.raw ?? '';
