// Seals and signatures of the twelfth house's office: a seal with a dotted inner ring and small stars between its words' ends;
// signatures that begin with a round sweep, break into sharp peaks and are struck through by a long flat stroke.
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { drawSmooth } from './digits.ts';
import { pressed, ring, ringText, star, wearOff } from './marks.ts';
import type { Marks, SealPlace, SignaturePlace } from './marks.ts';
import type { Look } from './look.ts';

function dots(context: SKRSContext2D, radius: number, count: number, size: number) {
  context.beginPath();
  for (let i = 0; i < count; i++) {
    const angle = (i * Math.PI * 2) / count;
    const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    context.moveTo(x + size, y);
    context.arc(x, y, size, 0, Math.PI * 2);
  }
  context.fill();
}

function seal(target: SKRSContext2D, at: SealPlace, words: string, look: Look, random: Random) {
  const { radius } = at;
  const draw = (context: SKRSContext2D) => {
    ring(context, radius * 0.97, radius * 0.05);
    ring(context, radius * 0.89, radius * 0.02);
    dots(context, radius * 0.57, 60, radius * 0.012);
    star(context, radius * random.between(0.26, 0.38));
    // Long names in smaller letters, so that none stands on another.
    ringText(context, words, radius * 0.67, radius * Math.min(random.between(0.13, 0.16), 4.8 / words.length));
    context.save();
    context.translate(0, radius * 0.73);
    star(context, radius * 0.07);
    context.restore();
    wearOff(context, radius, random.between(0.05, 0.75), random);
  };
  pressed(target, at, look, random, { turn: 0.16, opacity: [0.5, 0.9], draw });
}

type Path = (readonly [number, number])[];

/** A sweep around what follows, as of a C, an N or a D. */
function sweep({ x, y, width, height }: SignaturePlace, random: Random): Path {
  const reach = random.between(0.3, 0.5) * width;
  return [
    [x + reach, y - height * random.between(0.3, 0.5)],
    [x + reach * 0.3, y - height * 0.42],
    [x - width * 0.04, y + height * 0.02],
    [x + reach * 0.25, y + height * random.between(0.3, 0.44)],
    [x + reach, y + height * 0.12],
  ];
}

/** Sharp peaks, drawn without a curve. */
function peaks({ x, y, width, height }: SignaturePlace, random: Random): Path {
  const count = random.int(5, 9);
  return Array.from({ length: count * 2 }, (_, index) => {
    const along = 0.3 + (0.5 * index) / (count * 2) + random.normal() * 0.008;
    const up = index % 2 === 0 ? -random.between(0.08, 0.34) : random.between(0.02, 0.14);
    return [x + width * along, y + height * up] as const;
  });
}

function signature(context: SKRSContext2D, at: SignaturePlace, look: Look, random: Random) {
  const { x, y, width, height } = at;
  context.save();
  context.strokeStyle = look.hand.colour;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = height * random.between(0.022, 0.048);
  context.beginPath();
  drawSmooth(sweep(at, random), context);
  for (const [index, point] of peaks(at, random).entries())
    if (index === 0) context.moveTo(...point);
    else context.lineTo(...point);
  const through = y + height * random.between(-0.08, 0.16);
  drawSmooth(
    [
      [x + width * random.between(0, 0.2), through + height * 0.08],
      [x + width * 0.6, through],
      [x + width * random.between(0.95, 1.15), through - height * random.between(0.02, 0.2)],
    ],
    context,
  );
  context.stroke();
  context.restore();
}

export const marksOfHouseL: Marks = { seal, signature };
