// Page images behind documents that count or wait for a reviewer are kept for good: copied out of what is cleared.
import { stateOf } from '../../shared/review/evolve.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { Objects } from '../adapters/objects.ts';
import { workKeys } from '../adapters/work-keys.ts';
import { KeptPages } from '../prepare/kept-page.ts';

export async function keepImages(work: Objects, submissionId: string, documents: readonly StoredDocument[]) {
  const wanted = new Set(
    documents.filter((document) => stateOf(document) !== 'rejected').flatMap(({ checked }) => checked.pages),
  );
  const { pages } = (await work.json(workKeys.pages(submissionId), KeptPages)) ?? { pages: [] };
  for (const { page, format } of pages) {
    if (!wanted.has(page)) continue;
    await work.copy(workKeys.image(submissionId, page, format), workKeys.keptImage(submissionId, page, format));
  }
}
