// Habits of the thirteenth house's clerks: each opens a template of years ago and keeps to it more or less; hyphens and per cents.
import { keeping, typed } from '../clerk.ts';
import type { Order } from '../form.ts';

/** The template's words first, then those of clerks who wrote their own or took the published form's. */
export const worded = keeping([0.9, 0.72, 0.55, 0.4]);

/** Forms of 2025 reached the office in a later folder. */
export const isOf2025 = ({ random }: Order) => random.fork('folder').chance(0.25);

/** Once for every paper, after its values are given. */
export function typedAgain(order: Order): void {
  const { random } = order;
  const hyphen = random.chance(0.82) ? '-' : random.pick([' - ', '- ', ' -'] as const);
  typed(order, { hyphen, point: random.chance(0.06), apart: random.chance(0.14) });
}

/** What those who were against said; nothing, or that there was nothing, where nobody was. */
export function ofThoseAgainst({ writer, random }: Order): string {
  const count = Number(writer.values.votesAgainst?.value ?? 0);
  if (count > 0 && random.chance(0.6))
    return writer.one(
      ' (lý do: thời gian rèn luyện chưa nhiều)',
      '; lý do: cần tiếp tục phấn đấu thêm',
      ', lý do không tán thành: ít phát biểu trong sinh hoạt',
    );
  return count === 0 && random.chance(0.15) ? writer.one('; lý do: Không', ', lý do: không có') : '';
}
