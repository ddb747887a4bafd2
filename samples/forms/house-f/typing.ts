// Habits of the sixth house's typists: words in brackets behind a count, points in percentages, blanks around a hyphen.
import { inWords } from '../counts.ts';
import type { Order } from '../form.ts';

/** Once for every paper, after its values are given. */
export function retype({ writer, random }: Order): void {
  const [point, apart] = [random.chance(0.25), random.chance(0.18)];
  for (const [field, value] of Object.entries(writer.values)) {
    if (point && value.raw.endsWith('%')) writer.values[field] = { ...value, raw: value.raw.replace(',', '.') };
    if (apart && field === 'documentNumber')
      writer.values[field] = { ...value, raw: value.raw.replace('-', random.pick([' -', ' - '] as const)) };
  }
}

/** `{against}` of a wording: nobody against is said in words on some papers. */
export function against({ writer, random }: Order, wording: string): string {
  const value = writer.values.votesAgainst;
  const inWords = wording.includes('{against}') && value?.value === 0 && random.chance(0.35);
  if (inWords) writer.values.votesAgainst = { ...value, raw: 'không có' };
  return wording.replace('{against}', inWords ? '{votesAgainst}' : '{votesAgainst} đồng chí');
}

/** ` (mười hai)` behind a count, on papers that do so. */
export function spelt({ writer }: Order, field: string, does: boolean): string {
  const count = writer.values[field]?.value;
  return does && typeof count === 'number' && count > 0 ? ` (${inWords(count)})` : '';
}
