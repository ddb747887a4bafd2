// Rules on the dates of one paper. E5, E7: 24-QĐ/TW 4.2.1-4.2.2 and the texts before and after it.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { addMonths, daysBetween } from './calendar-months.ts';
import { dateOf, finding, printDate } from './evidence.ts';
import type { Finding } from './finding.ts';
import { regulation } from './legal-texts.ts';
import type { InForce, Rule } from './rule.ts';

/** Months of probation: Điều lệ Đảng 5.1. */
export const probationMonths = 12;
/** How long the certificate of the awareness class holds: "có giá trị trong 60 tháng" (B2). */
export const certificateMonths = 60;
/** A resolution is usually dated the day of the meeting or a day or two later; a longer gap is worth a look. */
const usualDaysFromMeeting = 7;

interface Pair {
  readonly earlier: string;
  readonly later: string;
  readonly vi: string;
  readonly en: string;
}

const orders: readonly Pair[] = [
  { earlier: 'meetingDate', later: 'documentDate', vi: 'ngày họp', en: 'the meeting' },
  {
    earlier: 'basisResolutionDate',
    later: 'documentDate',
    vi: 'ngày nghị quyết được căn cứ',
    en: 'the cited resolution',
  },
  { earlier: 'admissionDate', later: 'documentDate', vi: 'ngày kết nạp', en: 'the admission' },
  { earlier: 'admissionDate', later: 'meetingDate', vi: 'ngày kết nạp', en: 'the admission' },
  { earlier: 'birthDate', later: 'documentDate', vi: 'ngày sinh', en: 'the birth' },
  { earlier: 'officialFromDate', later: 'documentDate', vi: 'ngày công nhận chính thức', en: 'the official date' },
  {
    earlier: 'appraisedResolutionDate',
    later: 'documentDate',
    vi: 'ngày nghị quyết được thẩm định',
    en: 'the resolution',
  },
  { earlier: 'courseFrom', later: 'courseTo', vi: 'ngày mở lớp', en: 'the first day of the class' },
  { earlier: 'courseTo', later: 'documentDate', vi: 'ngày bế giảng', en: 'the last day of the class' },
  { earlier: 'youthUnionDate', later: 'sympathiserDate', vi: 'ngày vào Đoàn', en: 'joining the youth union' },
  {
    earlier: 'sympathiserDate',
    later: 'documentDate',
    vi: 'ngày được xét là cảm tình Đảng',
    en: 'becoming a sympathiser',
  },
  { earlier: 'assignedDate', later: 'documentDate', vi: 'ngày được phân công', en: 'the assignment' },
  { earlier: 'introducerBirthDate', later: 'introducerPartyDate', vi: 'ngày sinh', en: 'the birth' },
  { earlier: 'introducerPartyDate', later: 'introducerOfficialDate', vi: 'ngày vào Đảng', en: 'the admission' },
  { earlier: 'mentorPartyDate', later: 'mentorOfficialDate', vi: 'ngày vào Đảng', en: 'the admission' },
];

function bothDates(document: UnderstoodDocument, first: string, second: string): readonly [string, string] | undefined {
  const one = dateOf(document, first);
  const other = dateOf(document, second);
  return one !== undefined && other !== undefined ? [one, other] : undefined;
}

function orderFinding(self: Rule, document: UnderstoodDocument, { earlier, later, vi, en }: Pair): readonly Finding[] {
  const dates = bothDates(document, earlier, later);
  if (!dates || dates[0] <= dates[1]) return [];
  const [first, second] = dates.map(printDate);
  return [
    finding(self, [{ document, fields: [earlier, later] }], {
      vi: `Thứ tự ngày không hợp lý: ${vi} (${first}) sau ngày ${second} ghi trên giấy.`,
      en: `Dates out of order: ${en} (${first}) comes after ${second}.`,
    }),
  ];
}

const probations = [
  ['introducerPartyDate', 'introducerOfficialDate'],
  ['mentorPartyDate', 'mentorOfficialDate'],
] as const;

/** The day of the ceremony is on no such sheet, and older charters had other terms: asked, not stated. */
function shortProbation(self: Rule, document: UnderstoodDocument): readonly Finding[] {
  return probations.flatMap(([party, since]) => {
    const dates = bothDates(document, party, since);
    if (!dates || dates[1] < dates[0] || addMonths(dates[0], probationMonths) <= dates[1]) return [];
    const [joined, official] = dates.map(printDate);
    const message = {
      vi: `Vào Đảng ngày ${joined}, chính thức ngày ${official}, chưa đủ ${probationMonths} tháng: cần xem lại.`,
      en: `Joined on ${joined}, official from ${official}, less than ${probationMonths} months later: look again.`,
    };
    return [finding(self, [{ document, fields: [party, since] }], message, { severity: 'warning' })];
  });
}

export const datesInOrder: Rule = {
  id: 'date-order',
  sentence: {
    vi: 'Các ngày ghi trên giấy theo đúng trình tự.',
    en: 'The dates on the paper follow each other in order.',
  },
  basis: [],
  certainty: 'certain',
  fields: [...new Set(orders.flatMap(({ earlier, later }) => [earlier, later]))],
  check: (document) => [
    ...orders.flatMap((pair) => orderFinding(datesInOrder, document, pair)),
    ...shortProbation(datesInOrder, document),
  ],
};

export const resolutionSoonAfterMeeting: Rule = {
  id: 'date-order',
  sentence: {
    vi: 'Nghị quyết được ban hành ngay sau cuộc họp (thường trong một tuần).',
    en: 'The resolution is issued right after the meeting (usually within a week).',
  },
  basis: [],
  certainty: 'unsure',
  fields: ['meetingDate', 'documentDate'],
  check: (document) => {
    const dates = bothDates(document, 'meetingDate', 'documentDate');
    if (!dates || daysBetween(...dates) <= usualDaysFromMeeting) return [];
    return [
      finding(resolutionSoonAfterMeeting, [{ document, fields: ['meetingDate', 'documentDate'] }], {
        vi: `Nghị quyết ghi ngày ${printDate(dates[1])}, sau cuộc họp ${daysBetween(...dates)} ngày: cần xem lại.`,
        en: `The resolution is dated ${daysBetween(...dates)} days after the meeting: look again.`,
      }),
    ];
  },
};

/** The youth union takes members from about this age on. */
const youngestUnionist = 15;

export const oldEnoughForYouthUnion: Rule = {
  id: 'date-order',
  sentence: {
    vi: 'Ngày vào Đoàn cách ngày sinh ít nhất 15 năm.',
    en: 'The youth union is joined at fifteen at the earliest.',
  },
  basis: [],
  certainty: 'unsure',
  fields: ['birthDate', 'youthUnionDate'],
  check: (document) => {
    const dates = bothDates(document, 'birthDate', 'youthUnionDate');
    if (!dates || addMonths(dates[0], 12 * youngestUnionist) <= dates[1]) return [];
    return [
      finding(oldEnoughForYouthUnion, [{ document, fields: ['birthDate', 'youthUnionDate'] }], {
        vi: `Sinh ngày ${printDate(dates[0])}, vào Đoàn ngày ${printDate(dates[1])}, chưa đủ ${youngestUnionist} tuổi: cần xem lại.`,
        en: `Born ${printDate(dates[0])}, joined the youth union ${printDate(dates[1])}, before ${youngestUnionist}: look again.`,
      }),
    ];
  },
};

const officialBasis: readonly InForce[] = regulation('4.2.2');

export const officialAfterTwelveMonths: Rule = {
  id: 'E7',
  sentence: {
    vi: 'Ngày chính thức đúng bằng ngày lễ kết nạp cộng 12 tháng, dù giấy tờ làm chậm.',
    en: 'The official date is the admission ceremony plus twelve months, however late the papers.',
  },
  basis: officialBasis,
  certainty: 'certain',
  fields: ['admissionDate', 'officialFromDate'],
  check: (document) => {
    const dates = bothDates(document, 'admissionDate', 'officialFromDate');
    if (!dates || addMonths(dates[0], probationMonths) === dates[1]) return [];
    return [
      finding(
        officialAfterTwelveMonths,
        [{ document, fields: ['admissionDate', 'officialFromDate'] }],
        {
          vi: `Kết nạp ngày ${printDate(dates[0])} thì chính thức từ ${printDate(addMonths(dates[0], probationMonths))}, trên giấy ghi ${printDate(dates[1])}.`,
          en: `Admitted ${printDate(dates[0])}, so official from ${printDate(addMonths(dates[0], probationMonths))}; the paper says ${printDate(dates[1])}.`,
        },
        { day: dateOf(document, 'basisResolutionDate') ?? dateOf(document, 'documentDate') },
      ),
    ];
  },
};

/** The field that tells when recognition was considered: the meeting itself, or the resolution a decision cites. */
function consideredField(document: UnderstoodDocument): string {
  return dateOf(document, 'meetingDate') === undefined ? 'basisResolutionDate' : 'meetingDate';
}

export const notBeforeProbationEnds: Rule = {
  id: 'E5',
  sentence: {
    vi: 'Chi bộ xét công nhận chính thức sau khi hết 12 tháng dự bị, không sớm hơn.',
    en: 'Recognition is considered after the twelve months of probation, not before they end.',
  },
  basis: regulation('4.2.1'),
  certainty: 'certain',
  fields: ['admissionDate', 'meetingDate', 'basisResolutionDate'],
  check: (document) => {
    const considered = consideredField(document);
    const dates = bothDates(document, 'admissionDate', considered);
    if (!dates || dates[1] >= addMonths(dates[0], probationMonths)) return [];
    return [
      finding(
        notBeforeProbationEnds,
        [{ document, fields: ['admissionDate', considered] }],
        {
          vi: `Xét ngày ${printDate(dates[1])}, trước khi hết 12 tháng dự bị (${printDate(addMonths(dates[0], probationMonths))}).`,
          en: `Considered on ${printDate(dates[1])}, before probation ended (${printDate(addMonths(dates[0], probationMonths))}).`,
        },
        { day: dates[1] },
      ),
    ];
  },
};
