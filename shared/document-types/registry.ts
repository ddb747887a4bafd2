// Every kind of paper the system knows. Adding one: a folder, and a line here.
import { admissionAppraisal } from './admission-appraisal/type.ts';
import { admissionDecision } from './admission-decision/type.ts';
import { admissionList } from './admission-list/type.ts';
import { application } from './application/type.ts';
import { awarenessCertificate } from './awareness-certificate/type.ts';
import { cellAdmissionResolution } from './cell-admission-resolution/type.ts';
import { cellMeetingMinutes } from './cell-meeting-minutes/type.ts';
import { cellOfficialResolution } from './cell-official-resolution/type.ts';
import { committeeAdmissionResolution } from './committee-admission-resolution/type.ts';
import { committeeOfficialResolution } from './committee-official-resolution/type.ts';
import type { DocumentType } from './document-type.ts';
import { memberFlowStatistics } from './member-flow-statistics/type.ts';
import { memberIntroduction } from './member-introduction/type.ts';
import { mentorReview } from './mentor-review/type.ts';
import { newMemberCertificate } from './new-member-certificate/type.ts';
import { newMemberStatistics } from './new-member-statistics/type.ts';
import { officialAppraisal } from './official-appraisal/type.ts';
import { officialDecision } from './official-decision/type.ts';
import { opinionSummary } from './opinion-summary/type.ts';
import { personalHistory } from './personal-history/type.ts';
import { plan } from './plan/type.ts';
import { probationOpinionSummary } from './probation-opinion-summary/type.ts';
import { quarterlyReport } from './quarterly-report/type.ts';
import { selfReview } from './self-review/type.ts';
import { tradeUnionResolution } from './trade-union-resolution/type.ts';
import { youthUnionResolution } from './youth-union-resolution/type.ts';

export const documentTypes: readonly DocumentType[] = [
  personalHistory,
  admissionDecision,
  officialDecision,
  application,
  awarenessCertificate,
  memberIntroduction,
  youthUnionResolution,
  tradeUnionResolution,
  opinionSummary,
  cellAdmissionResolution,
  admissionAppraisal,
  committeeAdmissionResolution,
  newMemberCertificate,
  selfReview,
  mentorReview,
  probationOpinionSummary,
  cellOfficialResolution,
  officialAppraisal,
  committeeOfficialResolution,
  quarterlyReport,
  cellMeetingMinutes,
  admissionList,
  plan,
  memberFlowStatistics,
  newMemberStatistics,
];

const byId = new Map(documentTypes.map((type) => [type.id, type]));

export function documentTypeOf(id: string): DocumentType | undefined {
  return byId.get(id);
}
