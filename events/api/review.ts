// A document with all that was read of it, and the commands of a reviewer.
import { z } from 'zod';
import { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { Proposal } from '../../shared/review/event.ts';
import { Finding } from '../../shared/rules/finding.ts';
import { DocumentId, DossierId, Paging, SubmissionId, UnitCode, pageOf } from './reply.ts';
import { DocumentState, Reason, Route } from './submissions.ts';

export const ReviewItem = z.object({
  documentId: DocumentId,
  unit: z.string(),
  documentType: z.string(),
  flaggedAt: z.iso.datetime(),
  version: z.int(),
  reasons: z.array(Reason),
  findings: z.array(Finding),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

export const ReviewQuery = Paging.extend({ unit: UnitCode.optional() });
export const ReviewPage = pageOf(ReviewItem);

/** What a person did about a paper, and why. `consent`: the paper that allows an exception; `paper`: the one that annuls. */
export const Decision = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  command: z.string(),
  reason: z.string().optional(),
  consent: z.string().optional(),
  paper: z.string().optional(),
  /** The dossier that the paper was said to be of, by the id it had then. */
  dossier: z.string().optional(),
  /** The other paper that it came about by. */
  about: z.string().optional(),
});
export type Decision = z.infer<typeof Decision>;

export const DocumentDetail = UnderstoodDocument.extend({
  documentId: DocumentId,
  submissionId: SubmissionId,
  unit: z.string(),
  version: z.int(),
  route: Route,
  state: DocumentState,
  reasons: z.array(Reason),
  findings: z.array(Finding),
  toComplete: z.array(z.string()),
  /** What the latest reading says otherwise, where it opened the document again. */
  proposed: z.record(z.string(), Proposal).optional(),
  /** Dossiers of people of one name, where the paper fits more than one: whose it is is said by `dossier`, or by `birthDate`. */
  people: z
    .array(
      z.object({
        ...{ dossierId: z.string(), unit: z.string(), personName: z.string(), birthDate: z.string() },
        documents: z.int(),
      }),
    )
    .optional(),
  review: z.array(Decision),
});
export type DocumentDetail = z.infer<typeof DocumentDetail>;

/**
 * A field's right value, numbers and days also as people write them; null: the paper does not have it. Of a table each
 * cell by itself: `rows[3].personName`, rows from 1; the row behind the last one is added, `rows[3]` with null taken away.
 */
const Corrections = z.record(z.string().max(100), z.union([z.string().max(4000), z.number(), z.null()]));
const reason = z.string().trim().min(1).max(2000);
/** Number and date, or document id, of the paper by which a higher committee allows an exception. */
const consent = z.string().trim().min(1).max(200);

/** Of a paper without a birth date, whose it is: a dossier of the same name in the unit, or the id of one of its papers. */
const dossier = DossierId.optional();

/** `version` is the one the reviewer looked at; another one meanwhile answers 409. */
export const ReviewCommand = z.discriminatedUnion('command', [
  z.object({
    ...{ command: z.literal('approve'), version: z.int(), dossier },
    ...{ reason: reason.optional(), consent: consent.optional() },
  }),
  z.object({
    command: z.literal('correct'),
    version: z.int(),
    fields: Corrections,
    dossier,
    /** In one go: correct, then approve. */
    approve: z.boolean().optional(),
    reason: reason.optional(),
    consent: consent.optional(),
  }),
  z.object({ command: z.literal('return'), version: z.int(), reason }),
  z.object({ command: z.literal('reject'), version: z.int(), reason }),
]);
export type ReviewCommand = z.infer<typeof ReviewCommand>;
