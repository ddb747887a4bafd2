// How the eleventh house sets its papers: half in the Times-like face that real offices print, else in a face of old books or a
// plain one of offices' templates; lines fuller or thinner than most, a copybook hand.
import type { Random } from '../random.ts';
import { digitsOfHouseK } from './digits-of-house-k.ts';
import { registerHouseK } from './fonts.ts';
import { hand } from './look.ts';
import type { Look } from './look.ts';
import { marksOfHouseK } from './marks-of-house-k.ts';

/** Points: the book face is small for its size, the plain one large. */
const sizes = {
  'Sample Serif': [13, 13, 13.5, 14],
  'Sample Garamond': [13.5, 14, 14.5],
  'Sample Work': [11, 11.5, 11.5, 12],
} as const;

export function lookOfHouseK(random: Random): Look {
  registerHouseK();
  const face = random.pick(['Sample Serif', 'Sample Serif', 'Sample Garamond', 'Sample Work'] as const);
  const own = hand(random);
  return {
    body: face,
    head: face,
    size: random.pick<number>(sizes[face]),
    stretch: random.between(0.95, 1.03),
    lineHeight: random.between(1.12, 1.4),
    paragraphGap: random.between(1, 6),
    margins: {
      left: random.between(25, 32),
      right: random.between(14, 20),
      top: random.between(16, 22),
      bottom: random.between(14, 20),
    },
    indent: random.pick([0, 9, 10, 12.7, 12.7]),
    justify: random.chance(0.75),
    inkGrey: random.int(0, 50),
    spread: random.between(0, 0.5),
    pageNumber: random.pick(['top', 'top', 'bottom', 'none']),
    dots: random.chance(0.45),
    hand: {
      ...{ ...own, font: 'Sample Copybook', drawn: random.chance(0.45), slant: random.between(0.12, 0.35) },
      ...{ thickness: random.between(0.042, 0.07), shapes: digitsOfHouseK },
    },
    sealColour: random.pick(['#bf1e2e', '#cf3a40', '#a81c30', '#db5a55']),
    marks: marksOfHouseK,
  };
}
