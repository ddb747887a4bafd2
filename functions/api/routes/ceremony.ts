// POST /dossiers/ceremony: the day of the admission ceremony, which stands on no admission paper.
import { Fault } from '../../../shared/fault.ts';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { plainValue } from '../../../shared/document-types/field.ts';
import { documentOf, stateOf } from '../../../shared/review/evolve.ts';
import type { Call, Answer } from '../route.ts';
import { within } from '../scope.ts';
import { signatureOf } from '../caller.ts';
import type { Deps } from '../deps.ts';

/** `admission-s….03` -> `s….03`: a record is named after the document it was made from. */
function documentIdIn(given: string): string {
  return /s[a-z2-7]{25}\.\d{2,3}$/.exec(given)?.[0] ?? '';
}

async function decisionOf({ body, scope }: Call<'enterCeremony'>, deps: Deps): Promise<StoredDocument> {
  const found = await deps.store.documents.get(documentIdIn(body.document));
  const document = within(scope, found, 'document.unknown');
  const counts = stateOf(document) === 'accepted' || stateOf(document) === 'approved';
  if (document.checked.documentType !== 'admission-decision' || !counts) {
    throw new Fault('invalid-input', 'ceremony.not-admission');
  }
  return document;
}

/** Nobody is admitted before the decision, and a ceremony is entered once it has been held. */
function assertInOrder(document: StoredDocument, date: string, today: string): void {
  const decided = documentOf(document).fields.documentDate?.value;
  if (date > today || (typeof decided === 'string' && date < decided)) {
    throw new Fault('invalid-input', 'ceremony.order', { date, decided: plainValue(decided ?? '–') ?? '–' });
  }
}

export const enterCeremony: Answer<'enterCeremony'> = async (call, deps) => {
  const document = await decisionOf(call, deps);
  const { date } = call.body;
  assertInOrder(document, date, deps.today());
  const { documentId, unit } = document;
  await call.audit([documentId]);
  const entry = { unit, documentId, date, enteredBy: signatureOf(call.caller), enteredAt: deps.now().toISOString() };
  const before = await deps.store.ceremonies.get(unit, documentId);
  await deps.settling.announce(documentId);
  if (before) await deps.store.ceremonies.replace({ ...entry, version: before.version });
  else if (!(await deps.store.ceremonies.insert({ ...entry, version: 1 }))) throw new Fault('conflict', 'item.changed');
  await deps.settling.begin(documentId, `c${(before?.version ?? 0) + 1}`);
  return { documentId, date };
};
