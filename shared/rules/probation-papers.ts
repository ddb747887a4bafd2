// Rules on the papers at the end of probation: E5 (the meeting in time) and E8 (the member's own review), 24-QĐ/TW 4.2.1
// and 01-HD/TW (28/9/2021) 4.2. The order of the other reviews is a consistency check.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { countWorkingDays } from '../calendar/vietnam.ts';
import { addMonths, daysBetween } from './calendar-months.ts';
import { probationMonths } from './dates.ts';
import { dateOf, printDate } from './evidence.ts';
import { guidance, regulation } from './legal-texts.ts';
import { paperRule } from './says.ts';

const considerWithin = 30;
/** A review written some days early is common and asked about; a month early is another matter. */
const commonDaysEarly = 31;

function endOfProbation(document: UnderstoodDocument): string | undefined {
  const admitted = dateOf(document, 'admissionDate');
  return admitted === undefined ? undefined : addMonths(admitted, probationMonths);
}

export const consideredInTime = paperRule({
  id: 'E5',
  sentence: {
    vi: 'Chi bộ xét công nhận chính thức trong 30 ngày làm việc sau khi hết 12 tháng dự bị.',
    en: 'The cell considers recognition within thirty working days after the twelve months of probation.',
  },
  basis: regulation('4.2.1'),
  certainty: 'certain',
  note: {
    vi: 'Họp chậm không làm thay đổi ngày chính thức (E7); giấy đúng nhưng chậm được duyệt kèm lý do.',
    en: 'A late meeting does not move the official date (E7); a true but late paper is approved with a reason.',
  },
  fields: ['admissionDate', 'meetingDate'],
  breaches: (document) => {
    const [end, meeting] = [endOfProbation(document), dateOf(document, 'meetingDate')];
    if (end === undefined || meeting === undefined || meeting <= end) return [];
    const { days, atMost, unsure } = countWorkingDays(end, meeting);
    if (atMost <= considerWithin) return [];
    return [
      {
        fields: ['admissionDate', 'meetingDate'],
        day: meeting,
        ...(unsure && { doubts: ['calendar'] as const }),
        message: {
          vi: `Hết 12 tháng dự bị ngày ${printDate(end)}, chi bộ họp xét ngày ${printDate(meeting)}, sau ${days} ngày làm việc (hạn ${considerWithin}).`,
          en: `Probation ended on ${printDate(end)}; the cell met on ${printDate(meeting)}, ${days} working days later (limit ${considerWithin}).`,
        },
      },
    ];
  },
});

export const reviewAfterProbation = paperRule({
  id: 'E8',
  sentence: {
    vi: 'Bản tự kiểm điểm được viết sau 12 tháng kể từ ngày chi bộ kết nạp.',
    en: 'The member writes the self-review after the twelve months of probation.',
  },
  basis: guidance({ 2021: '4.2' }),
  certainty: 'certain',
  note: {
    vi: 'Viết sớm đến một tháng là thường gặp nên chỉ nhắc; sớm hơn nữa là lỗi.',
    en: 'Up to a month early is common and only asked about; earlier is an error.',
  },
  fields: ['admissionDate', 'documentDate'],
  breaches: (document) => {
    const [end, day] = [endOfProbation(document), dateOf(document, 'documentDate')];
    if (end === undefined || day === undefined || day >= end) return [];
    const early = daysBetween(day, end);
    return [
      {
        fields: ['admissionDate', 'documentDate'],
        day,
        severity: early <= commonDaysEarly ? 'warning' : 'error',
        message: {
          vi: `Bản tự kiểm điểm ghi ngày ${printDate(day)}, sớm ${early} ngày so với ngày hết 12 tháng dự bị (${printDate(end)}).`,
          en: `The self-review is dated ${printDate(day)}, ${early} days before probation ended (${printDate(end)}).`,
        },
      },
    ];
  },
});

export const reviewsAfterProbation = paperRule({
  id: 'date-order',
  sentence: {
    vi: 'Bản nhận xét và tổng hợp ý kiến về đảng viên dự bị được lập khi hết 12 tháng dự bị.',
    en: 'The mentor’s review and the summary of opinions are written when probation has ended.',
  },
  basis: [],
  certainty: 'unsure',
  fields: ['admissionDate', 'documentDate'],
  breaches: (document) => {
    const [end, day] = [endOfProbation(document), dateOf(document, 'documentDate')];
    if (end === undefined || day === undefined || day >= end) return [];
    return [
      {
        fields: ['admissionDate', 'documentDate'],
        message: {
          vi: `Giấy ghi ngày ${printDate(day)}, trước khi hết 12 tháng dự bị (${printDate(end)}).`,
          en: `The paper is dated ${printDate(day)}, before probation ended (${printDate(end)}).`,
        },
      },
    ];
  },
});
