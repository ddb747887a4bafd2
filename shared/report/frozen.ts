// A closed version as it is kept: the figures with what they come from, the report as it is printed, and what changed
// since the version before. Written once under the hash of its own text, so that nobody can change it unseen.
import type { ClosedPeriod } from '../figures/closed-period.ts';
import { ClosedPeriod as ClosedPeriodSchema } from '../figures/closed-period.ts';
import { canonicalJson } from '../figures/canonical.ts';
import { isIntact } from '../figures/close.ts';
import type { Difference } from '../figures/difference.ts';
import { Fault } from '../fault.ts';
import type { Committee } from './committee.ts';
import type { Report } from './model.ts';

export interface Frozen {
  readonly closed: ClosedPeriod;
  readonly report: Report;
  readonly difference?: Difference;
  /** Who reported to whom then; units' own reports are made with it later. */
  readonly committee?: Committee;
}

type Sha256 = (text: string) => string;

export function frozenText(frozen: Frozen, sha256: Sha256): { text: string; hash: string } {
  const text = canonicalJson(frozen);
  return { text, hash: sha256(text) };
}

/** `reports/2022-Q1/frozen/<hash>.json` */
export const frozenKey = (period: string, hash: string) => `reports/${period}/frozen/${hash}.json`;

/** What does not equal its hash is no closed version any more; it is never printed. */
export function readFrozen(text: string, hash: string, sha256: Sha256): Frozen {
  if (sha256(text) !== hash) throw new Fault('bug', 'period.not-intact');
  const { closed, ...rest } = JSON.parse(text) as Frozen;
  const parsed = ClosedPeriodSchema.parse(closed);
  if (!isIntact(parsed, sha256)) throw new Fault('bug', 'period.not-intact', { period: parsed.period });
  return { closed: parsed, ...rest };
}
