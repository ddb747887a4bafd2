// 15-KNĐ, NGHỊ QUYẾT đề nghị công nhận đảng viên chính thức of a đảng ủy cơ sở: it reports the share of all its members in favour.
import {
  probationersDay,
  committeeAttendance,
  meetingLeaders,
  numberAndDate,
  organisationHeader,
  probationer,
  signature,
  uses,
  voteFields,
} from '../parts/groups.ts';
import { dateOfMeeting } from '../parts/resolution.ts';
import { defineType } from '../build.ts';
import { committeeRules } from '../parts/rules.ts';

export const committeeOfficialResolution = defineType({
  id: 'committee-official-resolution',
  catalogueNo: '52',
  form: '15-KNĐ',
  title: {
    vi: 'Nghị quyết đề nghị công nhận đảng viên chính thức (đảng ủy cơ sở)',
    en: 'Resolution of a committee proposing official membership',
  },
  signs: {
    titles: ['nghị quyết', 'nghị quyết đề nghị công nhận đảng viên chính thức'],
    about: ['công nhận đảng viên chính thức', 'đề nghị công nhận đảng viên', 'chuyển đảng chính thức'],
    code: '15-KNĐ',
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
      ['NQ/ĐU', 'T/M Ban Chấp hành', 'T/M Đảng ủy', 'Ban Chấp hành Đảng bộ', 'BCH Đảng bộ'],
    ],
    never: ['kết nạp đảng viên'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: uses.reference, date: uses.deadlines }),
    personName: probationer,
    admissionDate: { ...probationersDay, optional: true },
    meetingDate: { kind: 'date', label: 'Ngày … Ban Chấp hành … đã họp', gates: uses.age, locate: dateOfMeeting },
    ...committeeAttendance,
    ...meetingLeaders,
    ...voteFields(),
    ...signature,
  },
  rules: committeeRules,
  complete: true,
});
