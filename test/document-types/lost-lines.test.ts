// What a paper is taken for when one of its lines was not read: itself, nothing, or what a person is asked about; never
// surely another form. Papers of every house as the generator sets them. All people and units are invented.
import { describe, expect, it } from 'vitest';
import { styles } from '../../bench/drawn.ts';
import { addDays } from '../../samples/calendar.ts';
import { inventDossier } from '../../samples/dossier.ts';
import { papersOf } from '../../samples/making.ts';
import type { DrawnPage } from '../../samples/page/drawing.ts';
import { documentTypesOf, writePaper } from '../../samples/paper.ts';
import { createRandom } from '../../samples/random.ts';
import type { Style } from '../../samples/wear/capture.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { doubtsOf } from '../../shared/splitting/doubts.ts';
import { splitPages } from '../../shared/splitting/split.ts';
import { drawnPagesOf, readingsOfPages } from './drawn-reading.ts';

interface Paper {
  readonly documentType: string;
  readonly pages: readonly DrawnPage[];
}

function papers(style: Style): Paper[] {
  const random = createRandom(`lost lines ${style}`);
  const dossier = inventDossier(random.fork('facts'), addDays('2021-08-02', random.int(0, 800)));
  return papersOf(dossier, documentTypesOf(style)).map((documentType) => {
    const wish = { documentType, style, level: 'clean', byHand: new Set<string>() } as const;
    return { documentType, pages: drawnPagesOf(writePaper(dossier, wish, random.fork(documentType))) };
  });
}

const lineOf = (baseline: number) => Math.round(baseline / 3);

function withoutLine(page: DrawnPage, line: number): DrawnPage {
  return { ...page, items: page.items.filter((item) => item.kind !== 'word' || lineOf(item.baseline) !== line) };
}

/** Each line of the first page gone in its turn. */
function* eachLineLost([first, ...rest]: readonly DrawnPage[]): Generator<readonly DrawnPage[]> {
  const baselines = first?.items.flatMap((item) => (item.kind === 'word' ? [lineOf(item.baseline)] : [])) ?? [];
  for (const line of new Set(baselines)) if (first) yield [withoutLine(first, line), ...rest];
}

function surelyTakenFor({ documentType, pages }: Paper): string[] {
  return [...eachLineLost(pages)].flatMap((left) =>
    splitPages(readingsOfPages(left), documentTypes)
      .filter((range) => range.type && doubtsOf(range).length === 0)
      .map(({ type }) => `${documentType} as ${type?.id}`),
  );
}

describe.each(styles)('a paper of house %s without one of its lines', (style) => {
  it('is never surely another form', () => {
    // A quarter of each house's papers, another in the next house: each takes a while.
    const some = papers(style).filter((_, index) => (index + styles.indexOf(style)) % 4 === 0);
    const taken = some.flatMap((paper) => {
      const own = `${paper.documentType} as ${paper.documentType}`;
      return surelyTakenFor(paper).filter((each) => each !== own);
    });
    expect(taken).toEqual([]);
  });
});
