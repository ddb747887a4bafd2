// Habits of the seventh house's typists: a blank before the sign of per cent, a blank after the slash of a number.
import type { Order } from '../form.ts';

/** Once for every paper, after its values are given. */
export function retype({ writer, random }: Order): void {
  const [blank, apart] = [random.chance(0.2), random.chance(0.12)];
  for (const [field, value] of Object.entries(writer.values)) {
    if (blank && value.raw.endsWith('%')) writer.values[field] = { ...value, raw: value.raw.replace('%', '\u00a0%') };
    if (apart && field === 'documentNumber')
      writer.values[field] = { ...value, raw: value.raw.replace('-', ' - ').replace('/', ' / ') };
  }
}
