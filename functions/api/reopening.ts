// A document goes before a reviewer because a later reading says otherwise. Its values and its record stay until the
// reviewer decides; who decided on it since the comparison has the last word.
import { Fault } from '../../shared/fault.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { stateOf } from '../../shared/review/evolve.ts';
import type { DocumentChange } from '../../shared/review/reread.ts';
import type { Deps } from './deps.ts';

interface Opening {
  readonly batch: string;
  readonly change: DocumentChange;
  readonly by: string;
}

const isOpenedBy = ({ events }: StoredDocument, batch: string) =>
  events.some((event) => event.type === 'reread' && event.batch === batch);

/** False where the document is no longer the one that was compared. Done twice it is done once. */
export async function openAgain({ batch, change, by }: Opening, deps: Deps): Promise<boolean> {
  const document = await deps.store.documents.get(change.documentId ?? '');
  if (!document) return false;
  if (isOpenedBy(document, batch)) return true;
  if (document.version !== change.version || stateOf(document) === 'annulled') return false;
  const fields = Object.fromEntries(change.fields.map(({ field, new: proposal }) => [field, proposal]));
  const event: ReviewEvent = { type: 'reread', at: deps.now().toISOString(), by, batch, fields };
  try {
    await deps.store.documents.replace({ ...document, events: [...document.events, event] });
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'item.changed') return false;
    throw error;
  }
}
