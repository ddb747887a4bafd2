// In which unit a person was on which day, as the papers of the person know it: what a paper decides counts there.
import { everEntered, transfersOf, unitOn } from '../../shared/dossier/transfer.ts';
import type { Transfer } from '../../shared/dossier/transfer.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf } from '../../shared/review/evolve.ts';
import { dateOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import { grassrootsUnitOf, personIdOf } from './person.ts';
import type { Approval, Move, Place } from './records.ts';

export function grassrootsOfDocument(
  { unit, settledAt }: Pick<StoredDocument, 'unit' | 'settledAt'>,
  registry: Registry,
): string {
  return grassrootsUnitOf(unit, registry, { from: dayAt(settledAt), to: '9999-12-31' });
}

function placeIn(unit: string, document: StoredDocument, registry: Registry): Place {
  const personId = personIdOf(documentOf(document), grassrootsOfDocument({ ...document, unit }, registry));
  return { unit, ...(personId !== undefined && { personId }) };
}

/** Still in probation on the day: no paper made the person official by then. */
function isProbationary({ on }: Transfer, papers: readonly StoredDocument[]): boolean {
  return !papers.map(documentOf).some((paper) => {
    const decided = dateOf(paper, 'documentDate');
    return paper.documentType === 'official-decision' && decided !== undefined && decided <= on;
  });
}

/** `papers`: the others of the person that count. */
export function whereabouts(
  document: StoredDocument,
  papers: readonly StoredDocument[],
  registry: Registry,
): Place & Required<Pick<Approval, 'moves'>> {
  const transfers = transfersOf(document, papers);
  const day = dateOf(documentOf(document), 'documentDate');
  const unit = day === undefined ? document.unit : unitOn(document.unit, day, transfers);
  const moves = transfers.map((transfer) => moveOf(transfer, document, { papers, registry }));
  return { ...placeIn(unit, document, registry), moves };
}

interface Knowing {
  readonly papers: readonly StoredDocument[];
  readonly registry: Registry;
}

function moveOf(transfer: Transfer, document: StoredDocument, { papers, registry }: Knowing): Move {
  const { on, from, to, at: enteredAt, by: enteredBy } = transfer;
  const places = { from: placeIn(from, document, registry), to: placeIn(to, document, registry) };
  return { on, ...places, enteredAt, enteredBy, probationary: isProbationary(transfer, papers) };
}

/** Everywhere the person ever was said to be, also by what was put right since: records may have been filed there. */
export function everywhere(document: StoredDocument, papers: readonly StoredDocument[], registry: Registry) {
  const entered = everEntered([document, ...papers]);
  const units = new Set([document.unit, ...entered.flatMap(({ from, to }) => [from, to])]);
  return {
    places: [...units].map((unit) => placeIn(unit, document, registry)),
    moves: entered.map((transfer) => moveOf(transfer, document, { papers, registry })),
  };
}
