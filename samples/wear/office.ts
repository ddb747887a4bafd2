// What a sheet meets on its way through an office: a clip in the corner, a marker over a line, a pen under some words, the
// sender's line of a fax; and what an old flatbed adds: a lamp that fails at one edge, ripples in the toner.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import type { Raster } from './raster.ts';

export interface Office {
  /** Chances per page of the clip's shadow, of the marker and of the pen. */
  readonly clip: number;
  readonly marker: number;
  readonly pen: number;
  /** Chance of the sender's line at the top, per page; only where a fax sent it. */
  readonly sender: number;
  /** 0 even … 0.4: how much darker one edge is. */
  readonly edge: number;
  /** 0 solid … 0.3: how much paler the print is where it ripples. */
  readonly ripple: number;
}

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const isInk = (data: Uint8ClampedArray, at: number) => (data[at] ?? 255) + (data[at + 1] ?? 255) < 300;

function linesOf(sheet: Canvas, scale: number): Line[] {
  const { width, height } = sheet;
  const { data } = sheet.getContext('2d').getImageData(0, 0, width, height);
  const lines: Line[] = [];
  let open: Line | undefined;
  for (let y = 0; y < height; y++) {
    let [left, right] = [width, -1];
    for (let x = 0; x < width; x++) {
      if (!isInk(data, (y * width + x) * 4)) continue;
      left = Math.min(left, x);
      right = x;
    }
    if (right >= 0)
      open = {
        top: open?.top ?? y,
        bottom: y,
        left: Math.min(open?.left ?? left, left),
        right: Math.max(open?.right ?? right, right),
      };
    else if (open) {
      lines.push(open);
      open = undefined;
    }
  }
  const high = ({ top, bottom }: Line) => (bottom - top) / scale;
  return lines.filter((line) => high(line) > 2 && high(line) < 8 && line.right - line.left > 40 * scale);
}

/** The longest part of a line without a gap as wide as that between two columns. */
function unbroken(sheet: Canvas, line: Line, scale: number): Line {
  const [wide, high] = [line.right - line.left + 1, line.bottom - line.top + 1];
  const { data } = sheet.getContext('2d').getImageData(line.left, line.top, wide, high);
  let [best, open] = [
    { from: 0, to: 0 },
    { from: 0, to: 0 },
  ];
  for (let x = 0; x < wide; x++) {
    let ink = false;
    for (let y = 0; y < high && !ink; y++) ink = isInk(data, (y * wide + x) * 4);
    if (!ink) continue;
    open = { from: x - open.to > 6 * scale ? x : open.from, to: x };
    if (open.to - open.from > best.to - best.from) best = open;
  }
  return { ...line, left: line.left + best.from, right: line.left + best.to };
}

/** A stretch of a line, as long as a few words. */
function stretchOf(line: Line, scale: number, random: Random): Line {
  const long = Math.min(line.right - line.left, random.between(25, 75) * scale);
  const left = random.between(line.left, line.right - long);
  return { ...line, left, right: left + long };
}

function marked(context: SKRSContext2D, line: Line, scale: number, random: Random): void {
  context.save();
  context.globalCompositeOperation = 'multiply';
  context.strokeStyle = random.pick(['#fff27a', '#fff27a', '#c9f5a6', '#ffcfe2']);
  context.lineCap = 'square';
  context.lineWidth = random.between(4, 5.5) * scale;
  const middle = (line.top + line.bottom) / 2;
  context.beginPath();
  context.moveTo(line.left, middle + random.normal() * 0.3 * scale);
  context.lineTo(line.right, middle + random.normal() * 0.3 * scale);
  context.stroke();
  context.restore();
}

function underlined(context: SKRSContext2D, line: Line, scale: number, random: Random): void {
  const [y, sway] = [line.bottom + 0.5 * scale, () => random.normal() * 0.35 * scale];
  const third = (line.right - line.left) / 3;
  context.save();
  context.strokeStyle = random.pick(['#2b3f9c', '#3c3c44', '#a3343c']);
  context.globalAlpha = random.between(0.35, 0.7);
  context.lineWidth = random.between(0.2, 0.35) * scale;
  context.beginPath();
  context.moveTo(line.left, y + sway());
  context.bezierCurveTo(line.left + third, y + sway(), line.right - third, y + sway(), line.right, y + sway());
  context.stroke();
  context.restore();
}

/** Two loops of wire at the upper edge, in the left margin, and the shadow below them. */
function clipped(context: SKRSContext2D, scale: number, random: Random): void {
  context.save();
  context.translate(random.between(7, 13) * scale, 0);
  context.rotate(random.normal() * 0.06);
  const loop = (inset: number, length: number) => {
    context.beginPath();
    context.roundRect(inset * scale, -10 * scale, (7 - 2 * inset) * scale, (10 + length) * scale, 3 * scale);
    context.stroke();
  };
  for (const [grey, width, shift] of [
    ['rgba(120,120,120,0.22)', 1.6, 0.7],
    ['rgba(80,80,84,0.55)', 0.7, 0],
  ] as const) {
    context.strokeStyle = grey;
    context.lineWidth = width * scale;
    context.translate(shift * scale, shift * scale);
    loop(0, 20);
    loop(1.4, 15);
    context.translate(-shift * scale, -shift * scale);
  }
  context.restore();
}

function sent(context: SKRSContext2D, width: number, scale: number, random: Random): void {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(random.int(7, 16))}:${two(random.int(0, 59))}`;
  const number = `0208${random.int(3100000, 3999999)}`;
  context.save();
  context.fillStyle = '#222';
  context.font = `${2.6 * scale}px "Sample Open"`;
  context.fillText(`FAX ${number}`, width * 0.12, 5.5 * scale);
  context.fillText(time, width * 0.52, 5.5 * scale);
  context.fillText(`P.${two(random.int(1, 9))}`, width * 0.84, 5.5 * scale);
  context.restore();
}

/** Drawn on the sheet before it is laid on the glass. */
export function throughOffice(sheet: Canvas, office: Office, dpi: number, random: Random): void {
  const context = sheet.getContext('2d');
  const scale = dpi / 25.4;
  const [marker, pen] = [random.chance(office.marker), random.chance(office.pen)];
  const lines = marker || pen ? linesOf(sheet, scale) : [];
  const words = () => stretchOf(unbroken(sheet, random.pick(lines), scale), scale, random);
  if (marker && lines.length > 0) marked(context, words(), scale, random);
  if (pen && lines.length > 0) underlined(context, words(), scale, random);
  if (random.chance(office.clip)) clipped(context, scale, random.fork('clip'));
  if (random.chance(office.sender)) sent(context, sheet.width, scale, random.fork('sender'));
}

/** Darker towards one edge, and print that is paler in slanting ripples. */
export function onFlatbed(raster: Raster, office: Office, random: Random): Raster {
  if (office.edge === 0 && office.ripple === 0) return raster;
  const { data, width, height, channels } = raster;
  const side = random.pick(['left', 'right', 'bottom'] as const);
  const soft = random.between(0.05, 0.14);
  const [period, angle] = [random.between(5, 11), random.between(0.2, 1.3)];
  const [dx, dy] = [(Math.cos(angle) * Math.PI * 2) / period, (Math.sin(angle) * Math.PI * 2) / period];
  const far = { left: (x: number) => x / width, right: (x: number) => 1 - x / width };
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const away = side === 'bottom' ? 1 - y / height : far[side](x);
      const dark = away < soft * 5 ? office.edge * Math.exp(-away / soft) : 0;
      const pale = office.ripple * (0.5 + 0.5 * Math.sin(dx * x + dy * y));
      for (let c = 0; c < channels; c++, at++) {
        const value = data[at] ?? 0;
        data[at] = (value + (255 - value) * (value < 140 ? pale : 0)) * (1 - dark);
      }
    }
  }
  return raster;
}
