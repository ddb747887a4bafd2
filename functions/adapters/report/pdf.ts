// The report as PDF, drawn from the same model as the Word file, with its fonts and its data inside.
import { AFRelationship } from 'pdf-lib';
import type { PDFDocument } from 'pdf-lib';
import type { Report, Section } from '../../../shared/report/model.ts';
import { drawChart } from './pdf-chart.ts';
import { black, firstPage } from './pdf-paper.ts';
import type { Paper } from './pdf-paper.ts';
import { drawTable } from './pdf-table.ts';
import { beside, paragraph } from './pdf-text.ts';
import { blankLine, points, stretchesOf } from './printing.ts';
import type { Printing } from './printing.ts';

function secrecyMark(paper: Paper, mark: string, box: { x: number; width: number }): void {
  const wide = paper.widthOf(mark, 'bold', 14) + 24;
  const x = box.x + (box.width - wide) / 2;
  const y = paper.page.getHeight() - paper.y - 26;
  paper.page.drawRectangle({ x, y, width: wide, height: 22, borderColor: black, borderWidth: 1 });
  paper.text(mark, { x: x + 12, y: paper.y + 20, face: 'bold', size: 14 });
  paper.y += 32;
}

function drawHead(paper: Paper, { head }: Report): void {
  beside(
    paper,
    (box) => {
      paragraph(paper, head.superior, { size: 12, align: 'center' }, box);
      paragraph(paper, head.issuer, { size: 12, align: 'center', face: 'bold' }, box);
      paragraph(paper, '*', { align: 'center' }, box);
      paragraph(paper, head.number, { align: 'center' }, box);
      if (head.secrecy !== undefined) secrecyMark(paper, head.secrecy, box);
    },
    (box) => {
      paragraph(paper, 'ĐẢNG CỘNG SẢN VIỆT NAM', { align: 'center', face: 'bold', underlined: true }, box);
      paper.y += 8;
      paragraph(paper, head.placeAndDate, { size: 13, align: 'center', face: 'italic' }, box);
    },
  );
  paper.y += 18;
  paragraph(paper, head.title, { size: 16, align: 'center', face: 'bold' });
  paragraph(paper, head.subject, { align: 'center', face: 'bold' });
  paragraph(paper, '-----', { align: 'center' });
  paper.y += 6;
}

const body = { align: 'both', firstLine: points(10), leading: 19 / 14 } as const;

function drawSection(paper: Paper, { heading, paragraphs }: Section, ending: string): void {
  paper.y += 4;
  paper.room(3 * 19);
  paragraph(paper, heading, { ...body, face: 'bold' });
  paragraphs.forEach(({ text, isBlank }, index) => {
    const last = index === paragraphs.length - 1 ? ending : '';
    if (isBlank) {
      paragraph(paper, text, { ...body, face: 'italic' });
      paragraph(paper, `${blankLine}${last}`, { ...body, firstLine: 0, align: 'left' });
    } else paragraph(paper, `${text.replace(/\.$/, '')}${last === '' ? '.' : last}`, body);
    paper.y += 3;
  });
}

const signatureHeight = 110;

function drawSignature(paper: Paper, { receivers, onBehalf, office, format }: Report): void {
  paper.y += 12;
  paper.room(Math.max(signatureHeight, 20 + receivers.length * 16));
  beside(
    paper,
    (box) => {
      paragraph(paper, 'Nơi nhận:', { underlined: true }, box);
      for (const receiver of receivers) paragraph(paper, `- ${receiver}`, { size: 12 }, box);
    },
    (box) => {
      paragraph(paper, onBehalf, { align: 'center', face: 'bold' }, box);
      paragraph(paper, office, { align: 'center', face: format.isOfficeBold ? 'bold' : 'regular' }, box);
    },
  );
  paper.y = Math.max(paper.y, paper.y + 60);
}

/** Known only when all pages are there. */
function numberPages(paper: Paper, foot: string): void {
  const pages = paper.document.getPages();
  pages.forEach((page, index) => {
    const middle = page.getWidth() / 2;
    const write = (text: string, y: number, size: number) =>
      page.drawText(text, { x: middle - paper.widthOf(text, 'regular', size) / 2, y, size, font: paper.fonts.regular });
    if (index > 0) write(String(index + 1), page.getHeight() - 40, 13);
    write(`${foot} · trang ${index + 1}/${pages.length}`, 28, 8);
  });
}

async function attachData(document: PDFDocument, { json, closedAt }: Printing): Promise<void> {
  const moment = new Date(closedAt);
  await document.attach(new TextEncoder().encode(json), 'report.json', {
    mimeType: 'application/json',
    description: 'Figures of this report',
    creationDate: moment,
    modificationDate: moment,
    afRelationship: AFRelationship.Data,
  });
}

export async function renderPdf(printing: Printing): Promise<Uint8Array> {
  const { report } = printing;
  const paper = await firstPage(printing);
  drawHead(paper, report);
  const last = report.sections.length - 1;
  report.sections.forEach((section, index) => drawSection(paper, section, index === last ? report.format.ending : ''));
  drawSignature(paper, report);
  for (const chart of report.charts) drawChart(paper, chart);
  for (const { paper: lies, tables } of stretchesOf(report)) {
    const turned = paper.turn(lies);
    for (const table of tables) drawTable(turned, table);
  }
  numberPages(paper, report.foot);
  await attachData(paper.document, printing);
  return paper.document.save({ useObjectStreams: true });
}
