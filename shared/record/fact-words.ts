// From the words of papers to the rows of form 2-BTCTW (11-HD/BTCTW, 13/12/2021). Only words that fit one row alone:
// "Công chức" may be of the State or of the Party, and an unknown row is better than a wrong one.
import type { z } from 'zod';
import { ethnicGroupOf, ethnicRow } from '../indicators/ethnic-group.ts';
import { fold } from '../reading/fold.ts';
import type { Education, Occupation } from './person-facts.ts';

const plainWords = (text: string) => fold(text).trim().replace(/\s+/g, ' ');

type Level = z.infer<typeof Education>;

/** The highest that is named counts ("thống kê theo bằng cấp cao nhất"). */
const degrees: readonly (readonly [RegExp, Level])[] = [
  [/\btien s[iy]\b/, 'doctor'],
  [/\bthac s[iy]\b/, 'master'],
  [/\b(dai hoc|cu nhan|ky su|bac s[iy])\b/, 'university'],
  [/\bcao dang\b/, 'college'],
  [/\btrung cap\b/, 'intermediate'],
  [/\b(so cap|cong nhan ky thuat)\b/, 'technical'],
  [/^(khong|chua qua dao tao)$/, 'none'],
];

/** Somebody on the way to a degree does not have it; CKII stands in no row. */
const notYet = /\b(dang hoc|hoc vien|nghien cuu sinh|chuyen khoa (ii|2)|ck ?(ii|2))\b/;

/** `educationOf("Đại học Luật, chính quy")` -> "university"; nothing for words of no degree. */
export function educationOf(text: string): Level | undefined {
  const words = plainWords(text);
  if (notYet.test(words)) return undefined;
  return degrees.find(([pattern]) => pattern.test(words))?.[1];
}

const occupations: Readonly<Record<string, z.infer<typeof Occupation>>> = {
  'vien chuc': 'publicEmployee',
  'giao vien truong cong lap': 'publicEmployee',
  'cong nhan': 'enterpriseWorker',
  'sinh vien': 'student',
  'hoc sinh': 'pupil',
  'lam ruong': 'farmer',
  'nong dan': 'farmer',
};

/** `occupationOf("Viên chức")` -> "publicEmployee"; nothing for "Chuyên viên", which may stand in several rows. */
export function occupationOf(text: string): z.infer<typeof Occupation> | undefined {
  return occupations[plainWords(text)];
}

/** `genderOf("Nữ")` -> "female" */
export function genderOf(text: string): 'male' | 'female' | undefined {
  return ({ nam: 'male', nu: 'female' } as const)[plainWords(text) as 'nam' | 'nu'];
}

/** `ethnicGroupIn("Hmông")` -> "Mông"; nothing for a name on no list. */
export function ethnicGroupIn(text: string): string | undefined {
  return ethnicRow(text) === 'unknown' ? undefined : (ethnicGroupOf(text) ?? text.trim().normalize('NFC'));
}

/** `religionIn("không")` -> "Không" */
export function religionIn(text: string): string | undefined {
  return plainWords(text) === 'khong' ? 'Không' : text.trim().normalize('NFC') || undefined;
}
