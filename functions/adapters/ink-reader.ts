// Readers of ink, small networks of our own (bench/networks/train.py): run by ONNX Runtime as WebAssembly, in this very
// process and on one thread, as Lambda has it. Whoever has its native build at hand may bring a session of that.
import { readFile } from 'node:fs/promises';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { inkIn, rowsOf } from '../../shared/reading/networks/ink.ts';
import type { Look } from '../../shared/reading/handwriting/in-line.ts';
import type { Network } from '../../shared/reading/networks/ink.ts';
import { wordsOf } from '../../shared/reading/networks/words.ts';
import type { InkWord } from '../../shared/reading/networks/words.ts';
import type { PixelBox, Raster } from '../../shared/reading/raster.ts';

export interface InkReaderAssets {
  /** `ort-wasm-simd-threaded.wasm` of onnxruntime-web. */
  readonly runtime: string;
  readonly model: string;
}

export interface InkReader {
  /** Words in a box of an upright page, left to right; none where nothing is made out. */
  read(page: Raster, box: PixelBox, look?: Look): Promise<readonly InkWord[]>;
}

/** One step of what it says stands for four columns of ink. */
const fewestColumns = 8;

/** Paler is paper. */
const leastInk = 0.2;

export function inkReaderOf(network: Network, session: Pick<InferenceSession, 'run'>): InkReader {
  const height = rowsOf[network];
  return {
    async read(page, box, look = 'close') {
      const { columns, data } = inkIn(page, box, height, look === 'roomy');
      if (columns < fewestColumns || data.every((ink) => ink < leastInk)) return [];
      const { chances } = await session.run({ ink: new Tensor('float32', data, [1, 1, height, columns]) });
      const steps = chances?.dims[2] ?? 0;
      return wordsOf({ steps, data: (await chances?.getData()) as Float32Array }, box);
    },
  };
}

export async function createInkReader(network: Network, { runtime, model }: InkReaderAssets): Promise<InkReader> {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = await readFile(runtime);
  const session = await InferenceSession.create(await readFile(model), { executionProviders: ['wasm'] });
  return inkReaderOf(network, session);
}
