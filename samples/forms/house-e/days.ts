// Days and percentages as the fifth house writes them: points between the figures, at times the month in words.
import { parts } from '../../calendar.ts';
import type { Order } from '../form.ts';

const months = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười một', 'Mười hai'] as const;

/** `2022-02-03` -> `mồng 3 tháng Hai năm 2022` */
export function spokenDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${day <= 10 ? 'mồng ' : ''}${day} tháng ${months[month - 1] ?? ''} năm ${year}`;
}

const isDay = (value: string | number): value is string => /^\d{4}-\d\d-\d\d$/.test(String(value));

/** Once for every paper, after its values are given. */
export function retouch({ writer, random }: Order): void {
  const [spoken, inFigures, comma] = [random.chance(0.13), random.chance(0.3), random.chance(0.12)];
  for (const [field, value] of Object.entries(writer.values)) {
    if (spoken && isDay(value.value)) writer.values[field] = { ...value, raw: spokenDate(value.value) };
    else if (inFigures && field === 'documentDate') writer.date(field, String(value.value), 'short');
    else if (comma && value.raw.endsWith('%')) writer.values[field] = { ...value, raw: value.raw.replace('%', ' %') };
  }
}
