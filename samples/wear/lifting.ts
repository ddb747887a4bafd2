// The reversible 5/3 wavelet transform of JPEG 2000 by lifting, in place: the details of a level stay at the odd places of its
// grid, whose values stand `step` apart, so nothing is moved about.
export interface Plane {
  readonly values: Int32Array;
  readonly width: number;
  readonly height: number;
}

/** Along one row; the ends are mirrored. */
function liftRow(values: Int32Array, start: number, step: number, count: number, sign: 1 | -1): void {
  const end = start + (count - 1) * step;
  const odd = () => {
    for (let at = start + step; at <= end; at += 2 * step) {
      const after = values[at + step <= end ? at + step : at - step] as number;
      values[at] = (values[at] as number) - sign * (((values[at - step] as number) + after) >> 1);
    }
  };
  const even = () => {
    for (let at = start; at <= end; at += 2 * step) {
      const before = values[at > start ? at - step : at + step] as number;
      const after = values[at + step <= end ? at + step : at - step] as number;
      values[at] = (values[at] as number) + sign * ((before + after + 2) >> 2);
    }
  };
  if (sign === 1) odd();
  even();
  if (sign === -1) odd();
}

/** A whole row of the grid by the rows beside it: down all columns at once, which memory likes better than one by one. */
function liftOnto(
  plane: Plane,
  row: number,
  before: number,
  after: number,
  step: number,
  detail: boolean,
  sign: number,
) {
  const { values, width } = plane;
  for (let x = 0, at = row * width, up = before * width, low = after * width; x < width; x += step) {
    const sum = (values[up + x] as number) + (values[low + x] as number);
    values[at + x] = (values[at + x] as number) + sign * (detail ? -(sum >> 1) : (sum + 2) >> 2);
  }
}

function liftColumns(plane: Plane, step: number, count: number, sign: 1 | -1): void {
  const last = count - 1;
  const rows = (first: number) => {
    for (let i = first; i < count; i += 2) {
      const [before, after] = [i > 0 ? i - 1 : 1, i < last ? i + 1 : last - 1];
      liftOnto(plane, i * step, before * step, after * step, step, first === 1, sign);
    }
  };
  if (sign === 1) rows(1);
  rows(0);
  if (sign === -1) rows(1);
}

/** One level, there (1) or back (-1). */
export function lifted(plane: Plane, level: number, sign: 1 | -1): void {
  const { values, width, height } = plane;
  const step = 1 << level;
  const [across, down] = [Math.ceil(width / step), Math.ceil(height / step)];
  if (across < 3 || down < 3) return;
  if (sign === -1) liftColumns(plane, step, down, sign);
  for (let y = 0; y < height; y += step) liftRow(values, y * width, step, across, sign);
  if (sign === 1) liftColumns(plane, step, down, sign);
}
