// A decision that is there a second time without being in the same dossier: another grassroots unit has handed it in as
// well, or this one has, and name or birth date were read otherwise on one of the two. Where a paper names a unit of the
// registry that is another one than the sender, it is held for that (`unit.other`); where the registry does not know the
// names on it, only the person and the decision tell that it is the same. It would be counted twice. A decision of the same
// number, day and issuer about somebody of another name may be the same too, that name misread, and is asked about.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { closeNames, foldName } from '../../shared/dossier/person-name.ts';
import { isOneNumber, isSameAct } from '../../shared/dossier/same-act.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { EnteredPaper } from '../adapters/store/people.ts';
import { grassrootsUnitOf } from '../settle/person.ts';
import { decides } from '../settle/records.ts';
import { paperOf } from './companions.ts';
import type { PapersDeps } from './companions.ts';
import { decisionKeyOf } from './decision-entries.ts';

export interface Own {
  readonly documentId: string;
  /** Under which the person index has it. */
  readonly grassrootsUnit: string;
  /** Ids of the papers of its own dossier: a second scan among them is known as such. */
  readonly dossier: ReadonlySet<string>;
}

export interface SameAct {
  readonly documentId: string;
  /** Of another grassroots unit, of another dossier of this one, or about somebody of another name. */
  readonly code: 'decision.elsewhere' | 'decision.here' | 'decision.other-name';
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

interface Around {
  readonly deps: PapersDeps;
  readonly registry: Registry;
}

async function ofSamePerson(document: UnderstoodDocument, name: string, own: Own, { deps, registry }: Around) {
  const entries = await namesakes(deps, foldName(name), own, registry);
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly SameAct[]> => {
      const other = await paperOf(deps, entry);
      if (!other || !isSameAct(document, other)) return [];
      const code = entry.unit === own.grassrootsUnit ? 'decision.here' : 'decision.elsewhere';
      return [{ documentId: entry.documentId, code }];
    }),
  );
  return found
    .flat()
    .toSorted((one, other) => (one.code === other.code ? 0 : one.code === 'decision.elsewhere' ? -1 : 1));
}

async function ofSameNumber(document: UnderstoodDocument, own: Own, { deps }: Around) {
  const key = decisionKeyOf(document);
  const entries = key ? await deps.store.decisions.of(key) : [];
  const others = entries.filter(({ documentId }) => documentId !== own.documentId && !own.dossier.has(documentId));
  const found = await Promise.all(
    others.map(async (entry): Promise<readonly SameAct[]> => {
      const other = await paperOf(deps, entry);
      return other && isOneNumber(document, other)
        ? [{ documentId: entry.documentId, code: 'decision.other-name' }]
        : [];
    }),
  );
  return found.flat();
}

/**
 * Those that decide the same of the same person and are not in its dossier, of other units first, then those that may do so
 * under another name: settled or not, nothing of what says nothing any more.
 */
export async function sameActBeside(
  document: UnderstoodDocument,
  own: Own,
  around: Around,
): Promise<readonly SameAct[]> {
  const name = decides(document) ? textOf(document, 'personName') : undefined;
  if (name === undefined) return [];
  const same = await ofSamePerson(document, name, own, around);
  const known = new Set(same.map(({ documentId }) => documentId));
  const perhaps = await ofSameNumber(document, own, around);
  return [...same, ...perhaps.filter(({ documentId }) => !known.has(documentId))];
}
