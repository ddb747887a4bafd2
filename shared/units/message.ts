// What is wrong with a line of an import, in both languages. Lines count from 1; the header line of a file is 1.
export interface LineError {
  readonly line: number;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export function lineError(line: number, code: string, vi: string, en: string): LineError {
  return { line, code, message: { vi, en } };
}

/** A row with the line it stood on. */
export interface Numbered<T> {
  readonly line: number;
  readonly row: T;
}
