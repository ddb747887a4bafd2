// Tesseract with its Vietnamese model, as WebAssembly in this very process: a Lambda serves one page at a time, so a
// worker thread would only add a copy. Kept by the caller between pages (start 0.1 s, 90 MB).
// The core comes from a path and not from an import, so that bundling leaves its .wasm beside it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PixelBox, Raster } from '../../shared/reading/raster.ts';
import { crop } from '../../shared/reading/raster.ts';

export interface TesseractAssets {
  /** `tesseract-core-relaxedsimd-lstm.js`; its `.wasm` lies beside it. */
  readonly core: string;
  /** `vie.traineddata.gz` (4.0.0_best_int). */
  readonly trainedData: string;
}

/** A word with its box in the pixels of the raster that was read. */
export interface TesseractWord {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  readonly box: PixelBox;
}

export interface Tesseract {
  readonly version: string;
  /** One line of text; its box may cut close, a white margin is put around it. */
  readLine(page: Raster, line: PixelBox): readonly TesseractWord[];
  close(): void;
}

interface Api {
  Init(path: null, language: string, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  Version(): string;
  End(): void;
}

interface Core {
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
  readonly TessBaseAPI: new () => Api;
}

const lstmOnly = 1;
/** Margins of 12 pixels read best; 30 cost digits in narrow cells (measured on 609 single-number cells). */
const margin = 12;

async function load({ core, trainedData }: TesseractAssets): Promise<Core> {
  const require = createRequire(core);
  const start = require(core) as (options: object) => Promise<Core>;
  const silent = () => undefined;
  const module = await start({ print: silent, printErr: silent });
  module.FS.writeFile('vie.traineddata', await promisify(gunzip)(await readFile(trainedData)));
  return module;
}

/** Binary PGM: the one format that needs no coding at all. */
function pgm({ width, height, data }: Raster): Uint8Array {
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`);
  const out = new Uint8Array(header.length + data.length);
  out.set(header);
  out.set(data, header.length);
  return out;
}

/** Rows of level 5 are words: level page block par line word left top width height conf text. */
function wordsOf(tsv: string, shift: { x: number; y: number }): TesseractWord[] {
  return tsv.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    const text = cells.slice(11).join('').trim();
    if (cells[0] !== '5' || text === '') return [];
    const [x = 0, y = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
    const left = x + shift.x;
    const top = y + shift.y;
    const box = { left, top, right: left + width, bottom: top + height };
    return [{ text: text.normalize('NFC'), confidence: Math.min(1, Math.max(0, confidence / 100)), box }];
  });
}

export async function createTesseract(assets: TesseractAssets): Promise<Tesseract> {
  const core = await load(assets);
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'vie', lstmOnly) !== 0) throw new Error('Tesseract refused its model');
  api.SetVariable('tessedit_pageseg_mode', '7');
  return {
    version: api.Version(),
    readLine(page, line) {
      core.FS.writeFile('/input', pgm(crop(page, line, margin)));
      if (api.SetImageFile(1, 0) === 1) return [];
      api.Recognize(null);
      const shift = { x: Math.max(0, Math.floor(line.left)) - margin, y: Math.max(0, Math.floor(line.top)) - margin };
      return wordsOf(api.GetTSVText(0), shift);
    },
    close: () => api.End(),
  };
}
