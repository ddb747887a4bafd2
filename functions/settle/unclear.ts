// A paper without a birth date that counts may become unclear: later somebody of the same name comes, and it fits both. It
// goes before the reviewers, who say whose it is; till then it says nothing of either.
import { groupPapers } from '../../shared/dossier/grouping.ts';
import { closeNames, foldName } from '../../shared/dossier/person-name.ts';
import { placed } from '../../shared/dossier/placed.ts';
import { Fault } from '../../shared/fault.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { asItCounts, documentOf } from '../../shared/review/evolve.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import type { PersonKey } from '../adapters/store/people.ts';
import { countsNow, settledPapers } from './papers.ts';
import { grassrootsOfDocument } from './whereabouts.ts';

function keysOf(documents: readonly StoredDocument[], registry: Registry): readonly PersonKey[] {
  const keys = documents.flatMap((document) => {
    const name = textOf(documentOf(document), 'personName');
    return name === undefined ? [] : [{ unit: grassrootsOfDocument(document, registry), foldedName: foldName(name) }];
  });
  return [...new Map(keys.map((key) => [`${key.unit}#${key.foldedName}`, key])).values()];
}

/** Only what counts makes somebody a namesake: a name and date that wait for a reviewer may be misread. */
async function unclearNear(
  store: Store,
  { unit, foldedName }: PersonKey,
  registry: Registry,
): Promise<readonly StoredDocument[]> {
  const names = (await store.people.namesIn(unit)).filter((name) => closeNames(name, foldedName));
  const found = (await Promise.all(names.map((name) => settledPapers(store, { unit, foldedName: name })))).flat();
  const counting = found.flatMap((one) => asItCounts(one) ?? []);
  const { undecided } = groupPapers(counting.map((one) => placed(one, registry)));
  const ids = new Set(undecided.map(({ documentId }) => documentId));
  return found.filter((one) => ids.has(one.documentId) && countsNow(one));
}

async function open(store: Store, document: StoredDocument, at: string): Promise<void> {
  const event = { type: 'unclear' as const, at, by: 'system' };
  try {
    await store.documents.replace({ ...document, events: [...document.events, event] });
  } catch (error) {
    // Somebody decided on it in the same moment: what was decided is settled after this, and looked at then.
    if (!(error instanceof Fault && error.code === 'item.changed')) throw error;
  }
}

/** `documents`: papers that were just settled. Done twice it is done once. */
export async function openUnclear(
  store: Store,
  registry: Registry,
  { documents, at }: { documents: readonly StoredDocument[]; at: string },
): Promise<void> {
  for (const key of keysOf(documents, registry)) {
    for (const document of await unclearNear(store, key, registry)) await open(store, document, at);
  }
}
