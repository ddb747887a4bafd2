// POST /dossiers/{id}/move with a day: the person goes to another unit. What is of that day and later counts there, what
// was before stays; the papers of both units are one dossier from then on.
import { foldName } from '../../../shared/dossier/person-name.ts';
import { Fault } from '../../../shared/fault.ts';
import { documentOf } from '../../../shared/review/evolve.ts';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { textOf } from '../../../shared/rules/evidence.ts';
import type { Registry } from '../../../shared/units/registry.ts';
import { registryOf } from '../../../shared/units/registry.ts';
import { grassrootsUnitOf, personIdOf } from '../../settle/person.ts';
import { decides } from '../../settle/records.ts';
import { grassrootsOfDocument } from '../../settle/whereabouts.ts';
import type { Deps } from '../deps.ts';
import { findDossier } from '../find-dossier.ts';
import { transfersIn } from '../dossiers.ts';
import type { FoundDossier } from '../dossiers.ts';
import type { Call } from '../route.ts';
import { keepEvent } from './keep-event.ts';

interface Wanted {
  readonly to: string;
  readonly on: string;
  readonly reason: string;
  readonly by: string;
}

type Surrounding = Pick<Call<'moveDossier'>, 'audit' | 'scope'> & { readonly deps: Deps };

async function assertStands({ to, on }: Wanted, deps: Deps): Promise<void> {
  if (on > deps.today()) throw new Fault('invalid-input', 'dossier.transfer-ahead', { date: on });
  const rows = await deps.store.registry.unit(to);
  if (rows.length === 0) throw new Fault('invalid-input', 'unit.unknown', { unit: to });
  const stood = rows.some(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on < validTo));
  if (!stood) throw new Fault('invalid-input', 'dossier.unit-not-standing', { unit: to, date: on });
}

/** The unit that the person leaves; a transfer entered before for the same or a later day is put right by this one. */
function unitLeft({ documents, unit }: FoundDossier, { to, on }: Wanted): string {
  const entered = transfersIn(documents);
  const decision = documents.find(({ checked }) => checked.documentType === 'admission-decision');
  const first = entered[0]?.from ?? decision?.unit ?? documents[0]?.unit ?? unit;
  const left = entered.findLast((one) => one.on < on)?.to ?? first;
  if (left === to && entered.every((one) => one.on < on))
    throw new Fault('conflict', 'dossier.already-there', { unit: to });
  return left;
}

interface Between {
  readonly left: string;
  readonly come: string;
}

/** Under each name that the papers bear, so that those of both units find each other from now on. */
async function link(documents: readonly StoredDocument[], { left, come }: Between, deps: Deps): Promise<void> {
  for (const document of documents.map(documentOf)) {
    const name = textOf(document, 'personName');
    if (name === undefined) continue;
    const foldedName = foldName(name);
    const person = { unit: come, foldedName };
    if (left !== come) await deps.store.people.link({ unit: left, foldedName }, person);
    const personId = personIdOf(document, come);
    if (personId !== undefined) await deps.store.people.putId(personId, person);
  }
}

interface Leaving extends Between {
  readonly wanted: Wanted;
  /** The unit the person leaves; `left` is its grassroots unit. */
  readonly from: string;
  readonly registry: Registry;
}

/**
 * A paper that the old unit, or one beside it below the same committee, handed in leaves the unit that did so; what
 * others handed in counts with them.
 */
function fromOf(document: StoredDocument, { wanted, from, left, registry }: Leaving): string {
  const ofOldUnit = document.unit !== wanted.to && grassrootsOfDocument(document, registry) === left;
  return ofOldUnit ? document.unit : from;
}

export async function transferPerson(
  found: FoundDossier,
  wanted: Wanted,
  { audit, deps, scope }: Surrounding,
): Promise<{ documents: string[] }> {
  const { to, on, reason, by } = wanted;
  await assertStands(wanted, deps);
  const from = unitLeft(found, wanted);
  const registry = registryOf(await deps.registry());
  const stretch = { from: on, to: '9999-12-31' };
  const come = grassrootsUnitOf(to, registry, stretch);
  const left = grassrootsUnitOf(from, registry, stretch);
  await link(found.documents, { left, come }, deps);
  const { dossierId, documents } = await findDossier(found.documents[0]?.documentId ?? '', scope, deps);
  await audit([dossierId, ...documents.map(({ documentId }) => documentId)]);
  const at = deps.now().toISOString();
  // Evidence first, as everywhere: what a decision rests on is there when it is settled.
  const inOrder = documents.toSorted(
    (one, other) => Number(decides(documentOf(one))) - Number(decides(documentOf(other))),
  );
  for (const document of inOrder) {
    const own = fromOf(document, { wanted, from, left, come, registry });
    await keepEvent(document, { type: 'transferred', at, by, on, from: own, to, reason }, deps);
  }
  return { documents: documents.map(({ documentId }) => documentId) };
}
