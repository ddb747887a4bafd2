// Closed quarters and their printed reports.
import { z } from 'zod';
import { Committee } from '../../shared/report/committee.ts';
import { PaperMarks, Secrecy } from '../steps.ts';
import { IsoDate, UnitCode } from './reply.ts';

/** Only quarters are closed. */
export const QuarterParams = z.object({ period: z.string().regex(/^\d{4}-Q[1-4]$/) });

export const CloseRequest = z.object({
  /** Go on although papers wait or the quarter is not over; the report then names them. */
  force: z.boolean().default(false),
  /** Of the paper, where it is known already; secrecy is set by the signer. */
  ...PaperMarks.shape,
});

const OpenItem = z.object({ documentId: z.string(), unit: z.string() });

export const ClosedVersion = z.object({
  period: z.string(),
  version: z.int(),
  /** Over the figures and all that they come from. */
  hash: z.string(),
  closedAt: z.string(),
  forced: z.boolean(),
  /** How many papers waited when it was closed all the same. */
  open: z.int(),
  /** Are its files made? */
  printed: z.boolean(),
});
export type ClosedVersion = z.infer<typeof ClosedVersion>;

/** `isNew` false: nothing has changed since this version. */
export const CloseReply = ClosedVersion.extend({ isNew: z.boolean(), openItems: z.array(OpenItem) });
export type CloseReply = z.infer<typeof CloseReply>;

export const ReportList = z.object({ reports: z.array(ClosedVersion) });

/** With `unit` the paper that was asked for by POST; without number, day and secrecy that without them. */
export const ReportQuery = z.object({
  version: z.coerce.number().int().min(1).optional(),
  unit: UnitCode.optional(),
  number: z.coerce.number().int().min(1).max(99_999).optional(),
  date: IsoDate.optional(),
  secrecy: Secrecy.optional(),
});

/** One unit's own report out of a closed version, with the number, day and secrecy of that paper. */
export const UnitReportRequest = PaperMarks.extend({ unit: UnitCode, version: z.int().min(1).optional() });
export const ReportFile = z.object({
  name: z.string(),
  size: z.int(),
  contentType: z.string(),
  sha256: z.string(),
  url: z.url(),
  expiresAt: z.string(),
});
export const ReportReply = ClosedVersion.extend({ files: z.array(ReportFile) });
export type ReportReply = z.infer<typeof ReportReply>;

export const CommitteeReply = z.object({ committee: Committee.nullable() });
export { Committee };
