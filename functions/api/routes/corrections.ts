// GET /corrections: labelled data out of reviewers' decisions, submission after submission.
import type { Correction } from '../../../events/api/corrections.ts';
import { plainValue } from '../../../shared/document-types/field.ts';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { labelsOf } from '../../../shared/review/labels.ts';
import type { StoredSubmission } from '../../../shared/submission/submission.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Answer } from '../route.ts';
import { unitsAskedFor } from '../units-standing.ts';
import { Position, walk } from '../walk.ts';

// A dossier of 30 papers, confirmed as a whole, is half a megabyte; a function answers with six at most.
const submissionsAtOnce = 10;

function correctionsIn(document: StoredDocument, confirmed: boolean): Correction[] {
  const { documentId, submissionId, unit, checked } = document;
  return labelsOf(document, confirmed).map(({ read, ...label }) => {
    const { page, polygon, readings, raw, value, state, probability } = read;
    const about = { documentId, submissionId, unit, documentType: checked.documentType };
    return { ...about, ...label, page, polygon, readings, raw, read: { value: plainValue(value), state, probability } };
  });
}

export const listCorrections: Answer<'listCorrections'> = async (call, deps) => {
  const { unit, cursor, confirmed = false } = call.query;
  const { items: submissions, next } = await walk({
    lists: await unitsAskedFor(call, unit, deps),
    from: readCursor(Position, cursor),
    limit: submissionsAtOnce,
    wanted: ({ state }: StoredSubmission) => state === 'settled',
    page: (list, paging) => deps.store.submissions.ofUnit(list, paging),
  });
  const items: Correction[] = [];
  for (const { submissionId } of submissions) {
    const documents = await deps.store.documents.ofSubmission(submissionId);
    items.push(...documents.flatMap((document) => correctionsIn(document, confirmed)));
  }
  await call.audit([...new Set(items.map(({ documentId }) => documentId))]);
  return { items, ...(next && { next: writeCursor(next) }) };
};
