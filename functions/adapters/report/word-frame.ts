// What stands around the words: head in two columns, secrecy mark, receivers and signature, page number and foot.
import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import type { Report } from '../../../shared/report/model.ts';
import { font, line } from './word-text.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
const rule = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } as const;

/** Two columns without lines, as parts of the whole width. */
function columns(left: readonly Paragraph[], right: readonly Paragraph[], parts: readonly [number, number]): Table {
  const cell = (children: readonly Paragraph[], part: number) =>
    new TableCell({
      children: [...children],
      borders: noBorders,
      width: { size: part, type: WidthType.PERCENTAGE },
      margins: { left: 0, right: 0 },
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: parts.map((part) => Math.round((part * 9070) / 100)),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, parts[0]), cell(right, parts[1])] })],
  });
}

function secrecyMark(mark: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 80 },
    // A frame as wide as the stamp, not as the column.
    indent: { left: 1300, right: 1300 },
    border: { top: rule, bottom: rule, left: rule, right: rule },
    children: [new TextRun({ text: mark, bold: true, font, size: 28 })],
  });
}

const centred = { align: 'center', size: 14 } as const;

export function headOf({ head }: Report): readonly FileChild[] {
  const left = [
    line(head.superior, { ...centred, size: 12 }),
    line(head.issuer, { ...centred, size: 12, bold: true }),
    line('*', centred),
    line(head.number, centred),
    ...(head.secrecy === undefined ? [] : [secrecyMark(head.secrecy)]),
  ];
  const party = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true, font, size: 28, underline: {} })],
  });
  const right = [party, line('', { size: 8 }), line(head.placeAndDate, { ...centred, size: 13, italics: true })];
  return [
    columns(left, right, [50, 50]),
    line(head.title, { ...centred, size: 16, bold: true, before: 18 }),
    line(head.subject, { ...centred, bold: true }),
    line('-----', { ...centred, after: 8 }),
  ];
}

export function signatureOf({ receivers, onBehalf, office, format }: Report): readonly FileChild[] {
  const left = [
    line('Nơi nhận:', { size: 14, underlined: true }),
    ...receivers.map((receiver) => line(`- ${receiver}`, { size: 12 })),
  ];
  const right = [
    line(onBehalf, { ...centred, bold: true }),
    line(office, { ...centred, bold: format.isOfficeBold }),
    ...['', '', ''].map(() => line('', centred)),
  ];
  return [line('', { size: 8 }), columns(left, right, [50, 50])];
}

/** The page number stands in the middle above, from the second page on. */
export function header(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], font, size: 26 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

export function footer(foot: string): Footer {
  return new Footer({ children: [line(foot, { size: 8, align: 'center' })] });
}
