// Who reports to whom and signs how: what a committee sets once, and the format of Party papers by date.
import { z } from 'zod';
import type { Day } from '../period/day.ts';
import type { Format } from './model.ts';

export const Committee = z.object({
  /** "ĐẢNG BỘ TỈNH …" */
  superior: z.string(),
  /** "ĐẢNG ỦY KHỐI …" */
  issuer: z.string(),
  place: z.string(),
  /** Code of the issuer in document numbers: "ĐUK" */
  code: z.string(),
  onBehalf: z.string().default('T/M BAN THƯỜNG VỤ'),
  office: z.string().default('PHÓ BÍ THƯ'),
  receivers: z.array(z.string()).default([]),
  /** A unit with fewer admissions shows no split that is sensitive by law (NĐ 356/2025/NĐ-CP Điều 4). */
  smallestGroup: z.int().min(1).default(2),
});
export type Committee = z.infer<typeof Committee>;

/** Dots where a committee has not yet said what it is called; people see at once what is missing. */
export const unnamed: Committee = Committee.parse({ superior: '……………', issuer: '……………', place: '……', code: '……' });

/** 05-HD/VPTW replaced 36-HD/VPTW on this day. */
const newFormatFrom = '2026-05-27';

export function formatOn(day: Day): Format {
  if (day >= newFormatFrom) return { marginsMillimetres: [20, 20, 30, 15], ending: '.', isOfficeBold: false };
  return { marginsMillimetres: [20, 20, 30, 20], ending: './.', isOfficeBold: true };
}
