// Rules on those who introduce and help (forms 3-KNĐ and 11-KNĐ): C2 and C3, Điều lệ Đảng 4.2 and the regulations 3.2.1.
import { addMonths } from './calendar-months.ts';
import { dateOf, printDate } from './evidence.ts';
import { regulation, statute } from './legal-texts.ts';
import { paperRule } from './says.ts';
import type { Breach } from './says.ts';
import type { UnderstoodDocument } from '../document-types/field.ts';

const monthsTogether = 12;

function officialOn(document: UnderstoodDocument, official: string): readonly Breach[] {
  const [since, day] = [dateOf(document, official), dateOf(document, 'documentDate')];
  if (since === undefined || day === undefined || since <= day) return [];
  return [
    {
      fields: [official, 'documentDate'],
      day,
      message: {
        vi: `Đến ngày ${printDate(day)} người giới thiệu, giúp đỡ chưa là đảng viên chính thức (chính thức ngày ${printDate(since)}).`,
        en: `On ${printDate(day)} the introducer was not yet an official member (official from ${printDate(since)}).`,
      },
    },
  ];
}

export const introducerIsOfficial = paperRule({
  id: 'C2',
  sentence: {
    vi: 'Người giới thiệu là đảng viên chính thức vào ngày ký giấy giới thiệu.',
    en: 'The introducer is an official member on the day of the introduction.',
  },
  basis: statute('4.2'),
  certainty: 'certain',
  note: {
    vi: 'Không đòi thời gian chính thức tối thiểu. Đảng viên được phân công giúp đỡ đảng viên dự bị cũng phải là đảng viên chính thức.',
    en: 'No minimum time as an official member is asked for. Who helps a probationary member must be official too.',
  },
  fields: ['introducerOfficialDate', 'mentorOfficialDate', 'documentDate'],
  breaches: (document) => [
    ...officialOn(document, 'introducerOfficialDate'),
    ...officialOn(document, 'mentorOfficialDate'),
  ],
});

export const introducerKnowsCandidate = paperRule({
  id: 'C3',
  sentence: {
    vi: 'Người giới thiệu cùng công tác, học tập hoặc cư trú với người vào Đảng ít nhất 12 tháng.',
    en: 'The introducer has worked, studied or lived with the candidate for at least twelve months.',
  },
  basis: regulation('3.2.1'),
  certainty: 'unsure',
  note: {
    vi: 'Giấy giới thiệu không ghi thời gian cùng công tác; ngày được phân công giúp đỡ chỉ là dấu hiệu, nên máy chỉ nhắc xem lại.',
    en: 'The paper does not say how long; the day of assignment is a sign only, so the machine just asks.',
  },
  fields: ['assignedDate', 'documentDate'],
  breaches: (document) => {
    const [assigned, day] = [dateOf(document, 'assignedDate'), dateOf(document, 'documentDate')];
    const isIntroduction = 'introducerName' in document.fields;
    if (!isIntroduction || assigned === undefined || day === undefined) return [];
    if (assigned > day || addMonths(assigned, monthsTogether) <= day) return [];
    return [
      {
        fields: ['assignedDate', 'documentDate'],
        day,
        message: {
          vi: `Được phân công giúp đỡ ngày ${printDate(assigned)}, giới thiệu ngày ${printDate(day)}, chưa đủ 12 tháng: cần biết đã cùng công tác, học tập hoặc cư trú từ khi nào.`,
          en: `Assigned on ${printDate(assigned)}, introducing on ${printDate(day)}, less than twelve months: since when have they worked, studied or lived together?`,
        },
      },
    ];
  },
});
