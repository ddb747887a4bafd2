// Last years' figures as offices keep them, `unit,period,admitted,official,members`: what was reported then, without the
// papers. All lines or none; each wrong one is named.
import { z } from 'zod';
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';
import { parsePeriod } from '../period/name.ts';
import type { Period } from '../period/period.ts';
import { periodNamed } from '../period/period.ts';
import type { LineError } from '../units/message.ts';
import { lineError } from '../units/message.ts';
import type { StatedInput } from './inputs.ts';
import { nameOfInput } from './inputs.ts';
import type { Settings } from './settings.ts';

export type HistoryCells = Readonly<Record<string, string | undefined>>;

export interface HistoryContext {
  readonly isUnit: (code: string, period: Period) => boolean;
  readonly settings: readonly Settings[];
  readonly today: Day;
}

const numberColumns = ['admitted', 'official', 'members'] as const;
type NumberColumn = (typeof numberColumns)[number];

const columnNames: Readonly<Record<NumberColumn, string>> = {
  ...{ admitted: 'Số kết nạp', official: 'Số chuyển chính thức', members: 'Số đảng viên cuối kỳ' },
};

const Cell = z.string().regex(/^\d{1,7}$/);

/** `1.234` and `1 234` are how Vietnamese sheets group thousands. */
function numberIn(cell: string): number | undefined {
  const plain = cell.trim().replace(/(?<=\d)[. \u00A0](?=\d{3}(\D|$))/g, '');
  return Cell.safeParse(plain).success ? Number(plain) : undefined;
}

interface Line {
  readonly line: number;
  readonly inputs: readonly StatedInput[];
  readonly errors: readonly LineError[];
}

/** `Quý 2/2021`, `Q2/2021`, `6 tháng đầu năm 2021` are left to the reader of the file; here `2021-Q2` is meant. */
function periodIn(cell: string | undefined, { settings }: HistoryContext): Period | undefined {
  const name = cell?.trim().toUpperCase() ?? '';
  return parsePeriod(name) ? periodNamed(name, settings) : undefined;
}

function wrongPeriod(line: number, cell: string | undefined, period: Period | undefined, today: Day) {
  if (!period) {
    return lineError(
      line,
      'history.period',
      `Kỳ "${cell ?? ''}" phải viết như 2021, 2021-H1, 2021-Q4 hoặc 2021-03.`,
      `The period "${cell ?? ''}" must be like 2021, 2021-H1, 2021-Q4 or 2021-03.`,
    );
  }
  if (period.to <= today) return undefined;
  return lineError(line, 'history.not-over', `Kỳ ${period.name} chưa kết thúc.`, `${period.name} is not over yet.`);
}

function inputOf(column: NumberColumn, unit: string, period: Period, n: number): StatedInput {
  if (column === 'members') return { kind: 'periodEnd', unit, date: addDays(period.to, -1), n };
  return { kind: column === 'admitted' ? 'declaredAdmitted' : 'declaredOfficial', unit, period: period.name, n };
}

function numbersIn(line: number, cells: HistoryCells, unit: string, period: Period): Omit<Line, 'line'> {
  const inputs: StatedInput[] = [];
  const errors: LineError[] = [];
  for (const column of numberColumns) {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '') continue;
    const n = numberIn(cell);
    if (n !== undefined) inputs.push(inputOf(column, unit, period, n));
    else {
      const vi = `${columnNames[column]} (${column}) phải là số nguyên từ 0 trở lên, không phải "${cell}".`;
      errors.push(lineError(line, `history.${column}`, vi, `${column} must be a whole number, not "${cell}".`));
    }
  }
  if (inputs.length + errors.length > 0) return { inputs, errors };
  return { inputs, errors: [lineError(line, 'history.empty', 'Dòng không có số nào.', 'The line has no number.')] };
}

function readLine(line: number, cells: HistoryCells, context: HistoryContext): Line {
  const unit = cells['unit']?.trim().normalize('NFC') ?? '';
  const period = periodIn(cells['period'], context);
  const wrong = wrongPeriod(line, cells['period'], period, context.today);
  const unknown =
    period && !context.isUnit(unit, period)
      ? [
          lineError(
            line,
            'history.unit-unknown',
            `Không có đơn vị "${unit}" trong kỳ ${period.name}.`,
            `There was no unit "${unit}" in ${period.name}.`,
          ),
        ]
      : [];
  if (!period || wrong || unknown.length > 0) {
    return { line, inputs: [], errors: [...(wrong ? [wrong] : []), ...unknown] };
  }
  return { line, ...numbersIn(line, cells, unit, period) };
}

/** Said once of a line, however many of its numbers are there already. */
function repeated(lines: readonly Line[]): readonly LineError[] {
  const seen = new Map<string, number>();
  return lines.flatMap(({ line, inputs }) => {
    const earlier = inputs.flatMap((input) => {
      const first = seen.get(nameOfInput(input));
      seen.set(nameOfInput(input), first ?? line);
      return first === undefined ? [] : [{ unit: input.unit, first }];
    });
    return earlier.slice(0, 1).map(({ unit, first }) => {
      const vi = `Đơn vị ${unit}: số của kỳ này đã có ở dòng ${first}.`;
      return lineError(line, 'history.repeated', vi, `Unit ${unit}: line ${first} has this period already.`);
    });
  });
}

type Declared = Extract<StatedInput, { kind: 'declaredAdmitted' | 'declaredOfficial' }>;
const isDeclared = (input: StatedInput): input is Declared => /^declared/.test(input.kind);

/** A year that is not the sum of its quarters: one of the five is wrong. */
function contradictions(lines: readonly Line[]): readonly LineError[] {
  const all = lines.flatMap(({ line, inputs }) => inputs.filter(isDeclared).map((input) => ({ line, input })));
  const byName = new Map(all.map(({ input }) => [nameOfInput(input), input]));
  return all.flatMap(({ line, input }) => {
    if (!/^\d{4}$/.test(input.period)) return [];
    const quarters = [1, 2, 3, 4].flatMap((quarter) => {
      const found = byName.get(nameOfInput({ ...input, period: `${input.period}-Q${quarter}` }));
      return found ? [found.n] : [];
    });
    const total = quarters.reduce((sum, n) => sum + n, 0);
    if (quarters.length < 4 || total === input.n) return [];
    const vi = `Đơn vị ${input.unit}, năm ${input.period}: ${input.n} khác tổng bốn quý là ${total}.`;
    return [
      lineError(
        line,
        'history.sum',
        vi,
        `Unit ${input.unit}, ${input.period}: ${input.n} is not the quarters’ ${total}.`,
      ),
    ];
  });
}

/** `table`: rows below the header line, which is line 1. */
export function parseHistoryRows(
  table: readonly HistoryCells[],
  context: HistoryContext,
): {
  readonly inputs: readonly StatedInput[];
  readonly lines: readonly number[];
  readonly errors: readonly LineError[];
} {
  const lines = table.map((cells, index) => readLine(index + 2, cells, context));
  const errors = [...lines.flatMap((one) => one.errors), ...repeated(lines), ...contradictions(lines)];
  if (errors.length > 0)
    return { inputs: [], lines: [], errors: errors.toSorted((one, other) => one.line - other.line) };
  return {
    inputs: lines.flatMap(({ inputs }) => inputs),
    lines: lines.flatMap(({ line, inputs }) => inputs.map(() => line)),
    errors,
  };
}
