// Which text governs when: a dossier is judged by the text in force on the day its chi bộ met.
// Numbers restart each congress term, so a citation always carries number and date.
// Source: the dated table of the domain notes (checked 2026-11-23); rows it marks PROBABLE are `unsure` here.
import type { InForce } from './rule.ts';

interface GoverningText {
  readonly name: string;
  readonly date: string;
  readonly from?: string;
  readonly to?: string;
  readonly unsure?: boolean;
}

/** The statutes of the Party, 11th congress: unchanged since. */
const statutes = 'Điều lệ Đảng (19/01/2011)';

/** Quy định thi hành Điều lệ Đảng of the Central Committee, half-open intervals. */
const regulations: readonly GoverningText[] = [
  { name: 'Quy định 29-QĐ/TW', date: '25/7/2016', to: '2021-07-30' },
  { name: 'Quy định 24-QĐ/TW', date: '30/7/2021', from: '2021-07-30', to: '2025-01-20' },
  { name: 'Quy định 232-QĐ/TW', date: '20/01/2025', from: '2025-01-20', to: '2025-05-26' },
  { name: 'Quy định 294-QĐ/TW', date: '26/5/2025', from: '2025-05-26', to: '2026-04-08' },
  { name: 'Quy định 20-QĐ/TW', date: '08/4/2026', from: '2026-04-08', to: '2026-07-26', unsure: true },
  { name: 'Quy định 208-QĐ/TW', date: '26/7/2026', from: '2026-07-26', unsure: true },
];

/** Hướng dẫn of the Secretariat on the regulations; a new regulation leaves the older guidance in force until its own. */
const guidances: readonly GoverningText[] = [
  { name: 'Hướng dẫn 01-HD/TW', date: '20/9/2016', to: '2021-09-28' },
  { name: 'Hướng dẫn 01-HD/TW', date: '28/9/2021', from: '2021-09-28', to: '2025-06-09' },
  { name: 'Hướng dẫn 06-HD/TW', date: '09/6/2025', from: '2025-06-09', to: '2026-05-19' },
  { name: 'Hướng dẫn 01-HD/TW', date: '19/5/2026', from: '2026-05-19', unsure: true },
];

/** `statute("4.3")` -> one basis, always in force: "Điều 4.3, Điều lệ Đảng (19/01/2011)". */
export function statute(article: string): readonly InForce[] {
  return [{ citation: `Điều ${article}, ${statutes}` }];
}

/** `regulation("4.2.2")` -> "điểm 4.2.2, Quy định 24-QĐ/TW (30/7/2021)" and its forerunners and successors. */
export function regulation(point: string): readonly InForce[] {
  return regulations.map(({ name, date, ...when }) => ({ ...when, citation: `điểm ${point}, ${name} (${date})` }));
}

/**
 * `guidance({ 2021: "3.1" })` -> "điểm 3.1, Hướng dẫn 01-HD/TW (28/9/2021)" and those before and after it. Of an edition
 * whose point was not read the text is cited without one.
 */
export function guidance(points: Readonly<Partial<Record<GuidanceYear, string>>>): readonly InForce[] {
  return guidances.map(({ name, date, ...when }) => {
    const point = points[Number(date.slice(-4)) as GuidanceYear];
    return { ...when, citation: `${point === undefined ? '' : `điểm ${point}, `}${name} (${date})` };
  });
}

type GuidanceYear = 2016 | 2021 | 2025 | 2026;

/** The text in force on a day (yyyy-mm-dd); where the day is unknown, only what was always in force. */
export function inForceOn(basis: readonly InForce[], day: string | undefined): InForce | undefined {
  if (basis.length === 1 && basis[0]?.from === undefined && basis[0]?.to === undefined) return basis[0];
  if (day === undefined) return undefined;
  return basis.find(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to));
}

/** Its citation: "Điều 4.3, Điều lệ Đảng (19/01/2011)". */
export function citationOn(basis: readonly InForce[], day: string | undefined): string | undefined {
  return inForceOn(basis, day)?.citation;
}
