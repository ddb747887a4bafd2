// Probation between the papers: E3 (twelve months from the ceremony, Điều lệ Đảng 5.1), E7 against the ceremony's day that
// the unit entered, E9 (the class for new members before recognition).
import { addMonths } from '../../rules/calendar-months.ts';
import { printDate } from '../../rules/evidence.ts';
import { guidance, statute } from '../../rules/legal-texts.ts';
import { probationMonths } from '../../rules/dates.ts';
import { compare, dossierRule } from '../dossier-rule.ts';
import type { DossierBreach } from '../dossier-rule.ts';
import { ceremonyStatements, dayIn, recognitionConsidered } from '../papers.ts';
import type { Dated, Dossier } from '../papers.ts';

/** Papers of recognition that state another day of the ceremony than most of them, or than the unit entered. */
function otherDays(dossier: Dossier): { readonly right: Dated | undefined; readonly day: string; others: Dated[] } {
  const statements = ceremonyStatements(dossier);
  const days = Map.groupBy(statements, ({ day }) => day);
  const [most] = [...days.values()].sort((one, other) => other.length - one.length);
  const day = dossier.ceremonyDate ?? most?.[0]?.day ?? '';
  return { right: most?.find((one) => one.day === day), day, others: statements.filter((one) => one.day !== day) };
}

/** Official from the decision's day + 12 months, where the ceremony was on another day. */
function countedFromDecision(dossier: Dossier): readonly DossierBreach[] {
  const decision = dayIn(dossier, 'admission-decision', 'documentDate');
  const official = dayIn(dossier, 'official-decision', 'officialFromDate');
  const ceremony = dossier.ceremonyDate ?? dayIn(dossier, 'official-decision', 'admissionDate')?.day;
  if (!decision || !official || ceremony === undefined || ceremony === decision.day) return [];
  if (official.day !== addMonths(decision.day, probationMonths)) return [];
  return [
    {
      compared: compare(decision, official),
      day: recognitionConsidered(dossier)?.day ?? official.day,
      message: {
        vi: `Ngày chính thức ${printDate(official.day)} tính từ ngày quyết định kết nạp (${printDate(decision.day)}), phải tính từ ngày lễ kết nạp (${printDate(ceremony)}).`,
        en: `Official from ${printDate(official.day)} was counted from the decision (${printDate(decision.day)}), not from the ceremony (${printDate(ceremony)}).`,
      },
    },
  ];
}

export const probationFromCeremony = dossierRule({
  id: 'E3',
  sentence: {
    vi: 'Thời gian dự bị 12 tháng tính từ ngày chi bộ tổ chức lễ kết nạp; các giấy tờ ghi cùng một ngày kết nạp.',
    en: 'Probation lasts twelve months from the ceremony; all papers state the same day of admission.',
  },
  basis: statute('5.1'),
  certainty: 'certain',
  looksAt: [
    { documentType: 'admission-decision', fields: ['documentDate'] },
    ...['self-review', 'mentor-review', 'probation-opinion-summary'].map((documentType) => ({
      ...{ documentType, fields: ['admissionDate'] },
    })),
    { documentType: 'cell-official-resolution', fields: ['admissionDate'] },
    { documentType: 'committee-official-resolution', fields: ['admissionDate'] },
    { documentType: 'official-decision', fields: ['admissionDate', 'officialFromDate'] },
  ],
  breaches: (dossier) => {
    const { right, day, others } = otherDays(dossier);
    const differing = others.map((other) => ({
      compared: compare(...(right ? [right] : []), other),
      message: {
        vi: `Ngày kết nạp ghi ${printDate(other.day)}, ${dossier.ceremonyDate === undefined ? 'các giấy khác ghi' : 'đơn vị đã nhập ngày lễ kết nạp'} ${printDate(day)}.`,
        en: `The admission is dated ${printDate(other.day)}; ${dossier.ceremonyDate === undefined ? 'other papers say' : 'the ceremony was entered for'} ${printDate(day)}.`,
      },
    }));
    return [...differing, ...countedFromDecision(dossier)];
  },
});

export const classBeforeRecognition = dossierRule({
  id: 'E9',
  sentence: {
    vi: 'Đảng viên dự bị học lớp bồi dưỡng đảng viên mới trước khi chi bộ xét công nhận chính thức.',
    en: 'The class for new members is attended before the cell considers recognition.',
  },
  basis: guidance({ 2021: '4.1' }),
  certainty: 'certain',
  note: {
    vi: 'Không tìm thấy quy định về thời hạn giá trị của giấy chứng nhận này. Thiếu giấy thì nêu trong danh sách còn thiếu.',
    en: 'No text was found on how long this certificate holds. Where it is not there it stands in the list of what is missing.',
  },
  looksAt: [
    { documentType: 'new-member-certificate', fields: ['documentDate'] },
    { documentType: 'cell-official-resolution', fields: ['meetingDate'] },
  ],
  breaches: (dossier) => {
    const [issued, meeting] = [
      dayIn(dossier, 'new-member-certificate', 'documentDate'),
      recognitionConsidered(dossier),
    ];
    if (!issued || !meeting || issued.day <= meeting.day) return [];
    return [
      {
        compared: compare(issued, meeting),
        day: meeting.day,
        message: {
          vi: `Giấy chứng nhận lớp đảng viên mới cấp ngày ${printDate(issued.day)}, sau ngày chi bộ họp xét (${printDate(meeting.day)}).`,
          en: `The certificate for new members is dated ${printDate(issued.day)}, after the cell met (${printDate(meeting.day)}).`,
        },
      },
    ];
  },
});
