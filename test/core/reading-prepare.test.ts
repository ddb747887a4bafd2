// Files as they arrive -> pages, or a refusal with its reason. All pictures are made here.
import { PDFDocument, PDFName, StandardFonts, degrees } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { RefusedFile } from '../../shared/refusal.ts';
import { kindOf, mostPages, preparePages } from '../../functions/prepare/prepare.ts';
import { pixelSize } from '../../functions/prepare/pdf-pages.ts';
import type { PreparedPage } from '../../functions/prepare/prepared-page.ts';
import { drawPage, drawnSize } from './reading-drawn-page.ts';
import { signPdf } from './signed-pdf.ts';

async function all(bytes: Uint8Array): Promise<PreparedPage[]> {
  const pages: PreparedPage[] = [];
  for await (const page of preparePages(bytes)) pages.push(page);
  return pages;
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await all(bytes);
  } catch (error) {
    if (error instanceof RefusedFile) return error.code;
    throw error;
  }
  return 'not refused';
}

function blankPicture(width: number, height: number, format: 'png' | 'jpeg' | 'tiff'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .toFormat(format)
    .toBuffer();
}

/** A5 with the drawn page as its one picture, at 150 dpi. */
async function scanPdf(turn = 0): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([(drawnSize.width / 150) * 72, (drawnSize.height / 150) * 72]);
  page.drawImage(await pdf.embedPng(drawPage()), { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
  page.setRotation(degrees(turn));
  return pdf.save();
}

async function textPdf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (let n = 0; n < pages; n++) pdf.addPage([200, 300]).drawText('So 27 ngay 19', { x: 20, y: 250, size: 12, font });
  return pdf.save();
}

describe('the type of a file', () => {
  test('is told by its bytes', async () => {
    expect(kindOf(await blankPicture(200, 200, 'png'))).toBe('png');
    expect(kindOf(await blankPicture(200, 200, 'jpeg'))).toBe('jpeg');
    expect(kindOf(await blankPicture(200, 200, 'tiff'))).toBe('tiff');
    expect(kindOf(await scanPdf())).toBe('pdf');
    expect(kindOf(Buffer.from('some junk before\n%PDF-1.4'))).toBe('pdf');
    expect(kindOf(Buffer.from('<html><body>x</body></html>'))).toBeUndefined();
  });
});

describe('files nobody can use are refused', () => {
  test.each([
    ['file.empty', Buffer.alloc(0)],
    ['file.unknown', Buffer.from('<!doctype html><title>x</title>')],
    ['pdf.damaged', Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog')],
    ['image.damaged', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])],
  ])('%s', async (code, bytes) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  test('a picture cut short is damaged', async () => {
    const jpeg = await sharp(drawPage()).jpeg().toBuffer();

    expect(await refusalOf(jpeg.subarray(0, jpeg.length / 3))).toBe('image.damaged');
  });

  test('a single pixel, and a strip that holds no line, are too small', async () => {
    expect(await refusalOf(await blankPicture(1, 1, 'jpeg'))).toBe('image.too-small');
    expect(await refusalOf(await blankPicture(1, 20_000, 'png'))).toBe('image.too-small');
  });

  test('a decompression bomb is refused by its header, before it is decoded', async () => {
    const bomb = await blankPicture(300, 300, 'png');
    // Width and height stand at bytes 16 and 20 of a PNG: a file of some hundred bytes that claims 3.6 billion pixels.
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);

    expect(['image.too-large', 'image.damaged']).toContain(await refusalOf(bomb));
  });

  test('a PDF whose picture claims a billion pixels is refused before any is unpacked', async () => {
    const side = 31_623;
    const pdf = await PDFDocument.create();
    const picture = { Type: 'XObject', Subtype: 'Image', Width: side, Height: side, ColorSpace: 'DeviceGray' };
    const ref = pdf.context.register(pdf.context.flateStream(new Uint8Array(100), { ...picture, BitsPerComponent: 8 }));
    const page = pdf.addPage([595, 842]);
    page.node.setXObject(PDFName.of('Im0'), ref);
    page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream('q 595 0 0 842 0 0 cm /Im0 Do Q')));

    expect(await refusalOf(await pdf.save())).toBe('image.too-large');
  });

  test('more than 300 pages are too many, 300 are not', async () => {
    expect(await refusalOf(await textPdf(mostPages + 1))).toBe('file.too-many-pages');
    let pages = 0;
    for await (const { page } of preparePages(await textPdf(mostPages))) {
      pages = page;
      if (page === 3) break;
    }
    expect(pages).toBe(3);
  });
});

describe('pages of a PDF', () => {
  test('a page that is one scan comes in exactly the pixels of the scan', async () => {
    const [page] = await all(await scanPdf());

    expect(page).toMatchObject({ page: 1, ...drawnSize, mime: 'image/jpeg' });
    expect(page?.dpi).toBeCloseTo(150, 0);
    expect(page?.textLayer).toBeUndefined();
  });

  test('/Rotate is applied, as a viewer does', async () => {
    const [page] = await all(await scanPdf(90));

    expect(page).toMatchObject({ width: drawnSize.height, height: drawnSize.width });
    // The text's left side, 80 pixels from the edge, is now at the top.
    const { data, info } = await sharp(page?.image).greyscale().raw().toBuffer({ resolveWithObject: true });
    const inkIn = (from: number, to: number) =>
      data.subarray(from * info.width, to * info.width).filter((level) => level < 100).length;
    expect(inkIn(0, 70)).toBe(0);
    expect(inkIn(80, 300)).toBeGreaterThan(1000);
  });

  test('digital text comes with its places', async () => {
    const [page] = await all(await textPdf(1));

    expect(page?.textLayer?.map(({ text }) => text)).toEqual(['So', '27', 'ngay', '19']);
    const [left, top] = page?.textLayer?.[0]?.polygon[0] ?? [];
    expect(left).toBeCloseTo(20 / 200, 2);
    // Baseline at 250 of 300 points from below, letters 8 to 11 points high.
    expect(top).toBeGreaterThan((300 - 250 - 12) / 300);
    expect(top).toBeLessThan((300 - 250 - 7) / 300);
  });

  test('drawn text gets 300 dpi, a finer scan no more, a sheet of any size a bounded number of pixels', () => {
    const scan = { pixelWidth: 4960, pixelHeight: 7016, width: 595.2, height: 841.9 };
    const a4 = { width: 595.2, height: 841.9 };

    expect(pixelSize({ ...a4, images: [] })).toEqual({ width: 2480, height: 3508 });
    expect(pixelSize({ ...a4, images: [scan] })).toEqual({ width: 2480, height: 3508 });
    expect(pixelSize({ ...a4, images: [{ ...scan, pixelWidth: 1653, pixelHeight: 2339 }] }).width).toBe(1653);
    expect(Math.max(...Object.values(pixelSize({ width: 14_400, height: 20_000, images: [] })))).toBe(5000);
  });
});

describe('pages of pictures', () => {
  test('the turn that a phone noted is applied', async () => {
    const photo = await sharp(drawPage({ turn: 270 }))
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const [page] = await all(photo);

    expect(page).toMatchObject(drawnSize);
  });

  test('every page of a TIFF is a page', async () => {
    const strip = await sharp({ create: { width: 300, height: 800, channels: 3, background: 'white' } })
      .raw()
      .toBuffer();
    const tiff = await sharp(strip, { raw: { width: 300, height: 800, channels: 3, pageHeight: 400 } })
      .tiff()
      .toBuffer();
    const pages = await all(tiff);

    expect(pages.map(({ page, width, height }) => [page, width, height])).toEqual([
      [1, 300, 400],
      [2, 300, 400],
    ]);
  });

  test('black and white is kept exactly, as PNG', async () => {
    const bilevel = await sharp(drawPage()).greyscale().threshold(128).png().toBuffer();

    expect((await all(bilevel))[0]?.mime).toBe('image/png');
  });
});

const signedPdf = async (...times: string[]) => signPdf(await PDFDocument.load(await textPdf(2)), ...times);

describe('the time of digital signatures', () => {
  test('stands with every page of the file', async () => {
    const pages = await all(await signedPdf("D:20240318084142+07'00'", "D:20240319003000+07'00'"));

    const signedAt = ['2024-03-18T01:41:42.000Z', '2024-03-18T17:30:00.000Z'];
    expect(pages.map((page) => page.signedAt)).toEqual([signedAt, signedAt]);
  });

  test('is not stated by a file without signatures, nor by one that says no time', async () => {
    for (const bytes of [await textPdf(1), await signedPdf('yesterday')]) {
      expect((await all(bytes))[0]).not.toHaveProperty('signedAt');
    }
  });
});
