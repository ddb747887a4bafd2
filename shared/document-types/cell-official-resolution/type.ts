// 13-KNĐ, NGHỊ QUYẾT đề nghị công nhận đảng viên chính thức of a chi bộ.
import { addressee, dateOfMeeting } from '../parts/resolution.ts';
import {
  probationersDay,
  absentReason,
  cellAttendance,
  meetingLeaders,
  numberAndDate,
  organisationHeader,
  probationer,
  signature,
  uses,
  voteFields,
} from '../parts/groups.ts';
import { defineType } from '../build.ts';
import { cellOfficialRules } from '../parts/rules.ts';

export const cellOfficialResolution = defineType({
  id: 'cell-official-resolution',
  catalogueNo: '50',
  form: '13-KNĐ',
  title: {
    vi: 'Nghị quyết đề nghị công nhận đảng viên chính thức (chi bộ)',
    en: 'Resolution of a cell proposing official membership',
  },
  signs: {
    titles: ['nghị quyết', 'nghị quyết đề nghị công nhận đảng viên chính thức'],
    about: ['công nhận đảng viên chính thức', 'đề nghị công nhận đảng viên', 'chuyển đảng chính thức'],
    code: '13-KNĐ',
    numbers: ['NQ/CB'],
    needs: [
      [
        ...['Tổng số đảng viên', 'đảng viên của Chi bộ', 'Chi bộ có tổng số', 'Chi bộ hiện có', 'Chi bộ nhận xét'],
        ...['Hội nghị Chi bộ'],
      ],
      [
        ...['tổng số đảng viên chính thức', 'T/M Chi bộ', 'Chi bộ thống nhất', 'trong đó chính thức', 'Chi bộ đã họp'],
        ...['đảng viên chính thức tán thành', 'đảng viên chính thức biểu quyết', 'đảng viên chính thức đồng ý'],
        ...['Chi bộ nhận xét'],
      ],
      // What a committee's paper on a cell's proposal does not say.
      ['NQ/CB', 'T/M Chi bộ', 'Chi bộ đã họp', 'Hội nghị Chi bộ', 'đảng viên của Chi bộ', 'Chi bộ có tổng số'],
    ],
    never: ['kết nạp đảng viên'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: uses.reference, date: uses.deadlines }),
    personName: probationer,
    admissionDate: probationersDay,
    meetingDate: { kind: 'date', label: 'Ngày … Chi bộ … đã họp', gates: uses.age, locate: dateOfMeeting },
    ...cellAttendance,
    ...absentReason,
    ...meetingLeaders,
    ...voteFields(),
    addressedTo: { kind: 'text', label: 'đề nghị Đảng uỷ', locate: addressee },
    ...signature,
  },
  rules: cellOfficialRules,
  complete: true,
});
