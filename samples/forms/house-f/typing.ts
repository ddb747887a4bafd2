// Habits of the sixth house's typists: counts with their words in brackets, points in percentages, blanks around a hyphen.
import type { Order } from '../form.ts';

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
