// A rule: a sentence that must hold, with the article it comes from and the time it holds for.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { Finding } from './finding.ts';

/** Half-open, yyyy-mm-dd; absent end = still in force. */
export interface InForce {
  readonly from?: string;
  readonly to?: string;
  readonly citation: string;
}

export interface Rule {
  readonly id: string;
  readonly sentence: { readonly vi: string; readonly en: string };
  /** Empty for arithmetic that needs no article. */
  readonly basis: readonly InForce[];
  readonly certainty: 'certain' | 'unsure';
  /** Field names it looks at. */
  readonly fields: readonly string[];
  /** Pure. Fields that were not found make a rule silent, never a finding. */
  readonly check: (document: UnderstoodDocument) => readonly Finding[];
}
