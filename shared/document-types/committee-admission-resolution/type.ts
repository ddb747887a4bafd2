// 8-KNĐ, NGHỊ QUYẾT đề nghị kết nạp đảng viên of a đảng ủy cơ sở: it reports the share of all its members in favour.
import {
  committeeAttendance,
  candidate,
  meetingLeaders,
  numberAndDate,
  organisationHeader,
  signature,
  uses,
  voteFields,
} from '../parts/groups.ts';
import { dateOfMeeting } from '../parts/resolution.ts';
import { defineType } from '../build.ts';
import { committeeRules } from '../parts/rules.ts';

export const committeeAdmissionResolution = defineType({
  id: 'committee-admission-resolution',
  catalogueNo: '45',
  form: '8-KNĐ',
  title: {
    vi: 'Nghị quyết đề nghị kết nạp đảng viên (đảng ủy cơ sở)',
    en: 'Resolution of a committee proposing an admission',
  },
  signs: {
    titles: ['nghị quyết', 'nghị quyết đề nghị kết nạp đảng viên'],
    about: ['đề nghị kết nạp đảng viên', 'kết nạp đảng viên', 'đề nghị kết nạp'],
    code: '8-KNĐ',
    numbers: ['NQ/ĐU'],
    needs: [
      ['Tổng số ủy viên', 'Tổng số cấp ủy viên', 'ủy viên Ban chấp hành', 'BCH Đảng bộ', 'BCH Đảng ủy', 'Số ủy viên'],
      [
        'Ban Chấp hành Đảng bộ',
        'BCH Đảng bộ',
        'Đảng ủy nhận thấy',
        'Đảng ủy kết luận',
        'Đảng ủy đánh giá',
        'Đảng ủy thống nhất',
        'tổng số cấp ủy viên',
        'T/M Đảng ủy',
      ],
    ],
    never: ['công nhận đảng viên', 'giới thiệu đoàn viên'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: uses.reference, date: uses.deadlines }),
    personName: candidate,
    meetingDate: { kind: 'date', label: 'Ngày … Ban Chấp hành … đã họp', gates: uses.age, locate: dateOfMeeting },
    ...committeeAttendance,
    ...meetingLeaders,
    ...voteFields(),
    ...signature,
  },
  rules: committeeRules,
  complete: true,
});
