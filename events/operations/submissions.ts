// Operations of the HTTP API: what units send, and its pages.
import {
  CutOutQuery,
  PageImage,
  Submission,
  SubmissionDetail,
  SubmissionPage,
  SubmissionQuery,
  UploadReply,
  UploadRequest,
} from '../api/submissions.ts';
import { everyone, writers, submission, page } from './operation.ts';
import type { Operation } from './operation.ts';

export const submissionsOperations = {
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
} as const satisfies Record<string, Operation>;
