// Habits of the eleventh house's clerks: how closely each keeps to the form, blanks beside a hyphen, a point for a comma.
import { keeping, typed } from '../clerk.ts';
import type { Order } from '../form.ts';

export const usual = keeping([0.97, 0.85, 0.7, 0.45]);

/** Whether the paper follows the forms of 2025, where they differ. */
export const isNewest = ({ random }: Order) => random.fork('edition').chance(0.2);

/** Once for every paper, after its values are given. */
export function retype(order: Order): void {
  const { random } = order;
  const hyphen = random.pick(['-', '-', '-', '-', ' -', ' - '] as const);
  const [point, apart] = [random.chance(0.12), random.chance(0.06)];
  typed(order, { hyphen, point, apart });
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
