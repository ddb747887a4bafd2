// What else lies on real scans: a seal that landed on the text, a receipt stamp, a smear over a field.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import type { DrawnPage, Rectangle } from './drawing.ts';
import type { Look } from './look.ts';
import { drawSeal } from './marks.ts';

export interface Strays {
  /** Chances. */
  readonly seal: number;
  readonly receipt: number;
}

/** A box stamped on arrival: its number and day are not the paper's. */
function drawReceipt(context: SKRSContext2D, page: DrawnPage, look: Look, scale: number, random: Random) {
  const [width, height] = [random.between(38, 48) * scale, random.between(18, 24) * scale];
  context.save();
  context.globalAlpha = random.between(0.55, 0.85);
  context.globalCompositeOperation = 'multiply';
  context.translate(page.width * random.between(0.06, 0.5), page.height * random.between(0.015, 0.16));
  context.rotate(random.normal() * 0.05);
  context.strokeStyle = look.sealColour;
  context.fillStyle = look.sealColour;
  context.lineWidth = 0.5 * scale;
  context.strokeRect(0, 0, width, height);
  context.font = `${3.4 * scale}px "Sample Serif Bold"`;
  const day = `${random.int(1, 28)}/${random.int(1, 12)}/20${random.int(20, 24)}`;
  const lines = ['CÔNG VĂN ĐẾN', `Số: ${random.int(10, 999)}`, `Ngày: ${day}`];
  lines.forEach((line, index) => context.fillText(line, 2 * scale, (5 + index * 5.5) * scale));
  context.restore();
}

export function drawStrays(canvas: Canvas, page: DrawnPage, strays: Strays, look: Look, scale: number, random: Random) {
  const context = canvas.getContext('2d');
  if (random.chance(strays.receipt)) drawReceipt(context, page, look, scale, random);
  if (!random.chance(strays.seal)) return;
  const at = {
    x: page.width * random.between(0.2, 0.8),
    y: page.height * random.between(0.1, 0.6),
    radius: 16 * scale,
  };
  drawSeal(context, at, 'ĐẢNG BỘ TỈNH * ĐẢNG CỘNG SẢN VIỆT NAM *', look, random);
}

/** Rubs a box out until nobody can read it: shrunk to a few pixels and drawn back. */
export function smear(canvas: Canvas, box: Rectangle) {
  const context = canvas.getContext('2d');
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const small = createCanvas(Math.max(2, Math.round(width / height)), 2);
  small.getContext('2d').drawImage(canvas, box.left, box.top, width, height, 0, 0, small.width, small.height);
  context.save();
  context.imageSmoothingEnabled = true;
  context.drawImage(small, box.left - height * 0.2, box.top - height * 0.1, width + height * 0.4, height * 1.2);
  context.restore();
}
