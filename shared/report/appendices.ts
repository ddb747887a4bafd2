// The appendices of a report: by unit, late corrections, cells, papers that waited; and the sheets behind the figures.
import type { Grassroots } from '../indicators/question.ts';
import { countCell, shareCell } from './cells.ts';
import type { ReportInput } from './input.ts';
import { figuresOfTop } from './input.ts';
import type { Cell, Column, Row, Table } from './model.ts';
import { none, text } from './model.ts';
import { column, nameOf, plain, shareColumn } from './table-parts.ts';

const notReported = 'chưa báo cáo';

const unitColumns: readonly Column[] = [
  column('TT'),
  column('Đơn vị'),
  column('ĐV đầu năm', true),
  column('Chỉ tiêu năm', true),
  column('Quý này', true),
  column('Cùng kỳ năm trước', true),
  column('Lũy kế', true),
  shareColumn('% KH', 6, 3),
  column('Nữ', true),
  column('DTTS', true),
  column('Đoàn viên', true),
  column('ĐH trở lên', true),
  column('Chuyển chính thức', true),
  column('Chi bộ có kết nạp', true),
  column('Số chi bộ', true),
  column('Ghi chú'),
];

/**
 * One admission: its ethnic origin would be that one person's. The total of the whole is printed too, so more units
 * are hidden while the rest of it would say that all of the hidden are of a minority, or that none is.
 */
function hiddenIn({ grassroots, closed, committee }: ReportInput): ReadonlySet<string> {
  const bySize = grassroots.filter(({ admitted }) => admitted > 0).toSorted((a, b) => a.admitted - b.admitted);
  const hidden = new Set<string>();
  let [persons, minority] = [0, 0];
  for (const { code, admitted } of bySize) {
    const saysAll = hidden.size > 0 && (minority === 0 || minority === persons);
    if (admitted >= committee.smallestGroup && !saysAll) break;
    hidden.add(code);
    persons += admitted;
    minority += closed.figures[code]?.['minority']?.numerator ?? 0;
  }
  return hidden;
}

function notes(unit: Grassroots, input: ReportInput): string {
  const isAdjusted = input.adjustments.some(({ difference }) =>
    difference.figures.some((change) => change.unit === unit.code && change.figure === 'admitted'),
  );
  return [
    ...(unit.noSource ? ['không còn quần chúng'] : []),
    ...(input.reported && !input.reported.has(unit.code) ? [notReported] : []),
    ...(isAdjusted ? ['đã điều chỉnh'] : []),
  ].join('; ');
}

interface Hiding {
  readonly input: ReportInput;
  readonly hidden: ReadonlySet<string>;
}

/** A unit that has not reported and has no record is not one that admitted nobody. */
function admittedCell(unit: Grassroots, input: ReportInput): Cell {
  const isSilent = input.reported !== undefined && !input.reported.has(unit.code) && unit.admitted === 0;
  return isSilent ? none(notReported) : { kind: 'count', value: unit.admitted };
}

function unitRow(unit: Grassroots, index: number, { input, hidden }: Hiding): Row {
  const figures = input.closed.figures[unit.code] ?? {};
  return plain([
    text(String(index + 1)),
    text(unit.name),
    countCell(figures['membersYearStart']),
    unit.planned === undefined ? none('–') : { kind: 'count', value: unit.planned },
    admittedCell(unit, input),
    countCell(figures['samePeriodLastYear']),
    { kind: 'count', value: unit.admittedYtd },
    shareCell('planPercent', figures['planPercent']),
    countCell(figures['women']),
    hidden.has(unit.code) ? none('*') : countCell(figures['minority']),
    countCell(figures['youthUnion']),
    countCell(figures['universityUp']),
    countCell(figures['madeOfficial']),
    countCell((input.cumulative[unit.code] ?? {})['cellsWithAdmission']),
    { kind: 'count', value: unit.cells },
    text(notes(unit, input)),
  ]);
}

/** Adds what the rows show; a cell that is hidden or not known makes its sum unknown, never smaller. */
function sumCells(rows: readonly Row[], columns: readonly Column[]): readonly Cell[] {
  return columns.map(({ isSummed }, index) => {
    if (!isSummed) return none('');
    const cells = rows.map(({ cells: all }) => all[index]);
    // "chưa báo cáo" stands where there is no record: nothing is missing from the sum of records.
    const hole = cells.find((cell) => cell?.kind === 'none' && cell.text !== notReported);
    if (hole?.kind === 'none') return hole;
    const values = cells.flatMap((cell) => (cell?.kind === 'count' ? [cell.value] : []));
    return { kind: 'count', value: values.reduce((total, value) => total + value, 0) };
  });
}

function titled(title: string, kind: Row['kind'], cells: readonly Cell[]): Row {
  return { kind, cells: [none(''), text(title), ...cells.slice(2)] };
}

/** The whole is not what the rows add up to but the organisation's own figure: hidden cells are in it. */
function totalRow(input: ReportInput): Row {
  const figures = figuresOfTop(input);
  const reported = input.reported ? `${input.reported.size}/${input.grassroots.length} đơn vị` : '';
  return titled('Tổng cộng', 'total', [
    none(''),
    none(''),
    countCell(figures['membersYearStart']),
    countCell(figures['planYear']),
    countCell(figures['admitted']),
    countCell(figures['samePeriodLastYear']),
    countCell(figures['admittedYtd']),
    shareCell('planPercent', figures['planPercent']),
    countCell(figures['women']),
    countCell(figures['minority']),
    countCell(figures['youthUnion']),
    countCell(figures['universityUp']),
    countCell(figures['madeOfficial']),
    countCell((input.cumulative[''] ?? {})['cellsWithAdmission']),
    countCell(figures['cells']),
    text(reported),
  ]);
}

const topGroups = ['I. Đảng bộ', 'II. Chi bộ cơ sở'] as const;
const unitGroups = ['I. Đảng bộ bộ phận', 'II. Chi bộ trực thuộc'] as const;

/** Of one unit: admissions whose papers name none of its cells. Nothing where the cells have them all. */
function unplaced(input: ReportInput): { readonly now: number; readonly ytd: number } | undefined {
  if (input.level !== 'unit') return undefined;
  const figures = figuresOfTop(input);
  const missing = (id: string, of: (unit: Grassroots) => number) =>
    (figures[id]?.value ?? 0) - input.grassroots.reduce((total, unit) => total + of(unit), 0);
  const now = missing('admitted', ({ admitted }) => admitted);
  const ytd = missing('admittedYtd', ({ admittedYtd }) => admittedYtd);
  return now > 0 || ytd > 0 ? { now, ytd } : undefined;
}

function unplacedRow(input: ReportInput): readonly Row[] {
  const found = unplaced(input);
  if (!found || input.grassroots.length === 0) return [];
  const cells = unitColumns.map((): Cell => none('–'));
  cells[4] = { kind: 'count', value: found.now };
  cells[6] = { kind: 'count', value: found.ytd };
  return [titled('Chưa ghi rõ chi bộ', 'sum', cells)];
}

export function byUnit(input: ReportInput): Table {
  const hidden = hiddenIn(input);
  const group = (title: string, kind: Grassroots['kind']): readonly Row[] => {
    const units = input.grassroots.filter((unit) => unit.kind === kind);
    const rows = units.map((unit, index) => unitRow(unit, index, { input, hidden }));
    if (rows.length === 0) return [];
    return [
      titled(
        `${title} (${rows.length})`,
        'group',
        unitColumns.map(() => none('')),
      ),
      ...rows,
      titled('Cộng', 'sum', sumCells(rows, unitColumns)),
    ];
  };
  const names = input.level === 'unit' ? unitGroups : topGroups;
  return {
    sheet: 'DonVi',
    title: 'Phụ lục 1. Theo đơn vị',
    paper: 'landscape',
    columns: unitColumns,
    rows: [...group(names[0], 'committee'), ...group(names[1], 'cell'), ...unplacedRow(input), totalRow(input)],
  };
}

const causes: Record<string, string> = {
  late: 'nộp muộn',
  changed: 'sửa số liệu',
  duplicate: 'trùng',
  annulled: 'hủy quyết định',
  moved: 'chuyển đơn vị hoặc kỳ',
  misread: 'đọc nhầm',
};

const adjustable = ['admitted', 'madeOfficial', 'struckOffProbation'];

export function adjustments(input: ReportInput): Table {
  const rows = input.adjustments.flatMap(({ difference, reported }) =>
    difference.figures
      .filter(({ unit, figure }) => unit !== '' && adjustable.includes(figure))
      .map(({ unit, figure, from, to, because }) => {
        const why = difference.records
          .filter(({ recordId }) => because.includes(recordId))
          .map(({ cause }) => causes[cause]);
        return plain([
          text(input.grassroots.find(({ code }) => code === unit)?.name ?? unit),
          text(difference.period),
          text(nameOf(figure)),
          countCell(from),
          text(reported),
          { kind: 'count', value: (to?.value ?? 0) - (from?.value ?? 0) },
          countCell(to),
          text([...new Set(why)].join(', ')),
        ]);
      }),
  );
  const titles = ['Đơn vị', 'Kỳ', 'Chỉ tiêu', 'Đã báo cáo', 'Báo cáo số, ngày', 'Điều chỉnh (±)', 'Số đúng', 'Lý do'];
  const columns = titles.map((title) => column(title, title === 'Điều chỉnh (±)'));
  return { sheet: 'DieuChinh', title: 'Phụ lục 2. Số liệu điều chỉnh', paper: 'landscape', columns, rows };
}

/** A unit's cells that the registry does not name: stated in number, and nobody was admitted in one of them. */
function unnamedCells(input: ReportInput): readonly Row[] {
  if (input.level !== 'unit') return [];
  const stated = input.cumulative['']?.['cells']?.value ?? 0;
  const unnamed = stated - input.grassroots.reduce((total, { cells }) => total + cells, 0);
  if (unnamed <= 0) return [];
  const isUnsure = unplaced(input) !== undefined;
  const counted = (value: number): Cell => (isUnsure ? none('–') : { kind: 'count', value });
  const name = text('Chi bộ khác (chưa có tên trong danh mục)');
  return [plain([name, { kind: 'count', value: unnamed }, counted(0), counted(unnamed)])];
}

export function cellsByUnit(input: ReportInput): Table {
  const columns = [
    column('Đơn vị'),
    column('Số chi bộ', true),
    column('Có kết nạp', true),
    column('Không kết nạp', true),
  ];
  const hasUnplaced = unplaced(input) !== undefined;
  // Committees first, as in appendix 1.
  const units = input.grassroots.toSorted((one, other) => Number(one.kind === 'cell') - Number(other.kind === 'cell'));
  const named = units.map((unit) => {
    const figures = input.cumulative[unit.code] ?? {};
    // One of the admissions that name no cell may be this cell's.
    const isUnsure = hasUnplaced && unit.admittedYtd === 0;
    return plain([
      text(unit.name),
      { kind: 'count', value: unit.cells },
      isUnsure ? none('–') : countCell(figures['cellsWithAdmission']),
      isUnsure ? none('–') : countCell(figures['cellsWithoutAdmission']),
    ]);
  });
  const rows = [...named, ...unnamedCells(input)];
  const total: Row = { kind: 'total', cells: [text('Tổng cộng'), ...sumCells(rows, columns).slice(1)] };
  const title = 'Phụ lục 3. Chi bộ không kết nạp từ đầu năm';
  return { sheet: 'ChiBo', title, paper: 'portrait', columns, rows: [...rows, total] };
}

/** What waited when the quarter was closed all the same; ids, no names. */
export function openPapers({ closed }: ReportInput): readonly Table[] {
  if (closed.open.length === 0) return [];
  const columns = ['TT', 'Đơn vị', 'Mã giấy tờ'].map((title) => column(title));
  const rows = closed.open.map(({ unit, documentId }, index) =>
    plain([text(String(index + 1)), text(unit), text(documentId)]),
  );
  return [{ sheet: 'ConCho', title: 'Phụ lục 4. Giấy tờ còn chờ khi chốt số liệu', paper: 'portrait', columns, rows }];
}

/** Ids of records, no names: from any number back to its papers. */
export function sources({ closed }: ReportInput): Table {
  const columns = ['Đơn vị', 'Tháng', 'Bản ghi'].map((title) => column(title));
  const rows = closed.leaves.flatMap(({ unit, month, records }) =>
    records.map((record) => plain([text(unit), text(month), text(record)])),
  );
  return { sheet: 'NguonSoLieu', title: 'Nguồn số liệu', paper: 'none', columns, rows };
}

export function parameters({ closed }: ReportInput): Table {
  const columns = ['Tham số', 'Giá trị'].map((title) => column(title));
  const settings = closed.settings.flatMap((entry) =>
    Object.entries(entry).map(([name, value]): readonly [string, string] => [
      `${name} (${entry.from})`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  const stated = closed.inputs.flatMap((input): readonly (readonly [string, string])[] =>
    'date' in input && ['termStart', 'yearStart', 'periodEnd'].includes(input.kind)
      ? [[`${input.kind} (${input.date})`, `${input.n}${input.documentId ? ` (${input.documentId})` : ''}`]]
      : [],
  );
  const rows = [...settings, ...stated].map(([name, value]) => plain([text(name), text(value)]));
  return { sheet: 'ThamSo', title: 'Tham số', paper: 'none', columns, rows };
}
