// How the twelfth house sets its papers: more than half in the Times-like face that real offices print, else in a face of
// printed books or a round plain one; its pen is a fine slanted hand.
import type { Random } from '../random.ts';
import { digitsOfHouseL } from './digits-of-house-l.ts';
import { registerHouseL } from './fonts.ts';
import { hand } from './look.ts';
import type { Look } from './look.ts';
import { marksOfHouseL } from './marks-of-house-l.ts';

/** Points: the book face is small for its size, the plain one large. */
const sizes = {
  'Sample Serif': [13, 13.5, 14, 14],
  'Sample Crimson': [13.5, 14, 14.5],
  'Sample Nunito': [11, 11.5, 12],
} as const;

export function lookOfHouseL(random: Random): Look {
  registerHouseL();
  const face = random.pick([
    'Sample Serif',
    'Sample Serif',
    'Sample Serif',
    'Sample Crimson',
    'Sample Nunito',
  ] as const);
  const own = hand(random);
  return {
    body: face,
    head: face,
    size: random.pick<number>(sizes[face]),
    stretch: random.between(0.96, 1.02),
    lineHeight: random.between(1.1, 1.42),
    paragraphGap: random.between(1, 6),
    margins: {
      left: random.between(26, 34),
      right: random.between(14, 20),
      top: random.between(15, 22),
      bottom: random.between(15, 20),
    },
    indent: random.pick([0, 10, 12.7, 12.7, 15]),
    justify: random.chance(0.8),
    inkGrey: random.int(0, 55),
    spread: random.between(0, 0.45),
    pageNumber: random.pick(['top', 'top', 'none', 'none']),
    dots: random.chance(0.4),
    hand: {
      ...{ ...own, font: 'Sample Fine', drawn: random.chance(0.45), slant: random.between(-0.04, 0.24) },
      ...{ thickness: random.between(0.045, 0.08), shapes: digitsOfHouseL },
    },
    sealColour: random.pick(['#c4202f', '#d4363c', '#b01f38', '#e2504c']),
    marks: marksOfHouseL,
  };
}
