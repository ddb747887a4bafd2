// From what is kept to what the API shows.
import type { Decision, DocumentDetail, ReviewItem } from '../../events/api/review.ts';
import type { DocumentSummary, Submission } from '../../events/api/submissions.ts';
import type { RouteReason, StoredDocument } from '../../shared/review/document.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { documentOf, isUnclear, stateOf } from '../../shared/review/evolve.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { mayDriveAgain } from '../../shared/submission/transitions.ts';
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
    ...(state === 'failed' && { triesAgain: mayDriveAgain(stored) }),
  };
}

type Rereading = Extract<ReviewEvent, { type: 'reread' }>;

/** Of a document that waits because a later reading differed. */
function latestReading(document: StoredDocument): Rereading | undefined {
  if (stateOf(document) !== 'open') return undefined;
  const opened = document.events.findLast(({ type }) => type === 'reread' || type === 'approved');
  return opened?.type === 'reread' ? opened : undefined;
}

function allReasons(document: StoredDocument): RouteReason[] {
  const reread = latestReading(document);
  const fields = Object.keys(reread?.fields ?? {});
  return [
    ...(isUnclear(document) ? [{ code: 'person.unclear', fields: ['personName'] }] : []),
    ...(reread ? [{ code: 'document.reread', fields }] : []),
    ...document.checked.reasons,
  ];
}

export function toSummary(document: StoredDocument): DocumentSummary {
  const { documentId, checked } = document;
  return {
    documentId,
    documentType: checked.documentType,
    pages: checked.pages,
    route: checked.route,
    state: stateOf(document),
    reasons: reasonsOf(allReasons(document), checked.documentType),
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
  assigned: 'assign',
  approved: 'approve',
  returned: 'return',
  rejected: 'reject',
  reread: 'reread',
  unclear: 'unclear',
  annulled: 'annul',
  moved: 'move',
  transferred: 'transfer',
  withdrawn: 'withdraw',
};

export function decisionsOf({ events }: StoredDocument): Decision[] {
  return events.map((event) => ({
    at: event.at,
    by: event.by,
    command: commands[event.type],
    ...('reason' in event && event.reason !== undefined && { reason: event.reason }),
    ...('consent' in event && event.consent !== undefined && { consent: event.consent }),
    ...('paper' in event && event.paper !== undefined && { paper: event.paper }),
    ...('dossier' in event && { dossier: event.dossier }),
  }));
}

export function toDetail(document: StoredDocument): DocumentDetail {
  const { submissionId, unit, version } = document;
  return {
    ...documentOf(document),
    ...toSummary(document),
    submissionId,
    unit,
    version,
    proposed: latestReading(document)?.fields,
    review: decisionsOf(document),
  };
}
