// What an office's shared copier does to a sheet that it scans to the network. Hands first: a turned-down corner, a coloured
// flag at the edge. Then the machine: its imprinter numbers the sheet, its program straightens the picture by whole pixels, a
// mirror with a veil of dust makes strips of print paler, and its mode for text clears pale paper to white.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import type { Point } from './geometry.ts';
import type { Raster } from './raster.ts';

export interface Network {
  /** Chances per page of a turned-down corner, of a flag at the right edge and of the imprinter's line. */
  readonly corner: number;
  readonly flag: number;
  readonly imprint: number;
  /** At most so many steps of one pixel from the left edge to the right. */
  readonly steps: number;
  /** 0 clear … 0.3: how much of the light a dusty mirror scatters. */
  readonly veil: number;
  /** 0 left as it is … 1 the mode for text: pale becomes white, dark becomes black. */
  readonly textMode: number;
}

/** The corner lies on the sheet: its back hides a triangle where no print stands. */
function turnedDown(context: SKRSContext2D, sheet: Canvas, scale: number, random: Random): void {
  const side = random.between(5, 10) * scale;
  const [x, y] = random.pick([
    [0, 0],
    [sheet.width, 0],
    [sheet.width, sheet.height],
    [0, sheet.height],
  ] as const);
  const [over, down] = [x === 0 ? side : -side, y === 0 ? side : -side];
  const triangle = (tip: Point, colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(x + over, y);
    context.lineTo(x, y + down);
    context.lineTo(...tip);
    context.fill();
  };
  context.save();
  triangle([x, y], '#8f9092');
  context.shadowColor = 'rgba(60,60,64,0.5)';
  context.shadowBlur = scale;
  triangle([x + over, y + down], '#ececea');
  context.restore();
}

/** A flag of film, stuck to the margin by those who asked for a signature. */
function flagged(context: SKRSContext2D, sheet: Canvas, scale: number, random: Random): void {
  const [long, high] = [random.between(7, 11) * scale, random.between(7, 12) * scale];
  context.save();
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = random.pick(['#ffe37a', '#ffb7b2', '#a9dcf5', '#c3e8a8']);
  context.translate(sheet.width, sheet.height * random.between(0.2, 0.9));
  context.rotate(random.normal() * 0.05);
  context.fillRect(-long, 0, long + scale, high);
  context.restore();
}

/** Batch and sheet, as the imprinter counts them, down the left edge; both are invented. */
function imprinted(context: SKRSContext2D, sheet: Canvas, scale: number, random: Random): void {
  const two = (number: number) => String(number).padStart(2, '0');
  context.save();
  context.translate(random.between(4, 6) * scale, sheet.height * random.between(0.55, 0.9));
  context.rotate(-Math.PI / 2);
  context.fillStyle = 'rgba(50,50,70,0.75)';
  context.font = `${2.4 * scale}px "Sample Browser"`;
  context.fillText(`SCAN${two(random.int(1, 12))} ${two(random.int(0, 99))}-${random.int(10000, 99999)}`, 0, 0);
  context.restore();
}

/** Done to the sheet before the lamp passes it. */
export function handled(sheet: Canvas, network: Network, dpi: number, random: Random): void {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  if (random.chance(network.flag)) flagged(context, sheet, scale, random.fork('flag'));
  if (random.chance(network.imprint)) imprinted(context, sheet, scale, random.fork('imprint'));
  if (random.chance(network.corner)) turnedDown(context, sheet, scale, random.fork('corner'));
}

/** By how many whole pixels each column of the picture was moved down. */
interface Stair {
  readonly moves: Int8Array;
  readonly forward: (point: Point) => Point;
}

export function stairOf({ steps }: Network, width: number, random: Random): Stair | undefined {
  const count = random.int(-steps, steps);
  if (count === 0) return undefined;
  const moves = Int8Array.from({ length: width }, (_, x) => Math.round((x / width - 0.5) * count));
  const at = (x: number) => moves[Math.max(0, Math.min(width - 1, Math.floor(x)))] ?? 0;
  return { moves, forward: ([x, y]) => [x, y + at(x)] };
}

/** Lines become stairs: each column is moved as a whole, and nothing is reckoned between pixels. */
export function straightened(raster: Raster, { moves }: Stair, ground: readonly number[]): Raster {
  const { data, width, height, channels } = raster;
  const out = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y - (moves[x] as number);
      const outside = from < 0 || from >= height;
      for (let c = 0, at = (from * width + x) * channels; c < channels; c++, at++)
        out[to++] = outside ? (ground[c] as number) : (data[at] as number);
    }
  }
  return { ...raster, data: out };
}

/** How much of the light is scattered, column by column: a few soft strips. */
function veilOf(width: number, veil: number, random: Random): Float32Array {
  const strips = Array.from({ length: random.int(1, 3) }, () => ({
    middle: random.between(0.05, 0.95) * width,
    reach: random.between(0.03, 0.12) * width,
    strength: veil * random.between(0.5, 1),
  }));
  const at = (x: number) =>
    strips.reduce((most, { middle, reach, strength }) => {
      return Math.max(most, strength * Math.exp(-(((x - middle) / reach) ** 2)));
    }, 0);
  return Float32Array.from({ length: width }, (_, x) => at(x));
}

/** Grey levels through the mode for text: a soft step from ink to paper. */
function curveOf(strength: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, value) => {
    const stepped = 255 / (1 + Math.exp(-(value - 138) / 22));
    return value * (1 - strength) + stepped * strength;
  });
}

/** What the mirror and the mode for text make of the picture, in place. */
export function cleared(raster: Raster, network: Network, random: Random): Raster {
  if (network.veil === 0 && network.textMode === 0) return raster;
  const { data, width, height, channels } = raster;
  const veil = veilOf(width, network.veil, random);
  const curve = curveOf(network.textMode);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const scattered = veil[x] as number;
      for (let c = 0; c < channels; c++, at++) {
        const value = data[at] as number;
        data[at] = curve[Math.round(value + (235 - value) * (value < 235 ? scattered : 0))] as number;
      }
    }
  }
  return raster;
}
