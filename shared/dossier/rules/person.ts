// Who may be admitted: A1 and A2 (24-QĐ/TW 1.1), A1b (how months are counted), A3 (1.2.1, schooling).
import { monthsBetween } from '../../rules/calendar-months.ts';
import { printDate, textOf } from '../../rules/evidence.ts';
import { regulation } from '../../rules/legal-texts.ts';
import { compare, dossierRule } from '../dossier-rule.ts';
import type { DossierRule } from '../dossier-rule.ts';
import { admissionConsidered, current, dayIn } from '../papers.ts';
import type { Dated, Dossier } from '../papers.ts';
import { finishedLowerSecondary } from './schooling.ts';

/** Months of age: from full 18 to full 60 years, "tính theo tháng". */
const [youngest, oldest] = [216, 720];

interface Age {
  readonly birth: Dated;
  readonly meeting: Dated;
  readonly months: number;
  /** Positive: the day of the month of the meeting is past that of the birth. */
  readonly dayInMonth: number;
}

const birthPapers = ['admission-decision', 'personal-history', 'application', 'awareness-certificate'];
const dayInMonth = (day: string) => Number(day.slice(8));

function ageAtMeeting(dossier: Dossier): Age | undefined {
  const meeting = admissionConsidered(dossier);
  const birth = birthPapers.map((type) => dayIn(dossier, type, 'birthDate')).find((found) => found !== undefined);
  if (!meeting || !birth || birth.day > meeting.day) return undefined;
  return {
    ...{ birth, meeting, months: monthsBetween(birth.day, meeting.day) },
    dayInMonth: dayInMonth(meeting.day) - dayInMonth(birth.day),
  };
}

const years = (months: number) => ({
  vi: `${Math.floor(months / 12)} tuổi ${months % 12} tháng`,
  en: `${Math.floor(months / 12)} years and ${months % 12} months`,
});

const looksAt: DossierRule['looksAt'] = [
  { documentType: 'cell-admission-resolution', fields: ['meetingDate'] },
  ...birthPapers.map((documentType) => ({ documentType, fields: ['birthDate'] })),
];

export const oldEnough = dossierRule({
  id: 'A1',
  sentence: {
    vi: 'Ngày chi bộ họp xét, người vào Đảng đủ 18 tuổi đến đủ 60 tuổi, tính theo tháng.',
    en: 'On the day the cell meets the person is between full 18 and full 60, counted by months.',
  },
  basis: regulation('1.1.1'),
  certainty: 'certain',
  looksAt,
  breaches: (dossier) => {
    const age = ageAtMeeting(dossier);
    if (!age || age.months >= youngest) return [];
    return [
      {
        compared: compare(age.birth, age.meeting),
        day: age.meeting.day,
        message: {
          vi: `Ngày chi bộ họp (${printDate(age.meeting.day)}), người vào Đảng ${years(age.months).vi}, chưa đủ 18 tuổi.`,
          en: `On the day of the meeting (${printDate(age.meeting.day)}) the person was ${years(age.months).en} old, not yet 18.`,
        },
      },
    ];
  },
});

export const ageToTheDay = dossierRule({
  id: 'A1b',
  sentence: {
    vi: 'Tính theo tháng thì đủ, nhưng tính đến ngày thì còn thiếu hoặc đã quá: cần người xem.',
    en: 'Right by months, yet short or over by days: a person looks.',
  },
  basis: regulation('1.1.1'),
  certainty: 'unsure',
  note: {
    vi: 'Số tháng = 12 × số năm + số tháng chênh lệch. Quy định chỉ ghi “tính theo tháng”, nên khi chỉ lệch vài ngày máy không kết luận.',
    en: 'Months = 12 × years + months. The text says “by months” only, so a difference of days is not decided by the machine.',
  },
  looksAt,
  breaches: (dossier) => {
    const age = ageAtMeeting(dossier);
    if (!age) return [];
    const short = age.months === youngest && age.dayInMonth < 0;
    const over = age.months === oldest && age.dayInMonth > 0;
    if (!short && !over) return [];
    return [
      {
        compared: compare(age.birth, age.meeting),
        day: age.meeting.day,
        message: short
          ? {
              vi: `Tính theo tháng đã đủ 18 tuổi, nhưng đến ngày chi bộ họp (${printDate(age.meeting.day)}) còn thiếu ${-age.dayInMonth} ngày.`,
              en: `Full 18 by months, but ${-age.dayInMonth} days short on the day of the meeting (${printDate(age.meeting.day)}).`,
            }
          : {
              vi: `Tính theo tháng vừa đủ 60 tuổi, nhưng đến ngày chi bộ họp (${printDate(age.meeting.day)}) đã quá ${age.dayInMonth} ngày.`,
              en: `60 by months, but ${age.dayInMonth} days over on the day of the meeting (${printDate(age.meeting.day)}).`,
            },
      },
    ];
  },
});

export const notTooOld = dossierRule({
  id: 'A2',
  sentence: {
    vi: 'Người trên 60 tuổi chỉ được kết nạp khi Ban Thường vụ cấp ủy trực thuộc Trung ương đồng ý bằng văn bản trước khi quyết định.',
    en: 'A person over 60 is admitted only with the prior written consent of the provincial standing committee.',
  },
  basis: regulation('1.1.2'),
  certainty: 'certain',
  consent: {
    vi: 'văn bản đồng ý của Ban Thường vụ Tỉnh ủy, có trước ngày ra quyết định kết nạp',
    en: 'the written consent of the provincial standing committee, dated before the decision',
  },
  looksAt,
  breaches: (dossier) => {
    const age = ageAtMeeting(dossier);
    if (!age || age.months <= oldest) return [];
    return [
      {
        compared: compare(age.birth, age.meeting),
        day: age.meeting.day,
        message: {
          vi: `Ngày chi bộ họp (${printDate(age.meeting.day)}), người vào Đảng ${years(age.months).vi}, quá 60 tuổi: cần văn bản đồng ý của Ban Thường vụ Tỉnh ủy.`,
          en: `On the day of the meeting (${printDate(age.meeting.day)}) the person was ${years(age.months).en} old, over 60: the written consent of the provincial standing committee is needed.`,
        },
      },
    ];
  },
});

const schooling = [
  ['personal-history', 'generalEducation'],
  ['application', 'education'],
] as const;

export const schooledEnough = dossierRule({
  id: 'A3',
  sentence: {
    vi: 'Người vào Đảng có bằng tốt nghiệp trung học cơ sở trở lên.',
    en: 'The person has finished lower secondary school or more.',
  },
  basis: regulation('1.2.1'),
  certainty: 'certain',
  note: {
    vi: 'Vùng đặc biệt khó khăn, ngư dân: tối thiểu hoàn thành tiểu học; già làng, người có uy tín thấp hơn: duyệt kèm lý do. Hệ 10 năm: lớp 7/10. Từ 208-QĐ/TW chỉ cần hoàn thành chương trình.',
    en: 'Hard regions and seafarers: primary school at least; village elders less: approved with a reason. Ten-year schools: grade 7 of 10. From 208-QĐ/TW on no diploma is named.',
  },
  looksAt: schooling.map(([documentType, field]) => ({ documentType, fields: [field] })),
  breaches: (dossier) =>
    schooling.flatMap(([type, field]) => {
      const document = current(dossier, type);
      const said = document && textOf(document, field);
      if (!document || said === undefined || finishedLowerSecondary(said) !== false) return [];
      return [
        {
          compared: [{ document, fields: [field] }],
          day: admissionConsidered(dossier)?.day,
          message: {
            vi: `Trình độ ghi “${said}”: chưa tốt nghiệp trung học cơ sở.`,
            en: `Schooling is given as “${said}”: lower secondary school is not finished.`,
          },
        },
      ];
    }),
});
