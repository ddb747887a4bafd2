// BÁO CÁO kết quả công tác phát triển đảng viên quý …: as a table of one column, as one with columns for the year, as
// sentences, or as sentences and a table. Layouts after the domain notes; no official one exists.
import { foot, header, title } from '../forms/house-a/parts.ts';
import { paragraphs } from '../forms/lines.ts';
import type { Block, Paper } from '../page/content.ts';
import { inventFigures } from './figures.ts';
import type { ReportFigures } from './figures.ts';
import { cells, giveUnit, people, table } from './order.ts';
import type { ReportOrder } from './order.ts';

const roman = ['', 'I', 'II', 'III', 'IV'];
const onLeft = new Set([1]);

type Item = readonly [label: string, field?: string];

const structure: readonly Item[] = [
  ...([
    ['Nam', 'admittedMale'],
    ['Nữ', 'admittedFemale'],
    ['Dân tộc thiểu số', 'admittedMinority'],
  ] as const),
  ...([
    ['Người theo tôn giáo', 'admittedReligious'],
    ['Đoàn viên Đoàn TNCS Hồ Chí Minh', 'admittedYouthUnion'],
  ] as const),
  ['Trình độ chuyên môn'],
  ...([
    ['Thạc sĩ', 'admittedMaster'],
    ['Đại học', 'admittedUniversity'],
    ['Cao đẳng', 'admittedCollege'],
  ] as const),
  ['Độ tuổi'],
  ...([
    ['Từ 18 đến 30 tuổi', 'admittedAge18to30'],
    ['Từ 31 đến 35 tuổi', 'admittedAge31to35'],
  ] as const),
  ...([
    ['Từ 36 đến 40 tuổi', 'admittedAge36to40'],
    ['Trên 40 tuổi', 'admittedAgeOver40'],
  ] as const),
];

const general: readonly Item[] = [
  ...([
    ['Số đảng viên mới kết nạp trong quý', 'admitted'],
    ['Cùng kỳ năm trước', 'admittedSamePeriodLastYear'],
  ] as const),
  ...([
    ['Lũy kế kết nạp từ đầu năm', 'admittedYearToDate'],
    ['Chỉ tiêu kết nạp cả năm', 'planYear'],
  ] as const),
  ...([
    ['Tỷ lệ so với chỉ tiêu năm (%)', 'planPercent'],
    ['Số đảng viên được công nhận chính thức', 'madeOfficial'],
  ] as const),
];

function give(order: ReportOrder, { counts, quarter, year }: ReportFigures, names: readonly string[]): void {
  const { writer } = order;
  for (const name of names) {
    if (name === 'planPercent') writer.percent(name, counts['admittedYearToDate'] ?? 0, counts['planYear'] ?? 1);
    else writer.count(name, counts[name] ?? 0);
  }
  writer.values['periodQuarter'] = { value: quarter, raw: `quý ${roman[quarter]}` };
  writer.values['periodYear'] = { value: year, raw: String(year) };
}

const namesOf = (items: readonly Item[]) => items.flatMap(([, field]) => (field === undefined ? [] : [field]));

/** TT | Chỉ tiêu | Số lượng */
function plainTable(order: ReportOrder, figures: ReportFigures): Block[] {
  const { writer } = order;
  const items: readonly Item[] = [['Kết quả chung'], ...general, ['Cơ cấu đảng viên mới kết nạp'], ...structure];
  give(order, figures, namesOf(items));
  const percent = writer.values['planPercent'];
  if (percent) writer.values['planPercent'] = { ...percent, raw: percent.raw.replace('%', '') };
  let number = 0;
  const rows = items.map(([label, field]) =>
    field === undefined
      ? cells(writer, ['', label, ''], onLeft, true)
      : cells(writer, [String(++number), label, `{${field}}`], onLeft),
  );
  return [table([0.12, 0.68, 0.2], [cells(writer, ['STT', 'Chỉ tiêu', 'Số lượng'], new Set(), true), ...rows])];
}

/** TT | Nội dung | Đơn vị tính | Quý này | Lũy kế | Kế hoạch | Cùng kỳ */
function wideTable(order: ReportOrder, figures: ReportFigures): Block[] {
  const { writer } = order;
  const split = structure.filter(([, field]) => field !== undefined);
  give(order, figures, [
    ...['admitted', 'admittedYearToDate', 'planYear', 'admittedSamePeriodLastYear', 'madeOfficial'],
    ...namesOf(split),
  ]);
  const heads = ['TT', 'Nội dung', 'ĐVT', 'Quý này', 'Lũy kế từ đầu năm', 'Kế hoạch năm', 'Cùng kỳ năm trước'];
  const own = ['1', 'Kết nạp đảng viên', 'ĐC', '{admitted}', '{admittedYearToDate}', '{planYear}'];
  const rows = [
    cells(writer, [...own, '{admittedSamePeriodLastYear}'], onLeft),
    ...split.map(([label, field]) => cells(writer, ['', `- ${label}`, 'ĐC', `{${field}}`, '', '', ''], onLeft)),
    cells(writer, ['2', 'Chuyển đảng chính thức', 'ĐC', '{madeOfficial}', '', '', ''], onLeft),
  ];
  return [table([0.07, 0.37, 0.08, 0.11, 0.13, 0.12, 0.12], [cells(writer, heads, new Set(), true), ...rows])];
}

const sentences = [
  'Thực hiện Nghị quyết của Đảng bộ cấp trên, Đảng ủy báo cáo như sau (số liệu tính từ ngày {periodFrom} đến ngày {periodTo}):',
  '1. Tổng số đảng viên đầu kỳ: {membersPeriodStart}; tăng {increaseTotal} (kết nạp {admitted}, chuyển đến {transferredIn}, phục hồi đảng tịch {restored}); giảm {decreaseTotal} (từ trần {died}, khai trừ {expelled}, xóa tên {struckOff}, xin ra khỏi Đảng {leftParty}, chuyển đi {transferredOut}); cuối kỳ: {membersPeriodEnd} (dự bị {membersProbationary}).',
  '2. Kết nạp trong quý: {admitted} đồng chí (nữ {admittedFemale}, dân tộc thiểu số {admittedMinority}, đoàn viên {admittedYouthUnion}; đại học {admittedUniversity}, thạc sỹ {admittedMaster}); lũy kế {admittedYearToDate}/{planYear}, đạt {planPercent} kế hoạch năm; cùng kỳ năm {yearBefore}: {admittedSamePeriodLastYear}.',
  '3. Chuyển đảng chính thức: {madeOfficial} đồng chí.',
  '4. Bồi dưỡng nhận thức về Đảng: {awarenessTrained}; bồi dưỡng đảng viên mới: {newMembersTrained}.',
];

const firstDays = ['01-01', '04-01', '07-01', '10-01'];
const lastDays = ['03-31', '06-30', '09-30', '12-31'];

function narrative(order: ReportOrder, figures: ReportFigures): Block[] {
  const { writer } = order;
  const { quarter, year } = figures;
  writer.date('periodFrom', `${year}-${firstDays[quarter - 1]}`, 'short');
  writer.date('periodTo', `${year}-${lastDays[quarter - 1]}`, 'short');
  writer.word('yearBefore', String(year - 1));
  const names = sentences.join(' ').matchAll(/\{(\w+)\}/g);
  const own = [...names].map(([, name = '']) => name);
  give(
    order,
    figures,
    own.filter((name) => !['periodFrom', 'periodTo', 'yearBefore'].includes(name)),
  );
  return paragraphs(order, sentences);
}

const layouts: Readonly<Record<string, (order: ReportOrder, figures: ReportFigures) => Block[]>> = {
  table: plainTable,
  wide: wideTable,
  narrative,
};
export const quarterlyLayouts = Object.keys(layouts);

export function quarterlyReport(order: ReportOrder): Paper {
  const { writer, random } = order;
  const figures = inventFigures(random.fork('figures'));
  const office = giveUnit(order, 'BC', figures.dated);
  const variant = order.variant ?? random.pick(quarterlyLayouts);
  const body = (layouts[variant] ?? plainTable)(order, figures);
  const about = 'kết quả công tác phát triển đảng viên {periodQuarter} năm {periodYear}';
  return {
    documentType: 'quarterly-report',
    blocks: [
      ...header(order),
      ...title(order, 'BÁO CÁO', about),
      ...body,
      ...foot(order, {
        ...{ body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name: random.pick(people) },
        ...{ seal: `ĐẢNG ỦY ${office}`, receivers: ['Ban Tổ chức Đảng ủy Khối,', 'Lưu Đảng ủy.'] },
      }),
    ],
    values: writer.values,
    size: 'A4',
  };
}
