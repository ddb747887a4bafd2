// Operations of the HTTP API: what a person decides, what of it is kept as labels, and scans read again.
import { z } from 'zod';
import { CorrectionPage, CorrectionQuery } from '../api/corrections.ts';
import { PaperAnnulRequest } from '../api/dossiers.ts';
import { RereadApplied, RereadBatch, RereadBegun, RereadPage, RereadQuery, RereadRequest } from '../api/rereads.ts';
import { DocumentDetail, ReviewCommand, ReviewPage, ReviewQuery } from '../api/review.ts';
import { everyone, admins, submission, document } from './operation.ts';
import type { Operation } from './operation.ts';

export const reviewOperations = {
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
} as const satisfies Record<string, Operation>;
