// How the seventh house's papers became files: a multifunction machine's feeder above all, compact files in colour or grey,
// few telephones, few copies in black and white.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { BlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';

/** A telephone over a desk, the picture cut to the sheet. */
function overDesk(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    ...{ kind: 'photo', mode: 'color' },
    pose: {
      skewDegrees: random.normal() * 0.8,
      perspective: 0.02,
      inset: 0.006,
      shift: 0.004,
      bend: random.between(0, 0.0015),
    },
    ground: random.pick([
      [112, 96, 84],
      [66, 70, 76],
      [150, 148, 140],
    ]),
    tint: random.pick([
      [0.97, 0.95, 0.9],
      [0.94, 0.96, 0.97],
      [0.98, 0.97, 0.94],
    ]),
    shade: random.between(0.05, 0.22),
    blur: random.between(0.35, 0.85),
  };
}

const copy: BlackAndWhite = {
  ...{ ground: 250, tint: 0.96, grain: [1, 9], specks: [0, 60] },
  ...{ shade: 0.05, fade: 0.08, blur: 0.4 },
};

function source(drawn: Capture, level: Level, random: Random): Capture {
  if (drawn.kind !== 'scan') return drawn;
  const [photos, copies] = { clean: [0, 0.05], normal: [0.12, 0.15], hard: [0.25, 0.2] }[level] as [number, number];
  const at = random.next();
  if (at < photos) return overDesk(drawn, random);
  return at < photos + copies ? inBlackAndWhite(drawn, copy, random) : drawn;
}

export function inFeeder(drawn: Capture, level: Level, random: Random): Capture {
  const capture = source(drawn, level, random);
  const [photo, bilevel] = [capture.kind === 'photo', capture.mode === 'bilevel'];
  const dpis = bilevel
    ? { clean: [300], normal: [240, 300], hard: [200, 240] }[level]
    : { clean: [300], normal: [200, 240, 300], hard: [175, 200, 220] }[level];
  const scanned = !photo && !bilevel;
  const worn = level !== 'clean';
  const share = { clean: 0.15, normal: 0.4, hard: 0.6 }[level];
  const fringe = { clean: 0.4, normal: 0.9, hard: 1.2 }[level];
  return {
    ...capture,
    dpi: random.pick(dpis),
    bands: 0,
    feeder: {
      ghost: worn && !bilevel && random.chance(share / 2) ? random.between(0.02, 0.07) : 0,
      fringe: scanned && random.chance(share + 0.2) ? random.between(0.2, fringe) : 0,
      block: scanned && random.chance(share) ? random.int(4, 12) : 0,
      pencil: { clean: 0.05, normal: 0.2, hard: 0.35 }[level],
    },
    ...(worn &&
      !bilevel && {
        machine: {
          sharpen: photo ? 0 : random.between(0, 0.8),
          streaks: photo ? 0 : random.int(0, level === 'hard' ? 3 : 1),
          ...(random.chance(0.4) && { firstQuality: random.int(50, 82) }),
        },
      }),
  };
}
