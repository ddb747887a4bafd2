// The words of the report, in the order in which committees report: admitted, of the plan, of the members, structure,
// leaders and laggards, made official, classes, next quarter. A figure that is not known is not mentioned.
import type { Figures } from '../indicators/figure.ts';
import { rankByPlan } from '../indicators/ranking.ts';
import { percent, printedInText } from '../number/scaled.ts';
import { addDays } from '../period/day.ts';
import { printDate } from '../rules/evidence.ts';
import { countAndShare, inWords, listed } from './cells.ts';
import type { ReportInput } from './input.ts';
import { figuresOfTop, yearAndQuarter } from './input.ts';
import type { Paragraph, Section } from './model.ts';
import { percentInText, twoDigits } from './sentence.ts';

function paragraph(...parts: readonly (string | undefined)[]): readonly Paragraph[] {
  const sentence = listed(parts);
  return sentence === '' ? [] : [{ text: `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}.` }];
}

const counted = (name: string, value: string | undefined, unit: string) =>
  value === undefined ? undefined : `${name}${value} ${unit}`;

function situation(input: ReportInput): Section {
  const figures = figuresOfTop(input);
  const { from, to } = input.closed;
  const units = listed([
    counted('', inWords(figures['units.committee']), 'đảng bộ'),
    counted('', inWords(figures['units.cell']), 'chi bộ cơ sở'),
  ]);
  const all = inWords(figures['units']);
  const inTime = figures['reportOnTime']?.numerator;
  const reported =
    input.reported === undefined || input.level === 'unit'
      ? undefined
      : listed([
          `${input.reported.size}/${input.grassroots.length} đơn vị đã báo cáo`,
          inTime === undefined ? undefined : `${twoDigits(inTime)} đơn vị đúng hạn`,
        ]);
  return {
    heading: 'I- TÌNH HÌNH CHUNG',
    level: 1,
    paragraphs: [
      ...paragraph(
        all === undefined || input.level === 'unit'
          ? undefined
          : `Toàn Đảng bộ có ${all} tổ chức cơ sở đảng (${units})`,
        counted(input.level === 'unit' ? 'Có ' : '', inWords(figures['units.subCommittees']), 'đảng bộ bộ phận'),
        counted('', inWords(figures['cells']), 'chi bộ'),
        counted('đầu năm có ', inWords(figures['membersYearStart']), 'đảng viên'),
      ),
      ...paragraph(`Số liệu tính từ ngày ${printDate(from)} đến ngày ${printDate(addDays(to, -1))}`, reported),
    ],
  };
}

function versusLastYear(figures: Figures): string | undefined {
  const before = inWords(figures['samePeriodLastYear']);
  const difference = figures['vsSamePeriodDifference']?.value;
  const share = percentInText(figures['vsSamePeriod']);
  if (before === undefined || typeof difference !== 'number') return undefined;
  const change =
    difference === 0
      ? 'không tăng, không giảm'
      : `${difference > 0 ? 'tăng' : 'giảm'} ${twoDigits(Math.abs(difference))} đồng chí`;
  return `so với cùng kỳ năm trước (${before}) ${change}${share === undefined ? '' : `, bằng ${share}`}`;
}

function admitted(input: ReportInput): Section {
  const figures = figuresOfTop(input);
  const plan = figures['planPercent'];
  const ytd = inWords(figures['admittedYtd']);
  const ofPlan = percentInText(plan);
  const term = percentInText(figures['termStartPercent']);
  return {
    heading: '1. Kết nạp đảng viên',
    level: 2,
    paragraphs: [
      ...paragraph(counted('Trong quý kết nạp ', inWords(figures['admitted']), 'đồng chí'), versusLastYear(figures)),
      ...paragraph(
        counted('Lũy kế từ đầu năm kết nạp ', ytd, 'đồng chí'),
        ofPlan === undefined ? undefined : `đạt ${ofPlan} kế hoạch năm (${ytd}/${String(plan?.denominator)})`,
        term === undefined ? undefined : `bằng ${term} tổng số đảng viên đầu nhiệm kỳ`,
        // Of the first quarter it has just been said.
        yearAndQuarter(input)[1] === 1 ? undefined : versusLastYear(input.cumulative[''] ?? {}),
      ),
      ...structure(input),
    ],
  };
}

function structure(input: ReportInput): readonly Paragraph[] {
  const figures = figuresOfTop(input);
  const parts = listed([
    countAndShare('nữ', figures['women']),
    countAndShare('dân tộc thiểu số', figures['minority']),
    countAndShare('người theo tôn giáo', figures['religious']),
    countAndShare('đoàn viên', figures['youthUnion']),
    countAndShare('đại học và sau đại học', figures['universityUp']),
  ]);
  const { value = null, printed: years } = figures['averageAge'] ?? {};
  const age = value === null ? undefined : years;
  if (parts === '') return [];
  // It stands below the year so far, and is of the quarter.
  return paragraph(`Trong số kết nạp trong quý: ${parts}`, age === undefined ? undefined : `tuổi bình quân ${age}`);
}

function official(input: ReportInput): Section {
  const figures = figuresOfTop(input);
  return {
    heading: '2. Chuyển đảng chính thức',
    level: 2,
    paragraphs: paragraph(
      counted('Chuyển đảng chính thức ', inWords(figures['madeOfficial']), 'đồng chí'),
      counted('lũy kế ', inWords(figures['madeOfficialYtd']), 'đồng chí'),
      counted('xóa tên đảng viên dự bị ', inWords(figures['struckOffProbation']), 'đồng chí'),
      counted('quá hạn chưa xét ', inWords(figures['probationOverdue']), 'đồng chí'),
    ),
  };
}

function training(input: ReportInput): Section {
  const figures = figuresOfTop(input);
  return {
    heading: '3. Bồi dưỡng lý luận chính trị',
    level: 2,
    paragraphs: paragraph(
      countAndShare('Đảng viên mới đã bồi dưỡng nhận thức về Đảng', figures['trainedAwareness']),
      countAndShare('đảng viên được công nhận đã học lớp đảng viên mới', figures['trainedNewMember']),
      counted('lớp nhận thức về Đảng có ', inWords(figures['classLearners.awareness']), 'người học'),
      counted('lớp đảng viên mới có ', inWords(figures['classLearners.newMember']), 'người học'),
    ),
  };
}

function timeliness(input: ReportInput): Section {
  const figures = figuresOfTop(input);
  return {
    heading: '4. Chất lượng, thời hạn',
    level: 2,
    paragraphs: paragraph(
      countAndShare('Quyết định kết nạp đúng hạn', figures['E1']),
      countAndShare('lễ kết nạp đúng hạn', figures['E2']),
      countAndShare('chi bộ xét chính thức đúng hạn', figures['E5']),
      countAndShare('quyết định công nhận đúng hạn', figures['E6']),
    ),
  };
}

/** How many leaders are named; all of an equal rank are. */
const leaders = 3;

function leading({ grassroots }: ReportInput): string | undefined {
  const ranked = rankByPlan(grassroots).filter(({ rank, unit }) => rank <= leaders && unit.admittedYtd > 0);
  if (ranked.length === 0) return undefined;
  const named = ranked.map(({ unit }) => {
    const share = percent(unit.admittedYtd, unit.planned ?? 0, 1);
    return `${unit.name} (${unit.admittedYtd}/${String(unit.planned)}${share ? `, ${printedInText(share)}%` : ''})`;
  });
  return `Dẫn đầu theo kế hoạch năm: ${named.join('; ')}`;
}

/** Of one unit: its cells in place of the TCCSĐ. */
function cells({ cumulative }: ReportInput): Section {
  const figures = cumulative[''] ?? {};
  return {
    heading: '5. Chi bộ có kết nạp, chưa kết nạp được đảng viên từ đầu năm',
    level: 2,
    paragraphs: paragraph(
      counted('Có kết nạp: ', inWords(figures['cellsWithAdmission']), 'chi bộ'),
      counted('chưa kết nạp: ', inWords(figures['cellsWithoutAdmission']), 'chi bộ'),
    ),
  };
}

function units(input: ReportInput): Section {
  const figures = figuresOfTop(input);
  const without = inWords(figures['unitsWithoutAdmission.withSource']);
  const noSource = inWords(figures['unitsWithoutAdmission.noSource']);
  return {
    heading: '5. Đơn vị dẫn đầu; đơn vị chưa kết nạp được đảng viên',
    level: 2,
    paragraphs: [
      ...paragraph(leading(input)),
      ...paragraph(
        counted('Chưa kết nạp được đảng viên trong quý: ', without, 'tổ chức cơ sở đảng'),
        noSource === undefined ? undefined : `không kể ${noSource} đơn vị không còn quần chúng`,
      ),
      ...paragraph(
        counted('Đạt chỉ tiêu năm: ', inWords(figures['unitsReachedPlan']), 'đơn vị'),
        counted('vượt ', inWords(figures['unitsExceededPlan']), 'đơn vị'),
        counted('chưa đạt ', inWords(figures['unitsBelowPlan']), 'đơn vị'),
      ),
    ],
  };
}

function next(input: ReportInput): Section {
  const figures = figuresOfTop(input);
  const [low, high] = [inWords(figures['forecastLow']), inWords(figures['forecastHigh'])];
  const need = inWords(figures['needToPlan']);
  const isLast = yearAndQuarter(input)[1] === 4;
  return {
    heading: isLast ? 'IV- NHIỆM VỤ NĂM TỚI' : 'IV- NHIỆM VỤ QUÝ TỚI',
    level: 1,
    paragraphs: [
      ...(isLast ? [] : paragraph(counted('Còn phải kết nạp ', need, 'đồng chí để đạt kế hoạch năm'))),
      ...(low === undefined || isLast
        ? []
        : paragraph(`Dự báo cả năm (dự báo, không phải kết quả): từ ${low} đến ${String(high)} đồng chí`)),
      { text: '(Phần do cấp ủy viết)', isBlank: true },
    ],
  };
}

/** Nothing is known of it here: its heading does not stand over an empty space. */
function forPeople({ paragraphs, ...section }: Section): Section {
  return {
    ...section,
    paragraphs: paragraphs.length > 0 ? paragraphs : [{ text: '(Phần do cấp ủy viết)', isBlank: true }],
  };
}

export function sectionsOf(input: ReportInput): readonly Section[] {
  return [
    situation(input),
    { heading: 'II- KẾT QUẢ', level: 1, paragraphs: [] },
    ...[admitted, official, training, timeliness, input.level === 'unit' ? cells : units].map((make) =>
      forPeople(make(input)),
    ),
    {
      heading: 'III- HẠN CHẾ, NGUYÊN NHÂN',
      level: 1,
      paragraphs: [{ text: '(Phần do cấp ủy viết)', isBlank: true }],
    },
    next(input),
  ];
}
