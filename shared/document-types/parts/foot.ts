// Papers that a person signs for himself carry place and date at their foot, above the signature.
import { placeAndDate } from '../../fields/header.ts';
import type { Header } from '../../fields/header.ts';
import { fold } from '../../fields/fold.ts';
import { missing } from '../../fields/located.ts';
import { pageRows } from '../../fields/rows.ts';
import type { Row } from '../../fields/rows.ts';
import { signatureBlockOf } from '../../fields/signature-block.ts';
import type { PageReading } from '../../document/page.ts';
import type { LocatedSpec } from '../build.ts';
import type { Locator } from '../document-type.ts';

type Dateline = Pick<Header, 'place' | 'documentDate'>;

/** A place of few words, then a day: not a line of the text that holds a date. */
const isDateline = ({ letters, text }: Row) =>
  /ng[a-z]{1,2}y?.{0,5}th[a-z]{1,2}n?g/.test(letters) &&
  letters.length < 50 &&
  !/^(?:ngay|vao|duoc|to chuc|tu ngay|tai)/.test(fold(text));

/** How far above the signature the date may stand, in page heights. */
const reach = 0.14;

function above(pages: readonly PageReading[]): readonly Row[] {
  const { page, top = 1 } = signatureBlockOf(pages);
  const own = page ?? pages.at(-1);
  const rows = own ? pageRows(own) : [];
  return page ? rows.filter(({ box }) => box.top < top && box.top > top - reach) : rows;
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

export function footDate(gates?: string): Readonly<Record<'place' | 'documentDate', LocatedSpec>> {
  return {
    place: { kind: 'text', label: '…, ngày … tháng … năm …', locate: at('place') },
    documentDate: { kind: 'date', label: '…, ngày … tháng … năm …', gates, locate: at('documentDate') },
  };
}
