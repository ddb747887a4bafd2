// Files named on the command line: found before anything is done, hashed as a stream.
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { wrongUsage } from './failure.ts';
import { resolvePath } from './place.ts';
import type { Environment } from './place.ts';

export interface NamedFile {
  /** As the user wrote it. */
  readonly given: string;
  readonly path: string;
  readonly name: string;
}

/** Any missing file or folder among them is wrong usage, told before the first one is touched. */
export function findFiles(given: readonly string[], env: Environment): NamedFile[] {
  return given.map((word) => {
    const path = resolvePath(word, env);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) {
      const message = { vi: `Không có tệp ${word}.`, en: `There is no file ${word}.` };
      const action = { vi: 'Kiểm tra tên tệp và thư mục đang đứng.', en: 'Check the name and the folder you are in.' };
      throw wrongUsage('file.not-found', message, action);
    }
    if (!found.isFile()) {
      const message = { vi: `${word} không phải là tệp.`, en: `${word} is not a file.` };
      const action = { vi: `Ghi tên từng tệp, ví dụ ${word}/*.pdf.`, en: `Name the files, e.g. ${word}/*.pdf.` };
      throw wrongUsage('file.not-a-file', message, action);
    }
    return { given: word, path, name: basename(path) };
  });
}

export async function sha256Of(path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}
