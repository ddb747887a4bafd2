// Habits of the eighth house's typists: blanks around the hyphen of a number, counts with their words in brackets.
import { inWords } from '../counts.ts';
import type { Order } from '../form.ts';

const numbers = ['documentNumber', 'basisResolutionNumber', 'appraisedResolutionNumber'] as const;

/** Once for every paper, after its values are given. */
export function retype({ writer, random }: Order): void {
  const hyphen = random.pick(['-', '-', '-', ' - ', ' -'] as const);
  for (const field of numbers) {
    const number = writer.values[field];
    if (number) writer.values[field] = { ...number, raw: number.raw.replace('-', hyphen) };
  }
}

/** `{votesFor} (mười hai)`, on the papers that say counts in words too. */
export function counted({ writer }: Order, field: string, inBrackets: boolean): string {
  const count = writer.values[field]?.value;
  const words = inBrackets && typeof count === 'number' && count > 0 ? ` (${inWords(count)})` : '';
  return `{${field}}${words}`;
}

/** What was printed for a field, to be named again where it is not the field's own place. */
export const printed = ({ writer }: Order, field: string): string => writer.values[field]?.raw ?? '';
