// Biểu 1- and 2-BTCTW of a quarter, a notice of targets and a list of new members. Everything is invented.
import { foot, header, paragraphs, title } from '../forms/house-a/parts.ts';
import type { Block, Paper } from '../page/content.ts';
import { inventFigures } from './figures.ts';
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

function form(order: ReportOrder, documentType: string, name: string, rows: readonly Item[]): Paper {
  const { writer, random } = order;
  const { counts, quarter, year, dated } = inventFigures(random.fork('figures'));
  const office = giveUnit(order, 'TK', dated);
  writer.values['periodQuarter'] = { value: quarter, raw: `Quý ${roman[quarter]}` };
  writer.values['periodYear'] = { value: year, raw: String(year) };
  const heads = cells(writer, ['Tiêu chí', 'Kỳ này', 'Cùng kỳ năm trước'], new Set(), true);
  const body: Block = table(
    [0.6, 0.2, 0.2],
    [
      heads,
      ...rows.map(([label, field]) => {
        const count = counts[field] ?? 0;
        return cells(writer, [label, String(count), String(count + 11)], new Set([0]));
      }),
    ],
  );
  return {
    documentType,
    blocks: [
      ...header(order, 'ĐẢNG CỘNG SẢN VIỆT NAM', false),
      ...title(order, name, '{periodQuarter} năm {periodYear}'),
      body,
      ...ended(order, office),
    ],
    values: own(order, ['documentNumber', 'place', 'documentDate']),
    size: 'A4',
  };
}

export const memberFlow = (order: ReportOrder) =>
  form(order, 'member-flow-statistics', 'THỐNG KÊ TĂNG, GIẢM ĐẢNG VIÊN', flow);
export const newMembers = (order: ReportOrder) =>
  form(order, 'new-member-statistics', 'THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP', members);

const cellNames = ['Chi bộ Văn phòng', 'Chi bộ Thanh tra', 'Chi bộ Kế hoạch - Tài chính', 'Chi bộ Giống chè'];

export function planNotice(order: ReportOrder): Paper {
  const { writer, random } = order;
  const year = random.int(2021, 2024);
  const office = giveUnit(order, 'TB', `${year}-01-12`);
  writer.values['planYearOf'] = { value: year, raw: String(year) };
  const targets = cellNames.map((cell) => ({ cell, planYear: random.int(1, 6), members: random.int(9, 40) }));
  writer.count(
    'planTotal',
    targets.reduce((sum, { planYear }) => sum + planYear, 0),
  );
  const heads = cells(writer, ['TT', 'Đơn vị', 'Tổng số đảng viên', 'Chỉ tiêu năm'], new Set(), true);
  const rows = targets.map(({ cell, members, planYear }, index) =>
    cells(writer, [String(index + 1), cell, String(members), String(planYear)], new Set([1])),
  );
  const sentences = [
    'Căn cứ tình hình thực tế, Đảng ủy giao chỉ tiêu kết nạp đảng viên cho các chi bộ trực thuộc.',
    'Tổng chỉ tiêu: {planTotal} đảng viên.',
  ];
  return {
    documentType: 'plan',
    blocks: [
      ...header(order),
      ...title(order, 'THÔNG BÁO', 'về việc giao chỉ tiêu kết nạp đảng viên năm {planYearOf}'),
      ...paragraphs(order, sentences),
      table([0.1, 0.5, 0.2, 0.2], [heads, ...rows]),
      ...ended(order, office),
    ],
    values: writer.values,
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
  const rows = people.map((name, index) => {
    const decided = `${10 + index}/${quarter * 3 - 1}/${year}`;
    const born = `${random.int(10, 28)}/5/${random.int(1980, 2000)}`;
    const admitted = `${20 + index}/${quarter * 3 - 1}/${year}`;
    const own = [String(index + 1), name, born, `${200 + index}-QĐ/ĐUK`, decided, admitted];
    return cells(writer, own, new Set([1]));
  });
  const heads = cells(writer, ['TT', 'Họ và tên', 'Ngày sinh', 'Số QĐ', 'Ngày QĐ', 'Ngày kết nạp'], new Set(), true);
  return {
    documentType: 'admission-list',
    blocks: [
      ...header(order),
      ...title(order, 'DANH SÁCH', 'đảng viên mới kết nạp {periodQuarter} năm {periodYear}'),
      table([0.07, 0.25, 0.16, 0.18, 0.17, 0.17], [heads, ...rows]),
      ...paragraphs(order, ['Danh sách này có {total} đồng chí.']),
      ...ended(order, office),
    ],
    values: writer.values,
    size: 'A4',
  };
}
