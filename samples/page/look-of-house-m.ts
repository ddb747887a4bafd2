// How the thirteenth house sets its papers: most in the Times-like face that real offices print, others in a face of readers'
// books or a plain one of notices, as the template was that a clerk opened; its pen is an old cadre's slanted hand.
import type { Random } from '../random.ts';
import { digitsOfHouseM } from './digits-of-house-m.ts';
import { registerHouseM } from './fonts.ts';
import type { Family } from './fonts.ts';
import { hand } from './look.ts';
import type { Look } from './look.ts';
import { marksOfHouseM } from './marks-of-house-m.ts';

/** Each face with the points in which it looks as large as the others, and how close its lines may stand. */
const templates: readonly (readonly [Family, readonly number[], number])[] = [
  ['Sample Serif', [13, 14, 14], 1.12],
  ['Sample Serif', [13.5, 14, 14], 1.15],
  ['Sample Serif', [13, 13, 14], 1.18],
  ['Sample Gentium', [12, 12.5, 13], 1.22],
  ['Sample Franklin', [11.5, 12, 12.5], 1.26],
];

export function lookOfHouseM(random: Random): Look {
  registerHouseM();
  const [face, sizes, closest] = random.pick(templates);
  const [left, right, top, bottom] = [
    ...[random.between(28, 32), random.between(13, 19)],
    ...[random.between(16, 21), random.between(15, 21)],
  ] as const;
  return {
    ...{ body: face, head: face, size: random.pick(sizes), marks: marksOfHouseM },
    ...{
      stretch: random.between(0.97, 1.02),
      lineHeight: closest + random.between(0, 0.22),
      paragraphGap: random.between(2, 6),
    },
    margins: { left, right, top, bottom },
    ...{ indent: random.pick([10, 12.7, 12.7, 0]), justify: random.chance(0.85) },
    ...{ inkGrey: random.int(0, 45), spread: random.between(0, 0.5) },
    ...{ pageNumber: random.pick(['top', 'none', 'bottom', 'none']), dots: random.chance(0.35) },
    hand: {
      ...{ ...hand(random), font: 'Sample Cadre', drawn: random.chance(0.45), slant: random.between(0, 0.14) },
      ...{ thickness: random.between(0.046, 0.08), shapes: digitsOfHouseM },
    },
    sealColour: random.pick(['#c21a2b', '#cb2f3a', '#b41b33', '#d8434a']),
  };
}
