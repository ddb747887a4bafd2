// What a camera on an arm, as stands on the counters of offices, makes of a sheet laid on its mat. A finger holds the sheet down at
// its edge. The lens bends straight lines and lets colours part towards the corners; the lamps above flicker while rows are read,
// and one of them is mirrored in the paper; then the camera takes its own noise away, and melts what is faint with it.
import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import type { Point } from './geometry.ts';
import { blur } from './raster.ts';
import type { Raster } from './raster.ts';

export interface Overhead {
  /** Chance per page that a finger is in the picture. */
  readonly finger: number;
  /** Share of the half diagonal by which corners lie further out (above 0) or in: -0.006 … 0.006. */
  readonly barrel: number;
  /** The same for red against green, and for blue the other way: 0 … 0.0005. */
  readonly fringe: number;
  /** 0 … 0.06 of the light. */
  readonly flicker: number;
  /** 0 none … 0.5: how far the middle of the mirrored lamp is lifted to white. */
  readonly glare: number;
  /** Levels of grey below which a difference to the neighbourhood is taken for noise; 0: none. */
  readonly melt: number;
}

/** The tip of a finger over the edge of the sheet: it reaches no further in than any margin does. */
export function heldDown(sheet: Canvas, { finger }: Overhead, dpi: number, random: Random): void {
  if (!random.chance(finger)) return;
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  const [long, half] = [random.between(6, 10) * scale, random.between(5.5, 7.5) * scale];
  const y = sheet.height * random.between(0.35, 0.9);
  context.save();
  context.translate(0, y);
  if (random.chance(0.3)) {
    context.translate(sheet.width, 0);
    context.scale(-0.8, 1);
  }
  context.rotate(random.normal() * 0.12);
  context.shadowColor = 'rgba(40,36,34,0.5)';
  context.shadowBlur = 1.6 * scale;
  const skin = context.createLinearGradient(0, -half, 0, half);
  const [light, dark] = random.pick([['#dcae8f', '#b07c5e'] as const, ['#c99a7a', '#966447'] as const]);
  skin.addColorStop(0, dark);
  skin.addColorStop(0.4, light);
  skin.addColorStop(1, dark);
  context.fillStyle = skin;
  context.beginPath();
  context.ellipse(-long * 0.4, 0, long * 1.4, half, 0, 0, Math.PI * 2);
  context.fill();
  Object.assign(context, { shadowBlur: 0, fillStyle: 'rgba(240,214,200,0.75)' });
  context.beginPath();
  context.ellipse(long * 0.55, 0, long * 0.34, half * 0.55, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

interface Lens {
  readonly forward: (point: Point) => Point;
  /** By how much a place of the picture lay further from the middle, by its squared share of the half diagonal. */
  readonly factor: (square: number) => number;
}

export function lensOf({ barrel }: Overhead, width: number, height: number): Lens {
  const [middle, down, most] = [width / 2, height / 2, (width * width + height * height) / 4];
  const factor = (square: number) => 1 - barrel * (square - 0.5);
  // Known is where a place of the picture came from: a few steps from where a point was find where it arrived.
  const forward = ([x, y]: Point): Point => {
    const [dx, dy] = [x - middle, y - down];
    let scale = 1;
    for (let i = 0; i < 5; i++) scale = 1 / factor((scale * scale * (dx * dx + dy * dy)) / most);
    return [middle + dx * scale, down + dy * scale];
  };
  return { forward, factor };
}

/** The picture as the lens throws it, red and blue each a little larger or smaller; what lies outside is the mat. */
export function throughLens(raster: Raster, lens: Lens, { fringe }: Overhead, ground: readonly number[]): Raster {
  const { data, width, height, channels } = raster;
  const out = new Uint8Array(data.length);
  const [middle, down, most] = [width / 2, height / 2, (width * width + height * height) / 4];
  const stride = width * channels;
  const apart = channels === 3 ? [fringe, 0, -fringe] : [0];
  const value = (px: number, py: number, c: number): number => {
    const [ix, iy] = [Math.floor(px), Math.floor(py)];
    if (ix < 0 || iy < 0 || ix >= width - 1 || iy >= height - 1) return ground[c] as number;
    const at = iy * stride + ix * channels + c;
    const [fx, fy] = [px - ix, py - iy];
    const [a, b] = [data[at] as number, data[at + channels] as number];
    const [d, e] = [data[at + stride] as number, data[at + stride + channels] as number];
    return a + (b - a) * fx + (d - a + (a - b - d + e) * fx) * fy + 0.5;
  };
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - middle, y - down];
      const square = (dx * dx + dy * dy) / most;
      const factor = lens.factor(square);
      for (let c = 0; c < channels; c++) {
        const own = factor * (1 + (apart[c] as number) * square);
        out[to++] = value(middle + dx * own, down + dy * own, c);
      }
    }
  }
  return { ...raster, data: out };
}

/** Bands of the mains across the picture, and a soft spot of a mirrored lamp, in place. */
function lit({ data, width, height, channels }: Raster, { flicker, glare }: Overhead, random: Random): void {
  const [bands, phase, harmonic] = [random.between(5, 14), random.between(0, 6.28), random.between(0, 0.4)];
  const [u0, v0] = [random.between(0.1, 0.9), random.between(0.08, 0.92)];
  const [wide, high] = [random.between(0.08, 0.2), random.between(0.04, 0.1)];
  const across = Float32Array.from({ length: width }, (_, x) => Math.exp(-(((x / width - u0) / wide) ** 2)));
  for (let y = 0, at = 0; y < height; y++) {
    const turn = (y / height) * bands * Math.PI * 2 + phase;
    const light = 1 - flicker * (0.5 + 0.5 * (Math.sin(turn) * (1 - harmonic) + Math.sin(2 * turn) * harmonic));
    const spot = glare * Math.exp(-(((y / height - v0) / high) ** 2));
    for (let x = 0; x < width; x++) {
      const share = spot * (across[x] as number);
      for (let c = 0; c < channels; c++, at++) {
        const value = (data[at] as number) * light;
        data[at] = value + (252 - value) * share;
      }
    }
  }
}

/** What differs little from its neighbourhood becomes like it; edges stay. */
async function melted(raster: Raster, least: number, dpi: number): Promise<Raster> {
  const soft = (await blur(raster, dpi / 130, 'approximate')).data;
  const { data } = raster;
  for (let at = 0; at < data.length; at++) {
    const value = data[at] as number;
    const apart = value - (soft[at] as number);
    const share = Math.abs(apart) / least;
    if (share < 1) data[at] = value - apart * (1 - share * share) * 0.9;
  }
  return raster;
}

/** What lamps and camera make of the picture, in place. */
export async function developed(raster: Raster, overhead: Overhead, dpi: number, random: Random): Promise<Raster> {
  if (overhead.flicker > 0 || overhead.glare > 0) lit(raster, overhead, random.fork('light'));
  return overhead.melt > 0 ? melted(raster, overhead.melt, dpi) : raster;
}
