// The wavelets of a registry's files: what is not rounded comes back as it was, and what is rounded stays near it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import { lifted } from '../../samples/wear/lifting.ts';
import { inWavelets } from '../../samples/wear/wavelets.ts';

const levels = [0, 1, 2];

describe('wavelets of a page', () => {
  it('come back exactly, whatever the page measures', () => {
    const side = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(side, side, fc.integer(), (width, height, seed) => {
        const random = createRandom(`wavelets ${seed}`);
        const before = Int32Array.from({ length: width * height }, () => random.int(0, 255));
        const plane = { values: before.slice(), width, height };
        for (const level of levels) lifted(plane, level, 1);
        for (const level of levels.toReversed()) lifted(plane, level, -1);
        expect(plane.values).toEqual(before);
      }),
    );
  });

  it('leave an even sheet as it is, in grey and in colour', () => {
    for (const channels of [1, 3] as const) {
      const data = new Uint8Array(16 * 12 * channels).fill(231);
      expect(inWavelets({ data, width: 16, height: 12, channels }, 40).data).toEqual(data);
    }
  });
});
