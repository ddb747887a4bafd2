// How the eleventh house's papers became files: a registry's production scanner above all, in colour, grey or black and white;
// telephones on some hard days.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { BlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';

const copy: BlackAndWhite = {
  ...{ ground: 252, tint: 0.97, grain: [1, 8], specks: [0, 50] },
  ...{ shade: 0.05, fade: 0.08, blur: 0.4 },
};

/** A telephone at the counter, under a tube: greenish light, the counter's stone around the sheet. */
function atTheCounter(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    mode: 'color',
    pose: { ...capture.pose, perspective: 0.04, inset: 0.012, bend: Math.min(capture.pose.bend, 0.003) },
    ground: random.pick([
      [120, 122, 118],
      [62, 56, 54],
      [176, 160, 138],
    ]),
    tint: random.pick([
      [0.94, 0.97, 0.93],
      [0.97, 0.97, 0.92],
    ]),
    ...{ shade: random.between(0.12, 0.34), blur: random.between(0.4, 0.95) },
  };
}

/** Paper that offices buy for files: pale yellow, blue or rose. */
const papers = [
  [0.98, 0.96, 0.86],
  [0.92, 0.95, 0.98],
  [0.98, 0.93, 0.93],
] as const;

function source(drawn: Capture, level: Level, random: Random): Capture {
  if (drawn.kind === 'photo') return atTheCounter(drawn, random);
  if (drawn.kind !== 'scan') return drawn;
  if (random.chance({ clean: 0.08, normal: 0.18, hard: 0.22 }[level])) return inBlackAndWhite(drawn, copy, random);
  return random.chance(level === 'clean' ? 0 : 0.3) ? { ...drawn, tint: random.pick(papers) } : drawn;
}

export function inProduction(drawn: Capture, level: Level, random: Random): Capture {
  const capture = source(drawn, level, random);
  const bilevel = capture.mode === 'bilevel';
  const scanner = capture.kind !== 'photo' && capture.kind !== 'fax';
  const plain = scanner && !bilevel;
  const worn = level !== 'clean';
  const dpis = bilevel
    ? { clean: [300], normal: [200, 300], hard: [200] }[level]
    : { clean: [240, 300, 300], normal: [200, 200, 240, 300], hard: [170, 185, 200] }[level];
  const [soft, moire] = { clean: [0.4, 0.02], normal: [0.8, 0.05], hard: [1.1, 0.08] }[level] as [number, number];
  const coarse = { clean: [8, 16], normal: [14, 34], hard: [24, 48] }[level] as [number, number];
  return {
    ...capture,
    dpi: random.pick(dpis),
    bands: 0,
    production: {
      staple: { clean: 0.05, normal: 0.15, hard: 0.25 }[level],
      folio: random.chance({ clean: 0.15, normal: 0.3, hard: 0.35 }[level]) ? random.int(1, 140) : 0,
      through: worn && plain && random.chance(0.35) ? random.between(0.02, level === 'hard' ? 0.09 : 0.06) : 0,
      soft: plain && random.chance(0.4) ? random.between(0.3, soft) : 0,
      moire: plain && random.chance(0.35) ? random.between(0.01, moire) : 0,
      cleaning: plain && worn && random.chance(0.5) ? random.between(0.4, 1) : 0,
      wavelets: plain && random.chance(0.5) ? random.int(...coarse) : 0,
    },
    ...(worn && !bilevel && { machine: { sharpen: random.between(0, plain ? 0.6 : 0.4), streaks: 0 } }),
  };
}
