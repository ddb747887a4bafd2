// The report as a Word file in the form of a Party document: 36-HD/VPTW, from 27/5/2026 05-HD/VPTW (domain notes 5.1).
import { Document, ImageRun, PageOrientation, Packer, Paragraph } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import { escaped } from '../../../shared/report/charts/drawing.ts';
import { chartPicture } from './chart-picture.ts';
import type { ChartPicture } from './chart-picture.ts';
import { fixedZip } from './fixed-zip.ts';
import { outlinesOf } from './outlines.ts';
import { stretchesOf } from './printing.ts';
import type { Printing } from './printing.ts';
import { bodyOf } from './word-body.ts';
import { footer, header, headOf, signatureOf } from './word-frame.ts';
import { font, line, twips } from './word-text.ts';
import { tableOf } from './word-table.ts';

const sheetMillimetres = { width: 210, height: 297 };

type Orientation = 'portrait' | 'landscape';

interface Part {
  readonly paper: Orientation;
  readonly children: readonly FileChild[];
}

function section(printing: Printing, { paper, children }: Part, index: number): ISectionOptions {
  const [top, bottom, left, right] = printing.report.format.marginsMillimetres.map(twips);
  const orientation = paper === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  const size = { width: twips(sheetMillimetres.width), height: twips(sheetMillimetres.height), orientation };
  return {
    properties: { titlePage: index === 0, page: { size, margin: { top, bottom, left, right } } },
    headers: { default: header() },
    footers: { default: footer(printing.report.foot), first: footer(printing.report.foot) },
    children: [...children],
  };
}

function chartOf({ title, width, height, svg, png }: ChartPicture, index: number): readonly FileChild[] {
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: Buffer.from(png) },
    // Pixels of 96 to the inch.
    transformation: { width: Math.round((width * 4) / 3), height: Math.round((height * 4) / 3) },
    altText: { name: `chart-${index + 1}`, title, description: title, id: String(index + 1) },
  });
  return [
    line(title, { bold: true, size: 12, align: 'center', before: 8, keepNext: true }),
    new Paragraph({ alignment: 'center', children: [image] }),
  ];
}

function printed({ report }: Printing, charts: readonly ChartPicture[]): readonly FileChild[] {
  return [...headOf(report), ...bodyOf(report), ...signatureOf(report), ...charts.flatMap(chartOf)];
}

/** The words and charts, then the tables in their order, a section for each stretch that lies alike. */
function partsOf(printing: Printing, charts: readonly ChartPicture[]): readonly Part[] {
  const tables = stretchesOf(printing.report).map(({ paper, tables: alike }) => ({
    paper,
    children: alike.flatMap((table) => tableOf(table, paper)),
  }));
  return [{ paper: 'portrait', children: printed(printing, charts) }, ...tables];
}

const customPart = 'customXml/item1.xml';
const partRelation =
  '<Relationship Id="rIdReport" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

/** Dates of the closing in place of now; the data of the report as a part of their own. */
function fixed(bytes: Uint8Array, { closedAt, json }: Printing): Promise<Uint8Array> {
  const moment = new Date(closedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const dated = (text: string) => text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
  const related = (text: string) => text.replace('</Relationships>', `${partRelation}</Relationships>`);
  const part = `<?xml version="1.0" encoding="UTF-8"?><report xmlns="urn:hoso:report">${escaped(json)}</report>`;
  return fixedZip(
    bytes,
    { 'docProps/core.xml': dated, 'word/_rels/document.xml.rels': related },
    { [customPart]: part },
  );
}

export async function renderWord(printing: Printing): Promise<Uint8Array> {
  const { report, fonts } = printing;
  const write = outlinesOf(fonts.regular);
  const charts = await Promise.all(report.charts.map((chart) => chartPicture(chart, write)));
  const document = new Document({
    creator: report.head.issuer,
    lastModifiedBy: report.head.issuer,
    title: `${report.head.title} ${report.head.subject}`,
    styles: { default: { document: { run: { font, size: 28, language: { value: 'vi-VN' } } } } },
    sections: partsOf(printing, charts).map((part, index) => section(printing, part, index)),
  });
  return fixed(await Packer.toBuffer(document), printing);
}
