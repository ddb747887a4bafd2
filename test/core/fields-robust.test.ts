import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateDocuments, understand } from '../../functions/understand/understand.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import type { PageReading } from '../../shared/document/page.ts';
import { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { emptyPage, lineAt, pageOf } from '../document-types/layout.ts';
import { cellAdmission } from '../document-types/papers.ts';

const formWords = [
  ...['NGHỊ QUYẾT', 'QUYẾT ĐỊNH', 'kết nạp quần chúng', 'Tổng số đảng viên', 'Số', '09-NQ/CB', 'ngày', 'tháng', 'năm'],
  ...['T/M CHI BỘ', 'BÍ THƯ', 'Điều 1', 'sinh ngày', 'tán thành', '12', '2022', '*', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
];
const word = fc.oneof(
  fc.constantFrom(...formWords),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.nat().map(String),
);
const line = fc.record({
  words: fc.array(word, { maxLength: 8 }),
  left: fc.double({ min: 0, max: 1, noNaN: true }),
  top: fc.double({ min: 0, max: 1, noNaN: true }),
});
const page: fc.Arbitrary<PageReading> = fc.array(line, { maxLength: 25 }).map((lines) =>
  emptyPage(
    1,
    lines.map(({ words, left, top }) => lineAt(words.join(' '), left, top)),
  ),
);

describe('understanding never falls over', () => {
  it('takes arbitrary words anywhere on arbitrary pages', { timeout: 50_000 }, () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 3 }), (pages) => {
        const numbered = pages.map((reading, index) => ({ ...reading, page: index + 1 }));
        for (const document of understand(numbered)) UnderstoodDocument.parse(document);
      }),
      { numRuns: 40 },
    );
  });

  it('lets every locator of every type look at arbitrary pages', { timeout: 50_000 }, () => {
    fc.assert(
      fc.property(page, (reading) => {
        const type = documentTypes[reading.lines.length % documentTypes.length];
        for (const locate of Object.values(type?.locators ?? {})) locate({ pages: [reading] });
      }),
      { numRuns: 40 },
    );
  });

  it('reads a page of 20,000 words', { timeout: 50_000 }, () => {
    const long = Array.from({ length: 1000 }, (_, row) => lineAt('một hai ba bốn năm '.repeat(4), 0.1, row / 1000));
    expect(understand([emptyPage(1, long)])).toHaveLength(1);
  });

  it('loses a value, never changes it, when a line is lost', { timeout: 50_000 }, () => {
    const [first, second] = cellAdmission.pages;
    const whole = [pageOf(first ?? {}, 1), pageOf(second ?? {}, 2)];
    const counts = ['membersTotal', 'presentOfficial', 'absentProbationary', 'votesFor'];
    const [page1, page2] = whole;
    for (let lost = 10; lost < (page1?.lines.length ?? 0); lost += 1) {
      if (!page1 || !page2) return;
      const torn = [{ ...page1, lines: page1.lines.filter((_, index) => index !== lost) }, page2];
      for (const { fields } of locateDocuments(torn)) {
        for (const name of counts) expect([cellAdmission.fields[name], null]).toContain(fields[name]?.value ?? null);
      }
    }
  });
});
