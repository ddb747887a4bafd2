// Cut-out images of the values behind a figure, one PNG per value, into a folder. Pages are asked for once each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExplainedRecord } from '../events/api/figures.ts';
import type { Client } from './client.ts';

export interface CutOuts {
  /** The files written for a record, by value. */
  of(record: ExplainedRecord): Promise<Record<string, string>>;
}

async function pageImage(client: Client, submissionId: string, page: number): Promise<Uint8Array> {
  const { url } = await client.call('getPageImage', { params: { id: submissionId, n: page } });
  const response = await fetch(url);
  if (!response.ok) throw new Error(`page image: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A page whose image is gone or not ours to see leaves no cut-out; the place is told all the same. */
export function cutOutsInto(folder: string, client: Client): CutOuts {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let last: { key: string; image: Promise<Uint8Array | undefined> } | undefined;
  const imageOf = (submissionId: string, page: number) => {
    const key = `${submissionId}/${page}`;
    if (last?.key !== key) last = { key, image: pageImage(client, submissionId, page).catch(() => undefined) };
    return last.image;
  };
  return {
    async of({ recordId, places }) {
      const { cutOut } = await import('../functions/adapters/cut-out.ts');
      const files: Record<string, string> = {};
      for (const { field, submissionId, page, polygon } of places) {
        const image = await imageOf(submissionId, page);
        if (!image) continue;
        const path = join(folder, `${recordId}-${field}.png`);
        writeFileSync(path, await cutOut(image, polygon), { mode: 0o600 });
        files[field] = path;
      }
      return files;
    },
  };
}
