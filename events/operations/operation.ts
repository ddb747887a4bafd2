// What an operation of the HTTP API is, and what several groups of them share.
import { z } from 'zod';
import type { Role } from '../api/registry.ts';
import { DocumentId, SubmissionId } from '../api/reply.ts';

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

export const everyone = ['unit', 'admin', 'board'] as const;
export const writers = ['unit', 'admin'] as const;
export const admins = ['admin'] as const;
export const leaders = ['admin', 'board'] as const;
export const submission = z.object({ id: SubmissionId });
export const page = submission.extend({ n: z.coerce.number().int().min(1).max(9999) });
export const document = z.object({ id: DocumentId });
