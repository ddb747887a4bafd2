// Papers before the chi bộ meets: B1, B2 (the class), B3 (a stale dossier), B4 (order of making), C1 (who introduces).
import { addMonths } from '../../rules/calendar-months.ts';
import { certificateMonths } from '../../rules/dates.ts';
import { printDate, textOf } from '../../rules/evidence.ts';
import { guidance, statute } from '../../rules/legal-texts.ts';
import type { InForce } from '../../rules/rule.ts';
import { compare, dossierRule } from '../dossier-rule.ts';
import { admissionConsidered, current, dated, dayIn, isProposed, ofType } from '../papers.ts';
import type { Dossier } from '../papers.ts';
import { foldName } from '../person-name.ts';

/** After so long without a proposal of the chi bộ the papers are made again. */
export const staleAfterMonths = 12;

const certificate = { documentType: 'awareness-certificate', fields: ['documentDate'] };
const meetingOf = { documentType: 'cell-admission-resolution', fields: ['meetingDate'] };

export const certificateBeforeMeeting = dossierRule({
  id: 'B1',
  sentence: {
    vi: 'Có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng, cấp trước ngày chi bộ họp xét.',
    en: 'The certificate of the awareness class is there, dated before the cell meets.',
  },
  basis: guidance({ 2021: '3.1' }),
  certainty: 'certain',
  note: {
    vi: 'Thiếu giấy thì nêu trong danh sách giấy tờ còn thiếu.',
    en: 'Where it is not there at all it stands in the list of what is missing.',
  },
  looksAt: [certificate, meetingOf],
  breaches: (dossier) => {
    const [issued, meeting] = [dayIn(dossier, 'awareness-certificate', 'documentDate'), admissionConsidered(dossier)];
    if (!issued || !meeting || issued.day <= meeting.day) return [];
    return [
      {
        compared: compare(issued, meeting),
        day: meeting.day,
        message: {
          vi: `Giấy chứng nhận cấp ngày ${printDate(issued.day)}, sau ngày chi bộ họp xét (${printDate(meeting.day)}).`,
          en: `The certificate is dated ${printDate(issued.day)}, after the cell met (${printDate(meeting.day)}).`,
        },
      },
    ];
  },
});

const validity: readonly InForce[] = [
  { to: '2025-06-09', citation: 'giá trị 5 năm theo hướng dẫn thực hiện trước Hướng dẫn 06-HD/TW (09/6/2025)' },
  { from: '2025-06-09', to: '2026-05-19', citation: 'điểm 5.4, Hướng dẫn 06-HD/TW (09/6/2025)' },
  { from: '2026-05-19', citation: 'Hướng dẫn 01-HD/TW (19/5/2026)', unsure: true },
];

export const certificateStillValid = dossierRule({
  id: 'B2',
  sentence: {
    vi: 'Giấy chứng nhận học lớp nhận thức về Đảng có giá trị 60 tháng đến ngày chi bộ họp xét.',
    en: 'The certificate of the awareness class holds for sixty months, up to the day the cell meets.',
  },
  basis: validity,
  certainty: 'certain',
  note: {
    vi: 'Cấp ngày 15/01/2020 thì còn giá trị đến hết ngày 15/01/2025. Quá hạn: chi bộ giới thiệu học lại.',
    en: 'Issued on 15/01/2020 it holds to the end of 15/01/2025. After that the class is attended again.',
  },
  looksAt: [certificate, meetingOf],
  breaches: (dossier) => {
    const [issued, meeting] = [dayIn(dossier, 'awareness-certificate', 'documentDate'), admissionConsidered(dossier)];
    if (!issued || !meeting) return [];
    const until = addMonths(issued.day, certificateMonths);
    if (meeting.day <= until) return [];
    return [
      {
        compared: compare(issued, meeting),
        day: meeting.day,
        message: {
          vi: `Giấy chứng nhận cấp ngày ${printDate(issued.day)} hết giá trị ngày ${printDate(until)}, chi bộ họp xét ngày ${printDate(meeting.day)}.`,
          en: `The certificate of ${printDate(issued.day)} ran out on ${printDate(until)}; the cell met on ${printDate(meeting.day)}.`,
        },
      },
    ];
  },
});

/** What must be made again in a stale dossier; made again in time, it is fresh. */
function madeAgain(dossier: Dossier, since: string): boolean {
  const introductions = ofType(dossier, 'member-introduction').map((paper) => dated(paper, 'documentDate'));
  return introductions.length > 0 && introductions.every((one) => one !== undefined && one.day >= since);
}

export const dossierNotStale = dossierRule({
  id: 'B3',
  sentence: {
    vi: 'Quá 12 tháng kể từ khi lập hồ sơ mà chi bộ chưa xét thì phải làm lại giấy giới thiệu, nghị quyết của đoàn thể và bổ sung nhận xét, thẩm tra.',
    en: 'More than twelve months after the papers were made without a proposal, introductions, resolutions and opinions are made again.',
  },
  basis: guidance({}),
  certainty: 'unsure',
  note: {
    vi: 'Ngày lập hồ sơ lấy theo ngày ghi trên đơn. Danh mục phải làm lại chưa đối chiếu đủ trong các hướng dẫn sau 2016, nên máy chỉ nhắc.',
    en: 'The day of making is that of the application. The list was not compared in the texts after 2016, so the machine only asks.',
  },
  looksAt: [{ documentType: 'application', fields: ['documentDate'] }, meetingOf],
  breaches: (dossier) => {
    const made = dayIn(dossier, 'application', 'documentDate');
    const meeting = admissionConsidered(dossier);
    const day = meeting?.day ?? (isProposed(dossier) ? undefined : dossier.asOf);
    if (!made || day === undefined || day <= addMonths(made.day, staleAfterMonths)) return [];
    if (madeAgain(dossier, addMonths(day, -staleAfterMonths))) return [];
    return [
      {
        compared: compare(made, ...(meeting ? [meeting] : [])),
        day,
        message: {
          vi: `Hồ sơ lập ngày ${printDate(made.day)}, đến ngày ${printDate(day)} đã quá 12 tháng: giấy giới thiệu và các văn bản kèm theo phải làm lại.`,
          en: `The papers were made on ${printDate(made.day)}; on ${printDate(day)} that is more than twelve months: introductions and what goes with them are made again.`,
        },
      },
    ];
  },
});

export const applicationBeforeHistory = dossierRule({
  id: 'B4',
  sentence: {
    vi: 'Đơn xin vào Đảng viết trước hoặc cùng ngày ký lý lịch.',
    en: 'The application is written before the personal history is signed, or on the same day.',
  },
  basis: guidance({ 2025: '3' }),
  certainty: 'unsure',
  looksAt: ['application', 'personal-history'].map((documentType) => ({ documentType, fields: ['documentDate'] })),
  breaches: (dossier) => {
    const applied = dayIn(dossier, 'application', 'documentDate');
    const history = dayIn(dossier, 'personal-history', 'documentDate');
    if (!applied || !history || applied.day <= history.day) return [];
    return [
      {
        compared: compare(applied, history),
        day: admissionConsidered(dossier)?.day ?? applied.day,
        message: {
          vi: `Đơn viết ngày ${printDate(applied.day)}, sau ngày ký lý lịch (${printDate(history.day)}).`,
          en: `The application is dated ${printDate(applied.day)}, after the history was signed (${printDate(history.day)}).`,
        },
      },
    ];
  },
});

export const introducersDiffer = dossierRule({
  id: 'C1',
  sentence: {
    vi: 'Hai đảng viên chính thức giới thiệu, hoặc một đảng viên và BCH Đoàn cơ sở (hay Công đoàn cơ sở).',
    en: 'Two official members introduce, or one and the committee of the youth union (or the trade union).',
  },
  basis: statute('4.1'),
  certainty: 'certain',
  note: {
    vi: 'Thiếu người giới thiệu thì nêu trong danh sách giấy tờ còn thiếu; ở đây xét hai giấy giới thiệu có phải của hai người không.',
    en: 'A missing introduction stands in the list of what is missing; here two sheets must be of two introducers.',
  },
  looksAt: [{ documentType: 'member-introduction', fields: ['introducerName'] }],
  breaches: (dossier) => {
    const sheets = ofType(dossier, 'member-introduction');
    const union = current(dossier, 'youth-union-resolution') ?? current(dossier, 'trade-union-resolution');
    const names = sheets.map((sheet) => textOf(sheet, 'introducerName'));
    const [first, ...others] = names;
    if (union || first === undefined || others.length === 0) return [];
    if (!others.every((name) => name !== undefined && foldName(name) === foldName(first))) return [];
    return [
      {
        compared: sheets.map((document) => ({ document, fields: ['introducerName'] })),
        message: {
          vi: `Các giấy giới thiệu đều của ${first}: cần hai đảng viên chính thức khác nhau.`,
          en: `All introductions are by ${first}: two different official members are needed.`,
        },
      },
    ];
  },
});
