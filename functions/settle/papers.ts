// The papers of one person in one grassroots unit, as they stand now: those that count, by the person index.
import { foldName } from '../../shared/dossier/person-name.ts';
import { sameFoldedPerson } from '../../shared/dossier/check-dossier.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { asItCounts, documentOf, stateOf } from '../../shared/review/evolve.ts';
import { dateOf, textOf } from '../../shared/rules/evidence.ts';
import type { Store } from '../adapters/store.ts';

export const countsNow = (document: StoredDocument): boolean =>
  stateOf(document) === 'accepted' || stateOf(document) === 'approved';

const birthDateOf = (document: StoredDocument) => dateOf(documentOf(document), 'birthDate');

/** Under the name that stands now: a reviewer may have put it right since the paper was entered. */
export async function enterPerson(store: Store, document: StoredDocument, grassrootsUnit: string): Promise<void> {
  const name = textOf(documentOf(document), 'personName');
  if (name === undefined) return;
  const { documentId, attempt } = document;
  await store.people.add({ unit: grassrootsUnit, foldedName: foldName(name) }, { documentId, attempt });
}

/** A paper without a birth date is the person's only where the unit has one person of the name. */
function ofSamePerson(document: StoredDocument, namesakes: readonly StoredDocument[]): readonly StoredDocument[] {
  const own = birthDateOf(document);
  const birthDates = new Set([document, ...namesakes].flatMap((one) => birthDateOf(one) ?? []));
  return namesakes.filter((other) => {
    const its = birthDateOf(other);
    return its === undefined || own === undefined ? birthDates.size <= 1 : its === own;
  });
}

/** All other papers, whether they count or not, that name somebody of the same name in the grassroots unit. */
async function allOfName(store: Store, document: StoredDocument, grassrootsUnit: string): Promise<StoredDocument[]> {
  const now = documentOf(document);
  const name = textOf(now, 'personName');
  if (name === undefined) return [];
  const entries = await store.people.papersOf({ unit: grassrootsUnit, foldedName: foldName(name) });
  const others = entries.filter(({ documentId }) => documentId !== document.documentId);
  const found = await Promise.all(
    others.map(async ({ documentId, attempt }) => {
      const stored = await store.documents.get(documentId);
      return stored?.attempt === attempt ? [stored] : [];
    }),
  );
  return found.flat().filter((other) => sameFoldedPerson(now, documentOf(other)));
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
export async function papersBeside(store: Store, document: StoredDocument, grassrootsUnit: string): Promise<Beside> {
  const all = await allOfName(store, document, grassrootsUnit);
  const counted = counting(all);
  const back = all.filter((one) => returns(one).length > 0);
  const ofPerson = ofSamePerson(document, [...new Set([...counted, ...back])]);
  const papers = ofSamePerson(document, counted);
  return { papers, returnedAt: [document, ...ofPerson].flatMap(returns).toSorted()[0] };
}
