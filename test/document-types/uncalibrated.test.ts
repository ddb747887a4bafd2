// A pair of readers without a table of its own accepts nothing, however sure the readers are of themselves: on AWS
// reader A is Amazon's, about which the shipped table says nothing. All papers are invented.
import { describe, expect, it } from 'vitest';
import { routeDocument } from '../../functions/understand/route.ts';
import { understand } from '../../functions/understand/understand.ts';
import shipped from '../../shared/calibration/pp-ocr-en.tesseract-vie.json' with { type: 'json' };
import { tableFor } from '../../shared/calibration/tables.ts';
import type { PageReading } from '../../shared/document/page.ts';
import { pageOf } from './layout.ts';
import { examples } from './papers.ts';
import type { Example } from './papers.ts';

const amazon = { name: 'amazon-textract', version: '1.0' };
const { a: standIn, b: tesseract } = shipped.readers;

function readBy({ pages }: Example, readers: PageReading['readers']): PageReading[] {
  return pages.map((paper, index) => ({ ...pageOf(paper, index + 1), readers }));
}

const pairs: readonly (readonly [string, PageReading['readers']])[] = [
  ['Amazon Textract', { a: amazon, b: tesseract }],
  ['another version of reader A', { a: { ...standIn, version: `${standIn.version}-next` }, b: tesseract }],
  ['another version of reader B', { a: standIn, b: { ...tesseract, version: `${tesseract.version}.1` } }],
  ['the readers in each other’s places', { a: tesseract, b: standIn }],
];

describe.each(pairs)('a pair with %s', (_, readers) => {
  it('has no table and accepts nothing', () => {
    for (const example of examples) {
      const pages = readBy(example, readers);
      expect(tableFor(pages)).toBeUndefined();
      for (const document of understand(pages)) {
        const { route, reasons } = routeDocument(document, []);
        expect([document.documentType, route]).not.toEqual([document.documentType, 'accepted']);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }
  });
});

it('one page of another pair among the pages leaves all of them without a table', () => {
  const [example] = examples;
  if (!example) throw new Error('no example');
  const ours = readBy(example, shipped.readers);
  const [foreign] = readBy(example, { a: amazon, b: tesseract });

  expect(tableFor(ours)).toBeDefined();
  expect(tableFor([...ours, ...(foreign ? [foreign] : [])])).toBeUndefined();
});
