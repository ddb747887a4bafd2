// The demo's committed files are what its labels and its truth say. All people and units in it are invented.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { parse } from 'csv-parse/sync';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusalCodes } from '../../shared/refusal.ts';

const folder = new URL('../../samples/demo/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));
const Paper = z.object({
  documentType: z.string(),
  pages: z.array(z.int()),
  route: z.enum(['accepted', 'flagged']),
  documentDate: z.string().optional(),
});
const Labels = z.object({
  period: z.literal('2022-Q2'),
  topUnit: z.string(),
  files: z.array(
    z.object({
      file: z.string(),
      unit: z.string(),
      expect: z.enum(['read', 'rejected', 'duplicate']),
      reason: z.string().optional(),
      duplicateOf: z.string().optional(),
      documents: z.array(Paper),
    }),
  ),
  figures: z.array(
    z.object({
      unit: z.string(),
      admitted: z.int(),
      madeOfficial: z.int(),
      planYear: z.int(),
      planPercent: z.string(),
    }),
  ),
});
const Truth = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      documents: z.array(
        z.object({
          documentType: z.string(),
          pages: z.array(z.int()),
          fields: z.record(
            z.string(),
            z.object({
              value: z.union([z.string(), z.number()]),
              polygon: z.array(z.tuple([z.number(), z.number()])).length(4),
            }),
          ),
        }),
      ),
    }),
  ),
});
const Unit = z.object({ code: z.string(), kind: z.enum(['committee', 'sub-committee', 'cell']), parent: z.string() });

const labels = Labels.parse(JSON.parse(read('labels.json').toString()));
const truth = Truth.parse(JSON.parse(read('truth.json').toString()));
const units = z.array(Unit.loose()).parse(parse(read('units.csv'), { columns: true }));

async function pageCount(file: string): Promise<number> {
  if (file.endsWith('.pdf')) return (await PDFDocument.load(read(file))).getPageCount();
  return (await sharp(read(file)).metadata()).pages ?? 1;
}

describe('the demo', () => {
  it('labels every scan and holds no other', () => {
    expect(labels.files.map(({ file }) => file).sort()).toEqual(
      readdirSync(new URL('scans', folder))
        .map((name) => `scans/${name}`)
        .sort(),
    );
  });

  it('stays small', () => {
    const size = labels.files.reduce((sum, { file }) => sum + statSync(new URL(file, folder)).size, 0);
    expect(size).toBeLessThan(4_000_000);
  });

  it('has the pages that its truth names', async () => {
    for (const { file, expect: kind, documents } of labels.files) {
      if (kind !== 'read') continue;
      const pages = Array.from({ length: await pageCount(file) }, (_, index) => index + 1);
      expect(documents.flatMap((paper) => paper.pages)).toEqual(pages);
      const own = truth.files.find((each) => `scans/${each.file}` === file)?.documents ?? [];
      expect(own.map(({ documentType, pages }) => ({ documentType, pages }))).toEqual(
        documents.map(({ documentType, pages }) => ({ documentType, pages })),
      );
    }
  });

  it('uploads for units of its tree', () => {
    const codes = new Set(units.map(({ code }) => code));
    for (const { unit } of labels.files) expect(codes).toContain(unit);
    for (const { parent } of units) if (parent !== '') expect(codes).toContain(parent);
  });

  it('counts four admitted and two made official in the quarter', () => {
    const counted = labels.files
      .flatMap(({ documents }) => documents)
      .filter(
        ({ route, documentDate }) =>
          route === 'accepted' &&
          documentDate !== undefined &&
          documentDate >= '2022-04-01' &&
          documentDate < '2022-07-01',
      );
    const top = labels.figures.find(({ unit }) => unit === labels.topUnit);
    expect(counted.filter(({ documentType }) => documentType === 'admission-decision')).toHaveLength(4);
    expect(counted.filter(({ documentType }) => documentType === 'official-decision')).toHaveLength(2);
    expect(top).toMatchObject({ admitted: 4, madeOfficial: 2, planYear: 8, planPercent: '50,0' });
  });

  it('has one broken file and one that came twice', async () => {
    const broken = labels.files.find((file) => file.expect === 'rejected');
    const twice = labels.files.find((file) => file.expect === 'duplicate');
    expect(refusalCodes).toContain(broken?.reason);
    const pdfium = await PDFiumLibrary.init();
    await expect(pdfium.loadDocument(read(broken?.file ?? ''))).rejects.toThrow();
    pdfium.destroy();
    expect(read(twice?.file ?? '').equals(read(twice?.duplicateOf ?? ''))).toBe(true);
  });
});
