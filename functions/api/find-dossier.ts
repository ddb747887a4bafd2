// One dossier by its id, as far as the caller may see it.
import { foldName } from '../../shared/dossier/person-name.ts';
import { Fault } from '../../shared/fault.ts';
import { dayAt } from '../../shared/period/day.ts';
import { documentOf } from '../../shared/review/evolve.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { PersonKey } from '../adapters/store/people.ts';
import { grassrootsUnitOf, personIdOf } from '../settle/person.ts';
import type { Deps } from './deps.ts';
import { dossiersNear, transfersIn } from './dossiers.ts';
import type { FoundDossier } from './dossiers.ts';
import type { Scope } from './scope.ts';

/**
 * Of a dossier a caller sees the papers of the units he may see, and those that followed the person into one of them;
 * where there is none, there is no dossier for him.
 */
export function asSeen(found: FoundDossier, sees: (unit: string) => boolean): FoundDossier[] {
  const documents = found.documents.filter(
    (document) => sees(document.unit) || transfersIn([document]).some(({ to }) => sees(to)),
  );
  const unclear = found.unclear.filter(({ unit }) => sees(unit));
  return documents.length > 0 ? [{ ...found, documents, unclear }] : [];
}

async function keyOf(id: string, deps: Deps): Promise<PersonKey | undefined> {
  if (id.startsWith('p')) return deps.store.people.withId(id);
  const stored = await deps.store.documents.get(id);
  const name = stored && textOf(documentOf(stored), 'personName');
  if (!stored || name === undefined) return undefined;
  const registry = registryOf(await deps.registry());
  const unit = grassrootsUnitOf(stored.unit, registry, { from: dayAt(stored.settledAt), to: '9999-12-31' });
  return { unit, foldedName: foldName(name) };
}

/**
 * As it is listed, by one of its papers, or by the id that one of its papers gives the person, e.g. before a birth date was
 * put right.
 */
export const isCalled = ({ dossierId, documents }: FoundDossier, id: string, unit: string): boolean =>
  dossierId === id || documents.some((one) => one.documentId === id || personIdOf(documentOf(one), unit) === id);

/** By the person's id or by the id of any of its papers. */
export async function findDossier(id: string, scope: Scope, deps: Deps): Promise<FoundDossier> {
  const key = await keyOf(id, deps);
  const names = key ? [...new Set([key.foldedName, ...(await deps.store.people.namesIn(key.unit))])] : [];
  const registry = registryOf(await deps.registry());
  const near = key ? await dossiersNear(deps.store, { ...key, names }, registry) : [];
  const found = near.find((one) => isCalled(one, id, key?.unit ?? one.unit));
  const [seen] = found ? asSeen(found, (unit) => scope.has(unit)) : [];
  if (!seen) throw new Fault('not-found', 'dossier.unknown');
  return seen;
}
