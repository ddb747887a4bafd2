// A rule on one paper, written with what it says when it is broken.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { finding } from './evidence.ts';
import type { FindingOptions } from './evidence.ts';
import type { Rule, RuleHead, Said } from './rule.ts';

export interface Breach extends FindingOptions {
  /** Fields that were compared. */
  readonly fields: readonly string[];
  readonly message: Said;
}

export interface PaperRule extends RuleHead {
  readonly fields: readonly string[];
  /** What speaks against the paper; nothing where a value was not found. */
  readonly breaches: (document: UnderstoodDocument) => readonly Breach[];
}

export function paperRule({ breaches, ...head }: PaperRule): Rule {
  return {
    ...head,
    check: (document) =>
      breaches(document).map(({ fields, message, ...options }) =>
        finding(head, [{ document, fields }], message, options),
      ),
  };
}
