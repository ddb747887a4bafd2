// Tables of the report in Word: the head row comes again on every page, no row breaks in two.
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { FileChild } from 'docx';
import type { Cell, Row, Table as TableModel } from '../../../shared/report/model.ts';
import { printedCell, sideOf, widthsOf } from '../../../shared/report/printed-cell.ts';
import { nothingAdjusted } from './printing.ts';
import { line, run, twips } from './word-text.ts';

/** Between the margins, of A4. */
const widthMillimetres = { portrait: 160, landscape: 245 } as const;

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cellOf(cell: Cell, { kind }: Row, { width, size }: { width: number; size: number }): TableCell {
  const alignment = alignments[sideOf(cell)];
  // The heading of a group does not stand alone at the foot of a page.
  const [bold, keepNext] = [kind !== 'plain', kind === 'group'];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    // An empty paragraph is as high as its own sign, not as the text it does not have.
    children: [
      new Paragraph({
        alignment,
        keepNext,
        run: { size: size * 2 },
        children: [run(printedCell(cell), { bold, size })],
      }),
    ],
  });
}

function headRow({ columns }: TableModel, widths: readonly number[], size: number): TableRow {
  const cells = columns.map(({ title }, index) => {
    const paragraph = new Paragraph({ alignment: AlignmentType.CENTER, children: [run(title, { bold: true, size })] });
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      shading: { fill: 'EEEEEE' },
      children: [paragraph],
    });
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

export function tableOf(table: TableModel, paper: 'portrait' | 'landscape'): readonly FileChild[] {
  const title = line(table.title, { bold: true, size: 13, align: 'center', before: 14, after: 4, keepNext: true });
  if (table.rows.length === 0) return [title, line(nothingAdjusted, { size: 12, align: 'center' })];
  const size = paper === 'landscape' ? 9 : 10;
  const widths = widthsOf(table).map((part) => Math.round(part * twips(widthMillimetres[paper])));
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => cellOf(cell, row, { width: widths[index] ?? 0, size }));
    return new TableRow({ cantSplit: true, children: cells });
  });
  const made = new Table({
    width: { size: widths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    alignment: AlignmentType.CENTER,
    rows: [headRow(table, widths, size), ...rows],
  });
  return [title, made];
}
