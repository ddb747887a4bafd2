// What is to be drawn on a page, in pixels of that page, and where the fields ended up.
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface WordItem {
  readonly kind: 'word';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly width: number;
  readonly font: string;
  readonly hand: boolean;
  readonly underline: boolean;
  readonly struck: boolean;
  readonly colour?: string;
}
export interface RuleItem {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly length: number;
}
export interface FrameItem extends Rectangle {
  readonly kind: 'frame';
  readonly colour?: string;
}
export interface SigningItem extends Rectangle {
  readonly kind: 'signing';
  readonly signed: boolean;
  readonly seal?: string;
}
export type Item = WordItem | RuleItem | FrameItem | SigningItem;

/** One piece of a field on one line. */
export interface Piece {
  readonly field: string;
  readonly box: Rectangle;
  readonly hand: boolean;
}

/** A strip of the page that is not broken over two pages. Coordinates count from the strip's top. */
export interface Row {
  readonly height: number;
  readonly items: readonly Item[];
  readonly pieces: readonly Piece[];
  /** Stays with the row after it. */
  readonly keep: boolean;
  readonly breakBefore?: boolean;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly pieces: readonly Piece[];
}

export const around = (boxes: readonly Rectangle[]): Rectangle => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

export const moveBox = (box: Rectangle, x: number, y: number): Rectangle => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
});

export function moveItem(item: Item, x: number, y: number): Item {
  if (item.kind === 'word') return { ...item, x: item.x + x, baseline: item.baseline + y };
  if (item.kind === 'rule') return { ...item, x: item.x + x, y: item.y + y };
  return { ...item, ...moveBox(item, x, y) };
}
