// Where the files lie that infra puts beside the bundle (infra/reader-files.ts).
import { fileURLToPath } from 'node:url';
import type { HandwritingAssets } from '../adapters/handwriting.ts';
import type { TesseractAssets } from '../adapters/tesseract.ts';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export function tesseractAssets(): TesseractAssets {
  return {
    core: beside('./tesseract/tesseract-core-relaxedsimd-lstm.js'),
    trainedData: beside('./tesseract/vie.traineddata.gz'),
  };
}

export function handwritingAssets(): HandwritingAssets {
  return { runtime: beside('./handwriting/ort.wasm'), model: beside('./handwriting/model.onnx') };
}
