// Which of many decisions may prove one and the same act. Pure. Two that may be one share the birth date or the day
// (same-act.ts), so only those are held against each other.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { dateOf } from '../rules/evidence.ts';
import { isOneNumber, isSameAct } from './same-act.ts';

export interface Decision {
  readonly documentId: string;
  readonly document: UnderstoodDocument;
  /** Since when it is there. */
  readonly since: string;
}

export interface Pair {
  readonly earlier: Decision;
  readonly later: Decision;
}

const sharedBy = ({ document }: Decision): readonly string[] =>
  ['birthDate', 'documentDate'].flatMap((field) => {
    const day = dateOf(document, field);
    return day === undefined ? [] : [`${document.documentType} ${field} ${day}`];
  });

const orderOf = ({ since, documentId }: Decision) => `${since} ${documentId}`;

function pairsIn(sorted: readonly Decision[]): readonly Pair[] {
  return sorted.flatMap((later, at) =>
    sorted
      .slice(0, at)
      .filter(({ document }) => isSameAct(document, later.document) || isOneNumber(document, later.document))
      .map((earlier) => ({ earlier, later })),
  );
}

/** Each pair once, whatever order they are given in. */
export function pairsOfOneAct(decisions: readonly Decision[]): readonly Pair[] {
  const sorted = decisions.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const groups = Map.groupBy(
    sorted.flatMap((decision) => sharedBy(decision).map((key) => ({ key, decision }))),
    ({ key }) => key,
  );
  const pairs = [...groups.values()].flatMap((group) => pairsIn(group.map(({ decision }) => decision)));
  return [...new Map(pairs.map((pair) => [`${pair.earlier.documentId} ${pair.later.documentId}`, pair])).values()];
}
