// A decision that is there a second time without being in the same dossier: another grassroots unit has handed it in as
// well, or this one has, and name or birth date were read otherwise on one of the two. Where a paper names a unit of the
// registry that is another one than the sender, it is held for that (`unit.other`); where the registry does not know the
// names on it, only the person and the decision tell that it is the same. It would be counted twice.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { closeNames, foldName } from '../../shared/dossier/person-name.ts';
import { isSameAct } from '../../shared/dossier/same-act.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { EnteredPaper } from '../adapters/store/people.ts';
import { grassrootsUnitOf } from '../settle/person.ts';
import { decides } from '../settle/records.ts';
import { paperOf } from './companions.ts';
import type { PapersDeps } from './companions.ts';

export interface Own {
  readonly documentId: string;
  /** Under which the person index has it. */
  readonly grassrootsUnit: string;
  /** Ids of the papers of its own dossier: a second scan among them is known as such. */
  readonly dossier: ReadonlySet<string>;
}

export interface SameAct {
  readonly documentId: string;
  /** Of another grassroots unit. */
  readonly isElsewhere: boolean;
}

/** All under which the person index may have papers: as the tree stands and as it stood. */
function grassrootsEver(registry: Registry): readonly string[] {
  const days = new Set(registry.rows.map(({ validFrom }) => validFrom));
  const stretches = [...days].map((from) => ({ from, to: '9999-12-31' }));
  return [
    ...new Set(
      stretches.flatMap((stretch) =>
        registry.unitsIn(stretch).map(({ code }) => grassrootsUnitOf(code, registry, stretch)),
      ),
    ),
  ];
}

async function entriesNear({ store }: PapersDeps, unit: string, foldedName: string): Promise<readonly EnteredPaper[]> {
  const names = (await store.people.namesIn(unit)).filter((name) => closeNames(name, foldedName));
  return (await Promise.all(names.map((name) => store.people.papersOf({ unit, foldedName: name })))).flat();
}

/** Entries of the name, or of one a letter away, in all units, each paper once: where it was moved, the one that leads to it. */
async function namesakes(deps: PapersDeps, foldedName: string, own: Own, registry: Registry) {
  const units = [...new Set([...grassrootsEver(registry), own.grassrootsUnit])];
  const entries = (await Promise.all(units.map((unit) => entriesNear(deps, unit, foldedName)))).flat();
  const others = entries
    .filter(({ documentId }) => documentId !== own.documentId && !own.dossier.has(documentId))
    .toSorted((one, other) => one.attempt - other.attempt);
  return [...new Map(others.map((paper) => [paper.documentId, paper])).values()];
}

/**
 * Those that decide the same of the same person and are not in its dossier, of other units first: settled or not, nothing of
 * what says nothing any more.
 */
export async function sameActBeside(
  document: UnderstoodDocument,
  own: Own,
  { deps, registry }: { readonly deps: PapersDeps; readonly registry: Registry },
): Promise<readonly SameAct[]> {
  const name = decides(document) ? textOf(document, 'personName') : undefined;
  if (name === undefined) return [];
  const entries = await namesakes(deps, foldName(name), own, registry);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const other = await paperOf(deps, entry);
      const isElsewhere = entry.unit !== own.grassrootsUnit;
      return other && isSameAct(document, other) ? [{ documentId: entry.documentId, isElsewhere }] : [];
    }),
  );
  return found.flat().toSorted((one, other) => Number(other.isElsewhere) - Number(one.isElsewhere));
}
