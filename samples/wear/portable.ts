// What a small scanner that draws the sheet past its eye does to it: the sheet slips and wanders, rollers leave tracks, some
// cells of the eye see brighter than others; and what a telephone's scanning program does: it evens the light out, whitens the
// paper and may put a line of its own below.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import type { Point } from './geometry.ts';
import { blur } from './raster.ts';
import type { Raster } from './raster.ts';

export interface Portable {
  /** Millimetres by which the sheet slips along its way and wanders to a side; 0: held still. */
  readonly slip: number;
  readonly wander: number;
  /** At most so many tracks of rollers down the sheet. */
  readonly tracks: number;
  /** Levels of grey by which the cells of the eye differ. */
  readonly stripes: number;
  /** 0 left as it is … 1: as much as the program can take the light's unevenness away. */
  readonly evened: number;
  /** Chance of the program's own line at the bottom, per page. */
  readonly line: number;
}

/** Where a point of the sheet comes to lie when the sheet does not run straight. */
interface Way {
  readonly forward: (point: Point) => Point;
  /** By row of the picture: how far to the left and how far up its content lay. */
  readonly shifts: readonly Point[];
}

/** Waves of a length and a start drawn anew for every page; the slip has two, for no motor runs evenly. */
export function wayOf({ slip, wander }: Portable, height: number, dpi: number, random: Random): Way | undefined {
  if (slip === 0 && wander === 0) return undefined;
  const scale = dpi / 25.4;
  const wave = (least: number, most: number) => {
    const [length, start] = [random.between(least, most) * scale, random.between(0, Math.PI * 2)];
    return (y: number) => Math.sin((y / length) * Math.PI * 2 + start);
  };
  const [slow, quick, side] = [wave(90, 200), wave(35, 70), wave(150, 400)];
  const across = (y: number) => wander * scale * side(y);
  const along = (y: number) => slip * scale * (0.75 * slow(y) + 0.25 * quick(y));
  const shifts = Array.from({ length: height }, (_, y): Point => [across(y), along(y)]);
  // The shift is known where a point arrives: a few steps from where it was find that place.
  const arrival = (from: number) => {
    let y = from;
    for (let i = 0; i < 4; i++) y = from + along(y);
    return y;
  };
  const forward = ([x, from]: Point): Point => {
    const y = arrival(from);
    return [x + across(y), y];
  };
  return { forward, shifts };
}

/** The picture as the eye saw it, row by row, bilinear; what lies outside is the ground. */
export function drawnPast({ data, width, height, channels }: Raster, way: Way, ground: readonly number[]): Raster {
  const out = new Uint8Array(data.length);
  const stride = width * channels;
  let to = 0;
  for (let y = 0; y < height; y++) {
    const [dx, dy] = way.shifts[y] as Point;
    const [top, left] = [Math.floor(y - dy), Math.floor(-dx)];
    const [down, over] = [y - dy - top, -dx - left];
    const outside = top < 0 || top >= height - 1;
    for (let x = left; x < left + width; x++) {
      if (outside || x < 0 || x >= width - 1) {
        for (let c = 0; c < channels; c++) out[to++] = ground[c] as number;
        continue;
      }
      let at = top * stride + x * channels;
      for (let c = 0; c < channels; c++, at++) {
        const high = (data[at] as number) * (1 - over) + (data[at + channels] as number) * over;
        const low = (data[at + stride] as number) * (1 - over) + (data[at + stride + channels] as number) * over;
        out[to++] = high * (1 - down) + low * down + 0.5;
      }
    }
  }
  return { data: out, width, height, channels };
}

/** Faint grey tracks along the way of the sheet, broken where the roller did not touch. */
function track(context: SKRSContext2D, sheet: Canvas, scale: number, random: Random): void {
  const [middle, wide] = [sheet.width * random.between(0.03, 0.97), random.between(1.5, 4) * scale];
  const dark = random.between(0.04, 0.12);
  for (let y = 0; y < sheet.height;) {
    const long = random.between(20, 110) * scale;
    context.save();
    context.translate(middle + random.normal() * 0.3 * scale, y + long / 2);
    context.scale(wide, long / 2);
    const grey = context.createRadialGradient(0, 0, 0, 0, 0, 1);
    grey.addColorStop(0, `rgba(80,80,86,${dark})`);
    grey.addColorStop(0.6, `rgba(80,80,86,${dark * 0.7})`);
    grey.addColorStop(1, 'rgba(80,80,86,0)');
    context.fillStyle = grey;
    context.fillRect(-1, -1, 2, 2);
    context.restore();
    y += long * random.between(0.7, 1.2);
  }
}

/** The scanning program's advertisement, small and grey; the program is invented. */
function signed(context: SKRSContext2D, sheet: Canvas, scale: number, random: Random): void {
  context.save();
  context.fillStyle = 'rgba(120,120,126,0.8)';
  context.textAlign = random.pick(['left', 'right']);
  const x = context.textAlign === 'left' ? 6 * scale : sheet.width - 6 * scale;
  context.font = `${2.3 * scale}px "Sample Civil"`;
  context.fillText('Quét bằng Giấy Phẳng', x, sheet.height - 3.5 * scale);
  context.restore();
}

/** Drawn on the sheet before it is seen. */
export function rolled(sheet: Canvas, portable: Portable, dpi: number, random: Random): void {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  for (let i = random.int(0, portable.tracks); i > 0; i--) track(context, sheet, scale, random);
  if (random.chance(portable.line)) signed(context, sheet, scale, random.fork('line'));
}

function striped({ data, width, height, channels }: Raster, strength: number, random: Random): void {
  const cells = Float32Array.from({ length: width }, () => (random.chance(0.25) ? random.normal() * strength : 0));
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < channels; c++, at++) data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + (cells[x] ?? 0)));
}

/** Each place measured by the light around it: paper becomes white, and so does some of what is faint. */
async function whitened(raster: Raster, strength: number, dpi: number): Promise<Raster> {
  const light = (await blur(raster, (dpi / 25.4) * 5)).data;
  const { data } = raster;
  for (let at = 0; at < data.length; at++) {
    const value = data[at] as number;
    const even = (value / Math.max(40, light[at] as number)) * 250;
    data[at] = Math.min(255, value * (1 - strength) + even * strength);
  }
  return raster;
}

/** What the eye's cells and the program make of the picture, in place. */
export async function evenedOut(raster: Raster, portable: Portable, dpi: number, random: Random): Promise<Raster> {
  if (portable.stripes > 0) striped(raster, portable.stripes, random);
  return portable.evened > 0 ? whitened(raster, portable.evened, dpi) : raster;
}
