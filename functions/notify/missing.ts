// What a unit, with all below it, still has to do for a quarter.
import type { Period } from '../../shared/period/period.ts';
import { arrivals } from '../../shared/rollup/reports.ts';
import { grassrootsIn } from '../../shared/units/grassroots.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Missing } from '../../shared/report/notices.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import type { Store } from '../adapters/store.ts';
import type { StartKey } from '../adapters/table.ts';

/** Newest first: what is older than the quarter is not looked at. */
async function sentIn(store: Store, unit: string, { from }: Period): Promise<StoredSubmission[]> {
  const found: StoredSubmission[] = [];
  let start: StartKey | undefined;
  do {
    const page = await store.submissions.ofUnit(unit, { start });
    const recent = page.items.filter(({ uploadedAt }) => uploadedAt >= from);
    found.push(...recent);
    start = recent.length === page.items.length ? page.next : undefined;
  } while (start);
  return found;
}

/** Only a TCCSĐ is asked for a report of its own; a cell reports to its committee. */
async function reportOf(store: Store, unit: string, { period, registry }: Asked): Promise<Pick<Missing, 'hasReport'>> {
  const last = period.months.at(-1);
  const isAsked = registry.unitIn(unit, period) !== undefined && grassrootsIn(unit, period, registry) === unit;
  if (last === undefined || !isAsked) return {};
  const item = await store.figures.get(unit, last);
  return { hasReport: arrivals(item?.own ?? {}).has(unit) };
}

interface Asked {
  readonly period: Period;
  readonly registry: Registry;
  readonly inReview: readonly StoredDocument[];
}

/** `units`: the unit and all below it. */
export async function missingOf(store: Store, units: readonly string[], asked: Asked): Promise<Missing> {
  const { period, inReview } = asked;
  const sent: StoredSubmission[] = [];
  for (const unit of units) sent.push(...(await sentIn(store, unit, period)));
  const standing = sent.filter(({ state }) => state !== 'withdrawn' && state !== 'replaced');
  return {
    sent: standing.length,
    open: inReview.filter(({ unit }) => units.includes(unit)).length,
    refused: standing.filter(({ state }) => state === 'rejected' || state === 'failed').length,
    ...(await reportOf(store, units[0] ?? '', asked)),
  };
}
