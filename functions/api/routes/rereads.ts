// POST /rereads, GET /rereads/{batch}, POST /rereads/{batch}/{id}/apply. Reading again changes nothing; applying puts
// what would be otherwise before a reviewer, with the new reading as a proposal.
import type { Reread as ShownReread } from '../../../events/api/rereads.ts';
import { Fault } from '../../../shared/fault.ts';
import { periodOf } from '../../../shared/indicators/figures.ts';
import { dayAt } from '../../../shared/period/day.ts';
import { mayReview } from '../../../shared/review/reread.ts';
import type { DocumentChange } from '../../../shared/review/reread.ts';
import type { StoredSubmission } from '../../../shared/submission/submission.ts';
import type { Reread } from '../../adapters/store/rereads.ts';
import { readSettings } from '../../roll-up/counting.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { signatureOf } from '../caller.ts';
import type { Deps } from '../deps.ts';
import { refusalReason } from '../refusal-reason.ts';
import { openAgain } from '../reopening.ts';
import type { Answer } from '../route.ts';
import { unitsAskedFor } from '../units-standing.ts';
import { Position, walk } from '../walk.ts';

/** Each start is a few calls; a request must end long before its 29 seconds. */
const startedAtOnce = 25;
const usualLimit = 50;

/** `r20261125093000` and eight letters of chance. */
function newBatch(deps: Deps): string {
  const second = deps.now().toISOString().replace(/\D/g, '').slice(0, 14);
  return `r${second}${deps.newId().slice(-8).toLowerCase()}`;
}

async function begin(batch: string, { submissionId, unit, attempt }: StoredSubmission, deps: Deps): Promise<void> {
  const startedAt = deps.now().toISOString();
  await deps.store.rereads.insert({ batch, submissionId, unit, state: 'running', startedAt, changes: [], version: 1 });
  await deps.rereading.start(`${submissionId}-${batch}`, { submissionId, attempt, reread: batch });
}

export const startReread: Answer<'startReread'> = async (call, deps) => {
  const { unit, period: name, batch = newBatch(deps), cursor } = call.body;
  const period = name === undefined ? undefined : periodOf(name, await readSettings(deps.store), deps.today());
  const isOfPeriod = (day: string) => !period || (period.from <= day && day < period.to);
  const { items, next } = await walk({
    lists: await unitsAskedFor(call, unit, deps),
    from: readCursor(Position, cursor),
    limit: startedAtOnce,
    wanted: ({ state, uploadedAt }: StoredSubmission) => state === 'settled' && isOfPeriod(dayAt(uploadedAt)),
    page: (list, paging) => deps.store.submissions.ofUnit(list, paging),
  });
  const submissions = items.map(({ submissionId }) => submissionId);
  await call.audit([batch, ...submissions]);
  for (const submission of items) await begin(batch, submission, deps);
  return { batch, submissions, ...(next && { next: writeCursor(next) }) };
};

function shown({ submissionId, unit, state, fault, refusal, changes, appliedAt }: Reread): ShownReread {
  return { submissionId, unit, state, fault, changes, appliedAt, ...(refusal && { refusal: refusalReason(refusal) }) };
}

export const listReread: Answer<'listReread'> = async (call, deps) => {
  const { cursor, limit = usualLimit } = call.query;
  const { items, next } = await walk({
    lists: [call.params.batch],
    from: readCursor(Position, cursor),
    limit,
    wanted: () => true,
    page: (batch, paging) => deps.store.rereads.ofBatch(batch, paging),
  });
  await call.audit(items.flatMap(({ submissionId, changes }) => [submissionId, ...idsOf(changes)]));
  return { items: items.map(shown), ...(next && { next: writeCursor(next) }) };
};

const idsOf = (changes: readonly DocumentChange[]) => changes.flatMap(({ documentId }) => documentId ?? []);

async function finished(batch: string, id: string, deps: Deps): Promise<Reread> {
  const reread = await deps.store.rereads.get(batch, id);
  if (!reread) throw new Fault('not-found', 'reread.unknown');
  if (reread.state !== 'done') throw new Fault('conflict', 'reread.not-done');
  return reread;
}

export const applyReread: Answer<'applyReread'> = async ({ params: { batch, id }, caller, audit }, deps) => {
  const reread = await finished(batch, id, deps);
  await audit([batch, id, ...idsOf(reread.changes)]);
  const [opened, skipped]: [string[], string[]] = [[], []];
  for (const change of reread.changes) {
    if (change.documentId === undefined) continue;
    const isOpened = mayReview(change) && (await openAgain({ batch, change, by: signatureOf(caller) }, deps));
    (isOpened ? opened : skipped).push(change.documentId);
  }
  await deps.store.rereads.replace({ ...reread, appliedAt: deps.now().toISOString() });
  return { opened, skipped };
};
