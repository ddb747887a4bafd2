// Every settled paper that names somebody, each once: by the person index, name after name, so that they are not all held
// in memory.
import type { StoredDocument } from '../../shared/review/document.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { settledPapers } from '../settle/papers.ts';

export async function* everyPaper(store: Store, registry: Registry): AsyncGenerator<StoredDocument> {
  const seen = new Set<string>();
  for (const unit of new Set(registry.rows.map(({ code }) => code))) {
    for (const foldedName of await store.people.namesIn(unit)) {
      for (const stored of await settledPapers(store, { unit, foldedName })) {
        if (seen.has(stored.documentId)) continue;
        seen.add(stored.documentId);
        yield stored;
      }
    }
  }
}
