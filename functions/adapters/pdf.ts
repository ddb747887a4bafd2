// PDF pages as pictures and their digital text, on PDFium (wasm). Rendering goes to an exact size in pixels: rounding
// the page to whole points first would resample every embedded scan.
import { readFile } from 'node:fs/promises';
import { PDFiumModule } from '@hyzyla/pdfium';
import type { Point } from '../../shared/document/geometry.ts';
import { grayOf } from '../../shared/reading/raster.ts';
import type { Picture } from '../../shared/reading/raster.ts';
import { signingTimes } from './pdf-signatures.ts';
import type { PdfiumSignatures } from './pdf-signatures.ts';

/** The part of PDFium's C interface in use (fpdfview.h, fpdf_text.h, fpdf_edit.h; read 2026-11). */
interface Pdfium extends PdfiumSignatures {
  _FPDF_InitLibraryWithConfig(config: object): void;
  _FPDF_LoadMemDocument(at: number, size: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDF_PageToDevice(...args: readonly number[]): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFImageObj_GetImagePixelSize(object: number, width: number, height: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, at: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(...args: readonly number[]): void;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
}

const errors = { password: 4, security: 5 };
const imageObject = 3;
const invisible = 3;
const bgrx = 3;
/** FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER: signature stamps are annotations; bytes come as red, green, blue, unused. */
const renderFlags = 0x01 | 0x10;

/** A picture on a page: its pixels, and the size at which it is shown, in points, as a viewer shows the page. */
export interface PlacedImage {
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly width: number;
  readonly height: number;
}

/** A word of the digital text; corners in 0..1 of the page as a viewer shows it, from the text's own top left. */
export interface PlacedWord {
  readonly text: string;
  readonly corners: readonly [Point, Point, Point, Point];
  /** Drawn with no ink, as scanner software lays its own reading under a picture. */
  readonly invisible: boolean;
}

export interface PdfPage {
  /** Points, 1/72 inch, /Rotate applied. */
  readonly width: number;
  readonly height: number;
  readonly images: readonly PlacedImage[];
  readonly words: readonly PlacedWord[];
  render(width: number, height: number): Picture;
  close(): void;
}

export interface Pdf {
  readonly pageCount: number;
  /** Instants at which it was digitally signed, as its signatures state them. */
  readonly signedAt: readonly string[];
  openPage(index: number): PdfPage;
  close(): void;
}

export class UnopenedPdf extends Error {
  readonly reason: 'password' | 'damaged';
  constructor(reason: 'password' | 'damaged') {
    super(reason);
    this.reason = reason;
  }
}

let shared: Promise<Pdfium> | undefined;

/** One module to a process; `wasm` names the file where bundling has moved it. */
function pdfium(wasm: string | undefined): Promise<Pdfium> {
  shared ??= (async () => {
    const bytes = wasm === undefined ? undefined : await readFile(wasm);
    const options = bytes ? { wasmBinary: new Uint8Array(bytes).buffer, locateFile: () => '' } : {};
    const module = (await PDFiumModule(options)) as unknown as Pdfium;
    module._FPDF_InitLibraryWithConfig({ version: 2 });
    return module;
  })();
  return shared;
}

/** A stretch of PDFium's memory for out-parameters, freed after use. */
function withMemory<T>(lib: Pdfium, size: number, use: (at: number, view: () => DataView) => T): T {
  const at = lib.wasmExports.malloc(size);
  try {
    return use(at, () => new DataView(lib.HEAPU8.buffer, at, size));
  } finally {
    lib.wasmExports.free(at);
  }
}

export async function openPdf(bytes: Uint8Array, wasm?: string): Promise<Pdf> {
  const lib = await pdfium(wasm);
  const at = lib.wasmExports.malloc(bytes.length);
  lib.HEAPU8.set(bytes, at);
  const document = lib._FPDF_LoadMemDocument(at, bytes.length, 0);
  if (document === 0) {
    const error = lib._FPDF_GetLastError();
    lib.wasmExports.free(at);
    throw new UnopenedPdf(error === errors.password || error === errors.security ? 'password' : 'damaged');
  }
  return {
    pageCount: lib._FPDF_GetPageCount(document),
    signedAt: signingTimes(lib, document),
    openPage: (index) => openPage(lib, document, index),
    close: () => {
      lib._FPDF_CloseDocument(document);
      lib.wasmExports.free(at);
    },
  };
}

function openPage(lib: Pdfium, document: number, index: number): PdfPage {
  const page = lib._FPDF_LoadPage(document, index);
  if (page === 0) throw new UnopenedPdf('damaged');
  return {
    width: lib._FPDF_GetPageWidth(page),
    height: lib._FPDF_GetPageHeight(page),
    images: imagesOf(lib, page),
    words: wordsOf(lib, page),
    render: (width, height) => render(lib, page, width, height),
    close: () => lib._FPDF_ClosePage(page),
  };
}

function render(lib: Pdfium, page: number, width: number, height: number): Picture {
  return withMemory(lib, width * height * 4, (at) => {
    const bitmap = lib._FPDFBitmap_CreateEx(width, height, bgrx, at, width * 4);
    try {
      lib._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      lib._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, renderFlags);
      return toPicture(lib.HEAPU8.subarray(at, at + width * height * 4), width, height);
    } finally {
      lib._FPDFBitmap_Destroy(bitmap);
    }
  });
}

/** Red, green, blue and an unused byte to a pixel. */
function toPicture(pixels: Uint8Array, width: number, height: number): Picture {
  const gray = grayOf(pixels, 4);
  if (gray) return { width, height, channels: 1, data: gray };
  const data = new Uint8Array(width * height * 3);
  for (let i = 0, j = 0; i < pixels.length; i += 4) {
    data[j++] = pixels[i] ?? 0;
    data[j++] = pixels[i + 1] ?? 0;
    data[j++] = pixels[i + 2] ?? 0;
  }
  return { width, height, channels: 3, data };
}

function imagesOf(lib: Pdfium, page: number): PlacedImage[] {
  const images: PlacedImage[] = [];
  // Pages drawn from more objects than this are no scans.
  const count = Math.min(lib._FPDFPage_CountObjects(page), 1000);
  for (let i = 0; i < count; i++) {
    const object = lib._FPDFPage_GetObject(page, i);
    if (lib._FPDFPageObj_GetType(object) !== imageObject) continue;
    images.push(placedImage(lib, object));
  }
  return images;
}

function placedImage(lib: Pdfium, object: number): PlacedImage {
  return withMemory(lib, 32, (at, view) => {
    lib._FPDFImageObj_GetImagePixelSize(object, at, at + 4);
    const [pixelWidth, pixelHeight] = [view().getUint32(0, true), view().getUint32(4, true)];
    lib._FPDFPageObj_GetMatrix(object, at);
    const [a = 0, b = 0, c = 0, d = 0] = [0, 4, 8, 12].map((offset) => view().getFloat32(offset, true));
    return { pixelWidth, pixelHeight, width: Math.hypot(a, b), height: Math.hypot(c, d) };
  });
}

interface Character {
  readonly text: string;
  readonly generated: boolean;
  readonly invisible: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function characterAt(lib: Pdfium, text: number, index: number, memory: number): Character {
  const code = lib._FPDFText_GetUnicode(text, index);
  lib._FPDFText_GetLooseCharBox(text, index, memory);
  const view = new DataView(lib.HEAPU8.buffer, memory, 16);
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((offset) => view.getFloat32(offset, true));
  const object = lib._FPDFText_GetTextObject(text, index);
  return {
    text: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ',
    generated: lib._FPDFText_IsGenerated(text, index) === 1,
    invisible: object !== 0 && lib._FPDFTextObj_GetTextRenderMode(object) === invisible,
    left,
    top,
    right,
    bottom,
  };
}

function wordsOf(lib: Pdfium, page: number): PlacedWord[] {
  const text = lib._FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    return withMemory(lib, 16, (at) => {
      const words: PlacedWord[] = [];
      let word: Character[] = [];
      const end = () => {
        if (word.length > 0) words.push(placedWord(lib, page, word));
        word = [];
      };
      for (let i = 0, count = lib._FPDFText_CountChars(text); i < count; i++) {
        const character = characterAt(lib, text, i, at);
        if (character.generated || /\s/u.test(character.text)) end();
        else word.push(character);
      }
      end();
      return words;
    });
  } finally {
    lib._FPDFText_ClosePage(text);
  }
}

function placedWord(lib: Pdfium, page: number, word: readonly Character[]): PlacedWord {
  const left = Math.min(...word.map((c) => c.left));
  const right = Math.max(...word.map((c) => c.right));
  const top = Math.max(...word.map((c) => c.top));
  const bottom = Math.min(...word.map((c) => c.bottom));
  const at = (x: number, y: number) => viewed(lib, page, x, y);
  return {
    text: word
      .map((c) => c.text)
      .join('')
      .normalize('NFC'),
    corners: [at(left, top), at(right, top), at(right, bottom), at(left, bottom)],
    invisible: word.every((c) => c.invisible),
  };
}

/** PDFium maps to whole device pixels: a device of a million by a million keeps six digits. */
function viewed(lib: Pdfium, page: number, x: number, y: number): Point {
  const size = 1_000_000;
  return withMemory(lib, 8, (at, view) => {
    lib._FPDF_PageToDevice(page, 0, 0, size, size, 0, x, y, at, at + 4);
    return [view().getInt32(0, true) / size, view().getInt32(4, true) / size];
  });
}
