// 6-KNĐ, NGHỊ QUYẾT đề nghị kết nạp đảng viên of a chi bộ: who was considered, when, and how the cell voted.
import { addressee, dateOfMeeting } from '../parts/resolution.ts';
import {
  absentReason,
  cellAttendance,
  candidate,
  meetingLeaders,
  numberAndDate,
  organisationHeader,
  signature,
  uses,
  voteFields,
} from '../parts/groups.ts';
import { defineType } from '../build.ts';
import { cellRules } from '../parts/rules.ts';

export const cellAdmissionResolution = defineType({
  id: 'cell-admission-resolution',
  catalogueNo: '43',
  form: '6-KNĐ',
  title: { vi: 'Nghị quyết đề nghị kết nạp đảng viên (chi bộ)', en: 'Resolution of a cell proposing an admission' },
  signs: {
    titles: ['nghị quyết', 'nghị quyết đề nghị kết nạp đảng viên'],
    about: ['đề nghị kết nạp đảng viên', 'kết nạp đảng viên', 'đề nghị kết nạp'],
    code: '6-KNĐ',
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
    ],
    never: ['công nhận đảng viên', 'giới thiệu đoàn viên'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: uses.reference, date: uses.deadlines }),
    personName: candidate,
    meetingDate: { kind: 'date', label: 'Ngày … Chi bộ … đã họp', gates: uses.age, locate: dateOfMeeting },
    ...cellAttendance,
    ...absentReason,
    ...meetingLeaders,
    ...voteFields(),
    addressedTo: { kind: 'text', label: 'đề nghị Đảng uỷ', locate: addressee },
    ...signature,
  },
  rules: cellRules,
  complete: true,
});
