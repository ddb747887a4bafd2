// What an office's multifunction machine makes of a sheet: a faint repeat of the print below itself, colours that do not
// meet at edges, paper flattened to blocks by a compact PDF; and the pencil of those who checked, beside the text.
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import type { Raster } from './raster.ts';

export interface Feeder {
  /** 0 none … 0.1: how dark the print is repeated one turn of the drum below. */
  readonly ghost: number;
  /** Pixels by which red and blue stand apart, on either side. */
  readonly fringe: number;
  /** Edge of the blocks to which pale paper is flattened, in pixels; 0: left as it is. */
  readonly block: number;
  /** Chance of a pencil's line beside the text, per page. */
  readonly pencil: number;
}

/** One turn of a drum, in millimetres. */
const turn = 75;

function repeated(sheet: Canvas, context: SKRSContext2D, strength: number, scale: number): void {
  const copy = createCanvas(sheet.width, sheet.height);
  copy.getContext('2d').drawImage(sheet, 0, 0);
  context.save();
  context.globalAlpha = strength;
  context.globalCompositeOperation = 'multiply';
  context.drawImage(copy, 0, turn * scale);
  context.restore();
}

/** Down the margin, not quite straight. */
function pencilled(sheet: Canvas, context: SKRSContext2D, scale: number, random: Random): void {
  const { width, height } = sheet;
  const left = random.chance(0.6) ? random.between(8, 14) * scale : width - random.between(5, 9) * scale;
  const [top, long] = [height * random.between(0.25, 0.65), height * random.between(0.04, 0.18)];
  const sway = () => random.normal() * scale;
  context.save();
  context.strokeStyle = random.pick(['#6b6b70', '#7c7c80', '#54609a']);
  context.globalAlpha = random.between(0.45, 0.8);
  context.lineWidth = random.between(0.3, 0.6) * scale;
  context.beginPath();
  context.moveTo(left + sway(), top);
  context.bezierCurveTo(left + sway(), top + long / 3, left + sway(), top + (long * 2) / 3, left + sway(), top + long);
  context.stroke();
  context.restore();
}

/** Drawn on the sheet before it is laid on the glass. */
export function throughFeeder(sheet: Canvas, feeder: Feeder, dpi: number, random: Random): void {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  if (feeder.ghost > 0) repeated(sheet, context, feeder.ghost, scale);
  if (random.chance(feeder.pencil)) pencilled(sheet, context, scale, random);
}

/** Red moved to one side and blue to the other, by parts of a pixel. */
function fringed({ data, width, height, channels }: Raster, shift: number): void {
  const [whole, part] = [Math.floor(shift), shift - Math.floor(shift)];
  const row = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    for (const [channel, way] of [
      [0, 1],
      [2, -1],
    ] as const) {
      const start = y * width * channels + channel;
      for (let x = 0; x < width; x++) row[x] = data[start + x * channels] ?? 255;
      for (let x = 0; x < width; x++) {
        const near = row[Math.max(0, Math.min(width - 1, x + way * whole))] ?? 255;
        const far = row[Math.max(0, Math.min(width - 1, x + way * (whole + 1)))] ?? 255;
        data[start + x * channels] = near * (1 - part) + far * part;
      }
    }
  }
}

/** Pixels paler than this are paper to a compact PDF, which keeps of them one shade a block. */
const pale = 175;

function flattened({ data, width, height, channels }: Raster, block: number): void {
  const isPaper = (at: number) => {
    for (let c = 0; c < channels; c++) if ((data[at + c] ?? 0) < pale) return false;
    return true;
  };
  const mean = [0, 0, 0];
  for (let top = 0; top < height; top += block) {
    for (let left = 0; left < width; left += block) {
      const papers: number[] = [];
      mean.fill(0);
      for (let y = top; y < Math.min(height, top + block); y++) {
        for (let x = left; x < Math.min(width, left + block); x++) {
          const at = (y * width + x) * channels;
          if (!isPaper(at)) continue;
          papers.push(at);
          for (let c = 0; c < channels; c++) mean[c] = (mean[c] ?? 0) + (data[at + c] ?? 0);
        }
      }
      for (const at of papers)
        for (let c = 0; c < channels; c++) data[at + c] = Math.round((mean[c] ?? 0) / papers.length);
    }
  }
}

/** What the machine's camera and its file do to the picture, in place. */
export function inCompactFile(raster: Raster, feeder: Feeder): Raster {
  if (feeder.fringe > 0 && raster.channels === 3) fringed(raster, feeder.fringe);
  if (feeder.block > 0) flattened(raster, feeder.block);
  return raster;
}
