// The contract of the HTTP API: every operation with what enters, what leaves, who may call it and what is audited.
// The router binds handlers to it, the CLI calls by it, openapi.ts prints it.
import { z } from 'zod';
import { CorrectionPage, CorrectionQuery } from './api/corrections.ts';
import { CompareQuery, CompareReply } from './api/figures.ts';
import { ExplainQuery, ExplainReply, FiguresQuery, FiguresReply, ListQuery, ListReply } from './api/figures.ts';
import { HistoryImport, HistoryList } from './api/registry.ts';
import { RecordsPage, RecordsQuery } from './api/records.ts';
import {
  ImportReply,
  InputList,
  InputsImport,
  InputsQuery,
  NewUser,
  NewUserReply,
  PlanImport,
  PlanList,
  PlanQuery,
  UnitList,
  UnitsImport,
  UserPage,
  UserQuery,
} from './api/registry.ts';
import type { Role } from './api/registry.ts';
import { RereadApplied, RereadBatch, RereadBegun, RereadPage, RereadQuery, RereadRequest } from './api/rereads.ts';
import {
  AnnulRequest,
  DossierChange,
  DossierDetail,
  DossierId,
  DossierPage,
  DossierQuery,
  MoveRequest,
  PaperAnnulRequest,
} from './api/dossiers.ts';
import { DocumentId, SubmissionId } from './api/reply.ts';
import {
  CloseReply,
  CloseRequest,
  Committee,
  CommitteeReply,
  QuarterParams,
  ReportList,
  ReportQuery,
  ReportReply,
  UnitReportRequest,
} from './api/reports.ts';
import { SettingsChange, SettingsReply } from './api/settings.ts';
import { DocumentDetail, ReviewCommand, ReviewPage, ReviewQuery } from './api/review.ts';
import {
  CeremonyReply,
  CeremonyRequest,
  CutOutQuery,
  PageImage,
  Submission,
  SubmissionDetail,
  SubmissionPage,
  SubmissionQuery,
  UploadReply,
  UploadRequest,
} from './api/submissions.ts';

export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** As API Gateway writes it: `/submissions/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** Empty: no sign-in at all. */
  readonly roles: readonly Role[];
  /** write: changes something. personal: shows a person's data. Both leave an audit entry. */
  readonly audit?: 'write' | 'personal';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
}

const everyone = ['unit', 'admin', 'board'] as const;
const writers = ['unit', 'admin'] as const;
const admins = ['admin'] as const;
const leaders = ['admin', 'board'] as const;
const submission = z.object({ id: SubmissionId });
const page = submission.extend({ n: z.coerce.number().int().min(1).max(9999) });
const document = z.object({ id: DocumentId });

export const operations = {
  createUpload: {
    method: 'POST',
    path: '/uploads',
    summary: 'Ask for a place to put a file; the same bytes from the same unit are answered with what became of them',
    roles: writers,
    audit: 'write',
    body: UploadRequest,
    reply: UploadReply,
  },
  listSubmissions: {
    method: 'GET',
    path: '/submissions',
    summary: 'Submissions of a unit and what lies below it, newest first within each unit',
    roles: everyone,
    query: SubmissionQuery,
    reply: SubmissionPage,
  },
  getSubmission: {
    method: 'GET',
    path: '/submissions/{id}',
    summary: 'One submission with its documents, routes, reasons and findings',
    roles: everyone,
    audit: 'personal',
    params: submission,
    reply: SubmissionDetail,
  },
  withdrawSubmission: {
    method: 'POST',
    path: '/submissions/{id}/withdraw',
    summary: 'Take back an upload that has not become a record',
    roles: writers,
    audit: 'write',
    params: submission,
    reply: Submission,
  },
  getPageImage: {
    method: 'GET',
    path: '/submissions/{id}/pages/{n}',
    summary: 'A link, good for minutes, to the image of a page',
    roles: everyone,
    audit: 'personal',
    params: page,
    reply: PageImage,
  },
  getCutOut: {
    method: 'GET',
    path: '/submissions/{id}/pages/{n}/cut-out',
    summary: 'A link, good for minutes, to the piece of a page in which a value stands, as PNG',
    roles: everyone,
    audit: 'personal',
    params: page,
    query: CutOutQuery,
    reply: PageImage,
  },
  listReview: {
    method: 'GET',
    path: '/review',
    summary: 'Documents that wait for a reviewer, oldest first',
    roles: everyone,
    audit: 'personal',
    query: ReviewQuery,
    reply: ReviewPage,
  },
  getDocument: {
    method: 'GET',
    path: '/documents/{id}',
    summary: 'One document with every field, both readings and where they stand',
    roles: everyone,
    audit: 'personal',
    params: document,
    reply: DocumentDetail,
  },
  reviewDocument: {
    method: 'POST',
    path: '/documents/{id}/review',
    summary: 'Approve, correct, return or reject a document',
    roles: admins,
    audit: 'write',
    params: document,
    body: ReviewCommand,
    reply: DocumentDetail,
  },
  annulDocument: {
    method: 'POST',
    path: '/documents/{id}/annul',
    summary: 'Take back a paper a unit made about itself, accepted wrongly or twice; everything stays to be seen',
    roles: admins,
    audit: 'write',
    params: document,
    body: PaperAnnulRequest,
    reply: DocumentDetail,
  },
  listCorrections: {
    method: 'GET',
    path: '/corrections',
    summary: 'What reviewers put right or confirmed, as labelled data: both readings, the value read and the right one',
    roles: admins,
    audit: 'personal',
    query: CorrectionQuery,
    reply: CorrectionPage,
  },
  startReread: {
    method: 'POST',
    path: '/rereads',
    summary: 'Read settled submissions once more, to see what a better reader or table would say; nothing is changed',
    roles: admins,
    audit: 'write',
    body: RereadRequest,
    reply: RereadBegun,
  },
  listReread: {
    method: 'GET',
    path: '/rereads/{batch}',
    summary: 'What would be otherwise: old and new value of each field, route of each document',
    roles: admins,
    audit: 'personal',
    params: z.object({ batch: RereadBatch }),
    query: RereadQuery,
    reply: RereadPage,
  },
  applyReread: {
    method: 'POST',
    path: '/rereads/{batch}/{id}/apply',
    summary: 'Put the changed documents of a submission before the reviewers; their values and records stay till then',
    roles: admins,
    audit: 'write',
    params: submission.extend({ batch: RereadBatch }),
    reply: RereadApplied,
  },
  enterCeremony: {
    method: 'POST',
    path: '/dossiers/ceremony',
    summary: 'Enter the day of the admission ceremony, which no admission paper carries',
    roles: writers,
    audit: 'write',
    body: CeremonyRequest,
    reply: CeremonyReply,
  },
  listDossiers: {
    method: 'GET',
    path: '/dossiers',
    summary:
      'Dossiers by unit, name, number of a paper, stage, and what falls due; a page may be empty and not the last',
    roles: everyone,
    audit: 'personal',
    query: DossierQuery,
    reply: DossierPage,
  },
  getDossier: {
    method: 'GET',
    path: '/dossiers/{id}',
    summary: 'One dossier: its papers, what is missing and why, what rules say, what falls due',
    roles: everyone,
    audit: 'personal',
    params: z.object({ id: DossierId }),
    reply: DossierDetail,
  },
  annulDossier: {
    method: 'POST',
    path: '/dossiers/{id}/annul',
    summary: 'Take back what decisions of a dossier count: annulled, or entered twice; everything stays to be seen',
    roles: admins,
    audit: 'write',
    params: z.object({ id: DossierId }),
    body: AnnulRequest,
    reply: DossierChange,
  },
  moveDossier: {
    method: 'POST',
    path: '/dossiers/{id}/move',
    summary: 'Move a dossier to another unit: what it counts is counted there; closed quarters stay as they were',
    roles: admins,
    audit: 'write',
    params: z.object({ id: DossierId }),
    body: MoveRequest,
    reply: DossierChange,
  },
  getFigures: {
    method: 'GET',
    path: '/figures',
    summary: 'Figures of a unit and a period',
    roles: everyone,
    query: FiguresQuery,
    reply: FiguresReply,
  },
  listFigures: {
    method: 'GET',
    path: '/figures/lists',
    summary: 'Who leads, stands idle or lags, what was done in time, the forecast: each with its definition',
    roles: everyone,
    query: ListQuery,
    reply: ListReply,
  },
  compareFigures: {
    method: 'GET',
    path: '/figures/compare',
    summary: 'What the quarterly report of a unit says beside what its papers prove, without names',
    roles: everyone,
    query: CompareQuery,
    reply: CompareReply,
  },
  explainFigure: {
    method: 'GET',
    path: '/figures/explain',
    summary: 'The records behind a figure, each with its document, page and place',
    roles: everyone,
    audit: 'personal',
    query: ExplainQuery,
    reply: ExplainReply,
  },
  listRecords: {
    method: 'GET',
    path: '/records',
    summary: 'Every record that stands and what figures are computed from beside them, for anybody to compute again',
    roles: ['admin', 'board'],
    audit: 'personal',
    query: RecordsQuery,
    reply: RecordsPage,
  },
  closePeriod: {
    method: 'POST',
    path: '/periods/{period}/close',
    summary: 'Close a quarter: freeze its next version, or answer with the last one where nothing has changed since',
    roles: admins,
    audit: 'write',
    params: QuarterParams,
    body: CloseRequest,
    reply: CloseReply,
  },
  listReports: {
    method: 'GET',
    path: '/reports',
    summary: 'Closed quarters with all their versions',
    roles: leaders,
    reply: ReportList,
  },
  getReport: {
    method: 'GET',
    path: '/reports/{period}',
    summary:
      'A version of a closed quarter, the last one unless told, with links to its files; of the whole or of a unit',
    roles: everyone,
    params: QuarterParams,
    query: ReportQuery,
    reply: ReportReply,
  },
  printUnitReport: {
    method: 'POST',
    path: '/reports/{period}/units',
    summary: 'Have the report of one unit made out of a closed version; asked again, it is the same paper',
    roles: everyone,
    params: QuarterParams,
    body: UnitReportRequest,
    reply: ReportReply,
  },
  getCommittee: {
    method: 'GET',
    path: '/committee',
    summary: 'Who reports to whom and signs how',
    roles: leaders,
    reply: CommitteeReply,
  },
  putCommittee: {
    method: 'PUT',
    path: '/committee',
    summary: 'Say who reports to whom and signs how; holds for reports closed from now on',
    roles: admins,
    audit: 'write',
    body: Committee,
    reply: CommitteeReply,
  },
  getSettings: {
    method: 'GET',
    path: '/settings',
    summary: 'What the committee decided about its figures, each from a day on',
    roles: leaders,
    reply: SettingsReply,
  },
  putSettings: {
    method: 'PUT',
    path: '/settings',
    summary: 'Decide from a day on; where it changes what counts when, all figures are counted anew',
    roles: admins,
    audit: 'write',
    body: SettingsChange,
    reply: SettingsReply,
  },
  listUnits: {
    method: 'GET',
    path: '/units',
    summary: 'The registry of units, as far as the caller may see it',
    roles: everyone,
    reply: UnitList,
  },
  importUnits: {
    method: 'PUT',
    path: '/units',
    summary: 'Import units; all of them or, with an error per line, none',
    roles: admins,
    audit: 'write',
    body: UnitsImport,
    reply: ImportReply,
  },
  listPlan: {
    method: 'GET',
    path: '/plan',
    summary: 'Targets of a year',
    roles: everyone,
    query: PlanQuery,
    reply: PlanList,
  },
  importPlan: {
    method: 'PUT',
    path: '/plan',
    summary: 'Import targets; all of them or, with an error per line, none',
    roles: admins,
    audit: 'write',
    body: PlanImport,
    reply: ImportReply,
  },
  listHistory: {
    method: 'GET',
    path: '/history',
    summary: 'What was reported for periods before the papers, as declared',
    roles: everyone,
    reply: HistoryList,
  },
  importHistory: {
    method: 'PUT',
    path: '/history',
    summary: 'Import last years’ figures without papers; all of them or, with an error per line, none',
    roles: admins,
    audit: 'write',
    body: HistoryImport,
    reply: ImportReply,
  },
  listInputs: {
    method: 'GET',
    path: '/inputs',
    summary: 'Numbers that people stated: members at term and year start and the like, dated',
    roles: everyone,
    query: InputsQuery,
    reply: InputList,
  },
  importInputs: {
    method: 'PUT',
    path: '/inputs',
    summary: 'Import stated numbers, kind,unit,date,n; nothing is written unless every line is right',
    roles: admins,
    audit: 'write',
    body: InputsImport,
    reply: ImportReply,
  },
  listUsers: {
    method: 'GET',
    path: '/users',
    summary: 'Who can sign in',
    roles: admins,
    audit: 'personal',
    query: UserQuery,
    reply: UserPage,
  },
  addUser: {
    method: 'POST',
    path: '/users',
    summary: 'Add somebody who can sign in',
    roles: admins,
    audit: 'write',
    body: NewUser,
    reply: NewUserReply,
  },
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'Whether the API and its store answer',
    roles: [],
    reply: z.object({ ok: z.boolean() }),
  },
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    roles: [],
    reply: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
type Part<Id extends OperationId, Name extends string> =
  (typeof operations)[Id] extends Record<Name, z.ZodType> ? (typeof operations)[Id][Name] : never;
/** Parsed, as the handler gets it. */
export type ParamsOf<Id extends OperationId> = z.output<Part<Id, 'params'>>;
export type QueryOf<Id extends OperationId> = z.output<Part<Id, 'query'>>;
export type BodyOf<Id extends OperationId> = z.output<Part<Id, 'body'>>;
export type ReplyOf<Id extends OperationId> = z.output<Part<Id, 'reply'>>;
