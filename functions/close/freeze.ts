// Freezes a quarter: closes it by the pure core, keeps the version whole in S3, and makes it valid by one conditional
// write. Of two that close at once one succeeds; the other tries again and finds that nothing has changed.
import { Fault } from '../../shared/fault.ts';
import { closePeriod } from '../../shared/figures/close.ts';
import type { CloseSource } from '../../shared/figures/close.ts';
import type { ClosedPeriod, OpenItem } from '../../shared/figures/closed-period.ts';
import { periodOf } from '../../shared/indicators/figures.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { Day } from '../../shared/period/day.ts';
import { unnamed } from '../../shared/report/committee.ts';
import type { Frozen } from '../../shared/report/frozen.ts';
import { adjustmentOf, reportInput } from '../../shared/report/input-of.ts';
import type { ReportInput } from '../../shared/report/input.ts';
import { reportOf } from '../../shared/report/report.ts';
import type { Closing } from '../adapters/store/closings.ts';
import type { Store } from '../adapters/store.ts';
import { readSettings } from '../roll-up/counting.ts';
import { correctionsUpTo, differenceOf } from './corrections.ts';
import type { FrozenShelf } from './frozen-shelf.ts';
import { sha256 } from './frozen-shelf.ts';
import { openItems } from './open-items.ts';
import { readCloseSource } from './source.ts';

export interface FreezeDeps {
  readonly store: Store;
  readonly shelf: FrozenShelf;
  readonly now: () => Date;
}

export interface Order {
  readonly period: string;
  readonly by: string;
  /** Go on although items are open or the period is not over; the report then says so. */
  readonly isForced: boolean;
  readonly number?: number | undefined;
  readonly date?: Day | undefined;
  readonly secrecy?: string | undefined;
}

export interface Freezing {
  readonly closing: Closing;
  /** False: nothing has changed since, and this is the version that was there. */
  readonly isNew: boolean;
  readonly open: readonly OpenItem[];
}

interface Made {
  readonly closed: ClosedPeriod;
  readonly source: CloseSource;
  readonly versions: readonly Closing[];
  readonly before: ClosedPeriod | undefined;
}

async function close({ store, shelf, now }: FreezeDeps, { period, by, isForced }: Order): Promise<Made> {
  const span = periodOf(period, await readSettings(store));
  const versions = await store.closings.versions(period);
  const last = versions.at(-1);
  const before = last && (await shelf.read(last)).closed;
  const open = await openItems(store, span);
  const source = await readCloseSource(store, span);
  const closing = { period, closedAt: now().toISOString(), closedBy: by, open, isForced, previous: before };
  return { closed: closePeriod({ ...closing, sha256 }, source), source, versions, before };
}

async function frozenOf({ store, shelf }: FreezeDeps, made: Made, order: Order): Promise<Frozen> {
  const { closed, source, before } = made;
  const difference = before && (await differenceOf(store, { before, after: closed }, source));
  const now = before && difference ? [adjustmentOf(difference, before)] : [];
  const told: Pick<ReportInput, 'committee' | 'date' | 'adjustments'> = {
    committee: (await store.closings.committee()) ?? unnamed,
    date: order.date ?? dayAt(closed.closedAt),
    adjustments: [...(await correctionsUpTo(store, shelf, closed.period)), ...now],
  };
  const { number, secrecy } = order;
  const input = reportInput(closed, source, {
    ...told,
    ...(number === undefined ? {} : { number }),
    ...(secrecy === undefined ? {} : { secrecy }),
  });
  return { closed, report: reportOf(input), committee: told.committee, ...(difference && { difference }) };
}

function closingOf({ closed }: Frozen, { isForced }: Order, key: string): Closing {
  const { period, version: number, from, to, hash, closedAt, closedBy, open } = closed;
  return { period, number, from, to, hash, closedAt, closedBy, isForced, open: open.length, key };
}

const tries = 3;

export async function freeze(deps: FreezeDeps, order: Order): Promise<Freezing> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const made = await close(deps, order);
    const last = made.versions.at(-1);
    if (last && made.closed === made.before) return { closing: last, isNew: false, open: made.closed.open };
    const frozen = await frozenOf(deps, made, order);
    const closing = closingOf(frozen, order, await deps.shelf.write(frozen));
    if (await deps.store.closings.insert(closing)) return { closing, isNew: true, open: frozen.closed.open };
  }
  throw new Fault('unavailable', 'period.being-closed', { period: order.period });
}
