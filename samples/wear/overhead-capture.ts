// How the thirteenth house's papers became files: a camera on an arm above a mat, most in colour; its mode for documents makes some
// black and white; telephones on some hard days.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';
import type { Overhead } from './overhead.ts';

interface Day extends Overhead {
  readonly dpis: readonly number[];
  /** Chances of the mode for documents and, otherwise, of colour. */
  readonly documents: number;
  readonly colour: number;
  readonly quality: readonly [number, number];
}

/** The most of everything on clean, normal and hard days. */
const days: Readonly<Record<Level, Day>> = {
  clean: {
    ...{ dpis: [240, 250, 300, 300], documents: 0.05, colour: 0.6, finger: 0, barrel: 0.0012, fringe: 0.0001 },
    ...{ flicker: 0.008, glare: 0, melt: 5, quality: [80, 92] },
  },
  normal: {
    ...{ dpis: [180, 200, 200, 250], documents: 0.12, colour: 0.75, finger: 0.1, barrel: 0.0035, fringe: 0.0003 },
    ...{ flicker: 0.03, glare: 0.22, melt: 11, quality: [58, 82] },
  },
  hard: {
    ...{ dpis: [150, 170, 200, 220], documents: 0.16, colour: 0.75, finger: 0.2, barrel: 0.006, fringe: 0.0005 },
    ...{ flicker: 0.06, glare: 0.4, melt: 16, quality: [42, 68] },
  },
};

/** The mat around the sheet: black, a printer's green or a desk's grey. */
const mats = [
  [28, 28, 30],
  [36, 72, 58],
  [120, 122, 124],
] as const;

/** The mode for documents, or a telephone in the light of the office's tubes. */
function source(drawn: Capture, day: Day, random: Random): Capture {
  if (drawn.kind === 'photo') {
    const pose = { ...drawn.pose, perspective: 0.038, inset: 0.014 };
    const tint = random.pick([[0.94, 0.98, 1] as const, [0.95, 1, 0.97] as const]);
    return { ...drawn, pose, tint, mode: 'color', ground: random.pick(mats), shade: random.between(0.1, 0.3) };
  }
  if (drawn.kind !== 'scan') return drawn;
  if (!random.chance(day.documents))
    return { ...drawn, mode: random.chance(day.colour) ? 'color' : 'gray', ground: random.pick(mats) };
  const worn = { grain: [2, 9], specks: [0, 40], shade: 0.04, fade: 0.06, blur: 0.45 } as const;
  return inBlackAndWhite(drawn, { ...worn, ground: 20, tint: 0.98 }, random);
}

export function underOverhead(drawn: Capture, level: Level, random: Random): Capture {
  const day = days[level];
  const capture = source(drawn, day, random);
  const bilevel = capture.mode === 'bilevel';
  const own = capture.kind === 'scan' || (bilevel && capture.kind === 'copy');
  const upTo = (most: number, chance = 1) => (own && random.chance(chance) ? random.between(0, most) : 0);
  const overhead: Overhead = {
    finger: own && !bilevel ? day.finger : 0,
    barrel: own ? random.between(-day.barrel, day.barrel) : 0,
    fringe: upTo(day.fringe, 0.8),
    flicker: bilevel ? 0 : upTo(day.flicker, 0.6),
    glare: bilevel ? 0 : upTo(day.glare, 0.5),
    melt: bilevel ? 0 : upTo(day.melt, 0.8),
  };
  return {
    ...capture,
    ...{ dpi: bilevel ? 200 : random.pick(day.dpis), bands: 0, overhead },
    // Nothing is behind a sheet on a dark mat but the mat: its back shows less than on a scanner's white lid.
    bleed: capture.bleed * 0.5,
    quality: random.int(...day.quality),
    ...(own && !bilevel && random.chance(0.7) && { machine: { sharpen: random.between(0.2, 0.9), streaks: 0 } }),
  };
}
