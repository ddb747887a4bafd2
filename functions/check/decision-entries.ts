// A decision is entered where others of its number and day are looked for: before those are looked for, so that of two that
// are checked at once at least one sees the other, and again when a person has put number or day right.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { numberFold } from '../../shared/dossier/same-act.ts';
import { dateOf, textOf } from '../../shared/rules/evidence.ts';
import type { Store } from '../adapters/store.ts';
import type { DecisionKey } from '../adapters/store/decisions.ts';
import type { PersonPaper } from '../adapters/store/people.ts';
import { decides } from '../settle/records.ts';

/** Nothing where it is no decision, or its number or day is not known. */
export function decisionKeyOf(document: UnderstoodDocument): DecisionKey | undefined {
  const [number, day] = [textOf(document, 'documentNumber'), dateOf(document, 'documentDate')];
  if (!decides(document) || number === undefined || day === undefined) return undefined;
  return { documentType: document.documentType, number: numberFold(number), day };
}

export async function enterDecision(store: Store, document: UnderstoodDocument, paper: PersonPaper): Promise<void> {
  const key = decisionKeyOf(document);
  if (key) await store.decisions.add(key, paper);
}
