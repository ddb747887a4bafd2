// Habits of the tenth house's clerks: blanks around a hyphen, a blank before the sign of per cent, one word for members.
import type { Order } from '../form.ts';

const numbers: ReadonlySet<string> = new Set(['documentNumber', 'basisResolutionNumber', 'appraisedResolutionNumber']);

/** Once for every paper, after its values are given. */
export function retype({ writer, random }: Order): void {
  const hyphen = random.pick(['-', '-', '-', ' - ', '- '] as const);
  const apart = random.chance(0.1);
  for (const [field, value] of Object.entries(writer.values)) {
    const { raw } = value;
    if (numbers.has(field)) writer.values[field] = { ...value, raw: raw.replace('-', hyphen) };
    if (apart && raw.endsWith('%')) writer.values[field] = { ...value, raw: raw.replace('%', ' %') };
  }
}

/** `{votesAgainst} đồng chí`; where nobody was against, some clerks write `không có`. */
export function opponents({ writer, random }: Order, unit: string): string {
  const value = writer.values.votesAgainst;
  if (value?.value !== 0 || random.chance(0.75)) return `{votesAgainst} ${unit}`;
  writer.values.votesAgainst = { ...value, raw: 'không có' };
  return '{votesAgainst}';
}
