// From what is kept to what the API shows.
import type { Decision, DocumentDetail, ReviewItem } from '../../events/api/review.ts';
import type { DocumentSummary, Submission } from '../../events/api/submissions.ts';
import { countedBesideAs } from '../../shared/review/beside.ts';
import type { RouteReason, StoredDocument } from '../../shared/review/document.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { documentOf, isUnclear, judgementOf, stateOf } from '../../shared/review/evolve.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { mayDriveAgain } from '../../shared/submission/transitions.ts';
import { reasonsOf } from './reason-texts.ts';
import { refusalReason } from './refusal-reason.ts';
import type { Standing } from './whose.ts';

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

const fitsTwo = 'person.fits-two';

/** How it stood when it was checked says nothing any more where it is known how it stands now. */
function reasonsOfWhose(document: StoredDocument, now: Standing | undefined): RouteReason[] {
  const became = isUnclear(document);
  const wasUnclear = became || judgementOf(document).reasons.some(({ code }) => code === fitsTwo);
  if (!(now?.isUnclear ?? wasUnclear)) {
    return wasUnclear ? [{ code: 'person.one-now', about: now?.dossierId ?? document.documentId }] : [];
  }
  return [{ code: became ? 'person.unclear' : fitsTwo, fields: ['personName'] }];
}

function allReasons(document: StoredDocument, now: Standing | undefined): RouteReason[] {
  const reread = latestReading(document);
  const fields = Object.keys(reread?.fields ?? {});
  const doubled = countedBesideAs(document);
  return [
    ...reasonsOfWhose(document, now),
    ...(doubled === undefined ? [] : [{ code: 'decision.counted-twice', about: doubled }]),
    ...(reread ? [{ code: 'document.reread', fields }] : []),
    ...judgementOf(document).reasons.filter(({ code }) => code !== fitsTwo),
  ];
}

/** `now`: how it stands among the people of its name, where that was looked up. */
export function toSummary(document: StoredDocument, now?: Standing): DocumentSummary {
  const { documentId, checked } = document;
  const { findings, toComplete } = judgementOf(document);
  return {
    documentId,
    documentType: checked.documentType,
    pages: checked.pages,
    route: checked.route,
    state: stateOf(document),
    reasons: reasonsOf(allReasons(document, now), checked.documentType),
    findings,
    toComplete,
  };
}

export function toReviewItem(document: StoredDocument, now?: Standing): ReviewItem {
  const { documentType, reasons, findings } = toSummary(document, now);
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
  found: 'find',
  cleared: 'clear',
  doubled: 'double',
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
    ...('since' in event && event.since !== undefined && { about: event.since }),
    ...('about' in event && { about: event.about }),
  }));
}

export function toDetail(document: StoredDocument, now?: Standing): DocumentDetail {
  const { submissionId, unit, version } = document;
  return {
    ...documentOf(document),
    ...toSummary(document, now),
    submissionId,
    unit,
    version,
    proposed: latestReading(document)?.fields,
    review: decisionsOf(document),
  };
}
