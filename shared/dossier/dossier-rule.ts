// A rule on the papers of one person taken together.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { finding, isDoubtful } from '../rules/evidence.ts';
import type { Compared, FindingOptions } from '../rules/evidence.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleHead, Said } from '../rules/rule.ts';
import type { Dated, Dossier } from './papers.ts';

export interface DossierBreach extends FindingOptions {
  readonly compared: readonly Compared[];
  readonly message: Said;
}

/** A finding with the very papers it is about: of two papers of one kind only one may be meant. */
export interface DossierFinding {
  readonly finding: Finding;
  readonly papers: readonly UnderstoodDocument[];
  /** Those of them whose values may be misread. */
  readonly doubtful: readonly UnderstoodDocument[];
}

export interface DossierRule extends RuleHead {
  /** Kinds of papers it compares, with the fields it looks at. */
  readonly looksAt: readonly { readonly documentType: string; readonly fields: readonly string[] }[];
  /** Pure. What was not found makes a rule silent. */
  readonly check: (dossier: Dossier) => readonly DossierFinding[];
}

export type DossierRuleOptions = Omit<DossierRule, 'check'> & {
  readonly breaches: (dossier: Dossier) => readonly DossierBreach[];
};

export function dossierRule({ breaches, ...head }: DossierRuleOptions): DossierRule {
  return {
    ...head,
    check: (dossier) =>
      breaches(dossier).map(({ compared, message, ...options }) => ({
        finding: finding(head, compared, message, options),
        papers: compared.map(({ document }) => document),
        doubtful: compared.filter(isDoubtful).map(({ document }) => document),
      })),
  };
}

export const compare = (...days: readonly Dated[]): readonly Compared[] =>
  days.map(({ document, field }) => ({ document, fields: [field] }));
