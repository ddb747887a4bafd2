// 12-KNĐ, TỔNG HỢP Ý KIẾN NHẬN XÉT đối với đảng viên dự bị: two consultative votes, of the mass organisations and of the committee
// where the person lives.
import { probationersDay, organisationHeader, numberAndDate, probationer, signature, uses } from '../parts/groups.ts';
import { opinionVotes } from '../parts/opinion-votes.ts';
import { defineType } from '../build.ts';
import { probationOpinionRules } from '../parts/rules.ts';

const { place, documentDate } = numberAndDate({ date: uses.deadlines });

export const probationOpinionSummary = defineType({
  id: 'probation-opinion-summary',
  catalogueNo: '49',
  form: '12-KNĐ',
  title: { vi: 'Tổng hợp ý kiến nhận xét (đảng viên dự bị)', en: 'Summary of opinions on a probationary member' },
  signs: {
    titles: ['tổng hợp ý kiến nhận xét'],
    about: ['nơi đảng viên dự bị sinh hoạt', 'đối với đảng viên dự bị', 'đảng viên dự bị'],
    code: '12-KNĐ',
    never: ['người vào Đảng'],
  },
  fields: {
    ...organisationHeader,
    ...(place && { place }),
    ...(documentDate && { documentDate }),
    personName: probationer,
    admissionDate: probationersDay,
    ...opinionVotes,
    ...signature,
  },
  rules: probationOpinionRules,
  complete: true,
});
