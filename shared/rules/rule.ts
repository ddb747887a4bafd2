// A rule: a sentence that must hold, with the article it comes from and the time it holds for.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { Finding } from './finding.ts';

export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** Half-open, yyyy-mm-dd; absent end = still in force. */
export interface InForce {
  readonly from?: string;
  readonly to?: string;
  readonly citation: string;
  /** The text itself was not read: what follows from it is asked, not stated. */
  readonly unsure?: boolean;
}

/** What is known of every rule, whoever checks it. */
export interface RuleHead {
  /** Of the domain notes, or of a consistency check that needs no article. */
  readonly id: string;
  readonly sentence: Said;
  /** Empty for arithmetic that needs no article. */
  readonly basis: readonly InForce[];
  readonly certainty: 'certain' | 'unsure';
  /** How it is counted, what excuses a paper that breaks it. */
  readonly note?: Said;
  /** The paper that somebody above must have given before an exception may be approved. */
  readonly consent?: Said;
}

/** A rule on one paper alone. */
export interface Rule extends RuleHead {
  /** Field names it looks at. */
  readonly fields: readonly string[];
  /** Pure. Fields that were not found make a rule silent, never a finding. */
  readonly check: (document: UnderstoodDocument) => readonly Finding[];
}
