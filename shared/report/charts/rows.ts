// Bars below each other, for many groups with long names: units, parts of the whole.
import type { Chart } from './chart.ts';
import type { Drawing, Shape } from './drawing.ts';
import { fills } from './drawing.ts';
import { greatest, legend, shownValue } from './scale.ts';

const width = 440;
const left = 190;
const right = 405;
const head = 22;
const bar = 8;
const gap = 5;
/** As many letters of 8 points as go into the margin on the left. */
const longestLabel = 46;

const cut = (label: string) => (label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label);

export function rows(chart: Chart): Drawing {
  const top = greatest(chart);
  const tall = bar * chart.series.length;
  const shapes = chart.groups.flatMap(({ label, values }, group): readonly Shape[] => {
    const y = head + group * (tall + gap);
    const bars = values.flatMap((value, index): readonly Shape[] => {
      if (value === null) return [];
      const length = (value / top) * (right - left);
      const at = y + index * bar;
      return [
        { kind: 'rect', x: left, y: at, width: length, height: bar, fill: fills[index] ?? 'white' },
        { kind: 'text', at: [left + length + 3, at + bar - 1], text: shownValue(value), size: 8, anchor: 'start' },
      ];
    });
    return [{ kind: 'text', at: [left - 5, y + tall / 2 + 3], text: cut(label), size: 8, anchor: 'end' }, ...bars];
  });
  const height = head + chart.groups.length * (tall + gap) + 4;
  const axis: Shape = { kind: 'line', from: [left, head - 3], to: [left, height - 4] };
  return { width, height, shapes: [...shapes, axis, ...legend(chart, left, 4)] };
}
