// Time limits and ages between the papers of one person: A1 (24-QĐ/TW 1.1), E1 and E6 (4.3.1). Working days leave out
// the first day and include the last. Years the calendar does not know are left alone.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { monthsBetween } from '../rules/calendar-months.ts';
import { dateOf, finding, printDate } from '../rules/evidence.ts';
import type { Finding } from '../rules/finding.ts';
import { regulation } from '../rules/legal-texts.ts';

type Documents = readonly UnderstoodDocument[];

interface Limit {
  readonly id: string;
  readonly resolution: string;
  readonly decision: string;
  /** In order up to here; up to `extended` with a reason; late above. Working days. */
  readonly inOrder: number;
  readonly extended: number;
}

const limits: readonly Limit[] = [
  { id: 'E1', resolution: 'cell-admission-resolution', decision: 'admission-decision', inOrder: 60, extended: 90 },
  { id: 'E6', resolution: 'cell-official-resolution', decision: 'official-decision', inOrder: 30, extended: 60 },
];

interface Dated {
  readonly document: UnderstoodDocument;
  readonly day: string;
}

function dated(documents: Documents, documentType: string, field: string): Dated | undefined {
  const found = documents.filter((document) => document.documentType === documentType);
  const day = found.length === 1 && found[0] ? dateOf(found[0], field) : undefined;
  return found[0] && day !== undefined ? { document: found[0], day } : undefined;
}

function checkLimit(documents: Documents, limit: Limit, workingDays: WorkingDays): readonly Finding[] {
  const resolution = dated(documents, limit.resolution, 'documentDate');
  const decision = dated(documents, limit.decision, 'documentDate');
  if (!resolution || !decision || decision.day < resolution.day) return [];
  if (!workingDays.covers(resolution.day, decision.day)) return [];
  const days = workingDays.between(resolution.day, decision.day);
  if (days <= limit.inOrder) return [];
  const late = days > limit.extended;
  const compared = [resolution, decision].map(({ document }) => ({ document, fields: ['documentDate'] }));
  return [
    finding(
      { id: limit.id, basis: regulation('4.3.1'), certainty: 'certain' },
      compared,
      {
        vi: `Quyết định ngày ${printDate(decision.day)} sau nghị quyết của chi bộ ${days} ngày làm việc (hạn ${limit.inOrder}${late ? `, gia hạn tối đa đến ${limit.extended}` : '; cần lý do gia hạn'}).`,
        en: `The decision of ${printDate(decision.day)} came ${days} working days after the cell's resolution (limit ${limit.inOrder}${late ? `, at most ${limit.extended} when extended` : '; an extension needs a reason'}).`,
      },
      { day: resolution.day, severity: late ? 'error' : 'warning' },
    ),
  ];
}

/** E1 and E6: from the resolution of the chi bộ to the decision. */
export function checkTimeLimits(documents: Documents, workingDays: WorkingDays): readonly Finding[] {
  return limits.flatMap((limit) => checkLimit(documents, limit, workingDays));
}

/** Months of age: from full 18 to full 60 years, "tính theo tháng". */
const [youngest, oldest] = [216, 720];

/** A1: the age on the day the chi bộ met. Above 60 a written consent of the Tỉnh ủy is needed (A2), so a person looks. */
export function checkAge(documents: Documents): readonly Finding[] {
  const meeting = dated(documents, 'cell-admission-resolution', 'meetingDate');
  const birth = dated(documents, 'admission-decision', 'birthDate') ?? dated(documents, 'application', 'birthDate');
  if (!meeting || !birth) return [];
  const months = monthsBetween(birth.day, meeting.day);
  if (months >= youngest && months <= oldest) return [];
  const rule = months < youngest ? 'A1' : 'A2';
  return [
    finding(
      { id: rule, basis: regulation(rule === 'A1' ? '1.1.1' : '1.1.2'), certainty: 'certain' },
      [
        { document: birth.document, fields: ['birthDate'] },
        { document: meeting.document, fields: ['meetingDate'] },
      ],
      {
        vi: `Ngày chi bộ họp (${printDate(meeting.day)}), người vào Đảng ${Math.floor(months / 12)} tuổi ${months % 12} tháng${rule === 'A1' ? ', chưa đủ 18 tuổi.' : ', quá 60 tuổi: cần văn bản đồng ý của Ban Thường vụ Tỉnh ủy.'}`,
        en: `On the day of the meeting (${printDate(meeting.day)}) the person was ${Math.floor(months / 12)} years and ${months % 12} months old${rule === 'A1' ? ', not yet 18.' : ', over 60: the written consent of the provincial standing committee is needed.'}`,
      },
      { day: meeting.day },
    ),
  ];
}
