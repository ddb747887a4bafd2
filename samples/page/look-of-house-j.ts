// How the tenth house sets its papers: a face of essays or a browser's plain one, wide left margins for the file's holes, ragged
// lines on a third of its papers, a felt pen.
import type { Random } from '../random.ts';
import { registerHouseJ } from './fonts.ts';
import { hand } from './look.ts';
import type { Look } from './look.ts';

export function lookOfHouseJ(random: Random): Look {
  registerHouseJ();
  const plain = random.chance(0.35);
  const own = hand(random);
  const face = plain ? 'Sample Browser' : 'Sample Essay';
  return {
    body: face,
    head: face,
    size: plain ? random.pick([11.5, 12, 12, 12.5]) : random.pick([12.5, 13, 13.5, 14]),
    stretch: random.between(0.93, 1.02),
    lineHeight: random.between(1.15, 1.5),
    paragraphGap: random.between(1, 7),
    margins: {
      left: random.between(26, 33),
      right: random.between(14, 21),
      top: random.between(15, 24),
      bottom: random.between(15, 23),
    },
    indent: random.pick([0, 8, 10, 12.7]),
    justify: random.chance(0.67),
    inkGrey: random.int(0, 55),
    spread: random.between(0, 0.5),
    pageNumber: random.pick(['top', 'top', 'bottom', 'none']),
    dots: random.chance(0.5),
    hand: {
      ...{ ...own, font: 'Sample Felt', drawn: random.chance(0.4), slant: random.between(-0.1, 0.3) },
      thickness: random.between(0.065, 0.115),
    },
    sealColour: random.pick(['#c4232c', '#d04347', '#ab2034', '#d85c52']),
  };
}
