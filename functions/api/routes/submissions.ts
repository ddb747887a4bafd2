// GET /submissions, GET /submissions/{id}, POST /submissions/{id}/withdraw, GET /submissions/{id}/pages/{n}
import { Fault } from '../../../shared/fault.ts';
import type { StoredSubmission } from '../../../shared/submission/submission.ts';
import { stateOf } from '../../../shared/review/evolve.ts';
import type { Submission } from '../../../events/api/submissions.ts';
import type { Deps } from '../deps.ts';
import { closeSubmission } from '../closing.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Answer } from '../route.ts';
import { within } from '../scope.ts';
import { unitsAskedFor } from '../units-standing.ts';
import { toSubmission, toSummary } from '../views.ts';
import { Position, walk } from '../walk.ts';

const usualLimit = 50;

/** Only what is settled has documents. */
async function withCounts(submission: StoredSubmission, deps: Deps): Promise<Submission> {
  if (submission.state !== 'settled') return toSubmission(submission);
  const documents = await deps.store.documents.ofSubmission(submission.submissionId);
  const byState = Map.groupBy(documents, stateOf);
  const counts = Object.fromEntries([...byState].map(([state, some]) => [state, some.length]));
  return { ...toSubmission(submission), counts };
}

export const listSubmissions: Answer<'listSubmissions'> = async (call, deps) => {
  const { unit, state, cursor, limit = usualLimit, counts } = call.query;
  const units = await unitsAskedFor(call, unit, deps);
  const from = readCursor(Position, cursor);
  const wanted = (found: StoredSubmission) => call.scope.has(found.unit) && (!state || found.state === state);
  const { items, next } = await walk({
    lists: units,
    from,
    limit,
    wanted,
    page: (list, paging) => deps.store.submissions.ofUnit(list, paging),
  });
  const shown = await Promise.all(
    items.map((found) => (counts ? withCounts(found, deps) : Promise.resolve(toSubmission(found)))),
  );
  return { items: shown, ...(next && { next: writeCursor(next) }) };
};

export const getSubmission: Answer<'getSubmission'> = async ({ params, scope, audit }, deps) => {
  const submission = within(scope, await deps.store.submissions.get(params.id), 'submission.unknown');
  // Asked before the documents: what is finished then is complete.
  const pending = await deps.store.underway.isMarked(params.id);
  const documents = await deps.store.documents.ofSubmission(params.id);
  await audit([params.id, ...documents.map(({ documentId }) => documentId)]);
  return { ...toSubmission(submission), documents: documents.map((one) => toSummary(one)), pending };
};

export const withdrawSubmission: Answer<'withdrawSubmission'> = async ({ params, scope, audit }, deps) => {
  within(scope, await deps.store.submissions.get(params.id), 'submission.unknown');
  await audit([params.id]);
  return toSubmission(await closeSubmission(params.id, deps));
};

export const getPageImage: Answer<'getPageImage'> = async ({ params, scope, audit }, deps) => {
  within(scope, await deps.store.submissions.get(params.id), 'submission.unknown');
  const link = await deps.pages.link(params.id, params.n);
  if (!link) throw new Fault('not-found', 'page.unknown');
  await audit([params.id, `${params.id}/pages/${params.n}`]);
  return link;
};

export const getCutOut: Answer<'getCutOut'> = async ({ params, query, scope, audit }, deps) => {
  within(scope, await deps.store.submissions.get(params.id), 'submission.unknown');
  const link = await deps.pages.cutOut(params.id, params.n, query.polygon);
  if (!link) throw new Fault('not-found', 'page.unknown');
  await audit([params.id, `${params.id}/pages/${params.n}`]);
  return link;
};
