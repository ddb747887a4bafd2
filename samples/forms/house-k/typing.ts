// Habits of the eleventh house's clerks: how closely each keeps to the form, blanks beside a hyphen, a point for a comma.
import type { Order } from '../form.ts';

/** The form's words, or a clerk's own; the same clerk all over a paper, who keeps to the form always or less. */
export function usual({ writer, random }: Order, form: string, ...own: readonly string[]): string {
  const keeps = random.fork('clerk').pick([0.97, 0.85, 0.7, 0.45]);
  return random.chance(keeps) ? form : writer.one(...own);
}

/** Whether the paper follows the forms of 2025, where they differ. */
export const isNewest = ({ random }: Order) => random.fork('edition').chance(0.2);

const numbers: ReadonlySet<string> = new Set(['documentNumber', 'basisResolutionNumber', 'appraisedResolutionNumber']);

/** Once for every paper, after its values are given. */
export function retype({ writer, random }: Order): void {
  const hyphen = random.pick(['-', '-', '-', '-', ' -', ' - '] as const);
  const [point, apart] = [random.chance(0.12), random.chance(0.06)];
  for (const [field, value] of Object.entries(writer.values)) {
    const { raw } = value;
    if (numbers.has(field)) writer.values[field] = { ...value, raw: raw.replace('-', hyphen) };
    if (!raw.endsWith('%')) continue;
    const share = point ? raw.replace(',', '.') : raw;
    writer.values[field] = { ...value, raw: apart ? share.replace('%', ' %') : share };
  }
}

/** Said after those who were against, where there were any. */
export function why({ writer, random }: Order): string {
  const against = writer.values.votesAgainst?.value;
  if (typeof against !== 'number' || against === 0 || random.chance(0.4)) return '';
  return writer.one(
    ' với lý do: cần thêm thời gian phấn đấu',
    ', lý do: chưa thật sự mạnh dạn trong đấu tranh phê bình',
  );
}
