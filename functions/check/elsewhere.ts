// A decision that another grassroots unit has handed in as well. Where a paper names a unit of the registry that is another
// one than the sender, it is held for that (`unit.other`); where the registry does not know the names on it, only the
// person and the decision tell that it is the same. It would be counted in both units.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { foldName } from '../../shared/dossier/person-name.ts';
import { isSameAct } from '../../shared/dossier/same-act.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { PersonPaper } from '../adapters/store/people.ts';
import { grassrootsUnitOf } from '../settle/person.ts';
import { decides } from '../settle/records.ts';
import { paperOf } from './companions.ts';
import type { PapersDeps } from './companions.ts';

export interface Own {
  readonly documentId: string;
  /** Under which the person index has it. */
  readonly grassrootsUnit: string;
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

/** Entries of the name in all other units, each paper once. */
async function namesakesElsewhere(deps: PapersDeps, foldedName: string, own: Own, registry: Registry) {
  const units = grassrootsEver(registry).filter((unit) => unit !== own.grassrootsUnit);
  const entries = await Promise.all(units.map((unit) => deps.store.people.papersOf({ unit, foldedName })));
  const papers = entries.flat().filter(({ documentId }) => documentId !== own.documentId);
  return [...new Map(papers.map((paper) => [paper.documentId, paper])).values()];
}

/** Of other units, those that decide the same of the same person: settled or not, nothing of what says nothing any more. */
export async function sameActElsewhere(
  document: UnderstoodDocument,
  own: Own,
  { deps, registry }: { readonly deps: PapersDeps; readonly registry: Registry },
): Promise<readonly PersonPaper[]> {
  const name = decides(document) ? textOf(document, 'personName') : undefined;
  if (name === undefined) return [];
  const entries = await namesakesElsewhere(deps, foldName(name), own, registry);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const other = await paperOf(deps, entry);
      return other && isSameAct(document, other) ? [entry] : [];
    }),
  );
  return found.flat();
}
