// What a unit, with all below it, still has to do for a quarter.
import type { Period } from '../../shared/period/period.ts';
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

export async function missingOf(
  store: Store,
  units: readonly string[],
  { period, inReview }: { period: Period; inReview: readonly StoredDocument[] },
): Promise<Missing> {
  const sent: StoredSubmission[] = [];
  for (const unit of units) sent.push(...(await sentIn(store, unit, period)));
  const standing = sent.filter(({ state }) => state !== 'withdrawn' && state !== 'replaced');
  return {
    sent: standing.length,
    open: inReview.filter(({ unit }) => units.includes(unit)).length,
    refused: standing.filter(({ state }) => state === 'rejected' || state === 'failed').length,
  };
}
