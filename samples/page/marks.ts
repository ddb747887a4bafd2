// Seals and signatures: drawn on a layer of their own, so that the print below shows through.
import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { drawSmooth } from './digits.ts';
import type { SigningItem } from './drawing.ts';
import type { Look } from './look.ts';

export interface SealPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
export interface SignaturePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A house's own way of drawing seals and signatures. */
export interface Marks {
  readonly seal: (target: SKRSContext2D, at: SealPlace, words: string, look: Look, random: Random) => void;
  readonly signature: (context: SKRSContext2D, at: SignaturePlace, look: Look, random: Random) => void;
}

export function star(context: SKRSContext2D, radius: number) {
  context.beginPath();
  for (let i = 0; i < 10; i++) {
    const reach = i % 2 === 0 ? radius : radius * 0.4;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    context.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  context.closePath();
  context.fill();
}

export function ringText(context: SKRSContext2D, text: string, radius: number, size: number) {
  context.font = `${size}px "Sample Serif Bold"`;
  context.textAlign = 'center';
  const letters = [...text];
  const step = Math.min((size * 0.95) / radius, (Math.PI * 1.8) / letters.length);
  letters.forEach((letter, index) => {
    context.save();
    context.rotate((index - (letters.length - 1) / 2) * step);
    context.fillText(letter, 0, -radius);
    context.restore();
  });
}

/** Ink that did not take: holes all over, more on one side. */
export function wearOff(context: SKRSContext2D, radius: number, amount: number, random: Random) {
  context.globalCompositeOperation = 'destination-out';
  const [leanX, leanY] = [random.normal() * radius * 0.4, random.normal() * radius * 0.4];
  for (let i = 0; i < amount * 900; i++) {
    const x = leanX + random.normal() * radius * 0.7;
    const y = leanY + random.normal() * radius * 0.7;
    context.globalAlpha = random.between(0.2, 0.9);
    context.beginPath();
    context.arc(x, y, radius * random.between(0.004, 0.03), 0, Math.PI * 2);
    context.fill();
  }
}

/** How a press is inked: how far it is turned, in radians of spread, and between which opacities. */
interface Pressing {
  readonly turn: number;
  readonly opacity: readonly [number, number];
  readonly draw: (context: SKRSContext2D) => void;
}

/** What `draw` draws around the origin, in the seal's colour, multiplied onto the page. */
export function pressed(
  target: SKRSContext2D,
  { x, y, radius }: SealPlace,
  look: Look,
  random: Random,
  { turn, opacity: [least, most], draw }: Pressing,
) {
  const layer = createCanvas(Math.ceil(radius * 2.2), Math.ceil(radius * 2.2));
  const context = layer.getContext('2d');
  context.translate(layer.width / 2, layer.height / 2);
  context.rotate(random.normal() * turn);
  context.strokeStyle = look.sealColour;
  context.fillStyle = look.sealColour;
  draw(context);
  target.save();
  target.globalCompositeOperation = 'multiply';
  target.globalAlpha = random.between(least, most);
  target.drawImage(layer, x - layer.width / 2, y - layer.height / 2);
  target.restore();
}

export function ring(context: SKRSContext2D, radius: number, thick: number) {
  context.lineWidth = thick;
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.stroke();
}

function commonSeal(target: SKRSContext2D, at: SealPlace, words: string, look: Look, random: Random) {
  const { radius } = at;
  const draw = (context: SKRSContext2D) => {
    ring(context, radius * 0.98, radius * 0.045);
    ring(context, radius * 0.9, radius * 0.015);
    ring(context, radius * 0.58, radius * 0.02);
    star(context, radius * random.between(0.24, 0.34));
    ringText(context, words, radius * 0.68, radius * random.between(0.13, 0.16));
    wearOff(context, radius, random.between(0.1, 0.8), random);
  };
  pressed(target, at, look, random, { turn: 0.2, opacity: [0.55, 0.9], draw });
}

/** Loops and a tail, never twice the same. */
function commonSignature(context: SKRSContext2D, at: SignaturePlace, look: Look, random: Random) {
  const count = random.int(7, 14);
  const points = Array.from({ length: count }, (_, index): [number, number] => {
    const swing = index % 2 === 0 ? -1 : 1;
    const x = at.x + at.width * (index / count + random.normal() * 0.06);
    return [x, at.y + swing * at.height * random.between(0.1, 0.5)];
  });
  context.save();
  context.strokeStyle = look.hand.colour;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = at.height * random.between(0.03, 0.07);
  context.beginPath();
  drawSmooth(points, context);
  const [endX, endY] = points.at(-1) ?? [at.x, at.y];
  drawSmooth(
    [
      [endX, endY],
      [endX - at.width * 0.5, at.y + at.height * 0.5],
      [endX + at.width * 0.25, at.y + at.height * random.between(0.1, 0.5)],
    ],
    context,
  );
  context.stroke();
  context.restore();
}

const common: Marks = { seal: commonSeal, signature: commonSignature };

export const drawSeal: Marks['seal'] = (target, at, words, look, random) =>
  (look.marks ?? common).seal(target, at, words, look, random);

export function drawSigning(context: SKRSContext2D, item: SigningItem, look: Look, scale: number, random: Random) {
  const centre = (item.left + item.right) / 2 + random.normal() * 3 * scale;
  const middle = (item.top + item.bottom) / 2;
  const height = item.bottom - item.top;
  const width = random.between(26, 44) * scale;
  if (item.signed)
    (look.marks ?? common).signature(
      context,
      { x: centre - width / 2, y: middle, width, height: height * random.between(0.55, 0.9) },
      look,
      random,
    );
  if (item.seal === undefined) return;
  const radius = random.between(14.5, 17.5) * scale;
  const x = centre - width / 2 + random.between(-4, 6) * scale;
  drawSeal(context, { x, y: middle + random.between(-4, 5) * scale, radius }, item.seal, look, random);
}
