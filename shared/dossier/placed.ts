// A stored paper as grouping looks at it, as it stands now: the same wherever dossiers are put together (check, settle, API).
import { dayAt } from '../period/day.ts';
import type { StoredDocument } from '../review/document.ts';
import { documentOf, stateOf } from '../review/evolve.ts';
import type { Registry } from '../units/registry.ts';
import type { PlacedPaper } from './grouping.ts';
import { everEntered } from './transfer.ts';

/** The unit itself, where it is a chi bộ from the day on. */
export function cellOf(unit: string, day: string, registry: Registry): string | undefined {
  return registry.unitIn(unit, { from: day, to: '9999-12-31' })?.kind === 'cell' ? unit : undefined;
}

export function placed(stored: StoredDocument, registry: Registry): PlacedPaper {
  const { documentId, submissionId, unit, settledAt } = stored;
  return {
    ...{ documentId, submissionId, document: documentOf(stored), cell: cellOf(unit, dayAt(settledAt), registry) },
    ...(everEntered([stored]).length > 0 && { hasGone: true }),
    ...(stateOf(stored) === 'annulled' && { isAnnulled: true }),
  };
}
