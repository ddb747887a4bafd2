// Operations of the HTTP API: closed periods and their reports, and what the committee decided about figures.
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
} from '../api/reports.ts';
import { SettingsChange, SettingsReply } from '../api/settings.ts';
import { everyone, admins, leaders } from './operation.ts';
import type { Operation } from './operation.ts';

export const reportsOperations = {
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
} as const satisfies Record<string, Operation>;
