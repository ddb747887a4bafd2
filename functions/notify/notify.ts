// Who is told what today: units before their papers are due, administrators while a quarter cannot be closed, the board
// when a report is there. Each notice goes to each address once; it is noted after it was sent, so that a crash in
// between sends one twice rather than never.
import { dayAt } from '../../shared/period/day.ts';
import { addDays } from '../../shared/period/day.ts';
import type { Day } from '../../shared/period/day.ts';
import { periodOf } from '../../shared/indicators/figures.ts';
import { quartersAround } from '../../shared/report/due.ts';
import type { DueQuarter } from '../../shared/report/due.ts';
import { reminderOf, reportReadyOf, waitingOf } from '../../shared/report/notices.ts';
import type { Notice } from '../../shared/report/notices.ts';
import { registryOf } from '../../shared/units/registry.ts';
import { unitsUnder } from '../../shared/units/under.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { Mailer } from '../adapters/mail.ts';
import type { Receiver, Receivers } from '../adapters/receivers.ts';
import type { Store } from '../adapters/store.ts';
import { standingOn } from '../api/scope.ts';
import { openItems, inReview as readReview } from '../close/open-items.ts';
import { isInUse } from '../close/in-use.ts';
import { readSettings } from '../roll-up/counting.ts';
import { missingOf } from './missing.ts';

export interface NotifyDeps {
  readonly store: Store;
  readonly mailer: Mailer;
  readonly receivers: Receivers;
  readonly now: () => Date;
}

/** Five days before the last day, and on it. */
const reminderDays = [5, 0];
/** A report that is older is no news. */
const newsDays = 7;

async function tell({ store, mailer, now }: NotifyDeps, what: string, { email }: Receiver, { subject, text }: Notice) {
  const name = `${what}#${email}`;
  if (await store.notices.isSent(name)) return 0;
  await mailer.send({ to: email, subject, text });
  await store.notices.sent(name, now().toISOString());
  return 1;
}

async function remind(deps: NotifyDeps, due: DueQuarter, { today, inReview }: Today): Promise<number> {
  const left = reminderDays.find((days) => addDays(today, days) === due.unitsDue);
  if (left === undefined) return 0;
  const rows = await deps.store.registry.units();
  const registry = standingOn(today, rows);
  const period = periodOf(due.period, await readSettings(deps.store));
  let sent = 0;
  for (const receiver of await deps.receivers('unit')) {
    const { unit } = receiver;
    if (unit === undefined) continue;
    const missing = await missingOf(deps.store, unitsUnder(unit, registry), {
      period,
      inReview,
      registry: registryOf(rows),
    });
    sent += await tell(deps, `remind-${due.period}-${left}`, receiver, reminderOf(unit, due, missing));
  }
  return sent;
}

async function tellWaiting(deps: NotifyDeps, due: DueQuarter, { today }: Today): Promise<number> {
  if (due.unitsDue >= today || (await deps.store.closings.versions(due.period)).length > 0) return 0;
  if (!(await isInUse(deps.store, due))) return 0;
  const { length } = await openItems(deps.store, periodOf(due.period, await readSettings(deps.store)));
  if (length === 0) return 0;
  let sent = 0;
  for (const receiver of await deps.receivers('admin')) {
    sent += await tell(deps, `waits-${due.period}-${today}`, receiver, waitingOf(due, length));
  }
  return sent;
}

async function tellReports(deps: NotifyDeps, { today }: Today): Promise<number> {
  let sent = 0;
  for (const { period, number, open, closedAt } of await deps.store.closings.versions()) {
    const closedOn = dayAt(closedAt);
    if (addDays(closedOn, newsDays) < today || !(await deps.store.closings.printed({ period, number }))) continue;
    for (const receiver of await deps.receivers('board')) {
      const notice = reportReadyOf({ period, number, open, closedOn });
      sent += await tell(deps, `report-${period}-v${number}`, receiver, notice);
    }
  }
  return sent;
}

interface Today {
  readonly today: Day;
  readonly inReview: readonly StoredDocument[];
}

export async function notify(deps: NotifyDeps): Promise<{ reminders: number; waiting: number; reports: number }> {
  const today = { today: dayAt(deps.now().toISOString()), inReview: await readReview(deps.store) };
  let [reminders, waiting] = [0, 0];
  for (const due of quartersAround(today.today, await readSettings(deps.store))) {
    reminders += await remind(deps, due, today);
    waiting += await tellWaiting(deps, due, today);
  }
  return { reminders, waiting, reports: await tellReports(deps, today) };
}
