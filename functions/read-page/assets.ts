// Where the files lie that infra puts beside the bundle (infra/reader-files.ts).
import { fileURLToPath } from 'node:url';
import type { InkReaderAssets } from '../adapters/ink-reader.ts';
import type { Network } from '../../shared/reading/networks/ink.ts';
import type { TesseractAssets } from '../adapters/tesseract.ts';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export function tesseractAssets(): TesseractAssets {
  return {
    core: beside('./tesseract/tesseract-core-relaxedsimd-lstm.js'),
    trainedData: beside('./tesseract/vie.traineddata.gz'),
  };
}

export function networkAssets(network: Network): InkReaderAssets {
  return { runtime: beside('./networks/ort.wasm'), model: beside(`./networks/${network}.onnx`) };
}
