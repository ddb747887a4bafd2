// Tables on paper: a row never breaks in two, the head row comes again on every page.
import { rgb } from 'pdf-lib';
import type { Row, Table } from '../../../shared/report/model.ts';
import { printedCell, sideOf, widthsOf } from '../../../shared/report/printed-cell.ts';
import type { Face, Paper } from './pdf-paper.ts';
import { isLandscape, nothingAdjusted } from './printing.ts';
import { paragraph, wrap } from './pdf-text.ts';

const padding = 3;
const leading = 1.25;
const lineColour = rgb(0.35, 0.35, 0.35);
const headFill = rgb(0.93, 0.93, 0.93);

interface Grid {
  readonly widths: readonly number[];
  readonly size: number;
}

interface Strip {
  readonly texts: readonly string[];
  readonly aligns: readonly ('left' | 'center' | 'right')[];
  readonly face: Face;
  readonly fill?: ReturnType<typeof rgb>;
}

const bodyStrip = ({ kind, cells }: Row): Strip => ({
  texts: cells.map(printedCell),
  aligns: cells.map(sideOf),
  face: kind === 'plain' ? 'regular' : 'bold',
});

const headStrip = ({ columns }: Table): Strip => ({
  texts: columns.map(({ title }) => title),
  aligns: columns.map(() => 'center'),
  face: 'bold',
  fill: headFill,
});

function linesOf(paper: Paper, { texts, face }: Strip, { widths, size }: Grid) {
  return texts.map((text, index) =>
    wrap(text, (widths[index] ?? 0) - 2 * padding, (word) => paper.widthOf(word, face, size)),
  );
}

const heightOf = (lines: readonly (readonly unknown[])[], size: number) =>
  Math.max(1, ...lines.map(({ length }) => length)) * size * leading + 2 * padding;

function drawStrip(paper: Paper, strip: Strip, grid: Grid): void {
  const { widths, size } = grid;
  const lines = linesOf(paper, strip, grid);
  const height = heightOf(lines, size);
  let x = paper.left;
  widths.forEach((width, index) => {
    const bottom = paper.page.getHeight() - paper.y - height;
    const box = { x, y: bottom, width, height, borderColor: lineColour, borderWidth: 0.5 };
    paper.page.drawRectangle({ ...box, ...(strip.fill && { color: strip.fill }) });
    const shown = lines[index] ?? [];
    const above = (height - shown.length * size * leading) / 2;
    shown.forEach((words, line) => {
      const text = words.join(' ');
      const free = width - 2 * padding - paper.widthOf(text, strip.face, size);
      const part = { left: 0, center: 0.5, right: 1 }[strip.aligns[index] ?? 'left'];
      const y = paper.y + above + (line + 0.85) * size * leading;
      paper.text(text, { x: x + padding + free * part, y, face: strip.face, size });
    });
    x += width;
  });
  paper.y += height;
}

export function drawTable(paper: Paper, table: Table): void {
  const size = isLandscape(table) ? 8.5 : 10;
  const grid: Grid = { size, widths: widthsOf(table).map((part) => part * paper.width) };
  const head = headStrip(table);
  const strips = table.rows.map(bodyStrip);
  const heights = strips.map((strip) => heightOf(linesOf(paper, strip, grid), size));
  const headHeight = heightOf(linesOf(paper, head, grid), size);
  paper.y += 14;
  // The title does not stand alone at the foot of a page.
  paper.room(24 + headHeight + 2 * (heights[0] ?? size));
  paragraph(paper, table.title, { face: 'bold', size: 12, align: 'center', leading: 1.5 });
  if (strips.length === 0) return paragraph(paper, nothingAdjusted, { size: 11, align: 'center' });
  drawStrip(paper, head, grid);
  strips.forEach((strip, index) => {
    // The heading of a group goes with its first row.
    const below = table.rows[index]?.kind === 'group' ? (heights[index + 1] ?? 0) : 0;
    if (paper.room((heights[index] ?? 0) + below)) drawStrip(paper, head, grid);
    drawStrip(paper, strip, grid);
  });
}
