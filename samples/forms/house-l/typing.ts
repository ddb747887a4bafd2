// Habits of the twelfth house's clerks: how closely each keeps to the form, blanks beside a hyphen, a point for a comma.
import { keeping, typed } from '../clerk.ts';
import type { Order } from '../form.ts';

export const usual = keeping([0.96, 0.86, 0.7, 0.5]);

/** Whether the paper follows the forms of 2025, where they differ. */
export const isNewest = ({ random }: Order) => random.fork('edition').chance(0.22);

/** Once for every paper, after its values are given. */
export function retype(order: Order): void {
  const { random } = order;
  const hyphen = random.pick(['-', '-', '-', '-', '-', '-', ' - ', '- '] as const);
  typed(order, { hyphen, point: random.chance(0.08), apart: random.chance(0.1) });
}

/** Said after those who were against: why, where there were any; on some papers `Không` where there were none. */
export function why({ writer, random }: Order): string {
  const against = writer.values.votesAgainst?.value;
  if (typeof against !== 'number') return '';
  if (against === 0) return random.chance(0.12) ? ', lý do: Không' : '';
  if (random.chance(0.35)) return '';
  return writer.one(
    ', với lý do: thời gian thử thách còn ngắn',
    ' với lý do chưa tích cực tham gia hoạt động đoàn thể',
    ' (lý do: cần rèn luyện thêm tính chủ động)',
  );
}
