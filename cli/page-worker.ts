// A thread that reads pages: the same core that the function calls, with its models loaded once.
import { TextractClient } from '@aws-sdk/client-textract';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { InferenceSession } from 'onnxruntime-node';
import { inkReaderOf } from '../functions/adapters/ink-reader.ts';
import { createTesseract } from '../functions/adapters/tesseract.ts';
import type { PreparedPage } from '../functions/prepare/prepared-page.ts';
import { readPage } from '../functions/read-page/read.ts';
import type { PageReaders } from '../functions/read-page/read.ts';
import type { PageReading } from '../shared/document/page.ts';
import type { Network } from '../shared/reading/networks/ink.ts';

export interface PageWorkerData {
  /** Where the Textract stand-in listens. */
  readonly textract: string;
}

const require = createRequire(import.meta.url);

async function load({ textract }: PageWorkerData): Promise<PageReaders> {
  // From npm, where the functions have them bundled.
  const tesseract = {
    core: require.resolve('tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'),
    trainedData: require.resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
  };
  // Natively, which takes a quarter of the time that WebAssembly takes and says the same but for rounding.
  const network = async (name: Network) => {
    const model = fileURLToPath(new URL(`../functions/read-page/${name}.onnx`, import.meta.url));
    const threads = { intraOpNumThreads: 1, interOpNumThreads: 1 };
    return inkReaderOf(name, await InferenceSession.create(model, threads));
  };
  return {
    textract: new TextractClient({
      region: 'local',
      endpoint: textract,
      // The stand-in's port does not look at signatures; the SDK wants to make one all the same.
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    textractName: 'textract-stand-in',
    tesseract: await createTesseract(tesseract),
    handwriting: await network('handwriting'),
    diacritics: await network('diacritics'),
  };
}

let readers: Promise<PageReaders> | undefined;

/** What fails fails with the page that was asked for: models are loaded with the first one. */
export default async function read(page: PreparedPage): Promise<PageReading> {
  readers ??= load(workerData as PageWorkerData);
  return readPage(page, await readers);
}
