// Every rule on a paper that a unit makes about itself that needs more than the paper.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { Finding } from '../rules/finding.ts';
import { earlierRules } from './earlier-rules.ts';
import { figureRules } from './figure-rules.ts';
import { unitListRules } from './list-rules.ts';
import { unitPlanRules } from './plan-rules.ts';
import type { KnownOfUnit, UnitRule } from './unit-rule.ts';

export const unitRules: readonly UnitRule[] = [...earlierRules, ...figureRules, ...unitListRules, ...unitPlanRules];

const kinds = new Set(unitRules.flatMap(({ looksAt }) => looksAt.map(({ documentType }) => documentType)));

/** Is there anything to know of the unit for this paper? */
export const isHeldAgainstUnit = ({ documentType }: UnderstoodDocument): boolean => kinds.has(documentType);

export function findingsAgainstUnit(paper: UnderstoodDocument, known: KnownOfUnit): readonly Finding[] {
  return unitRules.flatMap((rule) => [...rule.check(paper, known)]);
}
