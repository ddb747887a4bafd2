// The year's target of a unit, `unit,year,planned,from`: a later one replaces the earlier from its day on.
import { z } from 'zod';
import { Day } from '../period/day.ts';
import type { LineError } from '../units/message.ts';
import { lineError } from '../units/message.ts';

export const PlanTarget = z.object({
  unit: z.string().min(1),
  year: z.int().min(1930).max(2200),
  planned: z.int().min(0).max(1_000_000),
  /** From which day it is in force. */
  from: Day,
  /** The approved paper that sets it; absent where it was imported. */
  documentId: z.string().optional(),
});
export type PlanTarget = z.infer<typeof PlanTarget>;

/** The target in force the moment before `to`: the latest that began before it; of one day what was imported. */
export function targetOf(plan: readonly PlanTarget[], unit: string, year: number, to: Day): PlanTarget | undefined {
  let found: PlanTarget | undefined;
  for (const target of plan) {
    if (target.unit !== unit || target.year !== year || target.from >= to) continue;
    if (!found || target.from > found.from || (target.from === found.from && target.documentId === undefined))
      found = target;
  }
  return found;
}

const columns: Record<string, { vi: string; en: string }> = {
  unit: { vi: 'Mã đơn vị (unit) còn trống.', en: 'The unit is empty.' },
  year: { vi: 'Năm (year) phải là số có bốn chữ số.', en: 'year must be a number of four digits.' },
  planned: {
    vi: 'Chỉ tiêu (planned) phải là số nguyên từ 0 trở lên.',
    en: 'planned must be a whole number, 0 or more.',
  },
  from: { vi: 'from phải là ngày có thật, dạng yyyy-mm-dd.', en: 'from must be a real day, yyyy-mm-dd.' },
};

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

type Cells = Readonly<Record<string, string | undefined>>;

function parseTarget(cells: Cells) {
  return PlanTarget.safeParse({
    unit: cells['unit']?.trim().normalize('NFC'),
    year: wholeNumber(cells['year']),
    planned: wholeNumber(cells['planned']),
    from: cells['from']?.trim(),
  });
}

function cellErrors(line: number, issues: readonly z.core.$ZodIssue[]): readonly LineError[] {
  return [...new Set(issues.map(({ path }) => String(path[0])))].map((name) => {
    const text = columns[name] ?? { vi: `Cột ${name} không đúng.`, en: `Column ${name} is wrong.` };
    return lineError(line, `plan.${name}`, text.vi, text.en);
  });
}

function unknownUnit(line: number, unit: string): LineError {
  return lineError(line, 'plan.unit-unknown', `Không có đơn vị "${unit}".`, `There is no unit "${unit}".`);
}

function repeated(line: number, { unit, year, from }: PlanTarget): LineError {
  return lineError(
    line,
    'plan.repeated',
    `Đơn vị ${unit}, năm ${year}: có hai chỉ tiêu cùng từ ngày ${from}.`,
    `Unit ${unit}, ${year}: two targets from the same day ${from}.`,
  );
}

/** All or nothing, as for units. */
export function parsePlanRows(
  table: readonly Cells[],
  isUnit: (code: string) => boolean,
): { readonly plan: readonly PlanTarget[]; readonly errors: readonly LineError[] } {
  const seen = new Set<string>();
  const plan: PlanTarget[] = [];
  const errors: LineError[] = [];
  table.forEach((cells, index) => {
    const parsed = parseTarget(cells);
    if (!parsed.success) {
      errors.push(...cellErrors(index + 2, parsed.error.issues));
      return;
    }
    const key = JSON.stringify([parsed.data.unit, parsed.data.year, parsed.data.from]);
    if (!isUnit(parsed.data.unit)) errors.push(unknownUnit(index + 2, parsed.data.unit));
    else if (seen.has(key)) errors.push(repeated(index + 2, parsed.data));
    seen.add(key);
    plan.push(parsed.data);
  });
  return { plan: errors.length > 0 ? [] : plan, errors };
}
