// How the eighth house's papers became files: a flatbed above all, in colour or grey, some black and white, telephones only
// where the level is hard.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { BlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';

const copy: BlackAndWhite = {
  ...{ ground: 248, tint: 0.97, grain: [1, 7], specks: [0, 45] },
  ...{ shade: 0.05, fade: 0.08, blur: 0.4 },
};

/** A telephone held straight above the table. */
function byTelephone(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    mode: 'color',
    pose: { ...capture.pose, perspective: 0.04, inset: 0.012, bend: Math.min(capture.pose.bend, 0.003) },
    ground: random.pick([
      [120, 92, 66],
      [64, 66, 70],
      [158, 152, 142],
    ]),
    tint: random.pick([
      [1, 0.96, 0.89],
      [0.94, 0.96, 0.98],
      [0.98, 0.97, 0.95],
    ]),
    shade: random.between(0.1, 0.35),
  };
}

function source(drawn: Capture, level: Level, random: Random): Capture {
  if (drawn.kind === 'photo') return byTelephone(drawn, random);
  if (drawn.kind !== 'scan') return drawn;
  return random.chance({ clean: 0.06, normal: 0.15, hard: 0.2 }[level]) ? inBlackAndWhite(drawn, copy, random) : drawn;
}

export function inOffice(drawn: Capture, level: Level, random: Random): Capture {
  const capture = source(drawn, level, random);
  const [photo, bilevel] = [capture.kind === 'photo', capture.mode === 'bilevel'];
  const dpis = { clean: [300], normal: [200, 200, 240, 300], hard: [150, 180, 200] }[level];
  const flatbed = !photo && !bilevel;
  const [clip, marker, pen] = {
    clean: [0.02, 0.02, 0.03],
    normal: [0.1, 0.08, 0.12],
    hard: [0.2, 0.15, 0.25],
  }[level] as [number, number, number];
  const worn = level !== 'clean';
  return {
    ...capture,
    dpi: bilevel && level === 'hard' ? 200 : random.pick(dpis),
    bands: 0,
    office: {
      ...{ clip: photo ? 0 : clip, marker, pen },
      sender: capture.kind === 'fax' ? 0.7 : 0,
      edge: worn && flatbed && random.chance(0.4) ? random.between(0.05, level === 'hard' ? 0.35 : 0.2) : 0,
      ripple: worn && flatbed && random.chance(0.3) ? random.between(0.05, level === 'hard' ? 0.3 : 0.18) : 0,
    },
    ...(worn &&
      !bilevel && {
        machine: {
          sharpen: photo ? 0 : random.between(0, 0.5),
          streaks: 0,
          ...(random.chance(0.4) && { firstQuality: random.int(52, 82) }),
        },
      }),
  };
}
