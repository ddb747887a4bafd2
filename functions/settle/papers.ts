// The papers of one person in one grassroots unit, as they stand now: those that count, by the person index.
import { dossierOf } from '../../shared/dossier/grouping.ts';
import { closeNames, foldName } from '../../shared/dossier/person-name.ts';
import { placed } from '../../shared/dossier/placed.ts';
import { sameFoldedPerson } from '../../shared/dossier/check-dossier.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { asItCounts, documentOf, stateOf } from '../../shared/review/evolve.ts';
import { dateOf, textOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import type { PersonKey } from '../adapters/store/people.ts';
import { personIdOf } from './person.ts';
import { grassrootsOfDocument } from './whereabouts.ts';

export const countsNow = (document: StoredDocument): boolean =>
  stateOf(document) === 'accepted' || stateOf(document) === 'approved';

const birthDateOf = (document: StoredDocument) => dateOf(documentOf(document), 'birthDate');

/**
 * Under the name that stands now, and the id that follows from it: a reviewer may have put name or birth date right since
 * the paper was entered, and the dossier is listed under that id.
 */
export async function enterPerson(store: Store, document: StoredDocument, grassrootsUnit: string): Promise<void> {
  const now = documentOf(document);
  const name = textOf(now, 'personName');
  if (name === undefined) return;
  const { documentId, attempt } = document;
  const person = { unit: grassrootsUnit, foldedName: foldName(name) };
  await store.people.add(person, { documentId, attempt });
  const personId = personIdOf(now, grassrootsUnit);
  if (personId !== undefined) await store.people.putId(personId, person);
}

/**
 * The others in its dossier, as everybody is shown it: a paper without a birth date that fits two people is nobody's. One
 * with another birth date, be it only a slip, says nothing that is counted.
 */
function ofSamePerson(
  document: StoredDocument,
  namesakes: readonly StoredDocument[],
  registry: Registry,
): readonly StoredDocument[] {
  const own = birthDateOf(document);
  const papers = [document, ...namesakes].map((one) => placed(one, registry));
  const dossier = dossierOf(document.documentId, papers);
  const ids = new Set(dossier.map(({ documentId }) => documentId));
  return namesakes.filter((other) => {
    const its = birthDateOf(other);
    return ids.has(other.documentId) && (its === undefined || own === undefined || its === own);
  });
}

/** Papers entered under a name, as they stand; an entry of an earlier reading says nothing. */
export async function settledPapers(store: Store, person: PersonKey): Promise<StoredDocument[]> {
  const entries = await store.people.papersOf(person);
  const found = await Promise.all(
    entries.map(async ({ documentId, attempt }) => {
      const stored = await store.documents.get(documentId);
      return stored?.attempt === attempt ? [stored] : [];
    }),
  );
  return found.flat();
}

/** Those of everybody in the unit whose name is close to this one. */
export async function papersCloseTo(store: Store, { unit, foldedName }: PersonKey): Promise<StoredDocument[]> {
  const names = new Set([foldedName, ...(await store.people.namesIn(unit))]);
  const near = [...names].filter((name) => closeNames(name, foldedName));
  const all = await Promise.all(near.map((name) => settledPapers(store, { unit, foldedName: name })));
  return [...new Map(all.flat().map((one) => [one.documentId, one])).values()];
}

/** All other papers, whether they count or not, that name somebody of the same name in the grassroots unit. */
async function allOfName(store: Store, document: StoredDocument, grassrootsUnit: string): Promise<StoredDocument[]> {
  const now = documentOf(document);
  const name = textOf(now, 'personName');
  if (name === undefined) return [];
  const found = await settledPapers(store, { unit: grassrootsUnit, foldedName: foldName(name) });
  const others = found.filter(({ documentId }) => documentId !== document.documentId);
  return others.filter((other) => sameFoldedPerson(now, documentOf(other)));
}

const counting = (documents: readonly StoredDocument[]) => documents.flatMap((one) => asItCounts(one) ?? []);

/** Those of them that count. */
export async function namesakesOf(
  store: Store,
  document: StoredDocument,
  grassrootsUnit: string,
): Promise<readonly StoredDocument[]> {
  return counting(await allOfName(store, document, grassrootsUnit));
}

const returns = ({ events }: StoredDocument) => events.flatMap(({ type, at }) => (type === 'returned' ? [at] : []));

export interface Beside {
  readonly papers: readonly StoredDocument[];
  /** When a paper of the person, this one or another, was first sent back to the unit. */
  readonly returnedAt: string | undefined;
}

/** The other papers of the same person that count, and whether any was sent back. */
export async function papersBeside(store: Store, document: StoredDocument, registry: Registry): Promise<Beside> {
  const all = await allOfName(store, document, grassrootsOfDocument(document, registry));
  const counted = counting(all);
  const back = all.filter((one) => returns(one).length > 0);
  const ofPerson = ofSamePerson(document, [...new Set([...counted, ...back])], registry);
  const papers = ofSamePerson(document, counted, registry);
  return { papers, returnedAt: [document, ...ofPerson].flatMap(returns).toSorted()[0] };
}
