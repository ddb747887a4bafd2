// The registry as a table, `code,name,kind,parent,validFrom,validTo`: every line is looked at, and every line that is
// wrong says why. Nothing is imported unless all of it is right.
import type { LineError, Numbered } from './message.ts';
import { lineError } from './message.ts';
import { checkTree } from './tree-check.ts';
import type { Broken } from './tree-check.ts';
import { Unit } from './unit.ts';

export type Cells = Readonly<Record<string, string | undefined>>;

export interface ParsedUnits {
  readonly units: readonly Unit[];
  readonly errors: readonly LineError[];
}

const columns: Record<string, { vi: string; en: string }> = {
  code: {
    vi: 'Mã đơn vị (code) trống hoặc có ký tự không dùng được.',
    en: 'The unit code is empty or has a character that cannot be used.',
  },
  name: { vi: 'Tên đơn vị (name) còn trống.', en: 'The name is empty.' },
  kind: {
    vi: 'Loại đơn vị (kind) phải là committee (đảng bộ), grassroots-committee (đảng bộ cơ sở), higher-committee (đảng bộ cấp trên), sub-committee (đảng bộ bộ phận) hoặc cell (chi bộ).',
    en: 'kind must be committee, grassroots-committee, higher-committee, sub-committee or cell.',
  },
  validFrom: {
    vi: 'validFrom phải là ngày có thật, dạng yyyy-mm-dd.',
    en: 'validFrom must be a real day, yyyy-mm-dd.',
  },
  validTo: {
    vi: 'validTo phải để trống hoặc là ngày có thật, dạng yyyy-mm-dd.',
    en: 'validTo must be empty or a real day, yyyy-mm-dd.',
  },
};

function filled(cells: Cells): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, value]) => {
      const text = value?.trim().normalize('NFC') ?? '';
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** A committee that says of which level it is: `higher-committee` -> `{ kind: "committee", level: "higher" }` */
const committees: Readonly<Record<string, Pick<Unit, 'kind' | 'level'>>> = {
  'higher-committee': { kind: 'committee', level: 'higher' },
  'grassroots-committee': { kind: 'committee', level: 'grassroots' },
};

function parseRow(line: number, cells: Cells): Numbered<Unit> | readonly LineError[] {
  const row = filled(cells);
  const parsed = Unit.safeParse({ ...row, ...committees[row['kind'] ?? ''] });
  if (parsed.success) return { line, row: parsed.data };
  const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return [...names].map((name) => {
    const text = columns[name] ?? { vi: `Cột ${name} không đúng.`, en: `Column ${name} is wrong.` };
    return lineError(line, `unit.${name}`, text.vi, text.en);
  });
}

/** Codes of lines that could not be parsed; `unnamed` where one does not even say which unit it is of. */
function brokenOf(table: readonly Cells[], errors: readonly LineError[]): Broken {
  const lines = new Set(errors.map(({ line }) => line));
  const codes = [...lines].map((line) => filled(table[line - 2] ?? {})['code']);
  return { codes: new Set(codes.filter((code) => code !== undefined)), unnamed: codes.includes(undefined) };
}

/** `known`: rows already in the registry; a row with the same code and first day replaces the known one. */
export function parseUnitRows(table: readonly Cells[], known: readonly Unit[] = []): ParsedUnits {
  const parsed = table.map((cells, index) => parseRow(index + 2, cells));
  const rows = parsed.filter((row): row is Numbered<Unit> => 'row' in row);
  const errors = parsed.flatMap((row) => ('row' in row ? [] : row));
  const inTree = checkTree(rows, known, brokenOf(table, errors));
  const all = [...errors, ...inTree].sort((one, other) => one.line - other.line);
  return { units: all.length > 0 ? [] : rows.map(({ row }) => row), errors: all };
}
