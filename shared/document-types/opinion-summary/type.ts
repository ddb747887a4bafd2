// 5-KNĐ, TỔNG HỢP Ý KIẾN NHẬN XÉT đối với người vào Đảng: two consultative votes, of the mass organisations and of the committee
// where the person lives.
import { organisationHeader, numberAndDate, candidate, signature, uses } from '../parts/groups.ts';
import { opinionVotes } from '../parts/opinion-votes.ts';
import { defineType } from '../build.ts';
import { opinionRules } from '../parts/rules.ts';

const { place, documentDate } = numberAndDate({ date: uses.deadlines });

export const opinionSummary = defineType({
  id: 'opinion-summary',
  catalogueNo: '42',
  form: '5-KNĐ',
  title: { vi: 'Tổng hợp ý kiến nhận xét (người vào Đảng)', en: 'Summary of opinions on a candidate' },
  signs: {
    titles: ['tổng hợp ý kiến nhận xét'],
    about: ['nơi người vào Đảng sinh hoạt', 'đối với người vào Đảng', 'người vào Đảng'],
    code: '5-KNĐ',
    never: ['đảng viên dự bị'],
  },
  fields: {
    ...organisationHeader,
    ...(place && { place }),
    ...(documentDate && { documentDate }),
    personName: candidate,

    ...opinionVotes,
    ...signature,
  },
  rules: opinionRules,
  complete: true,
});
