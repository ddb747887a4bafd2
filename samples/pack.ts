// Page images into PDF files, as scanners and phones pack them; and papers as digital PDFs with a text layer.
import { PDFDocument as CanvasPdf } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import type { PDFRef } from 'pdf-lib';
import { paintOn } from './page/painting.ts';
import type { DrawnPage } from './page/drawing.ts';
import type { Look } from './page/look.ts';
import type { Random } from './random.ts';
import { toJpeg } from './wear/scan.ts';
import type { Scan } from './wear/scan.ts';

/** Dates inside the file stay fixed, so that the same seed gives the same bytes. */
const madeOn = new Date('2022-01-01T00:00:00Z');

/** Eight pixels a byte, white is 1: pdf-lib has no bilevel pictures of its own. */
function packBits(data: Uint8Array, width: number, height: number): Uint8Array {
  const stride = Math.ceil(width / 8);
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] as number) > 127)
        out[y * stride + (x >> 3)] = (out[y * stride + (x >> 3)] as number) | (0x80 >> (x & 7));
    }
  }
  return out;
}

function embedBilevel(pdf: PDFDocument, { data, width, height }: Scan['raster']): PDFRef {
  const dictionary = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 1,
  };
  return pdf.context.register(pdf.context.flateStream(packBits(data, width, height), dictionary));
}

async function embed(pdf: PDFDocument, scan: Scan): Promise<PDFRef> {
  if (scan.capture.mode === 'bilevel') return embedBilevel(pdf, scan.raster);
  return (await pdf.embedJpg(await toJpeg(scan))).ref;
}

export async function packPdf(scans: readonly Scan[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setCreationDate(madeOn);
  pdf.setModificationDate(madeOn);
  pdf.setSubject('Invented sample; no real person or unit');
  for (const scan of scans) {
    const points = (pixels: number) => (pixels / scan.capture.dpi) * 72;
    const [width, height] = [points(scan.raster.width), points(scan.raster.height)];
    const page = pdf.addPage([width, height]);
    page.node.setXObject(PDFName.of('Im0'), await embed(pdf, scan));
    const drawing = `q ${width.toFixed(3)} 0 0 ${height.toFixed(3)} 0 0 cm /Im0 Do Q`;
    page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream(drawing)));
    page.node.set(PDFName.of('Rotate'), PDFNumber.of(0));
  }
  return pdf.save();
}

/** A paper as the word processor prints it to PDF: real letters, no picture. */
export function printPdf(pages: readonly DrawnPage[], look: Look, dpi: number, random: Random): Uint8Array {
  const pdf = new CanvasPdf({ title: 'Invented sample; no real person or unit' });
  for (const page of pages) {
    const points = 72 / dpi;
    const context = pdf.beginPage(page.width * points, page.height * points);
    context.scale(points, points);
    paintOn(context as unknown as SKRSContext2D, page, look, dpi, random);
    pdf.endPage();
  }
  return pdf.close();
}
