// The running text of a document: everything below the title, without page numbers and form codes, as one stream.
import type { PageReading } from '../../document/page.ts';
import { streamOf } from '../../fields/stream.ts';
import type { TextStream } from '../../fields/stream.ts';
import { pageRows } from '../../fields/rows.ts';
import type { Row } from '../../fields/rows.ts';
import { titleOf } from '../../splitting/titles.ts';

const isPageNumber = (row: Row) => /^\d{1,3}$/.test(row.letters) && (row.box.top < 0.1 || row.box.bottom > 0.93);
const isFormCode = (row: Row) => /^mau\d{1,2}[a-z]?kn[dđ]$/.test(row.letters);

function bodyRows(page: PageReading, first: boolean): readonly Row[] {
  const rows = pageRows(page);
  const start = first ? (titleOf(page)?.index ?? -1) + 1 : 0;
  return rows.slice(start).filter((row) => !isPageNumber(row) && !isFormCode(row));
}

const cache = new WeakMap<readonly PageReading[], TextStream>();

export function bodyOf(pages: readonly PageReading[]): TextStream {
  const known = cache.get(pages);
  if (known) return known;
  const rows = pages.flatMap((page, index) => bodyRows(page, index === 0));
  const stream = streamOf(rows.flatMap((row) => row.words));
  cache.set(pages, stream);
  return stream;
}
