// 4-KNĐ, NGHỊ QUYẾT giới thiệu đoàn viên ưu tú vào Đảng, of Đoàn TNCS Hồ Chí Minh.
import { numberAndDate, organisationHeader, signature, uses, voteFields } from '../parts/groups.ts';
import { subject } from '../parts/locators.ts';
import { dateOfMeeting } from '../parts/resolution.ts';
import { defineType } from '../build.ts';
import { signedRules } from '../parts/rules.ts';

export const youthUnionResolution = defineType({
  id: 'youth-union-resolution',
  catalogueNo: '40',
  form: '4-KNĐ',
  title: {
    vi: 'Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng',
    en: 'Resolution of the youth union introducing a candidate',
  },
  signs: {
    titles: ['nghị quyết'],
    about: ['giới thiệu đoàn viên ưu tú', 'đoàn viên ưu tú vào Đảng'],
    code: '4-KNĐ',
    needs: [['Đoàn TNCS', 'Chi đoàn', 'Đoàn viên']],
    // "địa phương; Đoàn kết" is nearly "công đoàn".
    never: ['viên công đoàn', 'công đoàn viên', 'kết nạp đảng viên'],
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
