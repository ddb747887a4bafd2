// Page readings of labelled files. They are kept in a folder (DIR/<dossier>/<file>.json, {file, pages} or {file, refusal}),
// so that only the first run over new scans or after a change of the readers takes long.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { inOrder } from '../cli/in-order.ts';
import { startReader } from '../cli/reader.ts';
import type { Reader } from '../cli/reader.ts';
import { PageReading } from '../shared/document/page.ts';
import { RefusedFile } from '../shared/refusal.ts';
import { loadTruths } from './labelled.ts';
import type { TrueDocument, Truth } from './labelled.ts';

const Kept = z.object({ pages: z.array(PageReading).default([]), refusal: z.string().optional() });
type Kept = z.infer<typeof Kept>;

export interface LabelledFile {
  readonly dossier: string;
  readonly level: string;
  readonly file: string;
  readonly pages: readonly PageReading[];
  readonly truths: readonly TrueDocument[];
}

export interface LabelledSource {
  readonly truths: string;
  /** Where readings are kept; without it nothing is kept and every file is read. */
  readonly pages?: string;
  /** Only what is kept already. */
  readonly keptOnly?: boolean;
  /** Beginnings of dossiers' names to leave out, or the only ones to take. */
  readonly leaveOut?: readonly string[];
  readonly only?: readonly string[];
}

async function readFile(reader: Reader, path: string): Promise<Kept> {
  const pages: PageReading[] = [];
  try {
    for await (const page of reader.pages(readFileSync(path))) pages.push(page);
    return { pages };
  } catch (error) {
    if (error instanceof RefusedFile) return { pages: [], refusal: error.code };
    throw error;
  }
}

function keep(path: string, kept: Kept): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, JSON.stringify(kept));
  renameSync(`${path}.part`, path);
}

function wanted(name: string, { leaveOut = [], only = [] }: LabelledSource): boolean {
  if (leaveOut.some((start) => name.startsWith(start))) return false;
  return only.length === 0 || only.some((start) => name.startsWith(start));
}

interface Wanted {
  readonly truth: Truth;
  readonly file: string;
  readonly documents: readonly TrueDocument[];
  /** Where its reading is kept. */
  readonly path?: string;
}

function* filesOf(source: LabelledSource): Generator<Wanted> {
  for (const truth of loadTruths(source.truths).filter(({ dossier }) => wanted(dossier, source))) {
    for (const { file, documents } of truth.files) {
      const path = source.pages && join(source.pages, truth.dossier, `${file}.json`);
      if (source.keptOnly && (path === undefined || !existsSync(path))) continue;
      yield { truth, file, documents, path };
    }
  }
}

/** Most are of one page: a few at once keep all cores busy. */
const filesUnderWay = 4;

/** Every labelled file, in order; the readers are started with the first file that has to be read. */
export async function* labelledFiles(source: LabelledSource): AsyncGenerator<LabelledFile> {
  let reader: Promise<Reader> | undefined;
  const readings = inOrder(filesOf(source), filesUnderWay, async ({ truth, file, documents, path }) => {
    const known = path !== undefined && existsSync(path);
    reader ??= known ? undefined : startReader();
    const kept = known
      ? Kept.parse(JSON.parse(readFileSync(path, 'utf8')))
      : await readFile((await reader) as Reader, join(source.truths, truth.dossier, file));
    if (path !== undefined && !known) keep(path, kept);
    return { dossier: truth.dossier, level: truth.level, file, pages: kept.pages, truths: documents };
  });
  try {
    yield* readings;
  } finally {
    await (await reader)?.close();
  }
}
