// GET /review, GET /documents/{id}, POST /documents/{id}/review
import { z } from 'zod';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { decideOn } from '../deciding.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../route.ts';
import { within } from '../scope.ts';
import type { Scope } from '../scope.ts';
import { unitsAskedFor } from '../units-standing.ts';
import { toDetail, toReviewItem } from '../views.ts';
import { walk } from '../walk.ts';
import { peopleShown, standingNow } from '../whose.ts';

const usualLimit = 50;
const Start = z.record(z.string(), z.string());

export const listReview: Answer<'listReview'> = async (call, deps) => {
  const { unit, cursor, limit = usualLimit } = call.query;
  const asked = unit === undefined ? undefined : new Set(await unitsAskedFor(call, unit, deps));
  const wanted = (found: StoredDocument) => call.scope.has(found.unit) && (!asked || asked.has(found.unit));
  const start = readCursor(Start, cursor);
  const { items, next } = await walk({
    lists: ['review'],
    from: start && { list: 'review', start },
    limit,
    wanted,
    page: (_, paging) => deps.store.documents.inReview(paging),
  });
  await call.audit(items.map(({ documentId }) => documentId));
  const shown = items.map(async (found) => toReviewItem(found, await standingNow(found, deps)));
  return { items: await Promise.all(shown), ...(next?.start && { next: writeCursor(next.start) }) };
};

async function detailOf(document: StoredDocument, scope: Scope, deps: Deps) {
  const [people, now] = await Promise.all([peopleShown(document, scope, deps), standingNow(document, deps)]);
  return { ...toDetail(document, now), ...(people && { people }) };
}

export const getDocument: Answer<'getDocument'> = async ({ params, scope, audit }, deps) => {
  const document = within(scope, await deps.store.documents.get(params.id), 'document.unknown');
  const detail = await detailOf(document, scope, deps);
  await audit([params.id, ...(detail.people ?? []).map(({ dossierId }) => dossierId)]);
  return detail;
};

export const reviewDocument: Answer<'reviewDocument'> = async ({ params, scope, body, caller, audit }, deps) => {
  const document = within(scope, await deps.store.documents.get(params.id), 'document.unknown');
  await audit([params.id]);
  return detailOf(await decideOn(document, body, { caller, scope, deps }), scope, deps);
};
