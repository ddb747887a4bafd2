// What an old copier leaves on a page, the shadow of the gutter and the dark edges under an open lid, and the ticks of
// those who checked the sheet.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import type { Raster } from './raster.ts';

export interface Copier {
  /** 0 none … 1 black at the left edge, where the sheets are bound. */
  readonly gutter: number;
  /** Millimetres of dark at the widest of the other edges. */
  readonly edges: number;
  /** At most so many ticks a page. */
  readonly ticks: number;
}

function tick(context: SKRSContext2D, scale: number, colour: string, random: Random) {
  const size = random.between(3, 6) * scale;
  context.strokeStyle = colour;
  context.lineWidth = random.between(0.35, 0.7) * scale;
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(size * 0.35, size * random.between(0.35, 0.55));
  context.lineTo(size * random.between(0.95, 1.3), -size * random.between(0.5, 0.9));
  context.stroke();
}

/** Beside the text in most cases, over it in some: drawn before the sheet is laid on the glass. */
export function tickSheet(sheet: Canvas, copier: Copier, dpi: number, random: Random): void {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  const colour = random.pick(['#b3262e', '#2438a0', '#4a4a4e', '#3c3c40']);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (let i = random.int(0, copier.ticks); i > 0; i--) {
    const x = random.chance(0.75) ? random.between(10, 17) * scale : sheet.width * random.between(0.2, 0.95);
    context.save();
    context.globalAlpha = random.between(0.6, 0.95);
    context.translate(x, sheet.height * random.between(0.15, 0.85));
    tick(context, scale, colour, random);
    context.restore();
  }
}

/** Less light towards the edges: smoothly at the gutter, in a few pixels with a ragged rim at the others. */
export function underLid(raster: Raster, copier: Copier, dpi: number, random: Random): Raster {
  const { data, width, height, channels } = raster;
  const scale = dpi / 25.4;
  const deep = random.between(3, 6) * scale;
  const shares = [1, random.between(0, 1), random.between(0, 0.6)] as const;
  const [right, bottom, top] = random.shuffle(shares).map((share) => share * copier.edges * scale);
  const rims = Float32Array.from({ length: 256 }, () => random.normal() * 0.25 * scale);
  const rim = (at: number) => rims[(at >> 2) & 255] ?? 0;
  const columns = Float32Array.from({ length: width }, (_, x) => 1 - copier.gutter * Math.exp(-x / deep));
  const dark = (x: number, y: number) =>
    x > width - (right ?? 0) + rim(y) || y > height - (bottom ?? 0) + rim(x) || y < (top ?? 0) - 1 + rim(x + 64);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = (columns[x] ?? 1) * (copier.edges > 0 && dark(x, y) ? 0.15 : 1);
      for (let c = 0; c < channels; c++, at++) data[at] = (data[at] ?? 0) * light;
    }
  }
  return raster;
}
