// POST /dossiers/{id}/annul, POST /dossiers/{id}/move: decisions of an admin, kept as events of the documents. What was
// counted is taken back or filed elsewhere by `settle`, in a version that says so; figures follow.
import { foldName } from '../../../shared/dossier/person-name.ts';
import { Fault } from '../../../shared/fault.ts';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { documentOf } from '../../../shared/review/evolve.ts';
import { dateOf, textOf } from '../../../shared/rules/evidence.ts';
import { registryOf } from '../../../shared/units/registry.ts';
import { countsNow } from '../../settle/papers.ts';
import { grassrootsUnitOf, personIdOf } from '../../settle/person.ts';
import { decides as isDecision, makesRecords } from '../../settle/records.ts';
import { signatureOf } from '../caller.ts';
import type { Deps } from '../deps.ts';
import { findDossier } from '../find-dossier.ts';
import type { Answer } from '../route.ts';
import { assertStanding } from '../units-standing.ts';
import { transferPerson } from './dossier-transfer.ts';
import { keepEvent } from './keep-event.ts';

const decides = (document: StoredDocument) => countsNow(document) && isDecision(documentOf(document));

/** What decides; another paper with a record, such as an application, only where it is named. */
const isMeant = (document: StoredDocument, named: string | undefined) =>
  named === undefined
    ? decides(document)
    : document.documentId === named && countsNow(document) && makesRecords(documentOf(document));

export const annulDossier: Answer<'annulDossier'> = async ({ params, scope, body, caller, audit }, deps) => {
  const found = await findDossier(params.id, scope, deps);
  const wanted = found.documents.filter((document) => isMeant(document, body.document));
  if (wanted.length === 0) throw new Fault('conflict', 'dossier.nothing-to-annul');
  const documents = wanted.map(({ documentId }) => documentId);
  await audit([found.dossierId, ...documents]);
  const { reason, cause, paper } = body;
  const at = deps.now().toISOString();
  for (const document of wanted) {
    await keepEvent(
      document,
      { type: 'annulled', at, by: signatureOf(caller), reason, cause, ...(paper !== undefined && { paper }) },
      deps,
    );
  }
  return { documents };
};

/** A record of a unit that did not stand in its month would be in no total. */
async function assertStoodThen(to: string, documents: readonly StoredDocument[], deps: Deps): Promise<void> {
  const rows = await deps.store.registry.unit(to);
  for (const document of documents.filter(decides)) {
    const date = dateOf(documentOf(document), 'documentDate');
    const stood = rows.some(
      ({ validFrom, validTo }) => date !== undefined && validFrom <= date && (validTo === undefined || date < validTo),
    );
    if (!stood) throw new Fault('invalid-input', 'dossier.unit-not-standing', { unit: to, date: date ?? '–' });
  }
}

interface Move {
  readonly to: string;
  readonly reason: string;
  readonly by: string;
  /** The grassroots units it leaves and comes to. */
  readonly grassroots: readonly [string, string];
}

/** The index leads to the paper in the new unit; an entry of attempt 0 leads nowhere. */
async function reindex(document: StoredDocument, { grassroots: [left, come] }: Move, deps: Deps): Promise<void> {
  const now = documentOf(document);
  const name = textOf(now, 'personName');
  if (name === undefined || left === come) return;
  const { documentId, attempt } = document;
  const person = { unit: come, foldedName: foldName(name) };
  await deps.store.people.add(person, { documentId, attempt });
  const personId = personIdOf(now, come);
  if (personId !== undefined) await deps.store.people.putId(personId, person);
  await deps.store.people.add({ unit: left, foldedName: foldName(name) }, { documentId, attempt: 0 });
}

async function moveOne(document: StoredDocument, move: Move, deps: Deps): Promise<void> {
  const { documentId, unit: from } = document;
  const { to, reason, by } = move;
  const ceremony = await deps.store.ceremonies.get(from, documentId);
  if (ceremony) await deps.store.ceremonies.insert({ ...ceremony, unit: to, version: 1 });
  await reindex(document, move, deps);
  const event = { type: 'moved' as const, at: deps.now().toISOString(), by, from, to, reason };
  await keepEvent({ ...document, unit: to }, event, deps);
}

export const moveDossier: Answer<'moveDossier'> = async ({ params, scope, body, caller, audit }, deps) => {
  const { to, reason, on } = body;
  const found = await findDossier(params.id, scope, deps);
  if (on !== undefined)
    return transferPerson(found, { to, reason, on, by: signatureOf(caller) }, { audit, deps, scope });
  const wanted = found.documents.filter(({ unit }) => unit !== to);
  if (wanted.length === 0) throw new Fault('conflict', 'dossier.already-there', { unit: to });
  await assertStanding(to, deps);
  await assertStoodThen(to, wanted, deps);
  const registry = registryOf(await deps.registry());
  const come = grassrootsUnitOf(to, registry, { from: deps.today(), to: '9999-12-31' });
  const documents = wanted.map(({ documentId }) => documentId);
  await audit([found.dossierId, ...documents]);
  // Evidence first: when the decision is settled, the papers it rests on are there.
  for (const document of wanted.toSorted((one, other) => Number(decides(one)) - Number(decides(other)))) {
    await moveOne(document, { to, reason, by: signatureOf(caller), grassroots: [found.unit, come] }, deps);
  }
  return { documents };
};
