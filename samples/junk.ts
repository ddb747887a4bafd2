// Files that nobody should upload, made by code for the tests: each with the refusal it must end in. Nothing in them stands for a real person.
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { PDFDocument } from 'pdf-lib';
import type { RefusalCode } from '../shared/refusal.ts';
import { lockedPdf } from './locked-pdf.ts';

export interface JunkFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Codes of shared/refusal.ts, any of which is a fair answer. */
  readonly expect: readonly RefusalCode[];
  readonly why: string;
}

const text = (content: string) => new TextEncoder().encode(content);

async function pdfOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (let i = 0; i < pages; i++) pdf.addPage([595, 842]);
  return pdf.save();
}

/** A page with printing commands on it, cut off in the middle. */
async function truncatedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([595, 842]);
  for (let i = 0; i < 400; i++) page.drawRectangle({ x: i, y: i * 2, width: 3, height: 1 });
  const whole = await pdf.save({ useObjectStreams: false });
  return whole.subarray(0, Math.floor(whole.length * 0.4));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(text(type), 4);
  out.set(data, 8);
  view.setUint32(data.length + 8, crc32(out.subarray(4, data.length + 8)));
  return out;
}

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** A PNG that says 30,000 x 30,000 pixels and unpacks to 900 million pixels out of 110 kilobytes. */
export function bombPng(side = 30_000): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header.set([1, 0, 0, 0, 0], 8);
  // One bit a pixel and a filter byte a row.
  const packed = deflateSync(new Uint8Array((Math.ceil(side / 8) + 1) * side), { level: 9 });
  const parts = [
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

/** A landscape of soft colours: a picture with no paper in it. */
async function landscape(): Promise<Uint8Array> {
  const [width, height] = [640, 480];
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const hill = height * (0.55 + 0.12 * Math.sin(x / 90) + 0.05 * Math.sin(x / 23));
      data.set(y < hill ? [120 + y / 6, 170 + y / 8, 230] : [60 + x / 20, 120 + (y % 7), 50], (y * width + x) * 3);
    }
  }
  return new Uint8Array(
    await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 80 })
      .toBuffer(),
  );
}

const onePixel = async () =>
  new Uint8Array(
    await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer(),
  );

const blankPage = async () =>
  new Uint8Array(
    await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4f4f2' } })
      .jpeg({ quality: 70 })
      .toBuffer(),
  );

export async function makeJunk(): Promise<JunkFile[]> {
  return [
    { name: 'trong.pdf', bytes: new Uint8Array(), expect: ['file.empty'], why: 'no bytes' },
    { name: 'cat-ngan.pdf', bytes: await truncatedPdf(), expect: ['pdf.damaged'], why: 'the end is missing' },
    { name: 'khoa.pdf', bytes: lockedPdf(), expect: ['pdf.password'], why: 'opens with a password only' },
    {
      name: 'trang-web.pdf',
      bytes: text('<!doctype html><html><body>Không phải PDF</body></html>'),
      expect: ['file.unknown'],
      why: 'a web page called .pdf',
    },
    {
      name: 'phong-canh.jpg',
      bytes: await landscape(),
      expect: ['pages.unreadable', 'pages.blank', 'document.not-ours'],
      why: 'a picture of something else',
    },
    { name: 'mot-diem.jpg', bytes: await onePixel(), expect: ['image.too-small'], why: 'one pixel' },
    { name: 'trang-trang.jpg', bytes: await blankPage(), expect: ['pages.blank'], why: 'an empty sheet' },
    { name: 'qua-nhieu-trang.pdf', bytes: await pdfOf(301), expect: ['file.too-many-pages'], why: '301 pages' },
    { name: 'bom.png', bytes: bombPng(), expect: ['image.too-large'], why: '900 million pixels in 110 kilobytes' },
    {
      name: '../../etc/ten-xau.pdf',
      bytes: await pdfOf(1),
      expect: ['pages.blank'],
      why: 'a name that climbs out of its folder; the page is empty',
    },
    {
      name: 'khong-trang.pdf',
      bytes: text(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      ),
      expect: ['pdf.no-pages', 'pdf.damaged'],
      why: 'a PDF without pages',
    },
    {
      name: 'khong-phai-anh.png',
      bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72]),
      expect: ['image.damaged'],
      why: 'a PNG that ends in its header',
    },
  ];
}
