// What an office machine does to a page before it is a file: sharpened edges, streaks along the way of the paper, and a
// first compression whose blocks the second one keeps.
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Random } from '../random.ts';
import type { Machine } from './capture.ts';
import type { Raster } from './raster.ts';

const open = ({ data, width, height, channels }: Raster) => sharp(data, { raw: { width, height, channels } });

async function pixels(image: Sharp, { width, height, channels }: Raster): Promise<Raster> {
  const data = await image
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer();
  return { data: new Uint8Array(data), width, height, channels };
}

/** Dust on the narrow glass over which the sheet is drawn: pale or dark lines from top to bottom. */
function streak({ data, width, height, channels }: Raster, random: Random): void {
  const [left, wide] = [random.int(0, width - 1), random.int(1, 3)];
  const shift = random.pick([-70, 45, 80]);
  for (let y = 0; y < height; y++) {
    for (let x = left; x < Math.min(width, left + wide); x++) {
      const at = (y * width + x) * channels;
      for (let c = 0; c < channels; c++) data[at + c] = Math.max(0, Math.min(255, (data[at + c] ?? 0) + shift));
    }
  }
}

export async function throughMachine(raster: Raster, machine: Machine, random: Random): Promise<Raster> {
  let out = raster;
  if (machine.sharpen > 0.1) out = await pixels(open(out).sharpen({ sigma: 1, m1: 0, m2: machine.sharpen * 3 }), out);
  for (let i = 0; i < machine.streaks; i++) streak(out, random);
  if (machine.firstQuality === undefined) return out;
  const once = await open(out).jpeg({ quality: machine.firstQuality }).toBuffer();
  return pixels(sharp(once), out);
}
