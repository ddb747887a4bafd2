// A copy in black and white, whatever the machine: how light, how worn and how speckled, each house's machine says.
import type { Random } from '../random.ts';
import type { Capture } from './capture.ts';

export interface BlackAndWhite {
  readonly ground: number;
  readonly tint: number;
  /** From and to. */
  readonly grain: readonly [number, number];
  readonly specks: readonly [number, number];
  /** At most; what is faint, blurred or in the shade would be lost, so little of each. */
  readonly shade: number;
  readonly fade: number;
  readonly blur: number;
}

export function inBlackAndWhite(capture: Capture, copy: BlackAndWhite, random: Random): Capture {
  const { ground, tint, grain, specks } = copy;
  return {
    ...capture,
    ...{
      mode: 'bilevel',
      kind: 'copy',
      ground: [ground, ground, ground],
      tint: [tint, tint, tint],
      bands: 0,
      folds: 0,
    },
    ...{ shade: Math.min(capture.shade, copy.shade), fade: Math.min(capture.fade, copy.fade) },
    ...{ grain: random.between(...grain), specks: random.int(...specks), blur: Math.min(capture.blur, copy.blur) },
  };
}
