// Links to page images, kept ones first: those of the work folder go after some weeks.
import { openBucket } from '../adapters/objects.ts';
import { workKeys } from '../adapters/work-keys.ts';
import type { Link, Links } from './uploads.ts';

export interface Pages {
  /** Undefined where there is no such page. */
  link(submissionId: string, page: number): Promise<Link | undefined>;
}

export function createPages(bucket: string, links: Links): Pages {
  const objects = openBucket(bucket);
  return {
    async link(submissionId, page) {
      for (const keyOf of [workKeys.keptImage, workKeys.image]) {
        for (const format of ['jpg', 'png'] as const) {
          const key = keyOf(submissionId, page, format);
          if (await objects.info(key)) return links.get(key);
        }
      }
      return undefined;
    },
  };
}
