// 11-KNĐ, BẢN NHẬN XÉT đảng viên dự bị: the one member who was charged to help signs it.
import { footDate } from '../parts/foot.ts';
import { admissionDay, probationer, uses } from '../parts/groups.ts';
import { behind, dateOfAct, textBehind } from '../parts/locators.ts';
import { defineType } from '../build.ts';
import { mentorRules } from '../parts/rules.ts';

export const mentorReview = defineType({
  id: 'mentor-review',
  catalogueNo: '48',
  form: '11-KNĐ',
  title: { vi: 'Bản nhận xét đảng viên dự bị', en: 'Review of a probationary member by the mentor' },
  signs: {
    titles: ['bản nhận xét'],
    about: ['đảng viên dự bị'],
    code: '11-KNĐ',
    needs: [['phân công giúp đỡ', 'chịu trách nhiệm trước Đảng về lời nhận xét']],
  },
  fields: {
    mentorName: {
      kind: 'name',
      label: 'Tôi là',
      gates: uses.identity,
      locate: behind('name', { labels: ['Tôi là', 'Tên tôi là'], before: ['Ngày sinh', 'sinh ngày', 'Ngày vào Đảng'] }),
    },
    mentorPartyDate: {
      kind: 'date',
      label: 'Ngày vào Đảng',
      locate: behind('date', { labels: ['Ngày vào Đảng', 'Vào Đảng ngày'], before: ['chính thức'] }),
    },
    mentorOfficialDate: {
      kind: 'date',
      label: 'Ngày chính thức',
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
    admissionDate: { ...admissionDay, gates: 'record: the day of the ceremony' },
    ...footDate(uses.deadlines),
  },
  rules: mentorRules,
  complete: true,
});
