// Biểu 1- and 2-BTCTW of a quarter, a notice of targets and a list of new members. Everything is invented.
import { foot, header, title } from '../forms/house-a/parts.ts';
import { paragraphs } from '../forms/lines.ts';
import type { Block, Paper } from '../page/content.ts';
import type { Random } from '../random.ts';
import { inventFigures, parts } from './figures.ts';
import { cells, giveUnit, people, table } from './order.ts';
import type { ReportOrder } from './order.ts';

const roman = ['', 'I', 'II', 'III', 'IV'];

type Item = readonly [label: string, field: string];
const flow: readonly Item[] = [
  ...([['A. Tổng số đảng viên cuối kỳ trước chuyển sang', 'membersPeriodStart']] as const),
  ...([
    ['B. Đảng viên tăng trong kỳ', 'increaseTotal'],
    ['1. Kết nạp', 'admitted'],
  ] as const),
  ...([
    ['2. Chuyển đến', 'transferredIn'],
    ['3. Phục hồi đảng tịch', 'restored'],
  ] as const),
  ...([
    ['C. Đảng viên giảm trong kỳ', 'decreaseTotal'],
    ['1. Từ trần', 'died'],
  ] as const),
  ...([
    ['2. Khai trừ', 'expelled'],
    ['3. Xóa tên', 'struckOff'],
    ['4. Xin ra khỏi Đảng', 'leftParty'],
  ] as const),
  ...([
    ['5. Chuyển đi', 'transferredOut'],
    ['D. Đảng viên trong danh sách cuối kỳ báo cáo', 'membersPeriodEnd'],
  ] as const),
];
const members: readonly Item[] = [
  ...([
    ['Đảng viên mới kết nạp', 'admitted'],
    ['- Nữ', 'admittedFemale'],
  ] as const),
  ...([
    ['- Dân tộc thiểu số', 'admittedMinority'],
    ['- Người theo tôn giáo', 'admittedReligious'],
  ] as const),
  ...([
    ['+ Từ 18 - 30 tuổi', 'admittedAge18to30'],
    ['+ Từ 31 - 35 tuổi', 'admittedAge31to35'],
  ] as const),
  ...([
    ['+ Từ 36 - 40 tuổi', 'admittedAge36to40'],
    ['+ Trên 40 tuổi', 'admittedAgeOver40'],
  ] as const),
];

function ended(order: ReportOrder, office: string) {
  const name = order.random.pick(people);
  return foot(order, { body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name, seal: `ĐẢNG ỦY ${office}`, receivers: [] });
}

/** Fields of which only some stand on the paper; the others are not its own. */
function own(order: ReportOrder, left: readonly string[]): Paper['values'] {
  return Object.fromEntries(Object.entries(order.writer.values).filter(([name]) => !left.includes(name)));
}

/** Rows that stand under the one before and bear its name in part: see `parts/form-organisation.ts`. */
const unitRows: readonly Item[] = [
  ...([
    ['1. Đảng bộ cơ sở', 'committeesTotal'],
    ['- Có kết nạp đảng viên', 'committeesWithAdmission'],
  ] as const),
  ...([
    ['2. Chi bộ cơ sở', 'cellUnitsTotal'],
    ['- Có kết nạp đảng viên', 'cellUnitsWithAdmission'],
  ] as const),
];
const unitCounts = { committeesTotal: 3, committeesWithAdmission: 2, cellUnitsTotal: 4, cellUnitsWithAdmission: 1 };

const percentText = (current: number, previous: number) =>
  (Math.floor((2 * current * 1000 + previous) / (2 * previous)) / 10).toFixed(1);

interface FormRow {
  readonly row: string;
  readonly current: number;
  readonly previous: number;
  readonly ratio: number;
}

function formRow(row: string, current: number): FormRow {
  const previous = current + 11;
  return { row, current, previous, ratio: Number(percentText(current, previous)) };
}

function form(order: ReportOrder, documentType: string, name: string, items: readonly Item[]): Paper {
  const { writer, random } = order;
  const { counts, quarter, year, dated } = inventFigures(random.fork('figures'));
  const office = giveUnit(order, 'TK', dated);
  writer.values['periodQuarter'] = { value: quarter, raw: `Quý ${roman[quarter]}` };
  writer.values['periodYear'] = { value: year, raw: String(year) };
  const heads = cells(writer, ['Tiêu chí', 'Kỳ này', 'Cùng kỳ năm trước', '(%) so với cùng kỳ'], new Set(), true);
  const all: Readonly<Record<string, number>> = { ...counts, ...unitCounts };
  const rows = items.map(([, field]) => formRow(field, all[field] ?? 0));
  const lines = rows.map(({ current, previous }, at) => {
    const ratio = percentText(current, previous).replace('.', ',');
    return cells(writer, [items[at]?.[0] ?? '', String(current), String(previous), ratio], new Set([0]));
  });
  return {
    documentType,
    blocks: [
      ...header(order, 'ĐẢNG CỘNG SẢN VIỆT NAM', false),
      ...title(order, name, '{periodQuarter} năm {periodYear}'),
      table([0.52, 0.14, 0.17, 0.17], [heads, ...lines]),
      ...ended(order, office),
    ],
    values: own(order, ['documentNumber', 'place', 'documentDate']),
    tables: { cells: rows.map((row) => ({ ...row })) },
    size: 'A4',
  };
}

export const memberFlow = (order: ReportOrder) =>
  form(order, 'member-flow-statistics', 'THỐNG KÊ TĂNG, GIẢM ĐẢNG VIÊN', flow);
export const newMembers = (order: ReportOrder) =>
  form(order, 'new-member-statistics', 'THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP', [...members, ...unitRows]);

const cellNames = ['Chi bộ Văn phòng', 'Chi bộ Thanh tra', 'Chi bộ Kế hoạch - Tài chính', 'Chi bộ Giống chè'];

interface Target {
  readonly unit: string;
  readonly members: number;
  readonly quarters: readonly number[];
  readonly planYear: number;
}

function inventTarget(random: Random, unit: string): Target {
  const planYear = random.int(1, 6);
  return { unit, members: random.int(9, 40), quarters: parts(random, planYear, 4), planYear };
}

const quarterHeads = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];

/** With the quarters, or with the members as the only other column. */
function planTable({ writer }: ReportOrder, targets: readonly Target[], byQuarter: boolean): Block {
  const middle = byQuarter ? quarterHeads : ['Tổng số đảng viên'];
  const heads = cells(writer, ['TT', 'Đơn vị', ...middle, 'Chỉ tiêu năm'], new Set(), true);
  const rows = targets.map(({ unit, members, quarters, planYear }, index) => {
    const numbers = byQuarter ? quarters : [members];
    return cells(writer, [String(index + 1), unit, ...[...numbers, planYear].map(String)], new Set([1]));
  });
  const widths = byQuarter ? [0.08, 0.38, 0.1, 0.1, 0.1, 0.1, 0.14] : [0.1, 0.5, 0.2, 0.2];
  return table(widths, [heads, ...rows]);
}

function planRow({ unit, members, quarters, planYear }: Target, index: number, byQuarter: boolean) {
  const middle = byQuarter ? Object.fromEntries(quarters.map((number, at) => [`planQ${at + 1}`, number])) : { members };
  return { rowNumber: index + 1, unit, ...middle, planYear };
}

export function planNotice(order: ReportOrder): Paper {
  const { writer, random, variant } = order;
  const year = random.int(2021, 2024);
  const office = giveUnit(order, 'TB', `${year}-01-12`);
  writer.values['planYearOf'] = { value: year, raw: String(year) };
  const targets = cellNames.map((cell) => inventTarget(random, cell));
  const byQuarter = variant === undefined ? random.chance(0.5) : variant === 'quarters';
  const sum = (of: (target: Target) => number) => targets.reduce((total, target) => total + of(target), 0);
  writer.count(
    'planTotal',
    sum(({ planYear }) => planYear),
  );
  writer.values['targetPercent'] = { value: 2, raw: '2%' };
  writer.count(
    'targetBase',
    sum(({ members }) => members),
  );
  const sentences = [
    'Căn cứ tình hình thực tế, Đảng ủy giao chỉ tiêu kết nạp đảng viên cho các chi bộ trực thuộc, phấn đấu tỷ lệ kết nạp đạt từ {targetPercent} trở lên so với tổng số đảng viên đầu năm ({targetBase} đảng viên).',
    'Tổng chỉ tiêu: {planTotal} đảng viên.',
  ];
  return {
    documentType: 'plan',
    blocks: [
      ...header(order),
      ...title(order, 'THÔNG BÁO', 'về việc giao chỉ tiêu kết nạp đảng viên năm {planYearOf}'),
      ...paragraphs(order, sentences),
      planTable(order, targets, byQuarter),
      ...ended(order, office),
    ],
    values: writer.values,
    tables: { rows: targets.map((target, index) => planRow(target, index, byQuarter)) },
    size: 'A4',
  };
}

export function admissionList(order: ReportOrder): Paper {
  const { writer, random } = order;
  const { quarter, year, dated } = inventFigures(random.fork('figures'));
  const office = giveUnit(order, 'DS', dated);
  writer.values['periodQuarter'] = { value: quarter, raw: `quý ${roman[quarter]}` };
  writer.values['periodYear'] = { value: year, raw: String(year) };
  writer.count('total', people.length);
  const day = (date: number, month: number, inYear = year) => ({
    printed: `${date}/${month}/${inYear}`,
    value: `${inYear}-${String(month).padStart(2, '0')}-${date}`,
  });
  const rows = people.map((personName, index) => {
    const days = {
      birthDate: day(random.int(10, 28), 5, random.int(1980, 2000)),
      decisionDate: day(10 + index, quarter * 3 - 1),
      ceremonyDate: day(20 + index, quarter * 3 - 1),
    };
    return { rowNumber: index + 1, personName, decisionNumber: `${200 + index}-QĐ/ĐUK`, ...days };
  });
  const lines = rows.map(({ rowNumber, personName, decisionNumber, birthDate, decisionDate, ceremonyDate }) =>
    cells(
      writer,
      [
        ...[String(rowNumber), personName, birthDate.printed, decisionNumber],
        ...[decisionDate.printed, ceremonyDate.printed],
      ],
      new Set([1]),
    ),
  );
  const heads = cells(writer, ['TT', 'Họ và tên', 'Ngày sinh', 'Số QĐ', 'Ngày QĐ', 'Ngày kết nạp'], new Set(), true);
  return {
    documentType: 'admission-list',
    blocks: [
      ...header(order),
      ...title(order, 'DANH SÁCH', 'đảng viên mới kết nạp {periodQuarter} năm {periodYear}'),
      table([0.07, 0.25, 0.16, 0.18, 0.17, 0.17], [heads, ...lines]),
      ...paragraphs(order, ['Danh sách này có {total} đồng chí.']),
      ...ended(order, office),
    ],
    values: writer.values,
    tables: {
      rows: rows.map(({ birthDate, decisionDate, ceremonyDate, ...row }) => ({
        ...row,
        ...{ birthDate: birthDate.value, decisionDate: decisionDate.value, ceremonyDate: ceremonyDate.value },
      })),
    },
    size: 'A4',
  };
}
