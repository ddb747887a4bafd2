// Groups of columns side by side: this period beside last year's and the plan.
import type { Chart } from './chart.ts';
import type { Drawing, Shape } from './drawing.ts';
import { fills } from './drawing.ts';
import { greatest, legend, shownValue } from './scale.ts';

const width = 440;
const height = 210;
const plot = { left: 36, top: 30, right: 430, bottom: 180 } as const;

function grid(top: number): readonly Shape[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((part): readonly Shape[] => {
    const y = plot.bottom - part * (plot.bottom - plot.top);
    const value = Math.round(top * part * 100) / 100;
    return [
      { kind: 'line', from: [plot.left, y], to: [plot.right, y] },
      { kind: 'text', at: [plot.left - 4, y + 3], text: shownValue(value), size: 8, anchor: 'end' },
    ];
  });
}

function column(value: number, place: { x: number; width: number; index: number; top: number }): readonly Shape[] {
  const length = (value / place.top) * (plot.bottom - plot.top);
  const y = plot.bottom - length;
  return [
    { kind: 'rect', x: place.x, y, width: place.width, height: length, fill: fills[place.index] ?? 'white' },
    { kind: 'text', at: [place.x + place.width / 2, y - 3], text: shownValue(value), size: 9, anchor: 'middle' },
  ];
}

export function columns(chart: Chart): Drawing {
  const top = greatest(chart);
  const room = (plot.right - plot.left) / Math.max(1, chart.groups.length);
  const wide = Math.min(46, (room * 0.8) / Math.max(1, chart.series.length));
  const groups = chart.groups.flatMap(({ label, values }, group): readonly Shape[] => {
    const middle = plot.left + room * (group + 0.5);
    const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
    const first = middle - (wide * known.length) / 2;
    return [
      ...known.flatMap(({ value, index }, at) => column(value, { x: first + at * wide, width: wide, index, top })),
      { kind: 'text', at: [middle, plot.bottom + 13], text: label, size: 10, anchor: 'middle' },
    ];
  });
  return { width, height, shapes: [...grid(top), ...groups, ...legend(chart, plot.left, 4)] };
}
