// Where files of a closed version lie, and what a unit's own paper of it is called.
import { createHash } from 'node:crypto';
import type { PaperMarks } from '../../events/steps.ts';
import { canonicalJson } from '../../shared/figures/canonical.ts';

interface Version {
  readonly period: string;
  readonly number: number;
}

/** `reports/2022-Q1/v2/bao-cao-2022-Q1-v2.pdf`; of a unit in a folder below it. */
export function reportKey({ period, number }: Version, name: string, of?: string): string {
  return `reports/${period}/v${number}/${of === undefined ? '' : `units/${of}/`}${name}`;
}

/** The same unit with another number or day is another paper: `D09_02-3fa9…`. */
export function paperName(code: string, paper: PaperMarks): string {
  const hash = createHash('sha256').update(canonicalJson({ code, paper })).digest('hex');
  return `${code.replaceAll(/[^A-Za-z0-9]/g, '_')}-${hash.slice(0, 16)}`;
}
