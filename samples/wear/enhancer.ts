// What a multifunction machine whose "enhance" is always on makes of a sheet and its picture. Before the glass: the printer's fuser
// has a nick that takes toner off at each turn. On the glass: damp paper cockles, so that light lies on it in soft waves. Then the
// program: contrast raised against the neighbourhood, edges sharpened until they have rims, and colour kept so coarsely that a
// seal's red runs over the letters beside it.
import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { blur } from './raster.ts';
import type { Raster } from './raster.ts';

export interface Enhancer {
  /** Lines along the paper's way on which toner is missing at each turn of the fuser. */
  readonly nicks: number;
  /** 0 … 0.15 of the light. */
  readonly cockle: number;
  /** How much of the difference to the neighbourhood is added, 0 … 0.5. */
  readonly local: number;
  /** The same close to edges, 0 … 1.5: dark strokes get pale rims and the other way round. */
  readonly rim: number;
  /** Pixels over which colour is one, at least 1; of a grey picture nothing. */
  readonly chroma: number;
}

/** Short pale gaps one below the other, a turn of the fuser apart. */
export function nicked(sheet: Canvas, enhancer: Enhancer, dpi: number, random: Random): void {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  context.save();
  context.fillStyle = '#ffffff';
  for (let i = 0; i < enhancer.nicks; i++) {
    const [turn, x] = [random.between(56, 95) * scale, random.between(0.1, 0.9) * sheet.width];
    const [wide, long] = [random.between(0.4, 1.3) * scale, random.between(2, 7) * scale];
    for (let y = random.between(0, turn); y < sheet.height; y += turn) {
      context.globalAlpha = random.between(0.35, 0.85);
      context.beginPath();
      context.ellipse(x + random.normal() * 0.3 * scale, y, wide / 2, (long / 2) * random.between(0.6, 1), 0, 0, 6.3);
      context.fill();
    }
  }
  context.restore();
}

/** Waves of no one length across the sheet, stronger towards one edge, as paper dries. */
function cockled({ data, width, height, channels }: Raster, strength: number, random: Random): void {
  const wave = () => {
    const [across, down] = [random.between(6, 26), random.between(0, 5)];
    const [phase, bend] = [random.between(0, 6.28), random.between(0.2, 1.2)];
    return (u: number, v: number) => Math.sin(across * u + down * v + phase + bend * Math.sin(5 * v + phase));
  };
  const waves = [wave(), wave(), wave()];
  const edge = random.pick([(v: number) => v, (v: number) => 1 - v, () => 0.6]);
  const cells = 128;
  const field = Float32Array.from({ length: (cells + 1) * (cells + 1) }, (_, k) => {
    const [u, v] = [(k % (cells + 1)) / cells, Math.floor(k / (cells + 1)) / cells];
    const sum = waves.reduce((total, at) => total + at(u, v), 0) / waves.length;
    return 1 - strength * (0.3 + 0.7 * edge(v)) * (0.5 + 0.5 * sum);
  });
  for (let y = 0, at = 0; y < height; y++) {
    const [gy, iy] = [(y / height) * cells, Math.floor((y / height) * cells)];
    for (let x = 0; x < width; x++) {
      const [gx, ix] = [(x / width) * cells, Math.floor((x / width) * cells)];
      const k = iy * (cells + 1) + ix;
      const top = (field[k] as number) * (ix + 1 - gx) + (field[k + 1] as number) * (gx - ix);
      const [left, right] = [field[k + cells + 1] as number, field[k + cells + 2] as number];
      const light = top * (iy + 1 - gy) + (left * (ix + 1 - gx) + right * (gx - ix)) * (gy - iy);
      for (let c = 0; c < channels; c++, at++) data[at] = (data[at] as number) * light;
    }
  }
}

/** The picture with `share` of what parts it from its own blur added. */
async function against(raster: Raster, sigma: number, share: number): Promise<Raster> {
  const soft = (await blur(raster, sigma, 'approximate')).data;
  const { data } = raster;
  for (let at = 0; at < data.length; at++) {
    const value = data[at] as number;
    const raised = value + share * (value - (soft[at] as number));
    data[at] = raised < 0 ? 0 : raised > 255 ? 255 : raised;
  }
  return raster;
}

/** Mean colour differences of a block, laid half a block off, while the light stays fine. */
function coloured({ data, width, height, channels }: Raster, block: number): void {
  if (channels !== 3 || block <= 1) return;
  const [across, down] = [Math.ceil(width / block) + 1, Math.ceil(height / block) + 1];
  const sums = new Float32Array(across * down * 3);
  const light = (at: number) =>
    0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number);
  const cell = (x: number, y: number) => (Math.floor(y / block) * across + Math.floor(x / block)) * 3;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const [own, k] = [light(at), cell(x, y)];
      sums[k] = (sums[k] as number) + (data[at] as number) - own;
      sums[k + 1] = (sums[k + 1] as number) + (data[at + 2] as number) - own;
      sums[k + 2] = (sums[k + 2] as number) + 1;
    }
  }
  const mean = (k: number, part: number) => (sums[k + part] as number) / Math.max(1, sums[k + 2] as number);
  for (let y = 0, at = 0; y < height; y++) {
    const fy = (y % block) / block;
    for (let x = 0; x < width; x++, at += 3) {
      const [k, fx] = [cell(x, y), (x % block) / block];
      // The next block's where there is one: the last row and column of cells are empty.
      const [right, low] = [x + block < width ? 3 : 0, y + block < height ? across * 3 : 0];
      const mixed = (part: number) =>
        (mean(k, part) * (1 - fx) + mean(k + right, part) * fx) * (1 - fy) +
        (mean(k + low, part) * (1 - fx) + mean(k + low + right, part) * fx) * fy;
      const [own, red, blue] = [light(at), mixed(0), mixed(1)];
      const green = -(0.299 * red + 0.114 * blue) / 0.587;
      for (const [c, part] of [red, green, blue].entries()) data[at + c] = Math.max(0, Math.min(255, own + part));
    }
  }
}

/** What light and program make of the picture, in place. */
export async function enhanced(raster: Raster, enhancer: Enhancer, dpi: number, random: Random): Promise<Raster> {
  const { cockle, local, rim, chroma } = enhancer;
  if (cockle > 0) cockled(raster, cockle, random.fork('cockle'));
  let out = raster;
  if (local > 0) out = await against(out, dpi / 9, local);
  if (rim > 0) out = await against(out, dpi / 110, rim);
  coloured(out, Math.round((chroma * dpi) / 200));
  return out;
}
