// Ink on paper: the items of a page on a white canvas.
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { drawDigits, isDrawnAsDigits } from './digits.ts';
import type { DrawnPage, Item, WordItem } from './drawing.ts';
import { letterSpacing } from './fonts.ts';
import type { Look } from './look.ts';
import { drawSigning } from './marks.ts';

const grey = (level: number) => `rgb(${level},${level},${level})`;

function paintPrint(context: SKRSContext2D, item: WordItem, look: Look, scale: number) {
  context.save();
  context.translate(item.x, item.baseline);
  context.scale(look.stretch, 1);
  context.font = `${item.size}px "${item.font}"`;
  context.letterSpacing = letterSpacing(item.font);
  context.fillText(item.text, 0, 0);
  if (look.spread > 0) {
    context.lineWidth = (look.spread * scale) / 11.81;
    context.strokeText(item.text, 0, 0);
  }
  context.restore();
  if (item.struck) line(context, item.x - 2, item.baseline - item.size * 0.25, item.width + 4, item.size * 0.06);
  if (item.underline) line(context, item.x, item.baseline + item.size * 0.12, item.width, item.size * 0.05);
}

function line(context: SKRSContext2D, x: number, y: number, length: number, thickness: number) {
  context.fillRect(x, y, length, Math.max(1, thickness));
}

function paintDots(context: SKRSContext2D, item: WordItem) {
  const step = item.size * 0.22;
  for (let x = item.x - item.size * 0.3; x < item.x + item.width + item.size * 0.3; x += step) {
    context.fillRect(x, item.baseline + item.size * 0.1, item.size * 0.05, item.size * 0.05);
  }
}

function paintHand(context: SKRSContext2D, item: WordItem, look: Look, random: Random) {
  if (look.dots) paintDots(context, item);
  context.save();
  context.fillStyle = look.hand.colour;
  context.strokeStyle = look.hand.colour;
  const lift = item.size * random.between(-0.06, 0.06);
  if (look.hand.drawn && isDrawnAsDigits(item.text)) {
    context.lineWidth = item.size * look.hand.thickness;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.beginPath();
    const { slant, shapes } = look.hand;
    drawDigits(
      item.text,
      { x: item.x, baseline: item.baseline + lift, size: item.size, slant, shapes },
      random,
      context,
    );
    context.stroke();
  } else {
    context.translate(item.x, item.baseline + lift);
    context.transform(look.stretch, random.normal() * 0.012, -look.hand.slant * 0.6, 1, 0, 0);
    context.font = `${item.size}px "${item.font}"`;
    context.fillText(item.text, 0, 0);
  }
  context.restore();
}

function paintItem(context: SKRSContext2D, item: Item, look: Look, scale: number, random: Random) {
  const colour = ('colour' in item ? item.colour : undefined) ?? grey(look.inkGrey);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  if (item.kind === 'rule') line(context, item.x, item.y, item.length, 0.25 * scale);
  else if (item.kind === 'frame')
    context.strokeRect(item.left, item.top, item.right - item.left, item.bottom - item.top);
  else if (item.kind === 'word' && item.hand) paintHand(context, item, look, random);
  else if (item.kind === 'word') paintPrint(context, item, look, scale);
}

/** Draws on any canvas context, a PDF page's as well. Seals and signatures come last, over the print. */
export function paintOn(context: SKRSContext2D, page: DrawnPage, look: Look, dpi: number, random: Random) {
  const scale = dpi / 25.4;
  context.lineWidth = Math.max(1, 0.2 * scale);
  for (const item of page.items) paintItem(context, item, look, scale, random);
  for (const item of page.items) if (item.kind === 'signing') drawSigning(context, item, look, scale, random);
}

export function paintPage(page: DrawnPage, look: Look, dpi: number, random: Random): Canvas {
  const canvas = createCanvas(page.width, page.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, page.width, page.height);
  paintOn(context, page, look, dpi, random);
  return canvas;
}
