// Page readings of labelled files, from a folder of cached ones: DIR/<dossier>/<file>.json as {file, pages} or {refusal}.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PageReading } from '../shared/document/page.ts';
import { loadTruths } from './labelled.ts';
import type { TrueDocument, Truth } from './labelled.ts';

const Cached = z.object({ pages: z.array(PageReading).optional() });

export interface LabelledFile {
  readonly dossier: string;
  readonly level: string;
  readonly file: string;
  readonly pages: readonly PageReading[];
  readonly truths: readonly TrueDocument[];
}

function filesOf(truth: Truth, directory: string): LabelledFile[] {
  return truth.files.flatMap(({ file, documents }) => {
    const path = join(directory, truth.dossier, `${file}.json`);
    if (!existsSync(path)) return [];
    const { pages = [] } = Cached.parse(JSON.parse(readFileSync(path, 'utf8')));
    return [{ dossier: truth.dossier, level: truth.level, file, pages, truths: documents }];
  });
}

/** Every labelled file of the folder that has been read. */
export function labelledFiles(truthDirectory: string, readingsDirectory: string): LabelledFile[] {
  return loadTruths(truthDirectory).flatMap((truth) => filesOf(truth, readingsDirectory));
}
