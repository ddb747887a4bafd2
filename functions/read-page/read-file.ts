// A whole file, page after page, for work in one process: what `hoso read` and `hoso text` call.
import type { TextractClient } from '@aws-sdk/client-textract';
import type { PageReading } from '../../shared/document/page.ts';
import type { HandwritingAssets } from '../adapters/handwriting.ts';
import { createHandwriting } from '../adapters/handwriting.ts';
import type { TesseractAssets } from '../adapters/tesseract.ts';
import { createTesseract } from '../adapters/tesseract.ts';
import { preparePages } from '../prepare/prepare.ts';
import type { PrepareAssets } from '../prepare/prepare.ts';
import type { PreparedPage } from '../prepare/prepared-page.ts';
import type { PageReaders } from './read.ts';
import { readPage } from './read.ts';

export interface ReadFileOptions {
  readonly textract: TextractClient;
  readonly textractName: string;
  readonly assets: { readonly tesseract: TesseractAssets; readonly handwriting: HandwritingAssets } & PrepareAssets;
  /** Pages under way at once; no more than that are held in memory. */
  readonly concurrency?: number;
}

/** Keeps `width` results of a slow step under way, and hands them on in order. */
async function* inOrder<In, Out>(source: AsyncIterable<In>, width: number, step: (item: In) => Promise<Out>) {
  const underWay: Promise<Out>[] = [];
  for await (const item of source) {
    const result = step(item);
    // Awaited below, in order; a failure meanwhile must not count as unhandled.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= width) yield await (underWay.shift() as Promise<Out>);
  }
  for (const result of underWay) yield await result;
}

export async function createFileReader(options: ReadFileOptions) {
  const tesseract = await createTesseract(options.assets.tesseract);
  const handwriting = await createHandwriting(options.assets.handwriting);
  const readers: PageReaders = {
    textract: options.textract,
    textractName: options.textractName,
    tesseract,
    handwriting,
  };
  return {
    read: (bytes: Uint8Array): AsyncIterable<PageReading> =>
      inOrder<PreparedPage, PageReading>(preparePages(bytes, options.assets), options.concurrency ?? 2, (page) =>
        readPage(page, readers),
      ),
    close: () => tesseract.close(),
  };
}
