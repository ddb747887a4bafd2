// From what is kept to what the API shows.
import type { DocumentDetail, ReviewItem } from '../../events/api/review.ts';
import type { DocumentSummary, Submission } from '../../events/api/submissions.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf, stateOf } from '../../shared/review/evolve.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { reasonsOf } from './reason-texts.ts';
import { refusalReason } from './refusal-reason.ts';

export function toSubmission(stored: StoredSubmission): Submission {
  const { submissionId, unit, name, size, uploadedAt, uploadedBy, state, pages, replaces, replacedBy, version } =
    stored;
  return {
    submissionId,
    unit,
    name,
    size,
    uploadedAt,
    uploadedBy,
    state,
    pages,
    replaces,
    replacedBy,
    version,
    ...(stored.refusal && { refusal: refusalReason(stored.refusal) }),
    ...(stored.fault && { fault: stored.fault.code }),
  };
}

export function toSummary(document: StoredDocument): DocumentSummary {
  const { documentId, checked } = document;
  return {
    documentId,
    documentType: checked.documentType,
    pages: checked.pages,
    route: checked.route,
    state: stateOf(document),
    reasons: reasonsOf(checked.reasons, checked.documentType),
    findings: checked.findings,
    toComplete: checked.toComplete,
  };
}

export function toReviewItem(document: StoredDocument): ReviewItem {
  const { documentType, reasons, findings } = toSummary(document);
  const { documentId, unit, settledAt: flaggedAt, version } = document;
  return { documentId, unit, documentType, flaggedAt, version, reasons, findings };
}

const commands: Record<StoredDocument['events'][number]['type'], string> = {
  corrected: 'correct',
  approved: 'approve',
  returned: 'return',
  rejected: 'reject',
  withdrawn: 'withdraw',
};

export function toDetail(document: StoredDocument): DocumentDetail {
  const { submissionId, unit, version, events } = document;
  return {
    ...documentOf(document),
    ...toSummary(document),
    submissionId,
    unit,
    version,
    review: events.map((event) => ({
      at: event.at,
      by: event.by,
      command: commands[event.type],
      ...('reason' in event && event.reason !== undefined && { reason: event.reason }),
    })),
  };
}
