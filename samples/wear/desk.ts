// What an office's desk and a telephone's scanning program leave on a page: punched holes, a staple with its shadow,
// dotted lines of a worn roller across the text, and paper pulled towards white until thin strokes break.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { Random } from '../random.ts';
import type { Raster } from './raster.ts';

export interface Desk {
  readonly holes: boolean;
  /** Chance per page. */
  readonly staple: number;
  /** At most so many dotted lines a page. */
  readonly dotted: number;
  /** 1 leaves light as it is; above it light grey becomes white and dark grey blacker. */
  readonly contrast: number;
}

/** Two holes of a punch, 80 mm apart, through which the glass's lid or the table is seen. */
function punch(context: SKRSContext2D, height: number, scale: number, colour: string, random: Random) {
  const [x, middle] = [random.between(7, 8.2) * scale, height / 2 + random.normal() * 2 * scale];
  for (const y of [middle - 40 * scale, middle + 40 * scale]) {
    context.beginPath();
    context.arc(x, y, 2.6 * scale, 0, Math.PI * 2);
    context.fillStyle = colour;
    context.fill();
    context.strokeStyle = 'rgba(60,60,60,0.5)';
    context.lineWidth = 0.3 * scale;
    context.stroke();
  }
}

function stapleOn(context: SKRSContext2D, scale: number, random: Random) {
  context.save();
  context.translate(random.between(7, 12) * scale, random.between(6, 9) * scale);
  context.rotate(random.between(-1, -0.5));
  context.lineCap = 'round';
  for (const [shift, thick, colour] of [
    [0.8, 1.6, 'rgba(70,70,70,0.22)'],
    [0, 0.6, '#6f7072'],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = thick * scale;
    context.beginPath();
    context.moveTo(-5 * scale, shift * scale);
    context.lineTo(5 * scale, shift * scale);
    context.stroke();
  }
  context.restore();
}

/** Across the page or along it, wherever the roller has its fault: over words as well. */
function dottedLine(context: SKRSContext2D, sheet: Canvas, scale: number, random: Random) {
  const along = random.chance(0.35);
  const [length, breadth] = along ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
  const at = breadth * random.between(0.15, 0.85);
  const [step, radius] = [random.between(0.7, 1.6) * scale, random.between(0.12, 0.24) * scale];
  context.fillStyle = `rgba(40,40,44,${random.between(0.35, 0.7)})`;
  for (let reach = random.between(0, step); reach < length; reach += step) {
    context.beginPath();
    context.arc(along ? at : reach, along ? reach : at, radius, 0, Math.PI * 2);
    context.fill();
  }
}

/** Marks on the sheet itself, drawn before it is laid on the glass. */
export function markSheet(sheet: Canvas, desk: Desk, dpi: number, ground: readonly number[], random: Random): void {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  for (let i = random.int(0, desk.dotted); i > 0; i--) dottedLine(context, sheet, scale, random);
  // Booklets are sewn.
  const booklet = sheet.width < 150 * scale;
  if (desk.holes && !booklet) punch(context, sheet.height, scale, `rgb(${ground.join(',')})`, random);
  if (!booklet && random.chance(desk.staple)) stapleOn(context, scale, random);
}

/** The program's "document" filter: mid grey 150 stays, what is lighter goes up and what is darker goes down. */
export async function whitened(raster: Raster, contrast: number): Promise<Raster> {
  if (contrast <= 1.02) return raster;
  const { data, width, height, channels } = raster;
  const out = await sharp(data, { raw: { width, height, channels } })
    .linear(contrast, 150 * (1 - contrast))
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer();
  return { ...raster, data: new Uint8Array(out) };
}
