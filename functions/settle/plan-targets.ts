// A plan's paper that a person has approved sets the year's targets, as an import does, each with the paper it stands on.
// One that counts no more takes its own back. Never unseen: a paper of this kind always waits for a person.
import { numberOf } from '../../shared/rules/evidence.ts';
import type { PlanTarget } from '../../shared/plan/plan.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { countedBefore, documentOf, stateOf } from '../../shared/review/evolve.ts';
import { targetsIn } from '../../shared/unit-reports/plan-rules.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';

const isPlan = ({ checked }: StoredDocument) => checked.documentType === 'plan';
const nameOf = ({ unit, year, from }: PlanTarget) => `${unit} ${year} ${from}`;

/** Of each time that it counted: a year may have been put right since. */
const yearsOf = (document: StoredDocument): readonly number[] => [
  ...new Set([document, ...countedBefore(document)].flatMap((then) => numberOf(documentOf(then), 'planYearOf') ?? [])),
];

export async function settlePlan(store: Store, registry: Registry, document: StoredDocument): Promise<void> {
  if (!isPlan(document)) return;
  const { documentId, unit } = document;
  const isApproved = stateOf(document) === 'approved';
  const targets = isApproved ? targetsIn(documentOf(document), { unit, registry }) : [];
  const kept = (await Promise.all(yearsOf(document).map((year) => store.registry.plan(year)))).flat();
  const names = new Set(targets.map(nameOf));
  for (const row of kept) {
    if (row.documentId === documentId && !names.has(nameOf(row))) await store.registry.takeBackPlan(row);
  }
  for (const target of targets) await store.registry.putPlan({ ...target, documentId });
}
