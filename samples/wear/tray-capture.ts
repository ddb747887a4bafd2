// How the sixth house's papers became files: a feeder's scans with creases and uneven print, telephones under a lamp, copies
// whose greys are dots.
import type { Random } from '../random.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { BlackAndWhite } from './black-and-white.ts';
import type { Capture, Level } from './capture.ts';

/** A telephone held by hand: the edges are not sought, so the table shows around the sheet. */
function byHand(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    ...{ kind: 'photo', mode: random.chance(0.85) ? 'color' : 'gray' },
    pose: {
      skewDegrees: random.normal() * 1.1,
      perspective: 0.03,
      inset: 0.012,
      shift: 0.005,
      bend: random.between(0, 0.002),
    },
    ground: random.pick([
      [132, 104, 78],
      [48, 50, 54],
      [172, 166, 156],
      [96, 110, 118],
    ]),
    tint: random.pick([
      [1, 0.96, 0.88],
      [0.93, 0.95, 0.98],
      [0.97, 0.97, 0.95],
    ]),
    shade: random.between(0.04, 0.2),
    blur: random.between(0.3, 0.8),
  };
}

const copy: BlackAndWhite = {
  ...{ ground: 245, tint: 0.95, grain: [1, 8], specks: [5, 80] },
  ...{ shade: 0.06, fade: 0.06, blur: 0.45 },
};

function source(drawn: Capture, level: Level, random: Random): Capture {
  if (drawn.kind !== 'scan') return drawn;
  const [photos, copies] = { clean: [0, 0.1], normal: [0.25, 0.2], hard: [0.2, 0.3] }[level] as [number, number];
  const at = random.next();
  if (at < photos) return byHand(drawn, random);
  return at < photos + copies ? inBlackAndWhite(drawn, copy, random) : drawn;
}

export function inTray(drawn: Capture, level: Level, random: Random): Capture {
  const capture = source(drawn, level, random);
  const [photo, bilevel] = [capture.kind === 'photo', capture.mode === 'bilevel'];
  const dpis = bilevel
    ? { clean: [300], normal: [200, 250, 300], hard: [200, 220] }[level]
    : { clean: [275, 300], normal: [190, 225, 250], hard: [165, 185, 210] }[level];
  const shown = { clean: 0.1, normal: 0.4, hard: 0.7 }[level];
  const uneven = { clean: 0, normal: 0.25, hard: 0.4 }[level];
  const lit = photo && random.chance(0.7);
  return {
    ...capture,
    dpi: random.pick(dpis),
    tray: {
      creases: random.chance(shown) ? random.int(1, { clean: 1, normal: 3, hard: 6 }[level]) : 0,
      mottle: !bilevel && random.chance(shown) ? random.between(0, uneven) : 0,
      folio: { clean: 0.15, normal: 0.35, hard: 0.5 }[level],
      glare: lit ? random.between(0.1, 0.4) : 0,
      shadow: photo && random.chance(0.6) ? random.between(0.1, 0.35) : 0,
      rim: level === 'clean' || bilevel ? 0 : random.between(0, photo ? 0.9 : 1.2),
      dots: bilevel && level !== 'clean' ? random.between(0, 45) : 0,
    },
    ...(level !== 'clean' &&
      !bilevel && {
        machine: {
          sharpen: 0,
          streaks: photo ? 0 : random.int(0, 1),
          ...(random.chance(0.5) && { firstQuality: random.int(48, 80) }),
        },
      }),
  };
}
