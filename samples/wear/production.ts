// What a registry's production scanner does to a sheet and its picture. Hands first: a staple pulled out, the file's page number
// written in the corner. Then the machine: the next sheet shows through thin paper, the optics are soft towards one side, the
// raster of the glass makes a moiré, the colour of the paper is taken out unevenly, and the archive keeps wavelets, not blocks.
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { drawDigits } from '../page/digits.ts';
import { digitsOfHouseK } from '../page/digits-of-house-k.ts';
import type { Random } from '../random.ts';
import { blur } from './raster.ts';
import type { Raster } from './raster.ts';

export interface Production {
  /** Chance per page that a staple was pulled out of it. */
  readonly staple: number;
  /** Page of the file at which the dossier begins; 0: nobody numbered it. */
  readonly folio: number;
  /** 0 thick paper … 0.1: how much of another sheet shows, the right way round. */
  readonly through: number;
  /** Pixels at 200 dpi by which the softer side is blurred. */
  readonly soft: number;
  /** 0 … 0.1 of the light. */
  readonly moire: number;
  /** 0 left as it is … 1: where the paper's colour was taken out, it is white. */
  readonly cleaning: number;
  /** Coarseness of the finest wavelets; 0: kept as they are. */
  readonly wavelets: number;
}

/** Two holes and the crease that the lifted corner left. */
function unstapled(context: SKRSContext2D, scale: number, random: Random): void {
  const [x, y] = [random.between(6, 9) * scale, random.between(5, 8) * scale];
  context.save();
  context.translate(x, y);
  context.rotate(-Math.PI / 4 + random.normal() * 0.1);
  context.fillStyle = 'rgba(40,40,44,0.8)';
  for (const side of [-1, 1]) {
    context.beginPath();
    context.arc(side * random.between(4, 5.5) * scale, random.normal() * 0.3 * scale, 0.4 * scale, 0, Math.PI * 2);
    context.fill();
  }
  const below = random.between(2, 4) * scale;
  const crease = context.createLinearGradient(0, below - 0.6 * scale, 0, below + 0.6 * scale);
  crease.addColorStop(0, 'rgba(90,90,94,0)');
  crease.addColorStop(0.5, 'rgba(90,90,94,0.32)');
  crease.addColorStop(1, 'rgba(90,90,94,0)');
  context.fillStyle = crease;
  context.fillRect(-14 * scale, below - 0.6 * scale, 28 * scale, 1.2 * scale);
  context.restore();
}

/** The page's number in its file, by a registrar's pen, at times in a ring. */
function numbered(context: SKRSContext2D, sheet: Canvas, folio: number, scale: number, random: Random): void {
  const number = String(folio + random.int(0, 60));
  const size = random.between(4.4, 5.6) * scale;
  const [x, baseline] = [sheet.width - random.between(15, 20) * scale, random.between(6.6, 8.4) * scale];
  context.save();
  context.strokeStyle = random.pick(['#26348c', '#2c2c34', '#7a7a80']);
  context.lineWidth = random.between(0.25, 0.4) * scale;
  context.lineCap = 'round';
  context.beginPath();
  drawDigits(number, { x, baseline, size, slant: 0.15, shapes: digitsOfHouseK }, random, context);
  context.stroke();
  if (random.chance(0.4)) {
    const middle = x + number.length * size * 0.28;
    context.beginPath();
    context.ellipse(middle, baseline - size * 0.36, size * (0.4 + number.length * 0.24), size * 0.72, 0.1, 0.3, 6.4);
    context.stroke();
  }
  context.restore();
}

/** Another sheet behind thin paper: soft, a little out of place, not mirrored as the sheet's own back would be. */
function shownThrough(context: SKRSContext2D, other: Canvas, strength: number, scale: number, random: Random): void {
  const small = createCanvas(Math.ceil(other.width / 4), Math.ceil(other.height / 4));
  small.getContext('2d').drawImage(other, 0, 0, small.width, small.height);
  const shift = () => random.normal() * 2.5 * scale;
  context.save();
  context.globalCompositeOperation = 'multiply';
  context.globalAlpha = strength;
  context.drawImage(small, shift(), shift(), other.width, other.height);
  context.restore();
}

/** Done to the sheet before it is fed. */
export function registered(
  sheet: Canvas,
  other: Canvas | undefined,
  production: Production,
  dpi: number,
  random: Random,
) {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  if (production.folio > 0) numbered(context, sheet, production.folio, scale, random.fork('folio'));
  if (random.chance(production.staple)) unstapled(context, scale, random.fork('staple'));
  if (other && production.through > 0 && other.width === sheet.width && other.height === sheet.height)
    shownThrough(context, other, production.through, scale, random.fork('through'));
}

/** Blurred fully at one edge, not at all past the middle. */
async function softened(raster: Raster, sigma: number, random: Random): Promise<Raster> {
  const soft = (await blur(raster, sigma)).data;
  const { data, width, height, channels } = raster;
  const side = random.pick(['left', 'right', 'top', 'bottom'] as const);
  const across = side === 'left' || side === 'right';
  const weights = Float32Array.from({ length: across ? width : height }, (_, at) => {
    const share = at / (across ? width : height);
    const near = 1 - (side === 'left' || side === 'top' ? share : 1 - share) / 0.6;
    return near <= 0 ? 0 : near * near * (3 - 2 * near);
  });
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const weight = weights[across ? x : y] as number;
      for (let c = 0; c < channels; c++, at++)
        data[at] = (data[at] as number) * (1 - weight) + (soft[at] as number) * weight;
    }
  }
  return raster;
}

/** Two rasters that do not agree: fine waves that swell and fade. */
function waved({ data, width, height, channels }: Raster, strength: number, random: Random): void {
  const wave = (period: number) => {
    const angle = random.between(0, Math.PI);
    const turn = (Math.PI * 2) / period;
    const [dx, dy] = [Math.cos(angle) * turn, Math.sin(angle) * turn];
    return (x: number, y: number) => Math.sin(dx * x + dy * y);
  };
  const [fine, slow] = [wave(random.between(3.2, 6.5)), wave(random.between(60, 160))];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = 1 - strength * (0.5 + 0.5 * fine(x, y) * slow(x, y));
      for (let c = 0; c < channels; c++, at++) data[at] = (data[at] as number) * light;
    }
  }
}

/** Where the program found paper it made it white; in patches it did not find it. */
function cleaned({ data, width, height, channels }: Raster, strength: number, random: Random): void {
  const [across, down] = [7, 10];
  const field = Float32Array.from({ length: (across + 1) * (down + 1) }, () => random.next());
  for (let y = 0, at = 0; y < height; y++) {
    const [v, row] = [(y / height) * down, Math.floor((y / height) * down)];
    for (let x = 0; x < width; x++) {
      const [u, column] = [(x / width) * across, Math.floor((x / width) * across)];
      const k = row * (across + 1) + column;
      const top = (field[k] as number) * (column + 1 - u) + (field[k + 1] as number) * (u - column);
      const [left, right] = [field[k + across + 1] as number, field[k + across + 2] as number];
      const found = top * (row + 1 - v) + (left * (column + 1 - u) + right * (u - column)) * (v - row);
      const share = strength * Math.max(0, Math.min(1, (found - 0.3) * 6));
      for (let c = 0; c < channels; c++, at++) {
        const value = data[at] as number;
        if (value > 165) data[at] = value + (255 - value) * share * Math.min(1, (value - 165) / 30);
      }
    }
  }
}

/** What optics and program make of the picture, in place. */
export async function seen(raster: Raster, production: Production, dpi: number, random: Random): Promise<Raster> {
  const { soft, moire, cleaning } = production;
  const out = soft > 0 ? await softened(raster, soft * (dpi / 200), random.fork('soft')) : raster;
  if (moire > 0) waved(out, moire, random.fork('moire'));
  if (cleaning > 0) cleaned(out, cleaning, random.fork('cleaning'));
  return out;
}
