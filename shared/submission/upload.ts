// An upload as it lies in the bucket: `uploads/<unit>/<uploadId>/original`, the file's own name in the metadata.
import { Fault } from '../fault.ts';

export interface Upload {
  readonly key: string;
  readonly objectVersion?: string;
  readonly unit: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: string;
  readonly by?: string;
  /** An earlier submission of the same unit whose place this one takes. */
  readonly replaces?: string;
}

/** `uploadKeyOf("D01/02", "01j9…")` -> `uploads/D01/02/01j9…/original`. Codes of units may hold a slash, ids may not. */
export function uploadKeyOf(unit: string, uploadId: string): string {
  return `uploads/${unit}/${uploadId}/original`;
}

export function parseUploadKey(key: string): { unit: string; uploadId: string } {
  const [, unit, uploadId] = /^uploads\/(.+)\/([^/]+)\/original$/.exec(key) ?? [];
  if (unit === undefined || uploadId === undefined) throw new Fault('invalid-input', 'upload.key');
  return { unit, uploadId };
}

/** The name as the user had it, from base64url of its UTF-8; only the last part of a path, nothing a terminal obeys. */
export function shownName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- control and direction characters are what must go
  const plain = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return plain === '' ? '?' : plain.slice(0, 400);
}
