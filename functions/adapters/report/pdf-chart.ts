// Charts on paper, from the same shapes as their SVG.
import { rgb } from 'pdf-lib';
import type { Color } from 'pdf-lib';
import { drawingOf } from '../../../shared/report/charts/chart.ts';
import type { Chart } from '../../../shared/report/charts/chart.ts';
import { colours, hairline } from '../../../shared/report/charts/drawing.ts';
import type { Shape } from '../../../shared/report/charts/drawing.ts';
import type { Paper } from './pdf-paper.ts';
import { paragraph } from './pdf-text.ts';

/** `#8f1d1d` -> red, green, blue as parts of 1 */
function colour(hex: string): Color {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
}

const starts = { start: 0, middle: 0.5, end: 1 } as const;

function drawShape(paper: Paper, shape: Shape, left: number): void {
  const { page, y: top } = paper;
  const up = (y: number) => page.getHeight() - top - y;
  if (shape.kind === 'text') {
    const { text, size, anchor } = shape;
    const x = left + shape.at[0] - paper.widthOf(text, 'regular', size) * starts[anchor];
    paper.text(text, { x, y: top + shape.at[1], face: 'regular', size });
  } else if (shape.kind === 'line') {
    const [start, end] = [shape.from, shape.to].map(([x, y]) => ({ x: left + x, y: up(y) }));
    if (start && end) page.drawLine({ start, end, thickness: 0.5, color: colour(hairline) });
  } else {
    const { x, y, width, height, fill } = shape;
    const looks = { color: colour(colours[fill]), borderColor: colour(colours.dark), borderWidth: 0.5 };
    page.drawRectangle({ x: left + x, y: up(y + height), width, height, ...looks });
  }
}

export function drawChart(paper: Paper, chart: Chart): void {
  const drawing = drawingOf(chart);
  paper.y += 10;
  paper.room(drawing.height + 24);
  paragraph(paper, chart.title, { face: 'bold', size: 12, align: 'center', leading: 1.6 });
  const left = paper.left + (paper.width - drawing.width) / 2;
  for (const shape of drawing.shapes) drawShape(paper, shape, left);
  paper.y += drawing.height;
}
