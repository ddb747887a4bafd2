// How the tenth house's papers became files: the shared copier that scans to the network above all, in colour, grey or black
// and white; telephones on some hard days.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { BlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';

const copy: BlackAndWhite = {
  ...{ ground: 247, tint: 0.97, grain: [1, 8], specks: [0, 55] },
  ...{ shade: 0.05, fade: 0.08, blur: 0.4 },
};

/** A telephone above a desk by the window: cool light from one side. */
function atTheWindow(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    mode: 'color',
    pose: { ...capture.pose, perspective: 0.035, inset: 0.01, bend: Math.min(capture.pose.bend, 0.003) },
    ground: random.pick([
      [142, 112, 80],
      [80, 84, 90],
      [186, 182, 174],
    ]),
    tint: random.pick([
      [0.93, 0.96, 0.99],
      [0.98, 0.97, 0.94],
    ]),
    ...{ shade: random.between(0.12, 0.36), blur: random.between(0.4, 0.95) },
  };
}

function source(drawn: Capture, level: Level, random: Random): Capture {
  if (drawn.kind === 'photo') return atTheWindow(drawn, random);
  if (drawn.kind !== 'scan') return drawn;
  return random.chance({ clean: 0.08, normal: 0.18, hard: 0.25 }[level]) ? inBlackAndWhite(drawn, copy, random) : drawn;
}

export function onNetwork(drawn: Capture, level: Level, random: Random): Capture {
  const capture = source(drawn, level, random);
  const [photo, bilevel] = [capture.kind === 'photo', capture.mode === 'bilevel'];
  const copier = !photo && capture.kind !== 'fax';
  const worn = level !== 'clean';
  const dpis = bilevel
    ? { clean: [300], normal: [200, 300], hard: [200] }[level]
    : { clean: [280, 300], normal: [200, 200, 220, 300], hard: [160, 180, 200] }[level];
  const [corner, flag] = { clean: [0.03, 0.04], normal: [0.1, 0.12], hard: [0.2, 0.2] }[level] as [number, number];
  const veil = copier && !bilevel && worn && random.chance(0.5);
  const textMode = copier && !bilevel && random.chance(0.6);
  return {
    ...capture,
    dpi: random.pick(dpis),
    bands: 0,
    network: {
      ...{ corner, flag, imprint: copier ? 0.35 : 0 },
      steps: copier ? { clean: 2, normal: 5, hard: 9 }[level] : 0,
      veil: veil ? random.between(0.04, level === 'hard' ? 0.26 : 0.16) : 0,
      textMode: textMode ? random.between(0.15, { clean: 0.4, normal: 0.6, hard: 0.7 }[level]) : 0,
    },
    ...(worn &&
      !bilevel && {
        machine: {
          sharpen: photo ? random.between(0, 0.4) : random.between(0, 0.7),
          streaks: 0,
          ...(random.chance(0.45) && { firstQuality: random.int(50, 80) }),
        },
      }),
  };
}
