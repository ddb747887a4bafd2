// What a paper is taken for when one of its lines was not read: itself, nothing, or what a person is asked about; never
// surely another form. Papers of every house as the generator sets them. All people and units are invented.
import { describe, expect, it } from 'vitest';
import { styles } from '../../bench/drawn.ts';
import type { DrawnPage } from '../../samples/page/drawing.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { doubtsOf } from '../../shared/splitting/doubts.ts';
import { splitPages } from '../../shared/splitting/split.ts';
import { readingsOfPages } from './drawn-reading.ts';
import { papersOfHouse } from './lost-words.ts';
import type { SetPaper } from './lost-words.ts';

const lineOf = (baseline: number) => Math.round(baseline / 3);

function withoutLine(page: DrawnPage, line: number): DrawnPage {
  return { ...page, items: page.items.filter((item) => item.kind !== 'word' || lineOf(item.baseline) !== line) };
}

/** Each line of the first page gone in its turn. */
function* eachLineLost([first, ...rest]: readonly DrawnPage[]): Generator<readonly DrawnPage[]> {
  const baselines = first?.items.flatMap((item) => (item.kind === 'word' ? [lineOf(item.baseline)] : [])) ?? [];
  for (const line of new Set(baselines)) if (first) yield [withoutLine(first, line), ...rest];
}

function surelyTakenFor({ documentType, pages }: SetPaper): string[] {
  return [...eachLineLost(pages)].flatMap((left) =>
    splitPages(readingsOfPages(left), documentTypes)
      .filter((range) => range.type && doubtsOf(range).length === 0)
      .map(({ type }) => `${documentType} as ${type?.id}`),
  );
}

describe.each(styles)('a paper of house %s without one of its lines', (style) => {
  it('is never surely another form', () => {
    // A quarter of each house's papers, another in the next house: each takes a while.
    const some = papersOfHouse(style, 'lost lines').filter((_, index) => (index + styles.indexOf(style)) % 4 === 0);
    const taken = some.flatMap((paper) => {
      const own = `${paper.documentType} as ${paper.documentType}`;
      return surelyTakenFor(paper).filter((each) => each !== own);
    });
    expect(taken).toEqual([]);
  });
});
