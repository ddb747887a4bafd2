// Who says when the person of a paper was born: the paper itself, or a reviewer who said whose it is. What was said leads to
// somebody only as long as a paper of that person states the day.
import { documentTypeOf } from '../document-types/registry.ts';
import { dateOf } from '../rules/evidence.ts';
import type { StoredDocument } from './document.ts';
import { documentOf } from './evolve.ts';

type Stored = Pick<StoredDocument, 'checked' | 'events'>;

/** The page says when its person was born, as it was read or put right: what was misread is corrected, not overruled. */
export function statesBirth({ checked, events }: Stored): boolean {
  if (dateOf(checked, 'birthDate') !== undefined) return true;
  const hasField = 'birthDate' in (documentTypeOf(checked.documentType)?.fields ?? {});
  const printed = { checked, events: events.filter(({ type }) => type !== 'assigned') };
  return hasField && dateOf(documentOf(printed), 'birthDate') !== undefined;
}

/** It fitted two people once, so that the day that was said had to be one of theirs. */
const wasAsked = ({ checked, events }: Stored) =>
  checked.reasons.some(({ code }) => code === 'person.fits-two') ||
  events.some(({ type }) => type === 'unclear' || type === 'assigned');

/** The birth date by which a reviewer said whose the paper is; nothing where the paper states one, or nobody was asked. */
export function saidBirth(stored: Stored): string | undefined {
  return statesBirth(stored) || !wasAsked(stored) ? undefined : dateOf(documentOf(stored), 'birthDate');
}
