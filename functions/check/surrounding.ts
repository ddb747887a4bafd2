// What a paper is judged among: the dossier that it falls into, the same decision elsewhere, its unit by the registry.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { groupPapers } from '../../shared/dossier/grouping.ts';
import type { PlacedPaper } from '../../shared/dossier/grouping.ts';
import { positionIn } from '../../shared/dossier/position.ts';
import { dayAt } from '../../shared/period/day.ts';
import { monthOf } from '../../shared/period/period.ts';
import { stretchOf } from '../../shared/rollup/tree.ts';
import { findingsAgainstUnit } from '../../shared/unit-reports/unit-rules.ts';
import { otherUnitNamed } from '../../shared/units/elsewhere.ts';
import type { Registry } from '../../shared/units/registry.ts';
import { readCounting } from '../roll-up/counting.ts';
import type { PapersDeps } from './companions.ts';
import { sameActBeside } from './elsewhere.ts';
import type { Surrounding } from './judge.ts';
import { knownOfUnit } from './unit-knowledge.ts';

export interface Asked {
  readonly deps: PapersDeps;
  readonly documentId: string;
  readonly unit: string;
  readonly grassrootsUnit: string;
  readonly registry: Registry;
  readonly uploadedAt: string;
  /** There are other papers of ours in the same file. */
  readonly hasForms: boolean;
}

/** `papers`: all that may be of its person, itself among them. */
export async function surroundingOf(
  document: UnderstoodDocument,
  papers: readonly PlacedPaper[],
  asked: Asked,
): Promise<Surrounding> {
  const { deps, documentId, unit, grassrootsUnit, registry, uploadedAt, hasForms } = asked;
  const receivedOn = dayAt(uploadedAt);
  const otherUnit = otherUnitNamed(registry.rows, unit, receivedOn);
  const counting = await readCounting(deps.store);
  const { dossiers, undecided } = groupPapers(papers);
  const isOwn = (paper: PlacedPaper) => paper.documentId === documentId;
  const own = dossiers.find((dossier) => dossier.some(isOwn)) ?? [];
  const known = await knownOfUnit(document, { deps, unit, registry, uploadedAt, documentId });
  const dossier = new Set(own.map((paper) => paper.documentId));
  const [twice] = await sameActBeside(document, { documentId, grassrootsUnit, dossier }, { deps, registry });
  return {
    ...(known && { against: (paper) => findingsAgainstUnit(paper, known) }),
    companions: own.filter((paper) => !isOwn(paper)).map((paper) => paper.document),
    ...(twice && { twice }),
    fitsTwo: undecided.some(isOwn),
    hasForms,
    position: positionIn(registry, unit, { from: receivedOn, to: '9999-12-31' }),
    unitStood: (day) => registry.unitIn(unit, stretchOf(monthOf(day, counting.settings), counting)) !== undefined,
    otherUnit: (names) => otherUnit(names)?.name,
    receivedOn,
  };
}
