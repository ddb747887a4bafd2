// Where the results of a submission's steps lie in the work bucket. Keys are deterministic: a step that finds its result
// skips the work. What is under `pages/` is kept, what is under `work/` goes after some weeks.
import { createHash } from 'node:crypto';
import type { Polygon } from '../../shared/document/geometry.ts';
import type { StepInput } from '../../events/steps.ts';

const numbered = (page: number) => String(page).padStart(4, '0');

export type PageFormat = 'jpg' | 'png';

/** Where the steps work: the submission's own folder, or one inside it for each reading that is only to be compared. */
export function workFolder({ submissionId, reread }: Pick<StepInput, 'submissionId' | 'reread'>): string {
  return reread === undefined ? submissionId : `${submissionId}/reread/${reread}`;
}

export const workKeys = {
  /** The page as a viewer shows it. */
  image: (folder: string, page: number, format: PageFormat) => `work/${folder}/pages/${numbered(page)}.${format}`,
  /** The same image behind a document that was settled. */
  keptImage: (submissionId: string, page: number, format: PageFormat) =>
    `pages/${submissionId}/${numbered(page)}.${format}`,
  /** A piece of it, asked for by somebody; made again where it is gone. */
  cutOut: (submissionId: string, page: number, polygon: Polygon) => {
    const place = createHash('sha256').update(JSON.stringify(polygon)).digest('hex').slice(0, 16);
    return `work/cut-outs/${submissionId}/${numbered(page)}-${place}.png`;
  },
  /** Size, format and digital text of a page. */
  page: (folder: string, page: number) => `work/${folder}/pages/${numbered(page)}.json`,
  /** All pages in order, written last. */
  pages: (folder: string) => `work/${folder}/pages.json`,
  reading: (folder: string, page: number) => `work/${folder}/read/${numbered(page)}.json`,
  understood: (folder: string) => `work/${folder}/understood.json`,
  checked: (submissionId: string) => `work/${submissionId}/checked.json`,
};
