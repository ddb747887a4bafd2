// Links to page images and to pieces of them, kept ones first: those of the work folder go after some weeks.
import type { Polygon } from '../../shared/document/geometry.ts';
import { cutOut } from '../adapters/cut-out.ts';
import { openBucket } from '../adapters/objects.ts';
import { workKeys } from '../adapters/work-keys.ts';
import type { Link, Links } from './uploads.ts';

export interface Pages {
  /** Undefined where there is no such page. */
  link(submissionId: string, page: number): Promise<Link | undefined>;
  /** To the piece of the page in which a value stands. */
  cutOut(submissionId: string, page: number, polygon: Polygon): Promise<Link | undefined>;
}

export function createPages(bucket: string, links: Links): Pages {
  const objects = openBucket(bucket);

  async function keyOf(submissionId: string, page: number): Promise<string | undefined> {
    for (const placeOf of [workKeys.keptImage, workKeys.image]) {
      for (const format of ['jpg', 'png'] as const) {
        const key = placeOf(submissionId, page, format);
        if (await objects.info(key)) return key;
      }
    }
    return undefined;
  }

  return {
    async link(submissionId, page) {
      const key = await keyOf(submissionId, page);
      return key === undefined ? undefined : links.get(key);
    },
    async cutOut(submissionId, page, polygon) {
      const key = await keyOf(submissionId, page);
      const image = key === undefined ? undefined : await objects.bytes(key);
      if (!image) return undefined;
      // By way of the bucket: an answer of a function has a limit that a large piece would pass.
      const piece = workKeys.cutOut(submissionId, page, polygon);
      await objects.put(piece, await cutOut(image, polygon), 'image/png');
      return links.get(piece);
    },
  };
}
