// Dossiers as the API shows them: the papers of one person in one grassroots unit, and what follows from them today.
import { z } from 'zod';
import { Finding } from '../../shared/rules/finding.ts';
import { DocumentId, DossierId, IsoDate, Message, Paging, UnitCode, pageOf } from './reply.ts';
import { Decision } from './review.ts';
import { DocumentState } from './submissions.ts';

export const Stage = z.enum(['to-admit', 'probation', 'to-recognise', 'official', 'closed', 'annulled']);
const Position = z.enum(['grassroots-cell', 'cell-of-committee', 'cell-of-sub-committee']);

/** `date` is the last day in order; `unsure`: days off until then are not decreed. */
export const Due = z.object({
  rule: z.string(),
  date: IsoDate,
  what: Message,
  /** Said in place of it once the day is over. */
  over: Message,
  /** `asked`: whether it is late is for a person to say; `end`: nothing is late then. */
  kind: z.enum(['term', 'asked', 'end']),
  citation: z.string().optional(),
  unsure: z.boolean(),
  overdue: z.boolean(),
});

export const DossierItem = z.object({
  dossierId: DossierId,
  /** The grassroots unit whose person it is. */
  unit: z.string(),
  personName: z.string().optional(),
  birthDate: z.string().optional(),
  stage: Stage,
  documents: z.int(),
  /** Of them those that wait for a reviewer: what they say may change. */
  waiting: z.int(),
  missing: z.int(),
  /** Rules broken for certain, and questions. */
  errors: z.int(),
  questions: z.int(),
  due: z.array(Due),
});
export type DossierItem = z.infer<typeof DossierItem>;

export const DossierDocument = z.object({
  documentId: DocumentId,
  /** That handed it in. */
  unit: z.string(),
  documentType: z.string(),
  pages: z.array(z.int()),
  documentNumber: z.string().optional(),
  documentDate: z.string().optional(),
  state: DocumentState,
  /**
   * Who answers for it, where it was approved with a reason or annulled: the finding stays beside it. And how it came into
   * this dossier, where that was not clear.
   */
  decisions: z.array(Decision),
});

export const DossierDetail = DossierItem.omit({ documents: true, missing: true }).extend({
  position: Position.optional(),
  ceremonyDate: IsoDate.optional(),
  documents: z.array(DossierDocument),
  /** Papers that fit somebody else of this name as well: whoever reviews them says whose they are. */
  unclear: z.array(DossierDocument),
  missing: z.array(z.object({ documentType: z.string(), reason: Message })),
  findings: z.array(Finding),
  /** Where the person went and when, the earliest first. */
  transfers: z.array(
    z.object({ on: IsoDate, from: z.string(), to: z.string(), reason: z.string(), by: z.string(), at: z.string() }),
  ),
});
export type DossierDetail = z.infer<typeof DossierDetail>;

const reason = z.string().trim().min(1).max(2000);

/** Without `document`: every decision of the dossier. `paper`: number and date of the paper that annuls it. */
export const AnnulRequest = z.object({
  reason,
  document: DocumentId.optional(),
  cause: z.enum(['annulled', 'duplicate']).default('annulled'),
  paper: z.string().trim().min(1).max(200).optional(),
});
/** Of one paper that no dossier has: a unit's report, list, statistics or plan. */
export const PaperAnnulRequest = AnnulRequest.omit({ document: true });
/** With `on` the person goes to the unit on that day; without it the papers were filed in a wrong one. */
export const MoveRequest = z.object({ to: UnitCode, reason, on: IsoDate.optional() });
/** The documents that were changed; figures follow in a moment. */
export const DossierChange = z.object({ documents: z.array(DocumentId) });

/** `name` without marks and in part; `number` of one of its papers; `due`: something falls due up to this day. */
export const DossierQuery = Paging.omit({ limit: true }).extend({
  unit: UnitCode.optional(),
  name: z.string().trim().min(1).max(200).optional(),
  number: z.string().trim().min(1).max(50).optional(),
  stage: Stage.optional(),
  due: IsoDate.optional(),
});
export const DossierPage = pageOf(DossierItem);
