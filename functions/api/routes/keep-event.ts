// A decision of a person on a document, kept as its event and settled after.
import type { StoredDocument } from '../../../shared/review/document.ts';
import type { ReviewEvent } from '../../../shared/review/event.ts';
import type { Deps } from '../deps.ts';
import { causeOf } from '../settling.ts';

/** The mark first, so that what stops in between is taken up again. */
export async function keepEvent(document: StoredDocument, event: ReviewEvent, deps: Deps): Promise<StoredDocument> {
  const { documentId, events } = document;
  await deps.settling.announce(documentId);
  const changed = await deps.store.documents.replace({ ...document, events: [...events, event] });
  await deps.settling.begin(documentId, causeOf(changed));
  return changed;
}
