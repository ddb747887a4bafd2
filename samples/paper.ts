// One paper of a dossier: wording, layout, ink, scan. Everything that varies is drawn from the random stream it is given.
import type { Canvas } from '@napi-rs/canvas';
import type { Dossier } from './dossier.ts';
import { houseA } from './forms/house-a/book.ts';
import { houseB } from './forms/house-b/book.ts';
import { houseC } from './forms/house-c/book.ts';
import { houseD } from './forms/house-d/book.ts';
import { houseE } from './forms/house-e/book.ts';
import { houseF } from './forms/house-f/book.ts';
import { houseG } from './forms/house-g/book.ts';
import { houseH } from './forms/house-h/book.ts';
import { houseI } from './forms/house-i/book.ts';
import { houseJ } from './forms/house-j/book.ts';
import { gapsOfHouseJ, habitsOfHouseJ } from './forms/house-j/habits.ts';
import { houseK } from './forms/house-k/book.ts';
import { gapsOfHouseK, habitsOfHouseK } from './forms/house-k/habits.ts';
import { houseL } from './forms/house-l/book.ts';
import { gapsOfHouseL, habitsOfHouseL } from './forms/house-l/habits.ts';
import { houseM } from './forms/house-m/book.ts';
import { gapsOfHouseM, habitsOfHouseM } from './forms/house-m/habits.ts';
import { Writer } from './forms/writer.ts';
import type { Habits } from './forms/writer.ts';
import type { DrawnPage } from './page/drawing.ts';
import * as houseLooks from './page/look.ts';
import type { Look } from './page/look.ts';
import { lookOfHouseJ } from './page/look-of-house-j.ts';
import { lookOfHouseK } from './page/look-of-house-k.ts';
import { lookOfHouseL } from './page/look-of-house-l.ts';
import { lookOfHouseM } from './page/look-of-house-m.ts';
import type { Paper } from './page/content.ts';
import { paintPage } from './page/painting.ts';
import { drawStrays, smear } from './page/stray.ts';
import type { Strays } from './page/stray.ts';
import { fieldLines, setPaper } from './page/setting.ts';
import type { Random } from './random.ts';
import type { Capture, Level, Style } from './wear/capture.ts';
import { commonStock } from './stock.ts';
import type { Stock } from './stock.ts';
import { stockOfHouseK } from './stock-of-house-k.ts';
import { stockOfHouseL } from './stock-of-house-l.ts';
import { stockOfHouseM } from './stock-of-house-m.ts';
import { scanPage, turned } from './wear/scan.ts';
import type { Scan } from './wear/scan.ts';

const books = {
  A: houseA,
  B: houseB,
  C: houseC,
  D: houseD,
  E: houseE,
  F: houseF,
  G: houseG,
  H: houseH,
  I: houseI,
  J: houseJ,
  K: houseK,
  L: houseL,
  M: houseM,
};
const looks = {
  A: houseLooks.lookOfHouseA,
  B: houseLooks.lookOfHouseB,
  C: houseLooks.lookOfHouseC,
  D: houseLooks.lookOfHouseD,
  E: houseLooks.lookOfHouseE,
  F: houseLooks.lookOfHouseF,
  G: houseLooks.lookOfHouseG,
  H: houseLooks.lookOfHouseH,
  I: houseLooks.lookOfHouseI,
  J: lookOfHouseJ,
  K: lookOfHouseK,
  L: lookOfHouseL,
  M: lookOfHouseM,
};
const stocks: Readonly<Partial<Record<Style, Stock>>> = { K: stockOfHouseK, L: stockOfHouseL, M: stockOfHouseM };
export const stockOf = (style: Style): Stock => stocks[style] ?? commonStock;
export const documentTypesOf = (style: Style) => Object.keys(books[style]);

export function drawHabits(random: Random): Habits {
  return {
    dates: { padDay: random.chance(0.8), padMonth: random.pick(['none', 'early', 'early', 'all']) },
    padCounts: random.chance(0.65),
    zeroAsWord: random.chance(0.2),
    oldTones: random.chance(0.4),
    capitalNames: random.chance(0.25),
    onBehalf: random.chance(0.8) ? 'T/M' : 'TM.',
    percentDecimals: random.pick([2, 2, 1]),
    slashDates: random.chance(0.15),
  };
}

/** The fourth house types counts, days and names its own way, and each paper another. */
function habitsOfHouseD(random: Random): Habits {
  return {
    ...drawHabits(random),
    padCounts: random.chance(0.5),
    oldTones: random.chance(0.55),
    capitalNames: random.chance(0.35),
    onBehalf: random.pick(['T/M', 'TM.']),
    slashDates: random.chance(0.4),
    dateSeparator: random.pick(['/', '/', '-', '-', '.']),
  };
}

/** The fifth house puts points into its days and writes no nought in words. */
function habitsOfHouseE(random: Random): Habits {
  return {
    ...drawHabits(random),
    padCounts: random.chance(0.4),
    zeroAsWord: false,
    oldTones: random.chance(0.35),
    capitalNames: random.chance(0.3),
    onBehalf: random.pick(['T/M', 'TM.', 'TM.']),
    percentDecimals: random.pick([1, 1, 2]),
    slashDates: random.chance(0.7),
    dateSeparator: random.pick(['.', '.', '.', '.', '/']),
  };
}

/** The sixth house keeps to the handbook in most papers: noughts before counts, days in figures with slashes. */
function habitsOfHouseF(random: Random): Habits {
  return {
    ...drawHabits(random),
    padCounts: random.chance(0.7),
    zeroAsWord: random.chance(0.15),
    oldTones: random.chance(0.45),
    capitalNames: random.chance(0.2),
    onBehalf: random.pick(['T/M', 'T/M', 'TM.']),
    percentDecimals: random.pick([2, 2, 1, 0]),
    slashDates: random.chance(0.55),
    dateSeparator: random.pick(['/', '/', '/', '-']),
  };
}

/** The seventh house writes days out as the form does, in figures on few papers, and pads months where it pads days. */
function habitsOfHouseG(random: Random): Habits {
  const pads = random.chance(0.6);
  return {
    ...drawHabits(random),
    dates: { padDay: pads || random.chance(0.6), padMonth: pads ? random.pick(['all', 'early']) : 'none' },
    padCounts: random.chance(0.6),
    zeroAsWord: false,
    oldTones: random.chance(0.5),
    capitalNames: random.chance(0.3),
    onBehalf: random.pick(['T/M', 'T/M', 'T/M', 'TM.']),
    percentDecimals: random.pick([2, 1, 1, 0]),
    slashDates: random.chance(0.35),
    dateSeparator: random.pick(['/', '/', '/', '/', '-', '.']),
  };
}

/** The eighth house has several typists: each paper keeps one way of days, counts and per cent throughout. */
function habitsOfHouseH(random: Random): Habits {
  return {
    ...drawHabits(random),
    dates: random.pick([
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'all' },
      { padDay: false, padMonth: 'none' },
    ] as const),
    padCounts: random.chance(0.65),
    zeroAsWord: false,
    oldTones: random.chance(0.5),
    capitalNames: random.chance(0.2),
    onBehalf: random.chance(0.75) ? 'T/M' : 'TM.',
    percentDecimals: random.pick([2, 2, 1]),
    slashDates: random.chance(0.4),
    dateSeparator: random.pick(['/', '/', '/', '-', '.']),
  };
}

/** The ninth house has one clerk per paper too, most of whom pad counts and days as the handbook asks. */
function habitsOfHouseI(random: Random): Habits {
  return {
    ...drawHabits(random),
    dates: random.pick([
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'all' },
      { padDay: true, padMonth: 'none' },
      { padDay: false, padMonth: 'none' },
    ] as const),
    padCounts: random.chance(0.6),
    zeroAsWord: false,
    oldTones: random.chance(0.45),
    capitalNames: random.chance(0.25),
    onBehalf: random.chance(0.7) ? 'T/M' : 'TM.',
    percentDecimals: random.pick([2, 1, 1]),
    slashDates: random.chance(0.35),
    dateSeparator: random.pick(['/', '/', '/', '/', '-', '.']),
  };
}
const habitsOf = {
  A: drawHabits,
  B: drawHabits,
  C: drawHabits,
  D: habitsOfHouseD,
  E: habitsOfHouseE,
  F: habitsOfHouseF,
  G: habitsOfHouseG,
  H: habitsOfHouseH,
  I: habitsOfHouseI,
  J: habitsOfHouseJ,
  K: habitsOfHouseK,
  L: habitsOfHouseL,
  M: habitsOfHouseM,
};

/** Where the fourth house leaves gaps for the pen besides. */
const gapsOfHouseD = [
  ['meetingDate'],
  ['admissionDate', 'assignedDate'],
  ['chair', 'secretary'],
  ['presentTotal', 'absentTotal'],
];

/** And the fifth. */
const gapsOfHouseE = [['meetingDate', 'votesFor'], ['basisResolutionNumber', 'basisResolutionDate'], ['secretary']];

/** And the sixth. */
const gapsOfHouseF = [
  ['signer'],
  ['membersTotal', 'presentTotal', 'votesFor'],
  ['courseFrom', 'courseTo', 'grade'],
  ['admissionDate', 'officialFromDate'],
];

/** And the seventh. */
const gapsOfHouseG = [
  ['meetingDate'],
  ['presentTotal', 'presentOfficial', 'votesFor', 'votesForPercent'],
  ['appraisedResolutionNumber', 'appraisedResolutionDate'],
  ['massFor', 'massAsked', 'residenceFor', 'residenceAsked'],
  ['grade'],
];

/** And the eighth. */
const gapsOfHouseH = [
  ['meetingDate'],
  ['votesFor', 'votesForPercent'],
  ['basisResolutionNumber', 'basisResolutionDate'],
  ['committeePresent', 'committeeAbsent', 'presentTotal', 'absentTotal'],
  ['courseFrom', 'courseTo'],
];

/** And the ninth. */
const gapsOfHouseI = [
  ['meetingDate'],
  ['votesFor', 'votesForPercent'],
  ['basisResolutionNumber', 'basisResolutionDate'],
  ['presentTotal', 'presentOfficial', 'presentProbationary'],
  ['chair', 'secretary'],
  ['assignedDate', 'admissionDate'],
];
const gapsOf: Readonly<Partial<Record<Style, readonly (readonly string[])[]>>> = {
  D: gapsOfHouseD,
  E: gapsOfHouseE,
  F: gapsOfHouseF,
  G: gapsOfHouseG,
  H: gapsOfHouseH,
  I: gapsOfHouseI,
  J: gapsOfHouseJ,
  K: gapsOfHouseK,
  L: gapsOfHouseL,
  M: gapsOfHouseM,
};

/** Fields that a pen filled in, by kind: the header's number and day most often. */
function drawHandwriting({ level, documentType, style, pen }: Wish, random: Random): Set<string> {
  if (documentType === 'application' && random.chance(pen ?? { clean: 0.1, normal: 0.25, hard: 0.6 }[level]))
    return new Set(['*']);
  const share = pen ?? { clean: 0.08, normal: 0.2, hard: 0.6 }[level];
  const groups = [
    ['documentNumber'],
    ['documentDate'],
    ['documentNumber', 'documentDate'],
    ['votesFor', 'votesForPercent', 'votesAgainst'],
    ['birthDate'],
    ['personName'],
    ['homeTown'],
    ...(gapsOf[style] ?? []),
  ];
  const fields = new Set<string>();
  if (random.chance(share)) for (const field of random.pick(groups)) fields.add(field);
  if (random.chance(pen ?? (level === 'hard' ? 0.4 : 0))) for (const field of random.pick(groups)) fields.add(field);
  return fields;
}

export interface Wish {
  readonly documentType: string;
  readonly level: Level;
  readonly style: Style;
  /** Fixed where a sample needs it; drawn otherwise. */
  readonly byHand?: ReadonlySet<string>;
  /** Share of papers that a pen filled in, where it is not the level's own. */
  readonly pen?: number;
  readonly habits?: Partial<Habits>;
  readonly look?: Partial<Look>;
}
export interface WrittenPaper {
  readonly paper: Paper;
  readonly look: Look;
  readonly random: Random;
}

export function writePaper(dossier: Dossier, wish: Wish, random: Random): WrittenPaper {
  const habits = { ...habitsOf[wish.style](random.fork('habits')), ...wish.habits };
  const look = { ...looks[wish.style](random.fork('look')), ...wish.look };
  const byHand = wish.byHand ?? drawHandwriting(wish, random.fork('hand'));
  const writer = new Writer(habits, byHand, random.fork('wording'));
  const form = books[wish.style][wish.documentType];
  if (!form) throw new RangeError(`no form for ${wish.documentType} in style ${wish.style}`);
  const body = { indent: look.indent, above: look.paragraphGap };
  const paper = form({ dossier, writer, habits, random: random.fork('form'), body, signed: true });
  return { paper, look, random };
}

export interface ScannedPaper {
  readonly documentType: string;
  readonly values: Paper['values'];
  readonly pages: readonly DrawnPage[];
  readonly scans: readonly Scan[];
  readonly illegible: ReadonlySet<string>;
}

/** Mishaps of a level: chances per page, of a smeared field and of a turn per paper. */
interface Mishaps extends Strays {
  readonly smear: number;
  readonly turn: number;
}
export const mishapsOf: Readonly<Record<Level, Mishaps>> = {
  clean: { seal: 0, receipt: 0, smear: 0, turn: 0 },
  normal: { seal: 0.06, receipt: 0.06, smear: 0, turn: 0.03 },
  hard: { seal: 0.25, receipt: 0.15, smear: 0.12, turn: 0.06 },
};
const noMishaps = mishapsOf.clean;

/** Rubs one field out on the sheets; which one, or none. */
function smearOne(pages: readonly DrawnPage[], sheets: readonly Canvas[], chance: number, random: Random): Set<string> {
  const names = [...new Set(pages.flatMap(({ pieces }) => pieces.map(({ field }) => field)))];
  if (names.length === 0 || !random.chance(chance)) return new Set();
  const name = random.pick(names);
  for (const [index, page] of pages.entries()) {
    const sheet = sheets[index];
    const boxes = fieldLines(page.pieces.filter(({ field }) => field === name));
    if (sheet) for (const box of boxes) smear(sheet, box);
  }
  return new Set([name]);
}

export async function scanPaper(
  written: WrittenPaper,
  capture: Capture,
  mishaps: Mishaps = noMishaps,
): Promise<ScannedPaper> {
  const { paper, look, random } = written;
  const pages = setPaper(paper, look, capture.dpi);
  const sheets = pages.map((page, index) => paintPage(page, look, capture.dpi, random.fork(`ink ${index}`)));
  for (const [index, page] of pages.entries()) {
    const sheet = sheets[index];
    if (sheet) drawStrays(sheet, page, mishaps, look, capture.dpi / 25.4, random.fork(`stray ${index}`));
  }
  const illegible = smearOne(pages, sheets, mishaps.smear, random.fork('smear'));
  const turning = random.fork('turn');
  const degrees = turning.chance(mishaps.turn) ? turning.pick([90, 180, 180, 270] as const) : undefined;
  const scans: Scan[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const back = sheets[index === 0 ? 1 : 0];
    const scan = await scanPage(sheet, back, capture, random.fork(`scan ${index}`));
    scans.push(degrees === undefined ? scan : await turned(scan, degrees));
  }
  return { documentType: paper.documentType, values: paper.values, pages, scans, illegible };
}
