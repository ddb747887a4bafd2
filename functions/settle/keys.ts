// Under which names and units papers of one person may lie.
import { foldName } from '../../shared/dossier/person-name.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { countedBefore, documentOf } from '../../shared/review/evolve.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { PersonKey } from '../adapters/store/people.ts';
import { grassrootsOfDocument } from './whereabouts.ts';

/** Of today, of each time that they counted, and as they were read: who was left there is looked at as well. */
export function keysOf(documents: readonly StoredDocument[], registry: Registry): readonly PersonKey[] {
  const ever = documents.flatMap((document) => [document, ...countedBefore(document), { ...document, events: [] }]);
  const keys = ever.flatMap((document) => {
    const name = textOf(documentOf(document), 'personName');
    return name === undefined ? [] : [{ unit: grassrootsOfDocument(document, registry), foldedName: foldName(name) }];
  });
  return [...new Map(keys.map((key) => [`${key.unit}#${key.foldedName}`, key])).values()];
}
