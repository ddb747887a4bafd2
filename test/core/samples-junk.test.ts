// Junk is what it says it is, by the judgement of libraries that did not make it.
import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { bombPng, makeJunk } from '../../samples/junk.ts';
import type { JunkFile } from '../../samples/junk.ts';
import { lockedPdf } from '../../samples/locked-pdf.ts';
import { refusalCodes } from '../../shared/refusal.ts';

let junk: JunkFile[];
let pdfium: PDFiumLibrary;
beforeAll(async () => {
  junk = await makeJunk();
  pdfium = await PDFiumLibrary.init();
});
const bytesOf = (name: string) => junk.find((file) => file.name === name)?.bytes ?? new Uint8Array();

describe('junk files', () => {
  it('each names an answer that the system knows', () => {
    for (const { expect: codes } of junk) for (const code of codes) expect(refusalCodes).toContain(code);
    expect(new Set(junk.map(({ name }) => name)).size).toBe(junk.length);
  });

  it('the locked PDF opens with its password and not without', async () => {
    await expect(pdfium.loadDocument(lockedPdf('bí mật'.normalize('NFD').replace(/\P{ASCII}/gu, '')))).rejects.toThrow(
      /assword/,
    );
    const opened = await pdfium.loadDocument(lockedPdf('abc'), 'abc');
    expect(opened.getPageCount()).toBe(1);
    opened.destroy();
  });

  it('the short one cannot be opened, the long one has 301 pages', async () => {
    await expect(pdfium.loadDocument(bytesOf('cat-ngan.pdf'))).rejects.toThrow();
    const long = await pdfium.loadDocument(bytesOf('qua-nhieu-trang.pdf'));
    expect(long.getPageCount()).toBe(301);
    long.destroy();
  });

  it('the bomb is small and says that it is large', async () => {
    const bomb = bombPng();
    expect(bomb.length).toBeLessThan(200_000);
    expect(await sharp(bomb, { limitInputPixels: false }).metadata()).toMatchObject({ width: 30_000, height: 30_000 });
    const start = Buffer.from(bomb).indexOf('IDAT') + 4;
    expect(inflateSync(bomb.subarray(start, bomb.length - 16)).length).toBe(3_751 * 30_000);
  });
});
