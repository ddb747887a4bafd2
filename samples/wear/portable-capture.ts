// How the ninth house's papers became files: a small scanner fed by hand above all, telephones with a scanning program, some
// scans in black and white.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { BlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';

/** The program finds the edges, not quite; the light is evened out later. */
function byProgram(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    ...{ kind: 'photo', mode: random.chance(0.8) ? 'color' : 'gray' },
    pose: {
      skewDegrees: random.normal() * 0.7,
      perspective: 0.022,
      inset: 0.008,
      shift: 0.004,
      bend: random.between(0, 0.002),
    },
    ground: random.pick([
      [104, 88, 72],
      [58, 60, 66],
      [164, 158, 148],
    ]),
    tint: random.pick([
      [0.98, 0.95, 0.89],
      [0.94, 0.96, 0.98],
      [0.97, 0.96, 0.95],
    ]),
    ...{ shade: random.between(0.08, 0.3), blur: random.between(0.35, 0.85) },
  };
}

const copy: BlackAndWhite = {
  ...{ ground: 249, tint: 0.97, grain: [1, 8], specks: [0, 50] },
  ...{ shade: 0.05, fade: 0.08, blur: 0.4 },
};

function source(drawn: Capture, level: Level, random: Random): Capture {
  if (drawn.kind === 'photo') return byProgram(drawn, random);
  if (drawn.kind !== 'scan') return drawn;
  const [photos, copies] = { clean: [0, 0.06], normal: [0.15, 0.15], hard: [0.15, 0.2] }[level] as [number, number];
  const at = random.next();
  if (at < photos) return byProgram(drawn, random);
  return at < photos + copies ? inBlackAndWhite(drawn, copy, random) : drawn;
}

export function byPortable(drawn: Capture, level: Level, random: Random): Capture {
  const capture = source(drawn, level, random);
  const [photo, bilevel] = [capture.kind === 'photo', capture.mode === 'bilevel'];
  const fed = !photo && capture.kind !== 'fax';
  const worn = level !== 'clean';
  const dpis = bilevel
    ? { clean: [300], normal: [200, 300], hard: [200] }[level]
    : { clean: [300], normal: [200, 200, 240, 300], hard: [170, 185, 200] }[level];
  const [slip, wander] = { clean: [0.15, 0.1], normal: [0.5, 0.4], hard: [0.9, 0.7] }[level] as [number, number];
  return {
    ...capture,
    dpi: random.pick(dpis),
    bands: 0,
    portable: {
      slip: fed && random.chance(0.6) ? random.between(0, slip) : 0,
      wander: fed && random.chance(0.6) ? random.between(0, wander) : 0,
      tracks: worn && fed && !bilevel ? random.int(0, level === 'hard' ? 3 : 2) : 0,
      stripes:
        fed && !bilevel && random.chance(0.5) ? random.between(0.5, { clean: 1.5, normal: 4, hard: 6 }[level]) : 0,
      evened: photo ? random.between(0.5, 0.95) : 0,
      line: photo ? 0.4 : 0,
    },
    ...(worn &&
      !bilevel && {
        machine: {
          sharpen: photo ? random.between(0.2, 0.9) : random.between(0, 0.6),
          streaks: fed ? random.int(0, level === 'hard' ? 2 : 1) : 0,
          ...(random.chance(0.4) && { firstQuality: random.int(52, 82) }),
        },
      }),
  };
}
