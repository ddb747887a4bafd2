// Biểu 01 (summary), 02 (layout of 2-BTCTW), 03 (1-BTCTW), and the appendices.
import { indicator } from '../indicators/catalogue.ts';
import type { Figures } from '../indicators/figure.ts';
import type { Grassroots } from '../indicators/question.ts';
import { Education, Occupation } from '../record/person-facts.ts';
import { ageBands } from '../indicators/age.ts';
import { generalEducationLevels } from '../indicators/general-education.ts';
import { percent, printed } from '../number/scaled.ts';
import { countCell, shareCell } from './cells.ts';
import type { ReportInput } from './input.ts';
import { figuresOfTop } from './input.ts';
import type { Cell, Column, Row, Table } from './model.ts';
import { none, text } from './model.ts';

const column = (title: string, isSummed = false): Column => ({ title, isSummed });
const shareColumn = (title: string, ...share: [numerator: number, denominator?: number]): Column => ({
  title,
  isSummed: false,
  share,
});
const plain = (cells: readonly Cell[]): Row => ({ kind: 'plain', cells });
const nameOf = (id: string) => indicator(id)?.vi ?? id;

/** Figures that are shares: their percentage stands beside the count. */
const summaryRows = [
  'admitted',
  'women',
  'minority',
  'religious',
  'youthUnion',
  'universityUp',
  'madeOfficial',
  'struckOffProbation',
  'trainedAwareness',
  'trainedNewMember',
  'E1',
  'E2',
  'E5',
  'E6',
];

export function summary(input: ReportInput): Table {
  const figures = figuresOfTop(input);
  const cumulative = input.cumulative[''] ?? {};
  const rows = summaryRows.map((id, index) => {
    const isAdmitted = id === 'admitted';
    return plain([
      text(String(index + 1)),
      text(nameOf(id)),
      countCell(figures[id]),
      shareCell(id, figures[id]),
      countCell(cumulative[id]),
      shareCell(id, cumulative[id]),
      isAdmitted ? countCell(figures['planYear']) : none(''),
      isAdmitted ? shareCell('planPercent', figures['planPercent']) : none(''),
      isAdmitted ? countCell(figures['samePeriodLastYear']) : none(''),
    ]);
  });
  const columns = [
    ...['TT', 'Nội dung', 'Quý này'].map((title) => column(title)),
    shareColumn('Tỷ lệ (%)', 2),
    column('Lũy kế'),
    shareColumn('Tỷ lệ (%)', 4),
    column('Kế hoạch'),
    shareColumn('% KH', 4, 6),
    column('Cùng kỳ'),
  ];
  return { sheet: 'TongHop', title: 'Biểu 01. Tổng hợp', paper: 'portrait', columns, rows };
}

/** Of TCCSĐ; a unit has none below it. */
const organisations = 'III. Tổ chức cơ sở đảng';

const groups: readonly (readonly [string, readonly string[]])[] = [
  [
    'I. Tổng số đảng viên mới kết nạp',
    [
      'admitted',
      'women',
      'minority',
      'religious',
      'youthUnion',
      'privateOwner',
      'familyPlanning',
      'foreignMarriage',
      'readmitted',
    ],
  ],
  ['II.1. Nghề nghiệp', Occupation.options.map((id) => `occupation.${id}`)],
  ['II.2. Tuổi đời', [...ageBands.map((band) => `ageBand.${band}`), 'averageAge']],
  ['II.3. Giáo dục phổ thông', generalEducationLevels.map((id) => `generalEducation.${id}`)],
  ['II.4. Chuyên môn nghiệp vụ', Education.options.filter((id) => id !== 'none').map((id) => `education.${id}`)],
  ['II.5. Chức danh khoa học', ['academicTitle.associateProfessor', 'academicTitle.professor']],
  [
    organisations,
    [
      'units.committee',
      'unitsWithAdmission.committee',
      'units.cell',
      'unitsWithAdmission.cell',
      'unitsWithoutAdmission.noSource',
    ],
  ],
];

function valueCell(id: string, figures: Figures): Cell {
  return id === 'averageAge' ? shareCell(id, figures[id]) : countCell(figures[id]);
}

/** Each row's part of all that were admitted. */
function partCell(id: string, figures: Figures): Cell {
  const [part, whole] = [countCell(figures[id]), figures['admitted']?.value];
  if (part.kind !== 'count' || typeof whole !== 'number' || /^(units|averageAge)/.test(id)) return none('');
  const share = percent(part.value, whole, 1);
  if (!share) return none('–');
  return { kind: 'share', numerator: part.value, denominator: whole, printed: printed(share), isPercent: true };
}

export function analysis(input: ReportInput): Table {
  const figures = figuresOfTop(input);
  const cumulative = input.cumulative[''] ?? {};
  const shown = input.level === 'unit' ? groups.filter(([title]) => title !== organisations) : groups;
  const rows = shown.flatMap(([title, ids]): readonly Row[] => [
    { kind: 'group', cells: [text(title), none(''), none(''), none('')] },
    ...ids.map((id) =>
      plain([text(nameOf(id)), valueCell(id, figures), partCell(id, figures), valueCell(id, cumulative)]),
    ),
  ]);
  const columns = [column('Tiêu chí'), column('Kỳ này'), shareColumn('Tỷ lệ (%)', 1), column('Lũy kế')];
  const title = 'Biểu 02. Phân tích đảng viên mới kết nạp';
  return { sheet: 'PhanTich', title, paper: 'portrait', columns, rows };
}

const flowRows = [
  'start',
  'admitted',
  'transferIn',
  'restored',
  'died',
  'expelled',
  'struckOff',
  'struckOffProbation',
  'leftParty',
  'transferOut',
  'end',
];

export function flow(input: ReportInput): Table {
  const figures = figuresOfTop(input);
  const cumulative = input.cumulative[''] ?? {};
  const rows = flowRows.map((row) => {
    const id = `memberFlow.${row}`;
    return plain([text(nameOf(id)), countCell(figures[id]), countCell(cumulative[id])]);
  });
  const columns = ['Tiêu chí', 'Kỳ này', 'Lũy kế'].map((title) => column(title));
  return { sheet: 'TangGiam', title: 'Biểu 03. Tăng, giảm đảng viên', paper: 'portrait', columns, rows };
}

const notReported = 'chưa báo cáo';

const unitColumns: readonly Column[] = [
  column('TT'),
  column('Đơn vị'),
  column('Chỉ tiêu năm', true),
  column('Quý này', true),
  column('Lũy kế', true),
  shareColumn('% KH', 4, 2),
  column('Nữ', true),
  column('DTTS', true),
  column('Đoàn viên', true),
  column('ĐH trở lên', true),
  column('Chuyển chính thức', true),
  column('Số chi bộ', true),
  column('Ghi chú'),
];

/** One admission: its ethnic origin would be that one person's. */
function sensitive(cell: Cell, admitted: number, { committee }: ReportInput): Cell {
  return admitted > 0 && admitted < committee.smallestGroup ? none('*') : cell;
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

/** A unit that has not reported and has no record is not one that admitted nobody. */
function admittedCell(unit: Grassroots, input: ReportInput): Cell {
  const isSilent = input.reported !== undefined && !input.reported.has(unit.code) && unit.admitted === 0;
  return isSilent ? none(notReported) : { kind: 'count', value: unit.admitted };
}

function unitRow(unit: Grassroots, index: number, input: ReportInput): Row {
  const figures = input.closed.figures[unit.code] ?? {};
  return plain([
    text(String(index + 1)),
    text(unit.name),
    unit.planned === undefined ? none('–') : { kind: 'count', value: unit.planned },
    admittedCell(unit, input),
    { kind: 'count', value: unit.admittedYtd },
    shareCell('planPercent', figures['planPercent']),
    countCell(figures['women']),
    sensitive(countCell(figures['minority']), unit.admitted, input),
    countCell(figures['youthUnion']),
    countCell(figures['universityUp']),
    countCell(figures['madeOfficial']),
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
    countCell(figures['planYear']),
    countCell(figures['admitted']),
    countCell(figures['admittedYtd']),
    shareCell('planPercent', figures['planPercent']),
    countCell(figures['women']),
    countCell(figures['minority']),
    countCell(figures['youthUnion']),
    countCell(figures['universityUp']),
    countCell(figures['madeOfficial']),
    countCell(figures['cells']),
    text(reported),
  ]);
}

const topGroups = ['I. Đảng bộ', 'II. Chi bộ cơ sở'] as const;
const unitGroups = ['I. Đảng bộ bộ phận', 'II. Chi bộ trực thuộc'] as const;

export function byUnit(input: ReportInput): Table {
  const group = (title: string, kind: Grassroots['kind']): readonly Row[] => {
    const units = input.grassroots.filter((unit) => unit.kind === kind);
    const rows = units.map((unit, index) => unitRow(unit, index, input));
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
    rows: [...group(names[0], 'committee'), ...group(names[1], 'cell'), totalRow(input)],
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

export function cellsByUnit(input: ReportInput): Table {
  const columns = [
    column('Đơn vị'),
    column('Số chi bộ', true),
    column('Có kết nạp', true),
    column('Không kết nạp', true),
  ];
  const rows = input.grassroots.map((unit) => {
    const figures = input.cumulative[unit.code] ?? {};
    return plain([
      text(unit.name),
      { kind: 'count', value: unit.cells },
      countCell(figures['cellsWithAdmission']),
      countCell(figures['cellsWithoutAdmission']),
    ]);
  });
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
