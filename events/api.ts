// The contract of the HTTP API: every operation with what enters, what leaves, who may call it and what is audited.
// The router binds handlers to it, the CLI calls by it, openapi.ts prints it.
import type { z } from 'zod';
import { dossiersOperations } from './operations/dossiers.ts';
import { figuresOperations } from './operations/figures.ts';
import { registryOperations } from './operations/registry.ts';
import { reportsOperations } from './operations/reports.ts';
import { reviewOperations } from './operations/review.ts';
import { submissionsOperations } from './operations/submissions.ts';
import { systemOperations } from './operations/system.ts';
import type { Operation } from './operations/operation.ts';

export const operations = {
  ...submissionsOperations,
  ...reviewOperations,
  ...dossiersOperations,
  ...figuresOperations,
  ...reportsOperations,
  ...registryOperations,
  ...systemOperations,
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
type Part<Id extends OperationId, Name extends string> =
  (typeof operations)[Id] extends Record<Name, z.ZodType> ? (typeof operations)[Id][Name] : never;
/** Parsed, as the handler gets it. */
export type ParamsOf<Id extends OperationId> = z.output<Part<Id, 'params'>>;
export type QueryOf<Id extends OperationId> = z.output<Part<Id, 'query'>>;
export type BodyOf<Id extends OperationId> = z.output<Part<Id, 'body'>>;
export type ReplyOf<Id extends OperationId> = z.output<Part<Id, 'reply'>>;
