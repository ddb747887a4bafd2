// Lists that stand beside the figures: who leads, who stands idle or lags, what was done in time, where the year is
// heading. Each with its definition, because a place in a list means nothing without it (domain notes 3.3).
import { percent, printed } from '../number/scaled.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures.ts';
import type { Question } from './question.ts';
import { rankByNumber, rankByPlan } from './ranking.ts';
import type { Ranked } from './ranking.ts';
import { idleQuarters, laggingUnits } from './units.ts';

interface Said {
  readonly vi: string;
  readonly en: string;
}

export const listNames = ['rankByPlan', 'rankByNumber', 'idle', 'lagging', 'onTime', 'forecast'] as const;
export type ListName = (typeof listNames)[number];

export interface ListRow {
  /** A unit's code, or a figure's id. */
  readonly of: string;
  readonly name?: string;
  readonly rank?: number;
  readonly figure: Figure | null;
  /** "Không còn quần chúng": idle through no fault of its own. */
  readonly noSource?: true;
}

export interface List {
  readonly list: ListName;
  readonly definition: Said;
  /** Null: cannot be said of this period, or from what is known. */
  readonly rows: readonly ListRow[] | null;
}

const definitions: Readonly<Record<ListName, (question: Question) => Said>> = {
  rankByPlan: () => ({
    vi: 'Xếp theo tỷ lệ chính xác lũy kế/chỉ tiêu năm, rồi theo số kết nạp; bằng cả hai thì đồng hạng; đơn vị không giao chỉ tiêu không xếp hạng.',
    en: 'By the exact fraction of the year’s plan reached so far, then by number; equal in both share a place; units without a plan are not ranked.',
  }),
  rankByNumber: () => ({
    vi: 'Xếp theo số đảng viên kết nạp lũy kế từ đầu năm; bằng nhau thì đồng hạng.',
    en: 'By the number admitted in the year so far; equal numbers share a place.',
  }),
  idle: ({ settings }) => ({
    vi: `Đơn vị không kết nạp trong ${settings.idleQuarters} quý liền trở lên, tính lùi từ quý cuối kỳ, trong khoảng có bản ghi; đơn vị hết nguồn được ghi chú.`,
    en: `Units without an admission in ${settings.idleQuarters} quarters in a row or more, back from the period’s last, as far as records go; units with nobody left to admit are marked.`,
  }),
  lagging: ({ settings, period }) => {
    const quarter = Math.ceil((period.part?.lastMonth ?? 12) / 3);
    const least = settings.laggingPercent[quarter - 1] ?? 100;
    return {
      vi: `Đơn vị có chỉ tiêu mà lũy kế dưới ${least}% chỉ tiêu năm khi hết quý ${quarter}.`,
      en: `Units with a plan that have reached less than ${least} % of it at the end of quarter ${quarter}.`,
    };
  },
  onTime: ({ settings }) => ({
    vi: `E1: quyết định kết nạp trong 60 ngày làm việc từ nghị quyết chi bộ. E2: lễ kết nạp trong 30 ngày làm việc từ quyết định. E5: chi bộ xét chính thức trong 30 ngày làm việc sau khi hết 12 tháng dự bị. E6: quyết định công nhận trong 30 ngày làm việc từ nghị quyết chi bộ. Báo cáo: đến hệ thống chậm nhất ${settings.unitDueDays} ngày sau khi hết quý, trên tổng số TCCSĐ; gửi nhiều lần thì tính lần đầu. Trả lại: hồ sơ nộp trong kỳ bị trả lại ít nhất một lần.`,
    en: `E1: decided within 60 working days of the cell’s resolution. E2: ceremony within 30 of the decision. E5: considered within 30 after the 12 months. E6: recognised within 30 of the cell’s resolution. Reports: arrived at most ${settings.unitDueDays} days after the quarter, of all grassroots units; sent more than once, the first counts. Returned: dossiers submitted in the period and sent back at least once.`,
  }),
  forecast: () => ({
    vi: 'Dự báo cả năm, không phải kết quả. Tuyến tính: lũy kế × 12 / số tháng. Mùa vụ: lũy kế × cả năm trước / cùng kỳ năm trước. Đang xét: lũy kế + hồ sơ chi bộ đã nghị quyết + hồ sơ có chứng nhận còn hạn × tỷ lệ đã qua. Khoảng: thấp nhất và cao nhất trong các cách, kể cả nhịp của từng năm trong năm năm trước; chỉ có một cách thì không có khoảng.',
    en: 'To the year’s end, not a result. Linear: so far × 12 / months. Seasonal: so far × whole last year / same months of it. Pipeline: so far + dossiers the cell agreed to + those with a certificate in date × the share that came through. Range: the lowest and highest of all, with the rhythm of each of the five years before; with one alone there is no range.',
  }),
};

function rankRow({ rank, unit }: Ranked, figure: Figure): ListRow {
  return { of: unit.code, name: unit.name, rank, figure };
}

function planShare({ unit: { admittedYtd, planned = 0 } }: Ranked, decimals: number): Figure {
  const share = percent(admittedYtd, planned, decimals);
  return {
    value: share ? Number(printed(share).replace(',', '.')) : null,
    numerator: admittedYtd,
    denominator: planned,
    printed: share ? printed(share) : '–',
  };
}

/** Places among all; shown of those the question is about. */
function ranks({ all, grassroots, ytdCounts, settings }: Question, by: 'plan' | 'number'): readonly ListRow[] | null {
  if (!ytdCounts) return null;
  const shown = new Set(grassroots.map(({ code }) => code));
  const ranked = by === 'plan' ? rankByPlan(all) : rankByNumber(all);
  return ranked
    .filter(({ unit }) => shown.has(unit.code))
    .map((one) =>
      rankRow(one, by === 'plan' ? planShare(one, settings.percentDecimals) : { value: one.unit.admittedYtd }),
    );
}

function idle(question: Question): readonly ListRow[] | null {
  const runs = idleQuarters(question);
  if (!runs) return null;
  return question.grassroots
    .flatMap(({ code, name, noSource }) => {
      const quarters = runs.get(code) ?? 0;
      if (quarters < question.settings.idleQuarters) return [];
      return [{ of: code, name, figure: { value: quarters }, ...(noSource && { noSource: true as const }) }];
    })
    .toSorted((one, other) => other.figure.value - one.figure.value || (one.of < other.of ? -1 : 1));
}

function lagging(question: Question): readonly ListRow[] | null {
  const units = laggingUnits(question);
  const decimals = question.settings.percentDecimals;
  return (
    units?.map((unit) => ({ of: unit.code, name: unit.name, figure: planShare({ rank: 0, unit }, decimals) })) ?? null
  );
}

const chosen: Readonly<Record<'onTime' | 'forecast', readonly string[]>> = {
  onTime: [
    ...['E1', 'E2', 'E5', 'E6', 'medianDays.E1', 'medianDays.E2', 'medianDays.E5', 'medianDays.E6'],
    ...['unitsReported', 'reportOnTime', 'returnedShare'],
  ],
  forecast: [
    'admittedYtd',
    'forecastLinear',
    'forecastSeasonal',
    'forecastPipeline',
    'forecastLow',
    'forecastHigh',
    'planYear',
    'needToPlan',
    'needPerQuarter',
  ],
};

function figureRows(question: Question, list: 'onTime' | 'forecast'): readonly ListRow[] {
  const figures = figuresOf(question);
  return chosen[list].map((id) => ({ of: id, figure: figures[id] ?? null }));
}

function rowsOf(question: Question, list: ListName): readonly ListRow[] | null {
  switch (list) {
    case 'rankByPlan':
      return ranks(question, 'plan');
    case 'rankByNumber':
      return ranks(question, 'number');
    case 'idle':
      return idle(question);
    case 'lagging':
      return lagging(question);
    case 'onTime':
    case 'forecast':
      return figureRows(question, list);
  }
}

export function listOf(question: Question, list: ListName): List {
  return { list, definition: definitions[list](question), rows: rowsOf(question, list) };
}

/** Another number of quarters than the committee's. */
export function withIdleQuarters(question: Question, idleQuarters: number | undefined): Question {
  return idleQuarters === undefined ? question : { ...question, settings: { ...question.settings, idleQuarters } };
}
