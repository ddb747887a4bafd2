// Habits of the ninth house's clerk: blanks before a hyphen or a per cent sign, nobody as a word.
import type { Order } from '../form.ts';

const numbers = ['documentNumber', 'basisResolutionNumber', 'appraisedResolutionNumber'] as const;

/** Once for every paper, after its values are given. */
export function retype({ writer, random }: Order): void {
  const hyphen = random.pick(['-', '-', '-', '-', ' -', ' - '] as const);
  const apart = random.chance(0.12);
  for (const [field, value] of Object.entries(writer.values)) {
    if (numbers.some((name) => name === field))
      writer.values[field] = { ...value, raw: value.raw.replace('-', hyphen) };
    if (apart && value.raw.endsWith('%')) writer.values[field] = { ...value, raw: value.raw.replace('%', ' %') };
  }
}

/** `{field} đồng chí`, or `Không` where nobody did and the paper says so in a word. */
export function people({ writer }: Order, field: string, unit: string, asWord: boolean): string {
  const value = writer.values[field];
  if (!asWord || value?.value !== 0) return `{${field}} ${unit}`;
  writer.values[field] = { ...value, raw: 'Không' };
  return `{${field}}`;
}
