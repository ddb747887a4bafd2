// Typesetting: blocks of a paper become rows of words with exact places, rows become pages.
import { createCanvas } from '@napi-rs/canvas';
import type { Block, ColumnsBlock, Paper, Span, TableBlock, TextBlock } from './content.ts';
import { around, moveBox, moveItem } from './drawing.ts';
import type { DrawnPage, Item, Piece, Row } from './drawing.ts';
import { fontName, letterSpacing } from './fonts.ts';
import { drawnDigitsWidth, isDrawnAsDigits } from './digits.ts';
import type { Look } from './look.ts';

export interface Setting {
  readonly look: Look;
  /** Pixels per millimetre. */
  readonly scale: number;
}
const pointsPerMillimetre = 72 / 25.4;
const toPixels = (points: number, { scale }: Setting) => (points / pointsPerMillimetre) * scale;

interface Fragment {
  readonly text: string;
  readonly span: Span;
  readonly font: string;
  readonly size: number;
  readonly width: number;
}
type Word = readonly Fragment[];

const gauge = createCanvas(8, 8).getContext('2d');

function measure(text: string, span: Span, setting: Setting): Fragment {
  const { look } = setting;
  const size = toPixels(look.size + (span.grow ?? 0), setting) * (span.hand ? 1.12 : 1);
  const font = span.hand ? look.hand.font : fontName(span.bold ? look.head : look.body, span.bold, span.italic);
  gauge.font = `${size}px "${font}"`;
  gauge.letterSpacing = letterSpacing(font);
  const drawn = span.hand === true && look.hand.drawn && isDrawnAsDigits(text);
  const width = drawn ? drawnDigitsWidth(text, size) : gauge.measureText(text).width * look.stretch;
  return { text, span, font, size, width };
}

/** Spans that touch without a blank between them are one word: `(đạt ` + `86,67%` + `)`. */
function toWords(spans: readonly Span[], setting: Setting): Word[] {
  const words: Fragment[][] = [];
  let open = false;
  for (const span of spans) {
    for (const token of span.text.split(/( +)/)) {
      if (token === '') continue;
      if (token.startsWith(' ')) open = false;
      else {
        const fragment = measure(token, span, setting);
        if (open) words.at(-1)?.push(fragment);
        else words.push([fragment]);
        open = true;
      }
    }
  }
  return words;
}

const widthOf = (word: Word) => word.reduce((sum, fragment) => sum + fragment.width, 0);

function breakLines(words: readonly Word[], blank: number, width: number, indent: number): Word[][] {
  const lines: Word[][] = [];
  let room = 0;
  for (const word of words) {
    const needed = widthOf(word) + blank;
    const last = lines.at(-1);
    if (last && needed <= room) {
      last.push(word);
      room -= needed;
    } else {
      room = width - (lines.length === 0 ? indent : 0) - widthOf(word);
      lines.push([word]);
    }
  }
  return lines;
}

function setLine(
  line: readonly Word[],
  start: number,
  blank: number,
  height: number,
): { items: Item[]; pieces: Piece[] } {
  const items: Item[] = [];
  const pieces: Piece[] = [];
  const body = Math.max(...line.flat().map(({ size, span }) => (span.hand ? size / 1.12 : size)));
  const baseline = height - (height - body) / 2 - body * 0.2;
  let x = start;
  for (const word of line) {
    for (const { text, span, font, size, width } of word) {
      const common = { kind: 'word', text, x, baseline, size, width, font } as const;
      const marks = { underline: span.underline ?? false, struck: span.struck ?? false, colour: span.colour };
      items.push({ ...common, hand: span.hand ?? false, ...marks });
      const box = { left: x, right: x + width, top: baseline - size * 0.92, bottom: baseline + size * 0.24 };
      if (span.field !== undefined) pieces.push({ field: span.field, box, hand: span.hand ?? false });
      x += width;
    }
    x += blank;
  }
  return { items, pieces };
}

function startOf(align: TextBlock['align'], free: number, indent: number) {
  if (align === 'center') return free / 2;
  return align === 'right' ? free : indent;
}

function setText(block: TextBlock, width: number, setting: Setting): Row[] {
  const { look, scale } = setting;
  const grow = Math.max(...block.spans.map((span) => span.grow ?? 0));
  const height = toPixels(look.size + grow, setting) * look.lineHeight;
  const blank = toPixels(look.size, setting) * 0.25 * look.stretch;
  const indent = block.align === 'justify' || block.align === 'left' ? (block.indent ?? 0) * scale : 0;
  const lines = breakLines(toWords(block.spans, setting), blank, width, indent);
  return lines.map((line, index) => {
    const own = index === 0 ? indent : 0;
    const used = line.reduce((sum, word) => sum + widthOf(word), 0) + blank * (line.length - 1);
    const stretched = block.align === 'justify' && look.justify && index < lines.length - 1 && line.length > 1;
    const gap = stretched ? blank + (width - own - used) / (line.length - 1) : blank;
    const above = index === 0 ? toPixels(block.above ?? 0, setting) : 0;
    const set = setLine(line, startOf(block.align, width - used, own), gap, height);
    return shifted({ height: height + above, keep: false, ...set }, 0, above);
  });
}

const shifted = (row: Row, x: number, y: number): Row => ({
  ...row,
  items: row.items.map((item) => moveItem(item, x, y)),
  pieces: row.pieces.map((piece) => ({ ...piece, box: moveBox(piece.box, x, y) })),
});

/** Rows one under the other as a single row that is never broken. */
function stacked(rows: readonly Row[]): Row {
  let y = 0;
  const placed = rows.map((row) => {
    const moved = shifted(row, 0, y);
    y += row.height;
    return moved;
  });
  return {
    height: y,
    keep: false,
    items: placed.flatMap((row) => row.items),
    pieces: placed.flatMap((row) => row.pieces),
  };
}

function beside(cells: readonly Row[], offsets: readonly number[], above: number): Row {
  const placed = cells.map((cell, index) => shifted(cell, offsets[index] ?? 0, above));
  return {
    height: above + Math.max(...cells.map((cell) => cell.height)),
    keep: false,
    items: placed.flatMap((cell) => cell.items),
    pieces: placed.flatMap((cell) => cell.pieces),
  };
}

function setColumns(block: ColumnsBlock, width: number, setting: Setting): Row[] {
  const gutter = 4 * setting.scale;
  const left = width * block.share - gutter / 2;
  const right = width - left - gutter;
  const cells = [stacked(setBlocks(block.left, left, setting)), stacked(setBlocks(block.right, right, setting))];
  return [beside(cells, [0, left + gutter], toPixels(block.above ?? 0, setting))];
}

function setTable(block: TableBlock, width: number, setting: Setting): Row[] {
  const pad = 1.2 * setting.scale;
  const widths = block.widths.map((share) => share * width);
  const offsets = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each, 0));
  return block.rows.map((cells, index) => {
    const set = cells.map((cell, column) => stacked(setText(cell, (widths[column] ?? 0) - 2 * pad, setting)));
    const row = beside(
      set,
      offsets.map((x) => x + pad),
      pad,
    );
    const height = row.height + pad;
    const frames = offsets.map((x, column): Item => ({
      kind: 'frame',
      left: x,
      right: x + (widths[column] ?? 0),
      top: 0,
      bottom: height,
    }));
    const whole = { ...row, height, items: [...row.items, ...frames] };
    return index === 0
      ? {
          ...shifted(whole, 0, toPixels(block.above ?? 0, setting)),
          height: height + toPixels(block.above ?? 0, setting),
        }
      : whole;
  });
}

function setBlock(block: Block, width: number, setting: Setting): Row[] {
  switch (block.kind) {
    case 'text':
      return setText(block, width, setting);
    case 'columns':
      return setColumns(block, width, setting);
    case 'table':
      return setTable(block, width, setting);
    case 'rule': {
      const length = Math.min(width, block.length * setting.scale);
      const y = toPixels(block.above ?? 0, setting);
      const item: Item = { kind: 'rule', x: (width - length) / 2, y, length };
      return [{ height: y + toPixels(3, setting), items: [item], pieces: [], keep: true }];
    }
    case 'signing': {
      const height = block.height * setting.scale;
      const item: Item = {
        kind: 'signing',
        left: 0,
        right: width,
        top: 0,
        bottom: height,
        signed: block.signed,
        seal: block.seal,
      };
      return [{ height, items: [item], pieces: [], keep: true }];
    }
    case 'page-break':
      return [{ height: 0, items: [], pieces: [], keep: false, breakBefore: true }];
  }
}

function setBlocks(blocks: readonly Block[], width: number, setting: Setting): Row[] {
  return blocks.flatMap((block) => setBlock(block, width, setting));
}

const millimetres = { A4: [210, 297], 'A5-landscape': [210, 148], booklet: [145, 205] } as const;

interface OpenPage {
  items: Item[];
  pieces: Piece[];
  y: number;
}

/** Certificates and booklets are small sheets with narrow margins. */
function marginsOf(paper: Paper, { margins }: Look): Look['margins'] {
  if (paper.size === 'A4') return margins;
  const least = paper.size === 'booklet' ? 10 : 12;
  const narrow = (side: number) => Math.max(least, side * 0.55);
  return { left: narrow(margins.left), right: narrow(margins.right), top: narrow(margins.top), bottom: least };
}

/** The pages of a paper at so many dots an inch, with every field's pieces in pixels. */
export function setPaper(paper: Paper, look: Look, dpi: number): DrawnPage[] {
  const setting: Setting = { look, scale: dpi / 25.4 };
  const [width, height] = millimetres[paper.size].map((side) => Math.round(side * setting.scale)) as [number, number];
  const { left, right, top, bottom } = marginsOf(paper, look);
  const inner = width - (left + right) * setting.scale;
  const rows = setBlocks(paper.blocks, inner, setting);
  const pages: OpenPage[] = [{ items: [], pieces: [], y: top * setting.scale }];
  for (const row of rows) {
    let page = pages.at(-1) as OpenPage;
    if (row.breakBefore || (page.y + row.height > height - bottom * setting.scale && page.items.length > 0)) {
      page = { items: [], pieces: [], y: (top + 4) * setting.scale };
      pages.push(page);
    }
    const placed = shifted(row, left * setting.scale, page.y);
    page.items.push(...placed.items);
    page.pieces.push(...placed.pieces);
    page.y += row.height;
  }
  addBorder(paper, pages[0], { width, height }, setting);
  addFormCode(paper, pages[0], { width, top: top * setting.scale }, setting);
  pages.forEach((page, index) => addPageNumber(page, index, { width, height }, setting));
  return pages.map(({ items, pieces }) => ({ width, height, items, pieces }));
}

function addBorder(paper: Paper, page: OpenPage | undefined, at: { width: number; height: number }, setting: Setting) {
  for (const millimetre of paper.border === undefined ? [] : [5, 6.5]) {
    const edge = millimetre * setting.scale;
    page?.items.push({
      kind: 'frame',
      left: edge,
      top: edge,
      right: at.width - edge,
      bottom: at.height - edge,
      colour: paper.border,
    });
  }
}

function addFormCode(paper: Paper, page: OpenPage | undefined, at: { width: number; top: number }, setting: Setting) {
  if (paper.formCode === undefined || !page) return;
  const word = measure(paper.formCode, { text: paper.formCode, bold: true, grow: -2 }, setting);
  const x = at.width - setting.look.margins.right * setting.scale - word.width;
  page.items.push({ ...wordItem(word), x, baseline: at.top - 1.5 * setting.scale });
}

function addPageNumber(page: OpenPage, index: number, at: { width: number; height: number }, setting: Setting) {
  const where = setting.look.pageNumber;
  if (where === 'none' || index === 0) return;
  const word = measure(String(index + 1), { text: '', grow: -1 }, setting);
  const baseline = where === 'top' ? 11 * setting.scale : at.height - 8 * setting.scale;
  page.items.push({ ...wordItem(word), x: (at.width - word.width) / 2, baseline });
}

function wordItem({ text, size, width, font }: Fragment) {
  return { kind: 'word', text, size, width, font, hand: false, underline: false, struck: false } as const;
}

/** The pieces of one field: a box per line, in reading order. */
export function fieldLines(pieces: readonly Piece[]) {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1);
    const sameLine =
      last &&
      piece.box.left >= last.box.left &&
      Math.abs(piece.box.bottom - last.box.bottom) < (last.box.bottom - last.box.top) * 0.5;
    if (sameLine) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => around(line.map(({ box }) => box)));
}
