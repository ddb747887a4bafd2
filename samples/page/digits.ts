// Digits written by hand: strokes through a few points, bent anew every time. European 1 and 7 among them, as on
// Vietnamese papers, where the stroke before the 1 is long and the 7 often has a bar.
import type { Random } from '../random.ts';

type Stroke = readonly (readonly [number, number])[];
/** Ways of writing each digit, in a unit box: x 0..1 of the digit's width, y 0 top … 1 baseline. */
export type Shapes = Readonly<Record<string, readonly (readonly Stroke[])[]>>;
const common: Shapes = {
  '0': [
    [
      [
        [0.55, 0.02],
        [0.15, 0.25],
        [0.12, 0.72],
        [0.45, 0.98],
        [0.82, 0.75],
        [0.85, 0.28],
        [0.58, 0.03],
      ],
    ],
    [
      [
        [0.7, 0.08],
        [0.3, 0.1],
        [0.1, 0.55],
        [0.35, 0.97],
        [0.78, 0.85],
        [0.88, 0.4],
        [0.6, 0.02],
        [0.5, 0.05],
      ],
    ],
  ],
  '1': [
    [
      [
        [0.12, 0.42],
        [0.4, 0.2],
        [0.58, 0.0],
        [0.56, 0.5],
        [0.55, 1.0],
      ],
    ],
    [
      [
        [0.52, 0.0],
        [0.5, 0.5],
        [0.5, 1.0],
      ],
    ],
    [
      [
        [0.2, 0.3],
        [0.55, 0.0],
        [0.53, 1.0],
      ],
      [
        [0.3, 0.99],
        [0.78, 0.98],
      ],
    ],
  ],
  '2': [
    [
      [
        [0.15, 0.25],
        [0.35, 0.03],
        [0.75, 0.12],
        [0.72, 0.45],
        [0.4, 0.75],
        [0.12, 0.98],
        [0.5, 0.95],
        [0.9, 0.97],
      ],
    ],
    [
      [
        [0.18, 0.2],
        [0.5, 0.0],
        [0.82, 0.22],
        [0.55, 0.6],
        [0.25, 0.9],
        [0.18, 0.82],
        [0.4, 0.85],
        [0.7, 1.0],
        [0.92, 0.9],
      ],
    ],
  ],
  '3': [
    [
      [
        [0.18, 0.1],
        [0.55, 0.0],
        [0.8, 0.2],
        [0.45, 0.46],
        [0.85, 0.68],
        [0.6, 0.98],
        [0.12, 0.9],
      ],
    ],
    [
      [
        [0.15, 0.03],
        [0.82, 0.03],
        [0.42, 0.4],
        [0.8, 0.55],
        [0.8, 0.85],
        [0.45, 1.0],
        [0.1, 0.88],
      ],
    ],
  ],
  '4': [
    [
      [
        [0.55, 0.0],
        [0.12, 0.66],
        [0.92, 0.64],
      ],
      [
        [0.66, 0.35],
        [0.62, 1.0],
      ],
    ],
    [
      [
        [0.2, 0.05],
        [0.16, 0.52],
        [0.88, 0.5],
      ],
      [
        [0.75, 0.02],
        [0.68, 1.0],
      ],
    ],
  ],
  '5': [
    [
      [
        [0.82, 0.03],
        [0.28, 0.04],
        [0.2, 0.44],
        [0.6, 0.36],
        [0.85, 0.65],
        [0.6, 0.97],
        [0.12, 0.92],
      ],
    ],
    [
      [
        [0.28, 0.05],
        [0.22, 0.42],
        [0.65, 0.4],
        [0.82, 0.72],
        [0.5, 1.0],
        [0.1, 0.88],
      ],
      [
        [0.28, 0.05],
        [0.88, 0.02],
      ],
    ],
  ],
  '6': [
    [
      [
        [0.72, 0.02],
        [0.3, 0.3],
        [0.14, 0.72],
        [0.4, 0.99],
        [0.8, 0.82],
        [0.68, 0.52],
        [0.2, 0.68],
      ],
    ],
    [
      [
        [0.6, 0.0],
        [0.22, 0.45],
        [0.2, 0.85],
        [0.55, 1.0],
        [0.82, 0.75],
        [0.55, 0.55],
        [0.24, 0.75],
      ],
    ],
  ],
  '7': [
    [
      [
        [0.1, 0.08],
        [0.85, 0.04],
        [0.55, 0.5],
        [0.38, 1.0],
      ],
      [
        [0.28, 0.5],
        [0.78, 0.46],
      ],
    ],
    [
      [
        [0.12, 0.18],
        [0.14, 0.05],
        [0.85, 0.03],
        [0.5, 0.55],
        [0.42, 1.0],
      ],
    ],
  ],
  '8': [
    [
      [
        [0.75, 0.15],
        [0.45, 0.0],
        [0.2, 0.2],
        [0.5, 0.47],
        [0.82, 0.75],
        [0.48, 1.0],
        [0.16, 0.76],
        [0.5, 0.46],
        [0.78, 0.18],
      ],
    ],
    [
      [
        [0.5, 0.45],
        [0.18, 0.22],
        [0.5, 0.0],
        [0.78, 0.22],
        [0.5, 0.45],
        [0.15, 0.75],
        [0.5, 1.0],
        [0.85, 0.75],
        [0.5, 0.45],
      ],
    ],
  ],
  '9': [
    [
      [
        [0.8, 0.2],
        [0.45, 0.02],
        [0.18, 0.28],
        [0.45, 0.52],
        [0.8, 0.25],
        [0.75, 0.6],
        [0.6, 1.0],
      ],
    ],
    [
      [
        [0.82, 0.15],
        [0.4, 0.05],
        [0.2, 0.35],
        [0.55, 0.48],
        [0.82, 0.15],
        [0.78, 0.7],
        [0.4, 1.0],
        [0.18, 0.9],
      ],
    ],
  ],
};

const advance = 0.52;
export const isDrawnAsDigits = (text: string) => /^\d+$/.test(text);
export const drawnDigitsWidth = (text: string, size: number) => text.length * size * advance;

export interface Pen {
  moveTo: (x: number, y: number) => void;
  quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
}

/** Where a number stands and in whose hand. */
interface Row {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly slant: number;
  readonly shapes?: Shapes;
}

/** Draws the outline of one digit as strokes through jittered points; the caller strokes the path. */
function drawDigit(
  digit: string,
  x: number,
  { baseline, size, slant, shapes = common }: Row,
  random: Random,
  pen: Pen,
) {
  const variants = shapes[digit] ?? [];
  const height = size * random.between(0.62, 0.78);
  const width = size * advance * random.between(0.66, 0.86);
  const drop = size * random.between(-0.05, 0.05);
  const place = ([px, py]: readonly [number, number]): [number, number] => {
    const jittered: [number, number] = [px + random.normal() * 0.035, py + random.normal() * 0.03];
    const y = baseline + drop - (1 - jittered[1]) * height;
    return [x + size * 0.06 + jittered[0] * width + (1 - jittered[1]) * height * slant, y];
  };
  for (const stroke of random.pick(variants)) drawSmooth(stroke.map(place), pen);
}

/** A curve that bends at every inner point. */
export function drawSmooth(points: readonly (readonly [number, number])[], pen: Pen) {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return;
  pen.moveTo(...first);
  rest.slice(0, -1).forEach((point, index) => {
    const next = rest[index + 1] ?? point;
    const middle = index === rest.length - 2 ? next : ([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2] as const);
    pen.quadraticCurveTo(point[0], point[1], middle[0], middle[1]);
  });
  if (rest.length === 1) pen.lineTo(...last);
}

export function drawDigits(text: string, row: Row, random: Random, pen: Pen) {
  [...text].forEach((digit, index) => drawDigit(digit, row.x + index * row.size * advance, row, random, pen));
}

/** Strokes written short, in hundredths: `54,0 50,100 / 30,99 78,98` is a 1 on a foot; each wording a way of writing. */
export const waysOf = (...wordings: readonly string[]): readonly (readonly Stroke[])[] =>
  wordings.map((wording) =>
    wording.split(' / ').map((stroke) =>
      stroke.split(' ').map((point) => {
        const [x = 0, y = 0] = point.split(',').map((part) => Number(part) / 100);
        return [x, y] as const;
      }),
    ),
  );
