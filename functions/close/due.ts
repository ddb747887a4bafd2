// What the clock closes: every quarter whose papers are due and which has no version yet. What waits for a person is
// left for the next day and said; what is closed and has no files is sent to be printed again.
import { dueOn } from '../../shared/report/due.ts';
import type { DueQuarter } from '../../shared/report/due.ts';
import { Fault } from '../../shared/fault.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { ReportsQueue } from '../adapters/reports-queue.ts';
import { readSettings } from '../roll-up/counting.ts';
import { freeze } from './freeze.ts';
import { isInUse } from './in-use.ts';
import type { FreezeDeps } from './freeze.ts';

export interface CloseDeps extends FreezeDeps {
  readonly reports: ReportsQueue;
  /** One line of the log. */
  readonly tell: (code: string, values: Readonly<Record<string, string | number>>) => void;
}

async function closeOne(deps: CloseDeps, due: DueQuarter, today: string): Promise<boolean> {
  try {
    await freeze(deps, { period: due.period, by: 'schedule', isForced: false });
    return true;
  } catch (error) {
    if (!(error instanceof Fault) || error.kind === 'bug') throw error;
    const code = due.reportDue < today ? 'period.overdue' : 'period.waits';
    deps.tell(code, { period: due.period, reason: error.code, ...error.details });
    return false;
  }
}

export interface ClosedByClock {
  readonly closed: number;
  readonly waiting: number;
  readonly sent: number;
}

/** Runs at any time and any number of times. */
export async function closeWhatIsDue(deps: CloseDeps): Promise<ClosedByClock> {
  const today = dayAt(deps.now().toISOString());
  const versions = await deps.store.closings.versions();
  const settings = await readSettings(deps.store);
  const open = dueOn(today, settings).filter(({ period }) => !versions.some((one) => one.period === period));
  let [closed, waiting] = [0, 0];
  for (const due of open) {
    if (!(await isInUse(deps.store, due))) continue;
    if (await closeOne(deps, due, today)) closed += 1;
    else waiting += 1;
  }
  return { closed, waiting, sent: await sendUnprinted(deps) };
}

async function sendUnprinted({ store, reports }: CloseDeps): Promise<number> {
  let sent = 0;
  for (const closing of await store.closings.versions()) {
    if (await store.closings.printed(closing)) continue;
    await reports.send(closing);
    sent += 1;
  }
  return sent;
}
