// How the fifth house's papers became files: copies of copies in black and white beside scans in grey.
import type { Random } from '../random.ts';
import type { Capture, Level } from './capture.ts';

/** Only black and white: what is faint or in the shade would be lost, so little of either. */
function inBlackAndWhite(capture: Capture, random: Random): Capture {
  return {
    ...capture,
    ...{ mode: 'bilevel', kind: 'copy', ground: [30, 30, 30], tint: [0.97, 0.97, 0.97] },
    shade: Math.min(capture.shade, 0.05),
    fade: Math.min(capture.fade, 0.06),
    ...{ bands: 0, folds: 0 },
    grain: random.between(2, 12),
    specks: random.int(10, 120),
  };
}

export function onCopier(drawn: Capture, level: Level, random: Random): Capture {
  const copied = drawn.kind === 'scan' && random.chance({ clean: 0.2, normal: 0.45, hard: 0.5 }[level]);
  const capture = copied ? inBlackAndWhite(drawn, random) : drawn;
  const bilevel = capture.mode === 'bilevel';
  const dpis = bilevel
    ? { clean: [300], normal: [200, 240, 300], hard: [200, 220] }[level]
    : { clean: [250, 300], normal: [180, 200, 240], hard: [160, 180, 200] }[level];
  const flat = capture.kind !== 'photo';
  const shown = { clean: 0.1, normal: 0.4, hard: 0.65 }[level];
  const through = flat && !bilevel && random.chance(shown) ? random.between(0.05, level === 'hard' ? 0.2 : 0.13) : 0;
  return {
    ...capture,
    dpi: random.pick(dpis),
    // Thin strokes must outlive the threshold, or the labels would lie.
    blur: bilevel ? Math.min(capture.blur, 0.45) : capture.blur,
    bleed: Math.max(capture.bleed, through),
    copier: {
      gutter: flat && random.chance(shown) ? random.between(0.3, 0.9) : 0,
      edges: flat && random.chance(shown) ? random.between(1, 5) : 0,
      ticks: random.chance(shown) ? random.int(1, { clean: 2, normal: 4, hard: 7 }[level]) : 0,
    },
  };
}
