// 11-KNĐ, BẢN NHẬN XÉT đảng viên dự bị: the one member who was charged to help signs it.
import { footDate } from '../parts/foot.ts';
import { admissionDay, admittedLabels, probationer, uses } from '../parts/groups.ts';
import { after, upTo, wholeOf } from '../../fields/locate.ts';
import { dateOfAct } from '../parts/date-of-act.ts';
import { behind, firstFound, textBehind } from '../parts/locators.ts';
import type { Labels } from '../../fields/locate.ts';
import type { Region } from '../parts/locators.ts';
import {
  assigned,
  cellEnds,
  cellLabels,
  cellName,
  joinedLabels,
  nameEnds,
  officialLabels,
} from '../parts/person-labels.ts';
import { defineType } from '../build.ts';
import { mentorRules } from '../parts/rules.ts';

/** What is said of the probationary member: the mentor says first since when he himself is a member. */
const aboutMember: Region = (body) => {
  const ownDays = after(body, wholeOf(body), officialLabels);
  return after(body, ownDays, ['đảng viên dự bị', 'giúp đỡ đồng chí', 'giúp đỡ', 'về đồng chí']);
};

/** Where the one who is helped is named. */
const helped: Labels = [
  ...['giúp đỡ đồng chí', 'giúp đỡ đ/c', 'giúp đỡ đảng viên', 'theo dõi, giúp đỡ', 'được giúp đỡ', 'thời gian giúp đỡ'],
  ...['Chi bộ phân công', 'theo phân công', 'phân công tôi'],
];

/** Up to his own days; whom he helps was admitted later. */
const aboutMentor: Region = (body) => upTo(body, wholeOf(body), ['chính thức', ...helped]);

export const mentorReview = defineType({
  id: 'mentor-review',
  catalogueNo: '48',
  form: '11-KNĐ',
  title: { vi: 'Bản nhận xét đảng viên dự bị', en: 'Review of a probationary member by the mentor' },
  signs: {
    titles: ['bản nhận xét'],
    about: ['đảng viên dự bị'],
    code: '11-KNĐ',
    needs: [
      [
        ...['phân công giúp đỡ', 'giúp đỡ đảng viên dự bị', 'chịu trách nhiệm trước Đảng về lời nhận xét'],
        ...['dự bị được giúp đỡ', 'giúp đỡ đồng chí', 'thời gian giúp đỡ', 'đảng viên giúp đỡ'],
      ],
    ],
  },
  fields: {
    mentorName: {
      kind: 'name',
      label: 'Tôi là',
      locate: firstFound(
        behind('name', { labels: ['Tôi là', 'Tên tôi là', 'Tôi tên là'], before: nameEnds }),
        behind('name', {
          labels: ['Họ và tên người nhận xét', 'Họ và tên đảng viên', 'Họ và tên', 'Họ tên', 'Người nhận xét'],
          before: nameEnds,
        }),
      ),
    },
    mentorPartyDate: {
      kind: 'date',
      label: 'Ngày vào Đảng',
      locate: firstFound(
        behind('date', { labels: joinedLabels, before: ['chính thức'], region: aboutMentor }),
        behind('date', { labels: ['Vào Đảng'], before: ['chính thức'], region: aboutMentor, colon: true }),
        behind('date', { labels: ['Là đảng viên từ ngày'], before: ['chính thức'], region: aboutMentor }),
      ),
    },
    mentorOfficialDate: {
      kind: 'date',
      label: 'Ngày chính thức',
      gates: 'rule C2: who helps is an official member',
      locate: firstFound(
        behind('date', { labels: officialLabels }),
        behind('date', { labels: ['chính thức'], reach: 25, colon: true }),
      ),
    },
    mentorCell: {
      kind: 'text',
      label: 'Hiện đang sinh hoạt tại Chi bộ',
      locate: firstFound(
        textBehind({ labels: cellLabels, before: cellEnds, form: cellName }),
        textBehind({ labels: ['Chi bộ'], before: cellEnds, form: cellName, colon: true }),
      ),
    },
    assignedDate: {
      kind: 'date',
      label: 'được Chi bộ phân công',
      optional: true,
      locate: dateOfAct(assigned),
    },
    personName: probationer,
    admissionDate: {
      ...admissionDay,
      gates: 'record: the day of the ceremony',
      locate: firstFound(
        behind('date', { labels: [...joinedLabels, 'Vào Đảng'], region: aboutMember }),
        behind('date', {
          labels: admittedLabels,
          region: (body) => after(body, wholeOf(body), ['giúp đỡ', 'theo dõi']),
        }),
      ),
    },
    ...footDate(uses.deadlines),
  },
  rules: mentorRules,
  complete: true,
});
