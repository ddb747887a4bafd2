// The charts of a report: with the plan and the same period last year, by unit, by structure.
import { rankByPlan } from '../../indicators/ranking.ts';
import type { Figure, Figures } from '../../indicators/figure.ts';
import type { ReportInput } from '../input.ts';
import { figuresOfTop } from '../input.ts';
import type { Chart } from './chart.ts';

const valueOf = (figure: Figure | null | undefined) => figure?.numerator ?? figure?.value ?? null;

function comparison(input: ReportInput): Chart {
  const figures = figuresOfTop(input);
  const cumulative = input.cumulative[''] ?? {};
  const last = (of: Figures) => valueOf(of['samePeriodLastYear']);
  return {
    kind: 'columns',
    title: 'Kết nạp đảng viên so với cùng kỳ năm trước và kế hoạch năm',
    series: ['Thực hiện', 'Cùng kỳ năm trước', 'Kế hoạch năm'],
    groups: [
      { label: 'Quý này', values: [valueOf(figures['admitted']), last(figures), null] },
      {
        label: 'Lũy kế từ đầu năm',
        values: [valueOf(figures['admittedYtd']), last(cumulative), valueOf(figures['planYear'])],
      },
    ],
  };
}

/** As many units as one chart shows legibly; the others stand in the appendix. */
const mostUnits = 20;

function byUnit({ grassroots }: ReportInput): Chart {
  const leading = rankByPlan(grassroots).slice(0, mostUnits);
  const part = leading.length < grassroots.length ? ` (${leading.length} đơn vị dẫn đầu theo % kế hoạch)` : '';
  return {
    kind: 'rows',
    title: `Lũy kế kết nạp theo đơn vị${part}`,
    series: ['Lũy kế', 'Chỉ tiêu năm'],
    groups: leading.map(({ unit }) => ({ label: unit.name, values: [unit.admittedYtd, unit.planned ?? null] })),
  };
}

const parts: readonly (readonly [string, string])[] = [
  ['women', 'Nữ'],
  ['minority', 'Dân tộc thiểu số'],
  ['religious', 'Người theo tôn giáo'],
  ['youthUnion', 'Đoàn viên'],
  ['universityUp', 'Đại học trở lên'],
];

function structure(input: ReportInput): Chart {
  const [quarter, year] = [figuresOfTop(input), input.cumulative[''] ?? {}];
  return {
    kind: 'rows',
    title: 'Cơ cấu đảng viên mới kết nạp (% số kết nạp)',
    series: ['Quý này', 'Lũy kế'],
    groups: parts.map(([id, label]) => ({
      label,
      values: [quarter[id]?.value ?? null, year[id]?.value ?? null],
    })),
  };
}

const isTold = ({ groups }: Chart) => groups.some(({ values }) => values.some((value) => value !== null && value > 0));

export function chartsOf(input: ReportInput): readonly Chart[] {
  return [comparison(input), byUnit(input), structure(input)].filter(isTold);
}
