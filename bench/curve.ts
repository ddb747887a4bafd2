// Risk over coverage as a picture: of the surest share of all values, how many are wrong. One line for each level.
import type { Judged } from './accuracy-figures.ts';

export interface CurvePoint {
  /** Share of the values taken, surest first: 0..1. */
  readonly coverage: number;
  /** Share of the taken ones that are wrong. */
  readonly risk: number;
}

/** Values of one probability are taken together: their order among themselves says nothing. */
export function riskCurve(judged: readonly Judged[]): CurvePoint[] {
  const rated = judged.flatMap(({ given, right, probability }) =>
    given && probability !== undefined ? [{ right, probability }] : [],
  );
  const alike = [...Map.groupBy(rated, ({ probability }) => probability)].sort(([one], [other]) => other - one);
  let [taken, wrong] = [0, 0];
  return alike.map(([, values]) => {
    taken += values.length;
    wrong += values.filter(({ right }) => !right).length;
    return { coverage: taken / rated.length, risk: wrong / taken };
  });
}

const size = { width: 640, height: 360, left: 62, right: 30, top: 14, bottom: 44 };
const colours = ['#0b6e4f', '#1f5aa6', '#a23b00', '#333333'];

interface Scale {
  readonly x: (coverage: number) => number;
  readonly y: (risk: number) => number;
  readonly most: number;
}

function scaleFor(curves: readonly (readonly CurvePoint[])[]): Scale {
  const most = Math.max(0.01, ...curves.flat().map(({ risk }) => risk)) * 1.05;
  const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
  return {
    most,
    x: (coverage) => size.left + coverage * inner.width,
    y: (risk) => size.top + inner.height * (1 - risk / most),
  };
}

const text = (x: number, y: number, words: string, more = '') => `<text x="${x}" y="${y}" ${more}>${words}</text>`;

function axes({ x, y, most }: Scale): string[] {
  const lines = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<line x1="${x(share)}" x2="${x(share)}" y1="${y(0)}" y2="${y(most)}" class="grid"/>`,
    `<line x1="${x(0)}" x2="${x(1)}" y1="${y(share * most)}" y2="${y(share * most)}" class="grid"/>`,
    text(x(share), y(0) + 16, `${share * 100} %`, 'text-anchor="middle"'),
    text(x(0) - 6, y(share * most) + 4, `${(share * most * 100).toFixed(2)} %`, 'text-anchor="end"'),
  ]);
  const middle = (x(0) + x(1)) / 2;
  return [...lines, text(middle, size.height - 8, 'coverage: values taken, surest first', 'text-anchor="middle"')];
}

/** Steps: between two probabilities there is nothing to choose. */
function line(points: readonly CurvePoint[], { x, y }: Scale, colour: string): string {
  const path = points.map(({ coverage, risk }, at) => {
    const before = points[at - 1]?.risk ?? risk;
    const across = at === 0 ? `M${x(0).toFixed(1)},${y(risk).toFixed(1)}` : `H${x(coverage).toFixed(1)}`;
    return at === 0 ? `${across}H${x(coverage).toFixed(1)}` : `V${y(before).toFixed(1)}${across}V${y(risk).toFixed(1)}`;
  });
  return `<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}

export function curveSvg(groups: ReadonlyMap<string, readonly Judged[]>): string {
  const curves = [...groups].map(([name, judged]) => ({ name, points: riskCurve(judged) }));
  const shown = curves.filter(({ points }) => points.length > 0);
  const scale = scaleFor(shown.map(({ points }) => points));
  const drawn = shown.flatMap(({ name, points }, at) => {
    const colour = colours[at % colours.length] ?? 'black';
    const key = text(size.left + 14, size.top + 18 + at * 18, name, `fill="${colour}" font-weight="bold"`);
    return [line(points, scale, colour), key];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" role="img"`,
    ' aria-label="risk over coverage"><style>text{font:12px sans-serif}.grid{stroke:#ddd}</style>',
    ...axes(scale),
    ...drawn,
    '</svg>',
  ].join('\n');
}
