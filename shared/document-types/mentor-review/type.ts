// 11-KNĐ, BẢN NHẬN XÉT đảng viên dự bị: the one member who was charged to help signs it.
import { footDate } from '../parts/foot.ts';
import { admissionDay, probationer, uses } from '../parts/groups.ts';
import { after, wholeOf } from '../../fields/locate.ts';
import { behind, dateOfAct, firstFound, textBehind } from '../parts/locators.ts';
import type { Region } from '../parts/locators.ts';
import { nameEnds } from '../parts/person-labels.ts';
import { defineType } from '../build.ts';
import { mentorRules } from '../parts/rules.ts';

/** What is said of the probationary member: the mentor says first since when he himself is a member. */
const aboutMember: Region = (body) => {
  const ownDays = after(body, wholeOf(body), ['Ngày chính thức', 'chính thức ngày']);
  return after(body, ownDays, ['đảng viên dự bị', 'giúp đỡ đồng chí', 'giúp đỡ', 'về đồng chí']);
};

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
        behind('name', { labels: ['Họ và tên đảng viên', 'Họ và tên', 'Họ tên'], before: nameEnds }),
      ),
    },
    mentorPartyDate: {
      kind: 'date',
      label: 'Ngày vào Đảng',
      locate: behind('date', { labels: ['Ngày vào Đảng', 'Vào Đảng ngày'], before: ['chính thức'] }),
    },
    mentorOfficialDate: {
      kind: 'date',
      label: 'Ngày chính thức',
      gates: 'rule C2: who helps is an official member',
      locate: behind('date', { labels: ['Ngày chính thức', 'chính thức ngày'] }),
    },
    mentorCell: {
      kind: 'text',
      label: 'Hiện đang sinh hoạt tại Chi bộ',
      locate: textBehind({ labels: ['sinh hoạt tại Chi bộ', 'sinh hoạt tại'], before: ['Ngày'] }),
    },
    assignedDate: {
      kind: 'date',
      label: 'được Chi bộ phân công',
      optional: true,
      locate: dateOfAct(['được Chi bộ phân công', 'phân công giúp đỡ', 'được phân công']),
    },
    personName: probationer,
    admissionDate: {
      ...admissionDay,
      gates: 'record: the day of the ceremony',
      locate: firstFound(
        admissionDay.locate,
        behind('date', { labels: ['Ngày vào Đảng', 'Vào Đảng ngày', 'Vào Đảng'], region: aboutMember }),
      ),
    },
    ...footDate(uses.deadlines),
  },
  rules: mentorRules,
  complete: true,
});
