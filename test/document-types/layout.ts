// Page readings laid out from text, as two readers in full agreement would yield them: for tests of what reads pages.
// All people and units in the tests that use it are invented.
import type { Box, Polygon } from '../../shared/document/geometry.ts';
import type { Line, PageReading, Word } from '../../shared/document/page.ts';
import { foldLetter } from '../../shared/fields/fold.ts';

const letterWidth = 0.0095;
const lineHeight = 0.018;
const lineStep = 0.025;

/** Without marks and in the letters' own case: what a reader without Vietnamese makes of a word. */
export function unmarked(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const plain = foldLetter(letter);
    return letter === letter.toUpperCase() ? plain.toUpperCase() : plain;
  }).join('');
}

function polygonOf({ left, top, right, bottom }: Box): Polygon {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function wordAt(text: string, left: number, top: number): Word {
  const box = { left, top, right: left + text.length * letterWidth, bottom: top + lineHeight };
  return {
    text,
    box,
    polygon: polygonOf(box),
    readings: { a: unmarked(text), b: text },
    confidence: { a: 0.99, b: 0.97 },
    agreement: unmarked(text) === text ? 'same' : 'folded',
  };
}

export function lineAt(text: string, left: number, top: number): Line {
  const words: Word[] = [];
  let at = left;
  for (const part of text.split(' ').filter((word) => word !== '')) {
    words.push(wordAt(part, at, top));
    at += (part.length + 1) * letterWidth;
  }
  const box = { left, top, right: at - letterWidth, bottom: top + lineHeight };
  return { box, polygon: polygonOf(box), words };
}

/** Body lines run over the page's width, then break. */
export function wrapped(text: string, width = 78): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface Paper {
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  readonly title?: readonly string[];
  readonly body?: readonly string[];
  readonly foot?: readonly string[];
}

const centred = (text: string, centre: number) => Math.max(0.05, centre - (text.length * letterWidth) / 2);

/** A page of a paper: header in two columns, title, running text, foot at the right. */
export function pageOf(paper: Paper, page = 1): PageReading {
  const { left = [], right = [], title = [], body = [], foot = [] } = paper;
  const lines: Line[] = [];
  left.forEach((text, row) => lines.push(lineAt(text, centred(text, 0.27), 0.05 + row * lineStep)));
  right.forEach((text, row) => lines.push(lineAt(text, centred(text, 0.73), 0.05 + row * lineStep)));
  let top = 0.06 + Math.max(left.length, right.length) * lineStep;
  const put = (text: string, centre?: number) => {
    lines.push(lineAt(text, centre === undefined ? 0.1 : centred(text, centre), top));
    top += lineStep;
  };
  title.forEach((text) => put(text, 0.5));
  body.flatMap((text) => wrapped(text)).forEach((text) => put(text));
  foot.forEach((text) => (text === '' ? (top += 3 * lineStep) : put(text, 0.72)));
  return emptyPage(page, lines);
}

export function emptyPage(page: number, lines: readonly Line[] = []): PageReading {
  return {
    page,
    width: 2480,
    height: 3508,
    upright: { rotation: 0, skewDegrees: 0, width: 2480, height: 3508 },
    source: 'scan',
    readers: { a: { name: 'test-a', version: '1' }, b: { name: 'test-b', version: '1' } },
    quality: { level: 'clean', measures: {} },
    blank: lines.length === 0,
    lines: [...lines],
    signatures: [],
    seals: [],
    unreadInk: [],
  };
}
