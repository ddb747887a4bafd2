// A drawing of a chart: a few shapes in points, origin at the top left. SVG is written from it, the PDF draws it itself.
// Two fillings tell series apart on a black-and-white print too.

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Of the series; `white` has an outline. */
      readonly fill: Fill;
    }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
    };

export type Point = readonly [x: number, y: number];
export type Fill = 'dark' | 'light' | 'white';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Label = Extract<Shape, { kind: 'text' }>;

export const colours: Readonly<Record<Fill, string>> = { dark: '#8f1d1d', light: '#d8b4a0', white: '#ffffff' };
export const ink = '#222222';
export const hairline = '#888888';

/** Of each series in turn: this year, last year, the plan. */
export const fills: readonly Fill[] = ['dark', 'light', 'white'];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** To a tenth of a point: as sharp as paper, and the same on every machine. */
export const tenth = (value: number) => Math.round(value * 10) / 10;

function textElement({ at, text, size, anchor }: Label): string {
  const place = `x="${tenth(at[0])}" y="${tenth(at[1])}" font-size="${size}" text-anchor="${anchor}"`;
  return `<text ${place} font-family="Tinos, 'Times New Roman', serif" fill="${ink}">${escaped(text)}</text>`;
}

function elementOf(shape: Shape, write: (label: Label) => string): string {
  if (shape.kind === 'text') return write(shape);
  if (shape.kind === 'line') {
    const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
    const ends = `x1="${tenth(x1)}" y1="${tenth(y1)}" x2="${tenth(x2)}" y2="${tenth(y2)}"`;
    return `<line ${ends} stroke="${hairline}" stroke-width="0.5"/>`;
  }
  const { x, y, width, height, fill } = shape;
  const place = `x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"`;
  return `<rect ${place} fill="${colours[fill]}" stroke="${colours.dark}" stroke-width="0.5"/>`;
}

/** `write` makes letters where there may be no font: as outlines. */
export function toSvg({ width, height, shapes }: Drawing, write = textElement): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const body = shapes.map((shape) => elementOf(shape, write)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#ffffff"/>${body}</svg>`;
}
