// What a sheet meets in an office's trays and files: soft creases across it, toner that took unevenly, the archive's number in
// a corner; and what falls on it under a telephone: the light of a lamp, the shadow of a hand. Copies in black and white
// may show greys as dots.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { blur } from './raster.ts';
import type { Raster } from './raster.ts';

export interface Tray {
  /** At most so many slanting creases a page. */
  readonly creases: number;
  /** 0 even print … 0.5 half as dark where toner is short. */
  readonly mottle: number;
  /** Chance of the archive's number, per page. */
  readonly folio: number;
  /** 0 none … 0.5: a lamp's spot. */
  readonly glare: number;
  /** 0 none … 0.5: a hand's or a telephone's shadow from one side. */
  readonly shadow: number;
  /** Levels of grey by which the dots of a copy differ; absent: solid black and white. */
  readonly dots: number;
  /** How much of what a blurred copy lacks is added: edges with a rim. */
  readonly rim: number;
}

/** Both sides of a slanting line, one darker, one lighter: a crease that was pressed flat again. */
function crease(context: SKRSContext2D, width: number, height: number, scale: number, random: Random) {
  context.save();
  context.translate(width * random.between(0.1, 0.9), height * random.between(0.1, 0.9));
  context.rotate(random.between(-1.2, 1.2));
  const [long, wide] = [height * random.between(0.15, 0.7), random.between(1, 2.6) * scale];
  const light = context.createLinearGradient(0, -wide, 0, wide);
  light.addColorStop(0, 'rgba(70,70,70,0)');
  light.addColorStop(0.48, `rgba(70,70,70,${random.between(0.1, 0.28)})`);
  light.addColorStop(0.52, `rgba(255,255,255,${random.between(0.2, 0.45)})`);
  light.addColorStop(1, 'rgba(255,255,255,0)');
  context.fillStyle = light;
  context.fillRect(-long / 2, -wide, long, wide * 2);
  context.restore();
}

/** Pale patches as large as a few words. */
function mottled(context: SKRSContext2D, width: number, height: number, amount: number, random: Random) {
  for (let i = random.int(8, 20); i > 0; i--) {
    const [x, y] = [random.between(0, width), random.between(0, height)];
    const reach = width * random.between(0.04, 0.16);
    const pale = context.createRadialGradient(x, y, 0, x, y, reach);
    pale.addColorStop(0, `rgba(255,255,255,${amount * random.between(0.5, 1)})`);
    pale.addColorStop(1, 'rgba(255,255,255,0)');
    context.fillStyle = pale;
    context.fillRect(x - reach, y - reach, reach * 2, reach * 2);
  }
}

/** The sheet's number within its file, written in the corner by those who keep the archive. */
function folio(context: SKRSContext2D, width: number, scale: number, random: Random) {
  context.save();
  context.translate(width - random.between(9, 16) * scale, random.between(7, 10) * scale);
  context.rotate(random.normal() * 0.08);
  context.fillStyle = random.pick(['#5a5a60', '#2c3f9a', '#a32a30']);
  context.globalAlpha = random.between(0.65, 0.95);
  context.font = `${random.between(4, 5.5) * scale}px "Sample Script"`;
  context.fillText(String(random.int(1, 140)), 0, 0);
  context.restore();
}

/** Drawn on the sheet before it is laid on the glass. */
export function throughTray(sheet: Canvas, tray: Tray, dpi: number, random: Random): void {
  const context = sheet.getContext('2d');
  const { width, height } = sheet;
  const scale = dpi / 25.4;
  if (tray.mottle > 0) mottled(context, width, height, tray.mottle, random.fork('mottle'));
  for (let i = random.int(0, tray.creases); i > 0; i--) crease(context, width, height, scale, random);
  if (random.chance(tray.folio)) folio(context, width, scale, random.fork('folio'));
}

/** A lamp's spot brightens, a hand's shadow darkens; dark print stays darker than the paper around it. */
export function underLamp(raster: Raster, tray: Tray, random: Random): Raster {
  if (tray.glare === 0 && tray.shadow === 0) return raster;
  const { data, width, height, channels } = raster;
  const [spotX, spotY] = [random.between(0.2, 0.8) * width, random.between(0.15, 0.85) * height];
  const reach = random.between(0.12, 0.25) * width;
  const bell = (length: number, middle: number) =>
    Float32Array.from({ length }, (_, at) => Math.exp(-(((at - middle) / reach) ** 2)));
  const [across, down] = [bell(width, spotX), bell(height, spotY)];
  const angle = random.between(0, Math.PI * 2);
  const [dx, dy] = [Math.cos(angle) / width, Math.sin(angle) / height];
  const [rim, soft] = [random.between(0.1, 0.3), random.between(0.08, 0.2)];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const side = (x - width / 2) * dx + (y - height / 2) * dy;
      const dark = tray.shadow * Math.max(0, Math.min(1, (side - rim) / soft));
      const spot = tray.glare * (across[x] ?? 0) * (down[y] ?? 0);
      for (let c = 0; c < channels; c++, at++) {
        const value = (data[at] ?? 0) * (1 - dark);
        data[at] = value + (255 - value) * spot;
      }
    }
  }
  return raster;
}

const order = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;

/** A copier's way with greys: each dot of a four by four pattern has a threshold of its own, before the sheet is cut to black and white. */
export function dotted(raster: Raster, strength: number): Raster {
  const { data, width, height, channels } = raster;
  if (strength === 0 || channels !== 1) return raster;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const own = ((order[(y & 3) * 4 + (x & 3)] ?? 0) - 7.5) / 7.5;
      data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + own * strength));
    }
  }
  return raster;
}

/** Edges as the programs of telephones and scanners set them off. */
export async function rimmed(raster: Raster, strength: number): Promise<Raster> {
  if (strength < 0.1) return raster;
  const soft = (await blur(raster, 1.2)).data;
  const { data } = raster;
  for (let at = 0; at < data.length; at++) {
    const value = data[at] ?? 0;
    data[at] = Math.max(0, Math.min(255, value + (value - (soft[at] ?? 0)) * strength));
  }
  return raster;
}
