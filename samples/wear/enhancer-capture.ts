// How the twelfth house's papers became files: a multifunction machine that enhances whatever it scans, mostly in colour; some
// sheets in black and white; telephones on some hard days.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { BlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';

const copy: BlackAndWhite = {
  ...{ ground: 250, tint: 0.97, grain: [1, 8], specks: [0, 55] },
  ...{ shade: 0.05, fade: 0.08, blur: 0.4 },
};

/** A telephone over a desk by a lamp: warm light from one side, wood or cloth around the sheet. */
function byALamp(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    mode: 'color',
    pose: { ...capture.pose, perspective: 0.042, inset: 0.012, bend: Math.min(capture.pose.bend, 0.003) },
    ground: random.pick([
      [134, 98, 62],
      [48, 60, 52],
      [150, 142, 150],
    ]),
    tint: random.pick([
      [1, 0.95, 0.86],
      [0.98, 0.96, 0.92],
    ]),
    ...{ shade: random.between(0.12, 0.36), blur: random.between(0.4, 0.95) },
  };
}

function source(drawn: Capture, level: Level, random: Random): Capture {
  if (drawn.kind === 'photo') return byALamp(drawn, random);
  if (drawn.kind !== 'scan') return drawn;
  if (random.chance({ clean: 0.06, normal: 0.16, hard: 0.2 }[level])) return inBlackAndWhite(drawn, copy, random);
  return { ...drawn, mode: random.chance(0.6) ? 'color' : 'gray' };
}

export function inEnhancer(drawn: Capture, level: Level, random: Random): Capture {
  const capture = source(drawn, level, random);
  const bilevel = capture.mode === 'bilevel';
  const scanner = capture.kind !== 'photo' && capture.kind !== 'fax';
  const plain = scanner && !bilevel;
  const worn = level !== 'clean';
  const dpis = bilevel
    ? { clean: [300], normal: [200, 300], hard: [200] }[level]
    : { clean: [260, 300, 300, 300], normal: [200, 200, 220, 300], hard: [150, 180, 200, 220] }[level];
  const [local, rim] = { clean: [0.12, 0.4], normal: [0.28, 0.8], hard: [0.4, 1.1] }[level] as [number, number];
  const coarse = { clean: [1, 2], normal: [2, 4], hard: [3, 6] }[level] as [number, number];
  return {
    ...capture,
    dpi: random.pick(dpis),
    bands: 0,
    // Both sides were printed: the back shows faintly on more sheets than elsewhere.
    ...(worn && plain && random.chance(0.5) && { bleed: random.between(0.03, level === 'hard' ? 0.16 : 0.09) }),
    enhancer: {
      nicks: worn && scanner && random.chance(0.35) ? random.int(1, level === 'hard' ? 3 : 1) : 0,
      cockle:
        worn && scanner && random.chance(0.6)
          ? random.between(0.02, bilevel ? 0.04 : level === 'hard' ? 0.13 : 0.07)
          : 0,
      local: plain && random.chance(0.7) ? random.between(0.05, local) : 0,
      rim: plain ? random.between(0, rim) : random.between(0, bilevel ? 0 : 0.4),
      chroma: capture.mode === 'color' ? random.int(...coarse) : 1,
    },
    ...(worn &&
      !bilevel &&
      random.chance(0.5) && { machine: { sharpen: 0, streaks: 0, firstQuality: random.int(48, 82) } }),
  };
}
