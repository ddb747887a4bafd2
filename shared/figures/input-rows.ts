// Numbers that people state, as a table `kind,unit,date,n`: members at term and year start, those in probation, cells not
// in the registry one by one, units with nobody left to admit. All or nothing, every wrong line says why, as for units.
import { z } from 'zod';
import { Day } from '../period/day.ts';
import type { LineError } from '../units/message.ts';
import { lineError } from '../units/message.ts';
import { nameOfInput } from './inputs.ts';
import type { StatedInput } from './inputs.ts';

/** What is stated for a day. History by period has an import of its own. */
export const datedKinds = [
  ...(['termStart', 'yearStart', 'periodEnd', 'probationary', 'cells', 'subCommittees', 'noSource'] as const),
] as const;

const Row = z.object({
  kind: z.enum(datedKinds),
  unit: z.string().min(1),
  date: Day,
  n: z.int().min(0).max(1_000_000),
});
type Row = z.infer<typeof Row>;

const columns: Record<string, { vi: string; en: string }> = {
  kind: {
    vi: `Loại số liệu (kind) phải là một trong: ${datedKinds.join(', ')}.`,
    en: `kind must be one of ${datedKinds.join(', ')}.`,
  },
  unit: { vi: 'Mã đơn vị (unit) còn trống.', en: 'The unit is empty.' },
  date: { vi: 'date phải là ngày có thật, dạng yyyy-mm-dd.', en: 'date must be a real day, yyyy-mm-dd.' },
  n: { vi: 'Số lượng (n) phải là số nguyên từ 0 trở lên.', en: 'n must be a whole number, 0 or more.' },
};

type Cells = Readonly<Record<string, string | undefined>>;

/** `5.260` and `5260` are one number; `5,26` is none. */
function wholeNumber(text: string | undefined): number | undefined {
  const plain = text?.trim() ?? '';
  if (/^\d{1,3}(?:\.\d{3})+$/.test(plain)) return Number(plain.replaceAll('.', ''));
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}

function parseRow(line: number, cells: Cells): Row | readonly LineError[] {
  const { kind, unit, date, n } = cells;
  const plain = { kind: kind?.trim(), unit: unit?.trim().normalize('NFC'), date: date?.trim(), n: wholeNumber(n) };
  const parsed = Row.safeParse(plain);
  if (parsed.success) return parsed.data;
  return [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))].map((name) => {
    const text = columns[name] ?? { vi: `Cột ${name} không đúng.`, en: `Column ${name} is wrong.` };
    return lineError(line, `input.${name}`, text.vi, text.en);
  });
}

function objections(line: number, { kind, unit, date, n }: Row, isUnit: (code: string) => boolean): LineError[] {
  return [
    ...(isUnit(unit)
      ? []
      : [lineError(line, 'input.unit-unknown', `Không có đơn vị "${unit}".`, `There is no unit "${unit}".`)]),
    ...(kind === 'noSource' && n > 1
      ? [
          lineError(
            line,
            'input.no-source',
            `Đơn vị ${unit}, ${date}: "noSource" chỉ nhận 1 (hết nguồn) hoặc 0 (có nguồn trở lại).`,
            `Unit ${unit}, ${date}: "noSource" is 1 (nobody left) or 0 (there is somebody again).`,
          ),
        ]
      : []),
  ];
}

function repeated(line: number, { kind, unit, date }: Row): LineError {
  return lineError(
    line,
    'input.repeated',
    `Đơn vị ${unit}: "${kind}" ngày ${date} có hai dòng.`,
    `Unit ${unit}: two lines say "${kind}" for ${date}.`,
  );
}

export function parseInputRows(
  table: readonly Cells[],
  isUnit: (code: string) => boolean,
): { readonly inputs: readonly StatedInput[]; readonly errors: readonly LineError[] } {
  const seen = new Set<string>();
  const inputs: StatedInput[] = [];
  const errors: LineError[] = [];
  table.forEach((cells, index) => {
    const line = index + 2;
    const row = parseRow(line, cells);
    if (!('kind' in row)) return void errors.push(...row);
    const name = nameOfInput(row);
    errors.push(...objections(line, row, isUnit), ...(seen.has(name) ? [repeated(line, row)] : []));
    seen.add(name);
    inputs.push(row);
  });
  return errors.length > 0 ? { inputs: [], errors } : { inputs, errors };
}
