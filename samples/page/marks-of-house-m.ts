// Seals and signatures of the thirteenth house's office: a seal with a thick rim, words between fine rings and, on the Party's
// bodies', hammer and sickle in place of a star; signatures of loops that climb and end in a stroke back, down or on.
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { drawSmooth } from './digits.ts';
import { pressed, ring, ringText, star, wearOff } from './marks.ts';
import type { Marks, SealPlace, SignaturePlace } from './marks.ts';
import type { Look } from './look.ts';

function hammerAndSickle(context: SKRSContext2D, size: number) {
  context.save();
  context.lineCap = 'butt';
  context.lineWidth = size * 0.17;
  context.beginPath();
  context.arc(0, 0, size * 0.68, -Math.PI * 0.62, Math.PI * 0.72);
  context.stroke();
  context.rotate(-Math.PI / 4);
  context.fillRect(-size * 0.09, -size * 0.5, size * 0.18, size * 1.42);
  context.fillRect(-size * 0.36, -size * 0.78, size * 0.72, size * 0.3);
  context.restore();
}

function seal(target: SKRSContext2D, at: SealPlace, words: string, look: Look, random: Random) {
  const { radius } = at;
  const ofParty = words.includes('ĐẢNG CỘNG SẢN');
  const draw = (context: SKRSContext2D) => {
    for (const [reach, thick] of [[0.95, 0.08] as const, [0.86, 0.014] as const, [0.55, 0.014] as const])
      ring(context, radius * reach, radius * thick);
    if (ofParty) hammerAndSickle(context, radius * random.between(0.34, 0.4));
    else star(context, radius * random.between(0.3, 0.36));
    // Long names in smaller letters, so that none stands on another.
    ringText(context, words, radius * 0.64, radius * Math.min(random.between(0.14, 0.165), 4.6 / words.length));
    wearOff(context, radius, random.between(0, 0.6), random);
  };
  pressed(target, at, look, random, { turn: 0.12, opacity: [0.55, 0.92], draw });
}

/** Loops of a running pen, wide or narrow, leaning or not, each a little further on; the first is the tallest. */
function loops({ x, y, width, height }: SignaturePlace, climb: number, random: Random): [number, number][] {
  const [turns, perTurn, tall] = [random.int(2, 7), random.pick([5, 6, 7, 8]), random.between(0.28, 0.5)];
  const [round, lean, low] = [random.between(0.25, 0.9), random.between(-0.35, 0.6), random.between(0, 0.2)];
  return Array.from({ length: turns * perTurn }, (_, index) => {
    const angle = (index / perTurn) * Math.PI * 2 + Math.PI / 2;
    const along = index / (turns * perTurn);
    const reach = (index < perTurn ? tall : random.between(0.08, 0.22)) * height;
    const up = Math.sin(angle) * reach;
    const middle = x + width * (0.1 + 0.72 * along + random.normal() * 0.008);
    return [middle + Math.cos(angle) * reach * round + up * lean, y + height * low - climb * along - up];
  });
}

/** How the last loop runs out: back below all of them, down in a tail, or straight on. */
function endOf({ x, y, width, height }: SignaturePlace, climb: number, random: Random): [number, number][] {
  const [right, level] = [x + width * random.between(0.88, 1.08), y + height * random.between(0.22, 0.42)];
  return random.pick<[number, number][]>([
    [
      [right, y - climb],
      [right - width * 0.1, level],
      [x + width * random.between(0, 0.3), level + height * random.normal() * 0.05],
    ],
    [
      [right - width * 0.1, y - climb * 0.5],
      [right - width * random.between(0.1, 0.3), level + height * 0.12],
    ],
    [
      [right - width * 0.2, y - climb - height * 0.05],
      [right + width * 0.1, y - climb - height * random.between(0, 0.25)],
    ],
  ]);
}

function signature(context: SKRSContext2D, at: SignaturePlace, look: Look, random: Random) {
  const { x, y, width, height } = at;
  const climb = height * random.between(-0.08, 0.3);
  context.save();
  Object.assign(context, { strokeStyle: look.hand.colour, lineCap: 'round', lineJoin: 'round' });
  context.lineWidth = height * random.between(0.024, 0.05);
  context.beginPath();
  drawSmooth([...loops(at, climb, random), ...endOf(at, climb, random)], context);
  if (random.chance(0.35)) {
    const [from, level] = [x + width * random.between(0.2, 0.5), y + height * random.between(0.3, 0.44)];
    drawSmooth(
      [
        [from, level],
        [from + width * random.between(0.02, 0.4), level - height * random.between(0, 0.06)],
      ],
      context,
    );
  }
  context.stroke();
  context.restore();
}

export const marksOfHouseM: Marks = { seal, signature };
