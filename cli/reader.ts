// Reads files in this process, storing nothing: the same cores that the functions call, with the Textract stand-in
// behind a port of its own. Started with the first file, kept warm for the rest.
import { TextractClient } from '@aws-sdk/client-textract';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { PageReading } from '../shared/document/page.ts';
import { createFileReader } from '../functions/read-page/read-file.ts';
import { listenTextract } from '../local/textract/listen.ts';

export interface Reader {
  pages(bytes: Uint8Array): AsyncIterable<PageReading>;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** From npm, where the functions have them bundled. */
const tesseract = {
  core: require.resolve('tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'),
  trainedData: require.resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
};

const handwriting = {
  runtime: require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
  model: fileURLToPath(new URL('../functions/read-page/handwriting.onnx', import.meta.url)),
};

export async function startReader(): Promise<Reader> {
  const standIn = await listenTextract(0);
  const textract = new TextractClient({
    region: 'local',
    endpoint: standIn.endpoint,
    // The stand-in's port does not look at signatures; the SDK wants to make one all the same.
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const reader = await createFileReader({
    textract,
    textractName: 'textract-stand-in',
    assets: { tesseract, handwriting },
  });
  return {
    pages: (bytes) => reader.read(bytes),
    async close() {
      reader.close();
      textract.destroy();
      await standIn.close();
    },
  };
}
