// The dossier that a reviewer names for a paper without a birth date. It must be one of a person of that name in the paper's
// unit; whatever else the id leads to is refused with what to do, so that a slip in an id puts no paper into a wrong dossier.
import { dossierOf } from '../../shared/dossier/grouping.ts';
import { placed } from '../../shared/dossier/placed.ts';
import { mostSaid } from '../../shared/dossier/state.ts';
import { Fault } from '../../shared/fault.ts';
import type { NamedDossier } from '../../shared/review/decide.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf } from '../../shared/review/evolve.ts';
import { statesBirth } from '../../shared/review/whose.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { Registry } from '../../shared/units/registry.ts';
import { grassrootsOfDocument } from '../settle/whereabouts.ts';
import type { Deps } from './deps.ts';
import type { FoundDossier } from './dossiers.ts';
import { findDossier, isCalled } from './find-dossier.ts';
import type { Scope } from './scope.ts';
import { dossiersBeside } from './whose.ts';

export interface Looking {
  readonly scope: Scope;
  readonly deps: Deps;
}

/** Why the id names none of those that the paper may be of. */
async function refusal(id: string, unit: string, { scope, deps }: Looking): Promise<Fault> {
  try {
    const { unit: itsUnit } = await findDossier(id, scope, deps);
    const details = { dossier: id, unit: itsUnit, own: unit };
    return new Fault(
      'invalid-input',
      itsUnit === unit ? 'person.dossier-other-name' : 'person.dossier-other-unit',
      details,
    );
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'dossier.unknown')) throw error;
    return new Fault('invalid-input', 'person.dossier-unknown', { dossier: id });
  }
}

/** Grouped anew with the birth date, the paper must be among the papers of the dossier: nothing is believed to have worked. */
function comesInto(found: FoundDossier, { document, near, registry }: Around, birthDate: string): boolean {
  const event = { type: 'assigned' as const, at: document.settledAt, by: '', dossier: found.dossierId, birthDate };
  const said = { ...document, events: [...document.events, event] };
  const papers = [...near.flatMap(({ documents, unclear }) => [...documents, ...unclear])].filter(
    ({ documentId }) => documentId !== document.documentId,
  );
  const all = [...new Map([...papers, said].map((one) => [one.documentId, one])).values()];
  const own = dossierOf(
    document.documentId,
    all.map((one) => placed(one, registry)),
  );
  return own.some((one) => found.documents.some(({ documentId }) => documentId === one.documentId));
}

interface Around {
  readonly document: StoredDocument;
  readonly near: readonly FoundDossier[];
  readonly registry: Registry;
}

/**
 * `id`: of a dossier as it is listed, or of one of its papers. Fault `invalid-input` where it is unknown, of another unit,
 * bears another name or has no birth date, `conflict` where the paper states its own birth date or no name.
 */
export async function dossierNamed(id: string, document: StoredDocument, looking: Looking): Promise<NamedDossier> {
  if (textOf(documentOf(document), 'personName') === undefined) {
    throw new Fault('conflict', 'field.missing', { field: 'personName' });
  }
  if (statesBirth(document)) throw new Fault('conflict', 'person.dated');
  const { scope, deps } = looking;
  const registry = registryOf(await deps.registry());
  const unit = grassrootsOfDocument(document, registry);
  const near = (await dossiersBeside(document, { store: deps.store, registry })).filter(
    ({ documents }) => documents.length > 0,
  );
  const found = near.find((one) => isCalled(one, id, unit));
  if (!found?.documents.some((one) => scope.has(one.unit))) throw await refusal(id, unit, looking);
  const { dossierId, documents } = found;
  const birthDate = mostSaid(documents.map(documentOf), 'birthDate');
  if (birthDate === undefined) throw new Fault('invalid-input', 'person.dossier-undated', { dossier: dossierId });
  if (!comesInto(found, { document, near, registry }, birthDate)) {
    throw new Fault('conflict', 'person.dossier-other-name', { dossier: dossierId, unit, own: unit });
  }
  return { dossierId, birthDate };
}
