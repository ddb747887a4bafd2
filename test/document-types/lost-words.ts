// Pages as they are read where the words of one field were lost: a stamp over them, a fold, a line that no reader made out.
import { addDays } from '../../samples/calendar.ts';
import { inventDossier } from '../../samples/dossier.ts';
import { papersOf } from '../../samples/making.ts';
import type { DrawnPage, Piece, WordItem } from '../../samples/page/drawing.ts';
import { documentTypesOf, writePaper } from '../../samples/paper.ts';
import { createRandom } from '../../samples/random.ts';
import type { Style } from '../../samples/wear/capture.ts';
import { drawnPagesOf } from './drawn-reading.ts';

export interface SetPaper {
  readonly documentType: string;
  readonly pages: readonly DrawnPage[];
  readonly printed: Readonly<Record<string, unknown>>;
}

/** The papers of one invented person in a house's wording; the same seed gives the same. */
export function papersOfHouse(style: Style, seed: string): SetPaper[] {
  const random = createRandom(`${seed} ${style}`);
  const dossier = inventDossier(random.fork('facts'), addDays('2021-08-02', random.int(0, 800)));
  return papersOf(dossier, documentTypesOf(style)).map((documentType) => {
    const wish = { documentType, style, level: 'clean', byHand: new Set<string>() } as const;
    const written = writePaper(dossier, wish, random.fork(documentType));
    const printed = Object.fromEntries(Object.entries(written.paper.values).map(([name, { value }]) => [name, value]));
    return { documentType, pages: drawnPagesOf(written), printed };
  });
}

/** What was lost: the field's own words, of those the last of each place (a day's year), or their lines with all labels. */
export type Loss = 'words' | 'last-words' | 'lines';
export const losses: readonly Loss[] = ['words', 'last-words', 'lines'];

const isOn = ({ x, width, baseline }: WordItem, { box }: Piece) =>
  x + width / 2 > box.left && x + width / 2 < box.right && baseline > box.top && baseline < box.bottom;

/** Of pieces that follow each other on one line the last. */
function lastOfEach(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, index) => {
    const next = pieces[index + 1];
    return next?.box.top !== piece.box.top || next.box.left - piece.box.right > (piece.box.bottom - piece.box.top) * 2;
  });
}

function isLost(item: WordItem, own: readonly Piece[], loss: Loss): boolean {
  if (loss === 'lines') return own.some(({ box }) => item.baseline > box.top && item.baseline < box.bottom);
  return (loss === 'words' ? own : lastOfEach(own)).some((piece) => isOn(item, piece));
}

export function withoutField(pages: readonly DrawnPage[], field: string, loss: Loss): readonly DrawnPage[] {
  return pages.map((page) => {
    const own = page.pieces.filter((piece) => piece.field === field);
    return { ...page, items: page.items.filter((item) => item.kind !== 'word' || !isLost(item, own, loss)) };
  });
}

const printed = /[0-9]+(?:[.,][0-9]+)?/u;

/** Where a field is printed in digits other digits stand, as long as every place of it has some; else nothing. */
export function withDigits(
  pages: readonly DrawnPage[],
  field: string,
  digits: string,
): readonly DrawnPage[] | undefined {
  const own = pages.flatMap((page) => page.pieces.filter((piece) => piece.field === field));
  let changed = 0;
  const others = pages.map((page) => ({
    ...page,
    items: page.items.map((item) => {
      if (item.kind !== 'word' || !printed.test(item.text)) return item;
      if (!page.pieces.some((piece) => piece.field === field && isOn(item, piece))) return item;
      changed += 1;
      return { ...item, text: item.text.replace(printed, digits) };
    }),
  }));
  return changed === own.length && changed > 0 ? others : undefined;
}
