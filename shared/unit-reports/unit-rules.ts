// Every rule on a paper that a unit makes about itself that needs more than the paper.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { defaultSettings } from '../figures/settings.ts';
import { periodNamed } from '../period/period.ts';
import type { Finding } from '../rules/finding.ts';
import { registryOf } from '../units/registry.ts';
import { earlierRules } from './earlier-rules.ts';
import { figureRules } from './figure-rules.ts';
import { countedInPeriod, unitListRules } from './list-rules.ts';
import { periodOfPaper } from './paper-period.ts';
import { unitPlanRules } from './plan-rules.ts';
import type { KnownOfUnit, UnitRule } from './unit-rule.ts';

export const unitRules: readonly UnitRule[] = [...earlierRules, ...figureRules, ...unitListRules, ...unitPlanRules];

const kinds = new Set(unitRules.flatMap(({ looksAt }) => looksAt.map(({ documentType }) => documentType)));

/** Is there anything to know of the unit for this paper? */
export const isHeldAgainstUnit = ({ documentType }: UnderstoodDocument): boolean => kinds.has(documentType);

/** What holds by the usual settings, where nothing is known of the unit and its committee. */
export function findingsAlone(paper: UnderstoodDocument): readonly Finding[] {
  const name = paper.documentType === 'admission-list' ? periodOfPaper(paper) : undefined;
  const period = name === undefined ? undefined : periodNamed(name, [defaultSettings]);
  return period ? countedInPeriod.check(paper, { unit: '', registry: registryOf([]), period }) : [];
}

export function findingsAgainstUnit(paper: UnderstoodDocument, known: KnownOfUnit): readonly Finding[] {
  return unitRules.flatMap((rule) => [...rule.check(paper, known)]);
}
