// Seals and signatures of the eleventh house's office: a seal whose words stand between two thick rings, with a ground of fine
// rays around the star; signatures that begin with a tall letter, run on in small waves and end in a stroke below.
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { drawSmooth } from './digits.ts';
import { pressed, ring, ringText, star, wearOff } from './marks.ts';
import type { Marks, SealPlace, SignaturePlace } from './marks.ts';
import type { Look } from './look.ts';

function rays(context: SKRSContext2D, from: number, to: number, count: number) {
  context.beginPath();
  for (let i = 0; i < count; i++) {
    const angle = (i * Math.PI * 2) / count;
    context.moveTo(Math.cos(angle) * from, Math.sin(angle) * from);
    context.lineTo(Math.cos(angle) * to, Math.sin(angle) * to);
  }
  context.stroke();
}

function seal(target: SKRSContext2D, at: SealPlace, words: string, look: Look, random: Random) {
  const { radius } = at;
  const draw = (context: SKRSContext2D) => {
    ring(context, radius * 0.96, radius * 0.065);
    ring(context, radius * 0.64, radius * 0.035);
    context.lineWidth = radius * 0.012;
    rays(context, radius * 0.42, radius * 0.58, 48);
    star(context, radius * random.between(0.34, 0.4));
    // Long names in smaller letters, so that none stands on another.
    const size = Math.min(random.between(0.14, 0.17), 5.2 / words.length);
    ringText(context, words, radius * 0.73, radius * size);
    wearOff(context, radius, random.between(0.05, 0.7), random);
  };
  pressed(target, at, look, random, { turn: 0.25, opacity: [0.5, 0.88], draw });
}

type Path = (readonly [number, number])[];

/** A tall loop, as of an L, an H or a T. */
function initial({ x, y, width, height }: SignaturePlace, random: Random): Path {
  const lean = random.between(0.02, 0.12) * width;
  return [
    [x, y + height * 0.2],
    [x + width * 0.06 + lean, y - height * random.between(0.4, 0.55)],
    [x + width * 0.14 + lean, y - height * 0.3],
    [x + width * 0.05, y + height * random.between(0.3, 0.5)],
    [x + width * 0.16, y + height * 0.25],
  ];
}

function waves({ x, y, width, height }: SignaturePlace, random: Random): Path {
  const count = random.int(8, 15);
  return Array.from({ length: count }, (_, index) => {
    const reach = height * random.between(0.04, 0.16) * (random.chance(0.15) ? 2.4 : 1);
    const along = 0.18 + (0.6 * index) / count + random.normal() * 0.01;
    return [x + width * along, y + height * 0.1 + (index % 2 === 0 ? -reach : reach)] as const;
  });
}

function signature(context: SKRSContext2D, at: SignaturePlace, look: Look, random: Random) {
  const { x, y, width, height } = at;
  const end = x + width * random.between(0.85, 1.05);
  context.save();
  context.strokeStyle = look.hand.colour;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = height * random.between(0.025, 0.05);
  context.beginPath();
  drawSmooth([...initial(at, random), ...waves(at, random), [end, y - height * random.between(0, 0.3)]], context);
  drawSmooth(
    [
      [x + width * random.between(0.7, 0.9), y + height * 0.25],
      [x + width * 0.3, y + height * random.between(0.38, 0.5)],
      [x + width * random.between(0.9, 1.1), y + height * random.between(0.3, 0.42)],
    ],
    context,
  );
  if (random.chance(0.35))
    drawSmooth(
      [
        [x + width * 0.5, y + height * 0.5],
        [end, y + height * 0.46],
      ],
      context,
    );
  context.stroke();
  context.restore();
}

export const marksOfHouseK: Marks = { seal, signature };
