// From values to lengths, and the names of the series.
import type { Chart } from './chart.ts';
import type { Shape } from './drawing.ts';
import { fills } from './drawing.ts';

const steps = [1, 2, 2.5, 5, 10];

/** A round number not below the greatest value: `roundedUp(162)` -> 200 */
export function roundedUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (steps.find((step) => step * power >= value) ?? 10);
}

export function greatest({ groups }: Chart): number {
  return roundedUp(Math.max(0, ...groups.flatMap(({ values }) => values.map((value) => value ?? 0))));
}

/** 102.5 -> "102,5"; 5392 -> "5.392" */
export function shownValue(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A box with its name for each series, one beside the other. */
export function legend({ series }: Chart, left: number, top: number): readonly Shape[] {
  if (series.length < 2) return [];
  let x = left;
  return series.flatMap((name, index): readonly Shape[] => {
    const box: Shape = { kind: 'rect', x, y: top, width: 9, height: 9, fill: fills[index] ?? 'white' };
    const label: Shape = { kind: 'text', at: [x + 13, top + 8], text: name, size: 9, anchor: 'start' };
    // Letters of 9 points are at most 5 wide on average.
    x += 30 + name.length * 5;
    return [box, label];
  });
}
