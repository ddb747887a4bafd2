// How a paper became a file: dots an inch, colour, pose, light, grain and compression, drawn per dossier within a level.
import type { Random } from '../random.ts';
import { onDesk } from './desk-capture.ts';
import { onCopier } from './copier-capture.ts';
import { inEnhancer } from './enhancer-capture.ts';
import { inFeeder } from './feeder-capture.ts';
import { inOffice } from './office-capture.ts';
import { onNetwork } from './network-capture.ts';
import { underOverhead } from './overhead-capture.ts';
import { byPortable } from './portable-capture.ts';
import { inProduction } from './production-capture.ts';
import { inTray } from './tray-capture.ts';
import type { Copier } from './copier.ts';
import type { Desk } from './desk.ts';
import type { Enhancer } from './enhancer.ts';
import type { Feeder } from './feeder.ts';
import type { Office } from './office.ts';
import type { Network } from './network.ts';
import type { Overhead } from './overhead.ts';
import type { Portable } from './portable.ts';
import type { Production } from './production.ts';
import type { Tray } from './tray.ts';
import type { Pose } from './geometry.ts';

export type Level = 'clean' | 'normal' | 'hard';
export type Style = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M';

/** What office machines add: edges sharpened, dust on the strip of glass as streaks, a picture compressed twice. */
export interface Machine {
  readonly sharpen: number;
  readonly streaks: number;
  /** JPEG quality of the first of two compressions; absent: compressed once. */
  readonly firstQuality?: number;
}

export interface Capture {
  readonly dpi: number;
  readonly mode: 'color' | 'gray' | 'bilevel';
  readonly kind: 'scan' | 'photo' | 'fax' | 'copy';
  readonly pose: Pose;
  readonly tint: readonly number[];
  readonly ground: readonly number[];
  /** 0 even light … 0.5 half as bright in a corner. */
  readonly shade: number;
  readonly grain: number;
  readonly blur: number;
  readonly bleed: number;
  readonly folds: number;
  readonly specks: number;
  /** Bands of a worn drum, across the page. */
  readonly bands: number;
  readonly quality: number;
  /** Faded ink: 0 black … 0.5. */
  readonly fade: number;
  /** An office machine's own doing, where it does anything. */
  readonly machine?: Machine;
  /** What a desk and a telephone's scanning program do, where they do anything. */
  readonly desk?: Desk;
  /** What an old copier and those who checked the sheet leave on it. */
  readonly copier?: Copier;
  /** What the sheet went through in trays and files, and the lamp or hand above a telephone's picture. */
  readonly tray?: Tray;
  /** What a multifunction machine does to sheet and file. */
  readonly feeder?: Feeder;
  /** What clerks and an old flatbed leave on sheet and file. */
  readonly office?: Office;
  /** What a small scanner fed by hand, or a telephone's scanning program, does to sheet and picture. */
  readonly portable?: Portable;
  /** What an office's shared copier does to sheet and picture when it scans to the network. */
  readonly network?: Network;
  /** What a registry and its production scanner do to sheet, picture and file. */
  readonly production?: Production;
  /** What a multifunction machine that enhances all it scans does to sheet and picture. */
  readonly enhancer?: Enhancer;
  /** What a camera on an arm above a mat makes of sheet and picture. */
  readonly overhead?: Overhead;
}

const still: Pose = { skewDegrees: 0, perspective: 0, inset: 0, shift: 0, bend: 0 };

function paperTint(random: Random, low: number): number[] {
  const base = random.between(low, 1);
  const warmth = random.between(0, 0.04);
  return [base, base - warmth / 2, base - warmth];
}

function clean(random: Random, style: Style): Capture {
  return {
    dpi: style === 'A' ? 300 : random.pick([240, 300, 300]),
    mode: random.pick(['color', 'gray', 'gray']),
    kind: 'scan',
    pose: { ...still, skewDegrees: random.normal() * 0.2, shift: 0.002 },
    tint: paperTint(random, 0.96),
    ground: [250, 250, 250],
    shade: random.between(0, 0.02),
    grain: random.between(0, 2),
    blur: random.between(0, 0.6),
    bleed: 0,
    folds: 0,
    specks: 0,
    bands: 0,
    quality: random.int(78, 92),
    fade: 0,
  };
}

function normal(random: Random, style: Style): Capture {
  const pale = random.chance(0.5) ? 0.8 : 0.9;
  return {
    ...clean(random, style),
    dpi: style === 'A' ? 200 : random.pick([150, 200, 240]),
    pose: {
      ...still,
      skewDegrees: Math.max(-1.5, Math.min(1.5, random.normal() * 0.8)),
      shift: 0.006,
      bend: random.chance(0.3) ? 0.001 : 0,
    },
    tint: paperTint(random, pale),
    ground: random.pick([
      [245, 245, 245],
      [60, 60, 62],
      [190, 190, 188],
    ]),
    shade: random.between(0, 0.1),
    grain: random.between(1, 7),
    blur: random.between(0, 0.7),
    bleed: random.chance(0.25) ? random.between(0.03, 0.1) : 0,
    folds: random.chance(0.1) ? 1 : 0,
    specks: random.chance(0.4) ? random.int(5, 40) : 0,
    bands: style === 'B' && random.chance(0.4) ? random.between(0.02, 0.06) : 0,
    quality: random.int(55, 80),
    fade: random.between(0, 0.15),
  };
}

const hardKinds: Readonly<Record<Capture['kind'], (base: Capture, random: Random) => Capture>> = {
  scan: (base) => base,
  photo: (base, random) => ({
    ...base,
    mode: random.pick(['color', 'gray']),
    pose: {
      skewDegrees: random.normal() * 1.5,
      perspective: 0.06,
      inset: 0.015,
      shift: 0.006,
      bend: random.between(0, 0.004),
    },
    ground: random.pick([
      [58, 52, 47],
      [90, 74, 60],
      [30, 30, 34],
    ]),
    shade: random.between(0.2, 0.45),
    blur: random.between(0.5, 1.1),
  }),
  fax: (base, random) => ({
    ...base,
    mode: 'bilevel',
    grain: random.between(6, 22),
    specks: random.int(60, 260),
    shade: 0.05,
    tint: [0.97, 0.97, 0.97],
    dpi: random.pick([170, 200]),
  }),
  copy: (base, random) => ({
    ...base,
    mode: 'gray',
    fade: random.between(0.2, 0.45),
    bands: random.between(0.02, 0.08),
    specks: random.int(30, 120),
    ground: [40, 40, 40],
  }),
};

function hard(random: Random, style: Style): Capture {
  const base: Capture = {
    ...normal(random, style),
    dpi: style === 'A' ? random.pick([170, 200]) : random.pick([150, 170, 200]),
    pose: { ...still, skewDegrees: random.between(-3, 3), shift: 0.008, bend: random.between(0, 0.003) },
    tint: paperTint(random, 0.72),
    shade: random.between(0.08, 0.3),
    grain: random.between(4, 11),
    blur: random.between(0.4, 1),
    bleed: random.chance(0.5) ? random.between(0.06, 0.18) : 0,
    folds: random.chance(0.5) ? random.int(1, 2) : 0,
    quality: random.int(40, 65),
  };
  const kind = random.pick(['scan', 'photo', 'fax', 'copy'] as const);
  return { ...hardKinds[kind](base, random), kind };
}

const draws = { clean, normal, hard };

/** The third house's machine: other resolutions and papers, streaks and sharpened edges instead of bands. */
function byMachine(capture: Capture, level: Level, random: Random): Capture {
  const { kind } = capture;
  const dpis = { clean: [250, 300], normal: [180, 220, 300], hard: [160, 190, 220] }[level];
  const plain = capture.mode !== 'bilevel';
  return {
    ...capture,
    dpi: random.pick(dpis),
    bands: 0,
    ...(plain && kind !== 'photo' && { tint: random.pick([[0.93, 0.95, 0.97], [0.97, 0.95, 0.88], capture.tint]) }),
    machine: {
      sharpen: random.between(0, { clean: 0.6, normal: 1, hard: 1.2 }[level]),
      streaks: level === 'clean' || kind === 'photo' ? 0 : random.int(0, level === 'hard' ? 4 : 2),
      ...(plain && level !== 'clean' && random.chance(0.6) && { firstQuality: random.int(45, 80) }),
    },
  };
}

export function drawCapture(level: Level, style: Style, random: Random): Capture {
  const capture = draws[level](random, style);
  if (style === 'D') return onDesk(capture, level, random.fork('desk'));
  if (style === 'E') return onCopier(capture, level, random.fork('copier'));
  if (style === 'F') return inTray(capture, level, random.fork('tray'));
  if (style === 'G') return inFeeder(capture, level, random.fork('feeder'));
  if (style === 'H') return inOffice(capture, level, random.fork('office'));
  if (style === 'I') return byPortable(capture, level, random.fork('portable'));
  if (style === 'J') return onNetwork(capture, level, random.fork('network'));
  if (style === 'K') return inProduction(capture, level, random.fork('production'));
  if (style === 'L') return inEnhancer(capture, level, random.fork('enhancer'));
  if (style === 'M') return underOverhead(capture, level, random.fork('overhead'));
  return style === 'C' ? byMachine(capture, level, random.fork('machine')) : capture;
}
