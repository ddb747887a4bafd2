// BIÊN BẢN họp chi bộ: the minutes behind a resolution, or of a regular meeting. No form of its own; the order of the
// items follows HD 12-HD/BTCTW (06/7/2018) on the cell's meeting. It makes no record: it is evidence beside a resolution.
import { defineType } from '../build.ts';
import { attendance } from '../parts/attendance.ts';
import {
  absentReason,
  candidate,
  cellAttendance,
  meetingLeaders,
  organisationHeader,
  signature,
  uses,
  voteFields,
} from '../parts/groups.ts';
import type { LocatedSpec } from '../build.ts';
import { dateOfAct } from '../parts/date-of-act.ts';
import { behind, fromHeader, person, textBehind } from '../parts/locators.ts';
import { probationersDoNotVote, percentagesHold, sumsHold } from '../../rules/votes.ts';
import { signaturePresent } from '../../rules/signature.ts';
import type { Locator } from '../document-type.ts';

const opening = ['Hôm nay, ngày', 'Hôm nay ngày', 'Thời gian họp', 'Thời gian', 'Vào hồi', 'Hồi'];
const byOpening = behind('date', { labels: opening, before: ['Địa điểm', 'Thành phần', 'Tại'], reach: 70 });
const byAct = dateOfAct(['Chi bộ họp', 'đã họp', 'tiến hành họp', 'tổ chức họp']);

/** Said where the minutes open; a short form says only that the cell met on that day. */
const meetingDay: Locator = (input) => {
  const opened = byOpening(input);
  return opened.state === 'found' ? opened : byAct(input);
};

/** Minutes of a regular meeting have no vote and speak of nobody. */
const optional = (specs: Readonly<Record<string, LocatedSpec>>): Readonly<Record<string, LocatedSpec>> =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, { ...spec, optional: true }]));

export const cellMeetingMinutes = defineType({
  id: 'cell-meeting-minutes',
  title: { vi: 'Biên bản họp chi bộ', en: 'Minutes of a cell meeting' },
  signs: {
    titles: ['biên bản', 'biên bản họp chi bộ'],
    needs: [
      ['họp chi bộ', 'sinh hoạt chi bộ', 'hội nghị chi bộ', 'chi bộ họp', 'chi bộ đã họp'],
      ['thư ký', 'người ghi biên bản'],
    ],
    excludes: ['biên bản bàn giao', 'biên bản kiểm phiếu'],
  },
  fields: {
    ...organisationHeader,
    documentNumber: { kind: 'documentNumber', label: 'Số …', optional: true, locate: fromHeader('documentNumber') },
    documentDate: {
      kind: 'date',
      label: '…, ngày … tháng … năm …',
      optional: true,
      locate: fromHeader('documentDate'),
    },
    meetingDate: {
      kind: 'date',
      label: 'Thời gian: … ngày …',
      gates: 'the meeting a resolution speaks of',
      locate: meetingDay,
    },
    meetingPlace: {
      kind: 'text',
      label: 'Địa điểm',
      optional: true,
      locate: textBehind({ labels: ['Địa điểm họp', 'Địa điểm', 'Tại địa điểm'], before: ['Thành phần', 'Tổng số'] }),
    },
    ...cellAttendance,
    membersTotal: {
      ...{ kind: 'int', label: 'Tổng số đảng viên của Chi bộ', gates: uses.vote },
      locate: attendance('members', 'Total'),
    },
    ...optional(absentReason),
    ...meetingLeaders,
    personName: {
      ...candidate,
      gates: undefined,
      optional: true,
      locate: person({
        labels: ['kết nạp quần chúng', 'về quần chúng', 'quần chúng'],
        before: ['vào Đảng', 'như sau', 'xứng đáng', 'phấn đấu', 'sinh ngày', 'đủ', 'là'],
      }),
    },
    ...optional(voteFields()),
    ...signature,
  },
  rules: [sumsHold, percentagesHold, probationersDoNotVote, signaturePresent],
  complete: true,
});
