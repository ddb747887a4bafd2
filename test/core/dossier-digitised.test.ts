// Names of digitised files and their PDFs. The names follow the guidance as the domain notes give it; persons are invented.
import { describe, expect, it } from 'vitest';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { archivePdf } from '../../cli/archive-pdf.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import {
  catalogueNames,
  namedByCatalogue,
  personFolder,
  unitFolder,
  withoutMarks,
} from '../../shared/dossier/digitisation.ts';
import { soundTypes } from './sound-dossier.ts';

describe('names of digitised files', () => {
  it('are number and name without marks, counted where there are two of a kind, in the catalogue’s order', () => {
    const papers = ['43', '39', '05', '39', '99x'];
    expect(namedByCatalogue(papers, (number) => number).map(({ file }) => file)).toEqual([
      '05.Quyet dinh ket nap dang vien.pdf',
      '39.Giay gioi thieu nguoi vao Dang.1.pdf',
      '39.Giay gioi thieu nguoi vao Dang.2.pdf',
      '43.Nghi quyet de nghi ket nap dang vien cua chi bo.pdf',
    ]);
    expect(withoutMarks('Uỷ ban Đảng đoàn')).toBe('Uy ban Dang doan');
  });

  it('lie below unit and person, and say where an official number is not known', () => {
    expect(unitFolder('D09/02', '19.001.002.000.003')).toBe('19.001.002.000.003');
    expect(unitFolder('D09/02', undefined)).toBe('CHUA-CO-MA_D09-02');
    expect(personFolder('Lý Thị Mẫu Đơn', '019090012345')).toBe('019090012345_LyThiMauDon');
    expect(personFolder('LÝ THỊ MẪU ĐƠN', undefined)).toBe('CHUA-CO-CCCD_LyThiMauDon');
  });

  it('are known for every paper of a dossier', () => {
    const numbers = documentTypes.filter(({ id }) => soundTypes.includes(id)).map(({ catalogueNo }) => catalogueNo);
    expect(numbers.filter((number) => number === undefined || !(number in catalogueNames))).toEqual([]);
  });
});

describe('a digitised paper', () => {
  const page = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'white' } });

  it('has a page per image, the long side of A4, and the metadata of PDF/A', async () => {
    const images = [await page(620, 877).jpeg().toBuffer(), await page(877, 620).png().toBuffer()];
    const archived = { title: 'Đơn xin vào Đảng - Lý Thị Mẫu Đơn', madeAt: '2026-11-25T03:00:00.000Z', images };
    const bytes = await archivePdf(archived);

    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getPages().map((one) => Math.round(Math.max(one.getWidth(), one.getHeight())))).toEqual([842, 842]);
    expect(pdf.getPage(1).getWidth()).toBeGreaterThan(pdf.getPage(1).getHeight());
    expect(pdf.getTitle()).toBe(archived.title);
    const metadata = pdf.catalog.lookup(PDFName.of('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(xmp).toContain(archived.title);
    const intents = pdf.catalog.lookup(PDFName.of('OutputIntents'));
    expect(String(intents)).not.toBe('');
    expect(pdf.context.trailerInfo.ID).toBeDefined();
    expect(pdf.catalog).toBeInstanceOf(PDFDict);
    expect(Buffer.from(await archivePdf(archived)).equals(Buffer.from(bytes))).toBe(true);
  });
});
