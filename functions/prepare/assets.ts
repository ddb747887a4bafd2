// Where the files lie that infra puts beside the bundle (infra/reader-files.ts).
import { fileURLToPath } from 'node:url';
import type { PrepareAssets } from './prepare.ts';

export function prepareAssets(): PrepareAssets {
  return { pdfiumWasm: fileURLToPath(new URL('./pdfium.wasm', import.meta.url)) };
}
