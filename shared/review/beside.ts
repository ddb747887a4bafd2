// Two decisions that both count and may be one: what people have said of that, and what they are still asked.
import type { StoredDocument } from './document.ts';
import { stateOf } from './evolve.ts';

type Stored = Pick<StoredDocument, 'checked' | 'events'>;

/** Reasons for which the check holds a decision as one that is there already. */
const asksOnce: ReadonlySet<string> = new Set(['decision.elsewhere', 'decision.here', 'decision.other-name']);

/** The other decision, where both were found to count and nobody has said yet whether they are one. */
export function countedBesideAs(document: Stored): string | undefined {
  if (stateOf(document) !== 'open') return undefined;
  const last = document.events.findLast(({ type }) => type === 'doubled' || type === 'approved');
  return last?.type === 'doubled' ? last.about : undefined;
}

export interface Other {
  readonly documentId: string;
  /** Of the same grassroots unit: a second scan there is held without being named. */
  readonly isHere: boolean;
}

/** A reviewer has approved it with the other before them: by what the approval says, by what asked for it, or by what held it. */
export function isAnsweredBeside({ checked, events }: Stored, { documentId, isHere }: Other): boolean {
  const at = events.findLastIndex(({ type }) => type === 'approved');
  if (at < 0) return false;
  const wasHeld = checked.reasons.some(
    ({ code, about }) => (code === 'document.already-there' && isHere) || (asksOnce.has(code) && about === documentId),
  );
  const wasAsked = events.slice(0, at).some((event) => event.type === 'doubled' && event.about === documentId);
  const isSaid = events.some((event) => event.type === 'approved' && event.beside?.includes(documentId));
  return wasHeld || wasAsked || isSaid;
}
