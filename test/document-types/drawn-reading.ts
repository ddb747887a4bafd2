// What two perfect readers would make of a page that the generator set, without drawing it: words where they stand.
import type { Box, Polygon } from '../../shared/document/geometry.ts';
import type { Line, PageReading, Word } from '../../shared/document/page.ts';
import type { DrawnPage, WordItem } from '../../samples/page/drawing.ts';
import { setPaper } from '../../samples/page/setting.ts';
import type { WrittenPaper } from '../../samples/paper.ts';
import { emptyPage, unmarked } from './layout.ts';

const dpi = 200;

function polygonOf({ left, top, right, bottom }: Box): Polygon {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function wordOf({ text, x, baseline, size, width, struck }: WordItem, page: DrawnPage): Word {
  const box = {
    left: x / page.width,
    right: (x + width) / page.width,
    top: (baseline - size * 0.75) / page.height,
    bottom: (baseline + size * 0.1) / page.height,
  };
  return {
    ...{ text, box, polygon: polygonOf(box), readings: { a: unmarked(text), b: text } },
    confidence: { a: 0.99, b: 0.97 },
    agreement: unmarked(text) === text ? 'same' : 'folded',
    ...(struck && { struck: 1 }),
  };
}

/** "nghỉ ốm" and its full stop are set one by one and stand without a blank. */
function joined(items: readonly WordItem[]): WordItem[] {
  const whole: WordItem[] = [];
  for (const item of items) {
    const last = whole.at(-1);
    const isSame =
      last &&
      Math.abs(last.baseline - item.baseline) < 2 &&
      Math.abs(item.x - last.x - last.width) < item.size * 0.08 &&
      last.struck === item.struck;
    if (isSame) whole[whole.length - 1] = { ...last, text: last.text + item.text, width: item.x + item.width - last.x };
    else whole.push(item);
  }
  return whole;
}

/** A wide blank that the setting does not break at parts words for a reader. */
function partedAtBlanks(item: WordItem): WordItem[] {
  const each = item.width / Math.max(1, item.text.length);
  return [...item.text.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    ...item,
    ...{ text, x: item.x + index * each, width: text.length * each },
  }));
}

/** Words of one height, cut where a blank is as wide as three letters, as detectors cut lines. */
function linesOf(page: DrawnPage): Line[] {
  const items = page.items.filter((item) => item.kind === 'word').flatMap(partedAtBlanks);
  const sorted = items.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x);
  const groups: WordItem[][] = [];
  for (const item of joined(sorted)) {
    const last = groups.at(-1)?.at(-1);
    const goesOn =
      last && Math.abs(last.baseline - item.baseline) < 2 && item.x - last.x - last.width < item.size * 1.2;
    if (goesOn) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => {
    const words = group.map((item) => wordOf(item, page));
    const box = {
      left: Math.min(...words.map((word) => word.box.left)),
      right: Math.max(...words.map((word) => word.box.right)),
      top: Math.min(...words.map((word) => word.box.top)),
      bottom: Math.max(...words.map((word) => word.box.bottom)),
    };
    return { box, polygon: polygonOf(box), words };
  });
}

function signaturesOn({ items, width, height }: DrawnPage): PageReading['signatures'] {
  return items.flatMap((item) => {
    if (item.kind !== 'signing' || !item.signed) return [];
    const box = {
      ...{ left: item.left / width, right: item.right / width },
      ...{ top: item.top / height, bottom: item.bottom / height },
    };
    return [{ box, polygon: polygonOf(box), probability: 0.99 }];
  });
}

export const drawnPagesOf = ({ paper, look }: WrittenPaper): readonly DrawnPage[] => setPaper(paper, look, dpi);

/** Pages of a written paper as they are read where nothing goes wrong. */
export function readingsOf(written: WrittenPaper): PageReading[] {
  return readingsOfPages(drawnPagesOf(written));
}

export function readingsOfPages(pages: readonly DrawnPage[]): PageReading[] {
  return pages.map((drawn, index) => {
    const { width, height } = drawn;
    const page = emptyPage(index + 1, linesOf(drawn));
    return { ...page, width, height, upright: { ...page.upright, width, height }, signatures: signaturesOn(drawn) };
  });
}
