// Where a point of the paper ends up on the scan: a homography (skew, perspective) and a bend of the sheet, both exactly
// invertible, so that pixels are fetched backwards and polygons carried forwards by the same numbers.
import type { Random } from '../random.ts';

export type Point = readonly [number, number];
/** Row by row, 3 x 3. */
type Matrix = readonly number[];

export interface Geometry {
  readonly forward: (point: Point) => Point;
  /** Coefficients for the pixel loop: scan -> paper. */
  readonly backward: Matrix;
  /** Scan rows are lifted by amplitude · sin(frequency · x + phase). */
  readonly bend: { readonly amplitude: number; readonly frequency: number; readonly phase: number };
}

/** Gaussian elimination with pivoting; small and square. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, index) =>
          Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? index + column : best,
        column,
      );
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const lead = rows[column] ?? [];
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      for (let k = column; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (lead[k] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** The homography that takes four corners to four others. */
export function homography(from: readonly Point[], to: readonly Point[]): Matrix {
  const rows = from.flatMap(([x, y], index) => {
    const [u, v] = to[index] ?? [0, 0];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  return [...solve(rows), 1];
}

export function apply(matrix: Matrix, [x, y]: Point): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = matrix;
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

const rotate = ([x, y]: Point, [cx, cy]: Point, radians: number): Point => [
  cx + (x - cx) * Math.cos(radians) - (y - cy) * Math.sin(radians),
  cy + (x - cx) * Math.sin(radians) + (y - cy) * Math.cos(radians),
];

export interface Pose {
  readonly skewDegrees: number;
  /** Share of the side by which corners are drawn in, each differently. */
  readonly perspective: number;
  readonly inset: number;
  readonly shift: number;
  /** Share of the height. */
  readonly bend: number;
}

export function geometryOf(pose: Pose, width: number, height: number, random: Random): Geometry {
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const centre: Point = [width / 2, height / 2];
  const [dx, dy] = [random.normal() * pose.shift * width, random.normal() * pose.shift * height];
  const target = corners.map((corner): Point => {
    const [x, y] = rotate(corner, centre, (pose.skewDegrees * Math.PI) / 180);
    const pull = () => pose.inset + random.between(0, pose.perspective);
    return [x + (centre[0] - x) * pull() + dx, y + (centre[1] - y) * pull() + dy];
  });
  const matrix = homography(corners, target);
  const bend = {
    amplitude: pose.bend * height,
    frequency: random.between(0.8, 2.4) * (Math.PI / width),
    phase: random.between(0, 6.28),
  };
  const lift = (x: number) => bend.amplitude * Math.sin(bend.frequency * x + bend.phase);
  return {
    bend,
    backward: homography(target, corners),
    forward: (point) => {
      const [x, y] = apply(matrix, point);
      return [x, y + lift(x)];
    },
  };
}
