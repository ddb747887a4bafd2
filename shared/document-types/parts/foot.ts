// Papers that a person signs for himself carry place and date at their foot, above the signature.
import { placeAndDate } from '../../fields/header.ts';
import type { Header } from '../../fields/header.ts';
import { missing } from '../../fields/located.ts';
import { pageRows } from '../../fields/rows.ts';
import type { Row } from '../../fields/rows.ts';
import { signatureBlockOf } from '../../fields/signature-block.ts';
import type { PageReading } from '../../document/page.ts';
import type { LocatedSpec } from '../build.ts';
import type { Locator } from '../document-type.ts';

type Dateline = Pick<Header, 'place' | 'documentDate'>;

const isDateline = ({ letters }: Row) => /ng[a-z]y.{0,4}th[a-z]ng/.test(letters) && letters.length < 60;

function above(pages: readonly PageReading[]): readonly Row[] {
  const { page, top = 1 } = signatureBlockOf(pages);
  const last = page ?? pages.at(-1);
  const earlier = last ? pages.slice(0, pages.indexOf(last)) : [];
  const own = last ? pageRows(last).filter((row) => row.box.top < top) : [];
  return [...earlier.flatMap((before) => pageRows(before)), ...own];
}

function dateline(pages: readonly PageReading[]): Dateline {
  const rows = above(pages);
  const index = rows.findLastIndex(isDateline);
  return index < 0 ? { place: missing, documentDate: missing } : placeAndDate(rows.slice(index, index + 2));
}

const at =
  (name: keyof Dateline): Locator =>
  ({ pages }) =>
    dateline(pages)[name];

export function footDate(gates?: string): Readonly<Record<string, LocatedSpec>> {
  return {
    place: { kind: 'text', label: '…, ngày … tháng … năm …', locate: at('place') },
    documentDate: { kind: 'date', label: '…, ngày … tháng … năm …', gates, locate: at('documentDate') },
  };
}
