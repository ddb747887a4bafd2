// A file's bytes -> its pages as a viewer shows them, one at a time: the type is told by the bytes, not by the name,
// and a file that nobody could use is refused with the reason.
import { RefusedFile } from '../../shared/refusal.ts';
import { pdfPages } from './pdf-pages.ts';
import { pagesOfPicture } from './picture-pages.ts';
import type { PreparedPage } from './prepared-page.ts';

export interface PrepareAssets {
  /** `pdfium.wasm`, where bundling has moved it away from its package. */
  readonly pdfiumWasm?: string;
}

export const mostBytes = 500 * 1024 * 1024;
export const mostPages = 300;

type Kind = 'pdf' | 'jpeg' | 'png' | 'tiff';

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['tiff', [0x49, 0x49, 0x2b, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2b]],
];

/** `kindOf(bytes of "%PDF-1.7 …")` -> "pdf". Viewers accept a PDF whose header stands within the first 1024 bytes. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const known = signatures.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : undefined;
}

export async function* preparePages(bytes: Uint8Array, assets: PrepareAssets = {}): AsyncGenerator<PreparedPage> {
  if (bytes.length === 0) throw new RefusedFile('file.empty');
  if (bytes.length > mostBytes) throw new RefusedFile('file.too-large');
  const kind = kindOf(bytes);
  if (kind === undefined) throw new RefusedFile('file.unknown');
  if (kind === 'pdf') yield* pdfPages(bytes, { wasm: assets.pdfiumWasm, mostPages });
  else yield* pagesOfPicture(bytes, { mostPages });
}
