// POST /documents/{id}/annul: an admin takes back a paper that a unit made about itself and that was accepted wrongly: a
// quarterly report, a list, statistics, a plan. `settle` takes back what it counts, in a version that says so.
import { Fault } from '../../../shared/fault.ts';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { documentOf } from '../../../shared/review/evolve.ts';
import { isHeldAgainstUnit } from '../../../shared/unit-reports/unit-rules.ts';
import { countsNow } from '../../settle/papers.ts';
import { signatureOf } from '../caller.ts';
import type { Answer } from '../route.ts';
import { within } from '../scope.ts';
import { toDetail } from '../views.ts';
import { keepEvent } from './keep-event.ts';

/** A person's papers hang together: they are annulled by their dossier. */
function assertAnnullable(document: StoredDocument): void {
  if (!isHeldAgainstUnit(documentOf(document))) throw new Fault('conflict', 'document.of-dossier');
  if (!countsNow(document)) throw new Fault('conflict', 'document.not-counted');
}

export const annulDocument: Answer<'annulDocument'> = async ({ params, scope, body, caller, audit }, deps) => {
  const document = within(scope, await deps.store.documents.get(params.id), 'document.unknown');
  assertAnnullable(document);
  await audit([params.id]);
  const { reason, cause, paper } = body;
  const who = { at: deps.now().toISOString(), by: signatureOf(caller) };
  const event = { type: 'annulled' as const, ...who, reason, cause, ...(paper !== undefined && { paper }) };
  return toDetail(await keepEvent(document, event, deps));
};
