// A rule on a paper that a unit makes about itself, held against what is known of the unit when it is checked: its records,
// its earlier papers, the registry, the plan, the committee's settings.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { Settings } from '../figures/settings.ts';
import type { Figures } from '../indicators/figure.ts';
import type { Period } from '../period/period.ts';
import type { PlanTarget } from '../plan/plan.ts';
import { finding } from '../rules/evidence.ts';
import type { FindingOptions } from '../rules/evidence.ts';
import type { Finding } from '../rules/finding.ts';
import { figuresIn } from '../rules/report-cells.ts';
import type { RuleHead, Said } from '../rules/rule.ts';
import type { Registry } from '../units/registry.ts';

/** A person whose admission was decided and approved. */
export interface Decided {
  readonly recordId: string;
  readonly documentId: string;
  readonly name: string;
  readonly birthDate?: string | undefined;
}

/** Of another unit only its period is told. */
export interface OtherList {
  readonly period: string;
  readonly documentId?: string;
}

/** Whatever is not known here makes the rules that need it silent. */
export interface KnownOfUnit {
  readonly unit: string;
  readonly registry: Registry;
  /** What the paper is of, as the committee's settings cut it. */
  readonly period?: Period;
  /** Whether an admission counts on the day of the decision or of the ceremony, by the settings of the period. */
  readonly countsOn?: Settings['admissionDate'] | undefined;
  /** What papers of persons prove of the period. */
  readonly figures?: Figures;
  /** Approved papers of the quarter before, the latest of each kind first. */
  readonly before?: readonly UnderstoodDocument[];
  /** Other papers of the same unit and period, approved or waiting. */
  readonly beside?: readonly UnderstoodDocument[];
  /** Admissions of the period in the unit and those below it. */
  readonly decided?: readonly Decided[];
  /** Per row of a list: other lists that name the same person. */
  readonly listed?: readonly (readonly OtherList[])[];
  /** Targets on record for the year of a plan. */
  readonly plan?: readonly PlanTarget[];
}

export interface UnitBreach extends FindingOptions {
  readonly fields: readonly string[];
  readonly message: Said;
}

export interface UnitRule extends RuleHead {
  readonly looksAt: readonly { readonly documentType: string; readonly fields: readonly string[] }[];
  /** Pure. */
  readonly check: (paper: UnderstoodDocument, known: KnownOfUnit) => readonly Finding[];
}

export type UnitRuleOptions = Omit<UnitRule, 'check'> & {
  readonly breaches: (paper: UnderstoodDocument, known: KnownOfUnit) => readonly UnitBreach[];
};

/** Figures of a form's table as fields of their own, as a narrative report has them. */
export function withFigures(paper: UnderstoodDocument): UnderstoodDocument {
  return 'cells' in paper.fields ? { ...paper, fields: { ...paper.fields, ...figuresIn(paper) } } : paper;
}

const inTable = (found: Finding): Finding => ({ ...found, fields: ['cells'] });

export function unitRule({ breaches, ...head }: UnitRuleOptions): UnitRule {
  return {
    ...head,
    check: (paper, known) => {
      if (!head.looksAt.some(({ documentType }) => documentType === paper.documentType)) return [];
      const document = withFigures(paper);
      const found = breaches(document, known).map(({ fields, message, ...options }) =>
        finding(head, [{ document, fields }], message, options),
      );
      return document === paper ? found : found.map(inTable);
    },
  };
}
