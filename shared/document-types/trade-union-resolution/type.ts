// 4a-KNĐ, NGHỊ QUYẾT giới thiệu đoàn viên công đoàn vào Đảng, of Công đoàn cơ sở.
import { numberAndDate, organisationHeader, signature, uses, voteFields } from '../parts/groups.ts';
import { subject } from '../parts/locators.ts';
import { dateOfMeeting } from '../parts/resolution.ts';
import { defineType } from '../build.ts';
import { signedRules } from '../parts/rules.ts';

export const tradeUnionResolution = defineType({
  id: 'trade-union-resolution',
  catalogueNo: '41',
  form: '4a-KNĐ',
  title: {
    vi: 'Nghị quyết giới thiệu đoàn viên công đoàn vào Đảng',
    en: 'Resolution of the trade union introducing a candidate',
  },
  signs: {
    titles: ['nghị quyết'],
    about: ['giới thiệu đoàn viên công đoàn', 'đoàn viên công đoàn vào Đảng'],
    code: '4a-KNĐ',
    needs: [['Công đoàn', 'đoàn viên công đoàn']],
    never: ['đoàn viên ưu tú', 'kết nạp đảng viên'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ date: uses.deadlines }),
    meetingDate: {
      kind: 'date',
      label: 'họp ngày',
      gates: uses.deadlines,
      locate: dateOfMeeting,
    },
    personName: {
      kind: 'name',
      label: 'Đoàn viên',
      gates: uses.identity,
      locate: subject({
        labels: [
          'Đoàn viên công đoàn',
          'kết nạp đoàn viên',
          'bồi dưỡng đoàn viên',
          'Đoàn viên ưu tú',
          'Đoàn viên',
          'đồng chí',
        ],
        before: ['có những', 'vào Đảng', 'trở thành', 'sinh ngày'],
      }),
    },
    ...voteFields(null),
    ...signature,
  },
  rules: signedRules,
  complete: true,
});
