// When a PDF was digitally signed, as its signatures state it (PDF 32000-1, 12.8.1: /M of the signature dictionary; read
// 2026-11). Nobody checks the signatures themselves: who signed, and whether the bytes are still those, is not asked.
import { readPdfDate } from '../../shared/document/pdf-date.ts';

/** The part of PDFium's C interface in use (fpdf_signature.h). */
export interface PdfiumSignatures {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(at: number): void };
  _FPDF_GetSignatureCount(document: number): number;
  _FPDF_GetSignatureObject(document: number, index: number): number;
  /** Its length with the closing zero; written only where the buffer holds it. */
  _FPDFSignatureObj_GetTime(signature: number, at: number, size: number): number;
}

/** People and offices that sign one paper are few. */
const mostSignatures = 50;
const mostLetters = 64;

function timeOf(lib: PdfiumSignatures, signature: number, memory: number): string | null {
  const length = lib._FPDFSignatureObj_GetTime(signature, memory, mostLetters);
  if (length <= 1 || length > mostLetters) return null;
  return readPdfDate(Buffer.from(lib.HEAPU8.subarray(memory, memory + length - 1)).toString('latin1'));
}

/** Instants, in order of the signatures; those that state no time are left out. */
export function signingTimes(lib: PdfiumSignatures, document: number): readonly string[] {
  const count = Math.min(Math.max(0, lib._FPDF_GetSignatureCount(document)), mostSignatures);
  if (count === 0) return [];
  const memory = lib.wasmExports.malloc(mostLetters);
  try {
    return Array.from({ length: count }, (_, index) => lib._FPDF_GetSignatureObject(document, index)).flatMap(
      (signature) => (signature === 0 ? [] : (timeOf(lib, signature, memory) ?? [])),
    );
  } finally {
    lib.wasmExports.free(memory);
  }
}
