// How a house sets its papers: drawn anew for every document, so that no two have the same layout.
import type { Random } from '../random.ts';
import {
  registerHouseD,
  registerHouseE,
  registerHouseF,
  registerHouseG,
  registerHouseH,
  registerHouseI,
} from './fonts.ts';
import type { Shapes } from './digits.ts';
import type { Family, Hand } from './fonts.ts';
import type { Marks } from './marks.ts';

export interface Look {
  readonly body: Family;
  /** Of bold words. */
  readonly head: Family;
  /** Points. */
  readonly size: number;
  /** Letters wider or narrower than the font's own. */
  readonly stretch: number;
  readonly lineHeight: number;
  /** Points between paragraphs. */
  readonly paragraphGap: number;
  /** Millimetres. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly indent: number;
  readonly justify: boolean;
  /** 0 black … 70 a tired cartridge. */
  readonly inkGrey: number;
  /** Toner spread, in pixels at 300 dpi. */
  readonly spread: number;
  readonly pageNumber: 'top' | 'bottom' | 'none';
  readonly dots: boolean;
  readonly hand: {
    readonly font: Hand;
    readonly colour: string;
    readonly drawn: boolean;
    readonly slant: number;
    readonly thickness: number;
    readonly digits: number;
    /** Strokes of a hand of its own; absent: the one that most houses share. */
    readonly shapes?: Shapes;
  };
  readonly sealColour: string;
  /** How seals and signatures are drawn; absent: as in most houses. */
  readonly marks?: Marks;
}

const penColours = ['#1b2f8f', '#22308a', '#101c6b', '#16161a', '#2b2b30', '#3a3f9c'];
const sealColours = ['#c8202c', '#d63a3f', '#b3192b', '#e04a4a'];

/** A pen, before a house gives it a font of its own. */
export function hand(random: Random): Look['hand'] {
  return {
    font: 'Sample Hand',
    colour: random.pick(penColours),
    drawn: random.chance(0.6),
    slant: random.between(-0.12, 0.3),
    thickness: random.between(0.05, 0.1),
    digits: random.int(0, 1e6),
  };
}

export function lookOfHouseA(random: Random): Look {
  return {
    body: 'Sample Serif',
    head: 'Sample Serif',
    size: random.pick([12.5, 13, 13, 13.5, 14, 14, 14.5]),
    stretch: random.between(0.94, 1.05),
    lineHeight: random.between(1.12, 1.5),
    paragraphGap: random.between(1, 7),
    margins: {
      left: random.between(24, 34),
      right: random.between(13, 22),
      top: random.between(14, 24),
      bottom: random.between(14, 24),
    },
    indent: random.between(8, 14),
    justify: random.chance(0.8),
    inkGrey: random.int(0, 45),
    spread: random.between(0, 0.5),
    pageNumber: random.pick(['top', 'top', 'bottom', 'none']),
    dots: random.chance(0.5),
    hand: hand(random),
    sealColour: random.pick(sealColours),
  };
}

/** Another house: sans serif headings or bodies, tighter pages, bigger gaps. */
export function lookOfHouseB(random: Random): Look {
  const sans = random.chance(0.45);
  return {
    body: sans ? 'Sample Sans' : 'Sample Serif',
    head: random.chance(0.6) ? 'Sample Sans' : 'Sample Serif',
    size: sans ? random.pick([10.5, 11, 11.5, 12]) : random.pick([12, 13, 14, 15]),
    stretch: random.between(0.9, 1.1),
    lineHeight: random.between(1.05, 1.7),
    paragraphGap: random.between(0, 10),
    margins: {
      left: random.between(18, 36),
      right: random.between(10, 26),
      top: random.between(10, 30),
      bottom: random.between(10, 30),
    },
    indent: random.pick([0, 7, 12.7, 15]),
    justify: random.chance(0.5),
    inkGrey: random.int(0, 70),
    spread: random.between(0, 0.8),
    pageNumber: random.pick(['bottom', 'none', 'top']),
    dots: random.chance(0.7),
    hand: hand(random),
    sealColour: random.pick([...sealColours, '#8c1c3a', '#e2615c']),
  };
}

/** A third house: other families, a wider choice of sizes, ragged lines, a pen that few strokes are drawn for. */
export function lookOfHouseC(random: Random): Look {
  const office = random.chance(0.4);
  const side = (low: number, high: number) => random.between(low, high);
  return {
    body: office ? 'Sample Office' : 'Sample Book',
    head: random.chance(0.75) ? (office ? 'Sample Office' : 'Sample Book') : 'Sample Office',
    size: office ? random.pick([11, 12, 12.5, 13]) : random.pick([11.5, 12, 12.5, 13, 13.5]),
    stretch: random.between(0.92, 1.03),
    lineHeight: random.between(1.15, 1.6),
    paragraphGap: random.between(2, 9),
    margins: { left: side(20, 32), right: side(14, 24), top: side(12, 26), bottom: side(14, 28) },
    indent: random.pick([0, 10, 12.7]),
    justify: random.chance(0.35),
    inkGrey: random.int(10, 60),
    spread: random.between(0, 0.7),
    pageNumber: random.pick(['top', 'none', 'bottom']),
    dots: random.chance(0.6),
    hand: { ...hand(random), font: 'Sample Pen', drawn: random.chance(0.35) },
    sealColour: random.pick(['#bf1e2e', '#d4504c', '#a3203a']),
  };
}

/** A fourth house: a book face for most papers, a plain one for some, thin margins or wide ones, faint print, a round hand. */
export function lookOfHouseD(random: Random): Look {
  registerHouseD();
  const plain = random.chance(0.3);
  const wide = random.chance(0.4);
  const own = hand(random);
  return {
    body: plain ? 'Sample Plain' : 'Sample Press',
    head: random.chance(0.85) ? (plain ? 'Sample Plain' : 'Sample Press') : 'Sample Plain',
    size: plain ? random.pick([11.5, 12, 13, 13.5]) : random.pick([11.5, 12, 12.5, 13, 13.5, 14]),
    stretch: random.between(0.91, 1.06),
    lineHeight: random.between(1.08, 1.65),
    paragraphGap: random.between(0, 8),
    margins: {
      left: wide ? random.between(28, 36) : random.between(19, 25),
      right: random.between(11, 24),
      top: random.between(12, 28),
      bottom: random.between(12, 26),
    },
    indent: random.pick([0, 8, 10, 15]),
    justify: random.chance(0.6),
    inkGrey: random.int(15, 75),
    spread: random.between(0, 0.45),
    pageNumber: random.pick(['top', 'bottom', 'none']),
    dots: random.chance(0.5),
    hand: { ...own, font: 'Sample Note', drawn: random.chance(0.45), slant: random.between(-0.05, 0.4) },
    sealColour: random.pick(['#c21f3a', '#d9605a', '#94203c', '#cf3030']),
  };
}

/** A fifth house: a face of letters or one of screens, black print as a copier leaves it, narrow sheets, an upright hand. */
export function lookOfHouseE(random: Random): Look {
  registerHouseE();
  const screen = random.chance(0.4);
  const own = hand(random);
  return {
    body: screen ? 'Sample Screen' : 'Sample Letter',
    head: random.chance(0.8) ? (screen ? 'Sample Screen' : 'Sample Letter') : 'Sample Screen',
    size: screen ? random.pick([12, 12.5, 13, 14]) : random.pick([11, 11.5, 12, 12.5, 13]),
    stretch: random.between(0.93, 1.04),
    lineHeight: random.between(1.1, 1.55),
    paragraphGap: random.between(0, 6),
    margins: {
      left: random.between(21, 35),
      right: random.between(12, 20),
      top: random.between(13, 25),
      bottom: random.between(12, 24),
    },
    indent: random.pick([0, 6, 11, 12.7]),
    justify: random.chance(0.7),
    inkGrey: random.int(0, 50),
    spread: random.between(0.1, 0.9),
    pageNumber: random.pick(['bottom', 'top', 'none']),
    dots: random.chance(0.65),
    hand: {
      ...{ ...own, font: 'Sample Marker', drawn: random.chance(0.5), slant: random.between(-0.15, 0.2) },
      // A thin stroke is lost where a copy is only black and white.
      thickness: random.between(0.085, 0.125),
    },
    sealColour: random.pick(['#b8222f', '#cc3b46', '#a02535', '#dc5a58']),
  };
}

/** A sixth house: a face of books or a plain one of telephones and forms, sizes as the handbook asks, a lively hand. */
export function lookOfHouseF(random: Random): Look {
  registerHouseF();
  const clear = random.chance(0.35);
  const own = hand(random);
  return {
    body: clear ? 'Sample Clear' : 'Sample Source',
    head: random.chance(0.9) ? (clear ? 'Sample Clear' : 'Sample Source') : 'Sample Clear',
    size: clear ? random.pick([11, 11.5, 12, 12.5]) : random.pick([12.5, 13, 13.5, 14]),
    stretch: random.between(0.92, 1.05),
    lineHeight: random.between(1.15, 1.6),
    paragraphGap: random.between(1, 8),
    margins: {
      left: random.between(24, 34),
      right: random.between(13, 21),
      top: random.between(15, 25),
      bottom: random.between(14, 22),
    },
    indent: random.pick([0, 10, 12.7, 12.7]),
    justify: random.chance(0.75),
    inkGrey: random.int(5, 60),
    spread: random.between(0, 0.55),
    pageNumber: random.pick(['top', 'top', 'bottom', 'none']),
    dots: random.chance(0.55),
    hand: {
      ...{ ...own, font: 'Sample Script', drawn: random.chance(0.45), slant: random.between(-0.1, 0.35) },
      thickness: random.between(0.07, 0.115),
    },
    sealColour: random.pick(['#c4242b', '#b3303f', '#d24a48', '#9c1c33']),
  };
}

/** A seventh house: a face of novels, or an engineer's where headings are one too; even sizes, wide margins, a round hand. */
export function lookOfHouseG(random: Random): Look {
  registerHouseG();
  const plain = random.chance(0.3);
  const own = hand(random);
  return {
    body: plain ? 'Sample Engineer' : 'Sample Novel',
    head: plain || random.chance(0.1) ? 'Sample Engineer' : 'Sample Novel',
    size: plain ? random.pick([11.5, 12, 12.5]) : random.pick([12, 12.5, 13, 13]),
    stretch: random.between(0.9, 1),
    lineHeight: random.between(1.1, 1.5),
    paragraphGap: random.between(2, 7),
    margins: {
      left: random.between(26, 33),
      right: random.between(14, 20),
      top: random.between(16, 24),
      bottom: random.between(16, 22),
    },
    indent: random.pick([0, 8, 12.7, 12.7]),
    justify: random.chance(0.8),
    inkGrey: random.int(0, 55),
    spread: random.between(0, 0.6),
    pageNumber: random.pick(['top', 'bottom', 'none', 'none']),
    dots: random.chance(0.7),
    hand: {
      ...{ ...own, font: 'Sample Round', drawn: random.chance(0.4), slant: random.between(-0.08, 0.3) },
      thickness: random.between(0.06, 0.11),
    },
    sealColour: random.pick(['#c02633', '#d0434a', '#aa1f35', '#d95f55']),
  };
}

/** An eighth house: Times as most offices have it, else a face of readers or a plain one; sizes of the handbook, a swift hand. */
export function lookOfHouseH(random: Random): Look {
  registerHouseH();
  const body = random.pick(['Sample Serif', 'Sample Serif', 'Sample Reader', 'Sample Open'] as const);
  const own = hand(random);
  const sizes = {
    'Sample Serif': [13, 13.5, 14, 14],
    'Sample Reader': [11.5, 12, 12.5],
    'Sample Open': [10.5, 11, 11.5],
  };
  return {
    body,
    head: body,
    size: random.pick(sizes[body]),
    stretch: random.between(0.95, 1.02),
    lineHeight: random.between(1.12, 1.5),
    paragraphGap: random.between(2, 7),
    margins: {
      left: random.between(25, 33),
      right: random.between(14, 20),
      top: random.between(16, 24),
      bottom: random.between(15, 22),
    },
    indent: random.pick([0, 10, 12.7, 12.7]),
    justify: random.chance(0.8),
    inkGrey: random.int(0, 50),
    spread: random.between(0, 0.5),
    pageNumber: random.pick(['top', 'top', 'bottom', 'none']),
    dots: random.chance(0.6),
    hand: {
      ...{ ...own, font: 'Sample Swift', drawn: random.chance(0.4), slant: random.between(-0.05, 0.3) },
      thickness: random.between(0.06, 0.11),
    },
    sealColour: random.pick(['#c32530', '#d2484a', '#ad2238', '#db5f58']),
  };
}

/** A ninth house: a face of journals or a plain one of civil servants, set tight as offices do to save a page; a ballpoint. */
export function lookOfHouseI(random: Random): Look {
  registerHouseI();
  const plain = random.chance(0.4);
  const own = hand(random);
  return {
    body: plain ? 'Sample Civil' : 'Sample Journal',
    head: plain ? 'Sample Civil' : 'Sample Journal',
    size: plain ? random.pick([12, 12.5, 13, 13.5]) : random.pick([10.5, 11, 11.5]),
    stretch: random.between(0.92, 1.01),
    lineHeight: random.between(1.15, 1.5),
    paragraphGap: random.between(1, 6),
    margins: {
      left: random.between(24, 32),
      right: random.between(14, 21),
      top: random.between(15, 24),
      bottom: random.between(15, 23),
    },
    indent: random.pick([0, 10, 12.7, 12.7]),
    justify: random.chance(0.8),
    inkGrey: random.int(0, 50),
    spread: random.between(0, 0.45),
    pageNumber: random.pick(['top', 'bottom', 'none', 'top']),
    dots: random.chance(0.6),
    hand: {
      ...{ ...own, font: 'Sample Ballpoint', drawn: random.chance(0.4), slant: random.between(-0.05, 0.35) },
      thickness: random.between(0.06, 0.11),
    },
    sealColour: random.pick(['#c0252f', '#d14448', '#b02036', '#dd6058']),
  };
}
