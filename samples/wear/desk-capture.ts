// How the fourth house's papers became files: other odds of telephone, faint print and colour than the first three's.
import type { Random } from '../random.ts';
import type { Capture, Level } from './capture.ts';

const casts = [
  [0.88, 0.95, 1],
  [1, 0.95, 0.84],
  [0.94, 1, 0.92],
  [1, 0.93, 0.95],
];

/** A sheet held under a telephone: the program finds its edges and sets them nearly straight. */
function byTelephone(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    kind: 'photo',
    mode: random.chance(0.75) ? 'color' : 'gray',
    pose: {
      skewDegrees: random.normal() * 0.7,
      perspective: 0.014,
      inset: 0.002,
      shift: 0.003,
      bend: random.between(0, 0.001),
    },
    ground: random.pick([
      [112, 88, 66],
      [70, 72, 76],
      [150, 148, 142],
    ]),
    tint: random.pick(casts),
    shade: random.between(0.05, 0.18),
    blur: random.between(0.4, 0.9),
  };
}

/** The fourth house's way: telephones beside scanners, faint print, marks of the desk, a picture pressed twice and hard. */
export function onDesk(drawn: Capture, level: Level, random: Random): Capture {
  const telephone = level === 'normal' && random.chance(0.4);
  const capture = telephone ? byTelephone(drawn, random) : drawn;
  const { mode, kind } = capture;
  const dpis = { clean: [260, 300], normal: [170, 200, 260], hard: [150, 175, 200] }[level];
  const [pale, lines] = { clean: [0.1, 0], normal: [0.25, 1], hard: [0.38, 2] }[level] as [number, number];
  const photo = kind === 'photo';
  // What a fax makes of faint print nobody could read.
  const faint = random.between(0, pale);
  return {
    ...capture,
    dpi: random.pick(dpis),
    bands: kind === 'copy' ? capture.bands : 0,
    fade: mode === 'bilevel' ? faint / 4 : Math.max(kind === 'copy' ? capture.fade : 0, faint),
    ...(mode === 'color' && level !== 'clean' && { tint: random.pick([...casts, capture.tint]) }),
    quality: photo ? random.int(level === 'hard' ? 32 : 45, 65) : capture.quality,
    machine: {
      sharpen: photo ? random.between(0.5, 1.3) : random.between(0, 0.5),
      streaks: 0,
      ...(mode !== 'bilevel' && photo && { firstQuality: random.int(40, 75) }),
    },
    desk: {
      holes: random.chance({ clean: 0.25, normal: 0.4, hard: 0.5 }[level]),
      staple: { clean: 0.1, normal: 0.25, hard: 0.4 }[level],
      dotted: random.chance(0.5) ? lines : 0,
      contrast: photo ? random.between(1.1, 1.5) : random.between(1, level === 'clean' ? 1.05 : 1.15),
    },
  };
}
