// States and routes as users read them.
import type { Message } from '../events/api/reply.ts';
import type { DocumentState, Route, Submission, SubmissionDetail, SubmissionState } from '../events/api/submissions.ts';

export const submissionStates: Readonly<Record<SubmissionState, Message>> = {
  received: { vi: 'đã nhận, chờ đọc', en: 'received, waiting to be read' },
  reading: { vi: 'đang đọc', en: 'being read' },
  settled: { vi: 'đã xử lý', en: 'done' },
  rejected: { vi: 'bị từ chối', en: 'rejected' },
  failed: { vi: 'lỗi hệ thống', en: 'system error' },
  withdrawn: { vi: 'đã rút lại', en: 'withdrawn' },
  replaced: { vi: 'đã thay bằng tệp khác', en: 'replaced by another file' },
};

/** What follows a failure: it goes on by itself, or somebody must do something. */
export function afterFailure({ fault = '?', triesAgain }: Pick<Submission, 'fault' | 'triesAgain'>): Message {
  if (triesAgain) return { vi: `sẽ tự thử lại (${fault})`, en: `will be tried again by itself (${fault})` };
  return {
    vi: `không tự thử lại nữa (${fault}). Báo quản trị; khi lỗi đã được xử lý, rút lại rồi gửi lại tệp.`,
    en: `not tried again (${fault}). Tell the administrator; once it is mended, withdraw the file and send it again.`,
  };
}

export const routes: Readonly<Record<Route, Message>> = {
  accepted: { vi: 'được chấp nhận', en: 'accepted' },
  flagged: { vi: 'cần người xem lại', en: 'flagged for review' },
  rejected: { vi: 'bị từ chối', en: 'rejected' },
};

export const documentStates: Readonly<Record<DocumentState, Message>> = {
  accepted: { vi: 'được chấp nhận', en: 'accepted' },
  open: { vi: 'chờ người xem lại', en: 'waiting for review' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  returned: { vi: 'trả lại đơn vị', en: 'returned to the unit' },
  rejected: { vi: 'bị từ chối', en: 'rejected' },
  annulled: { vi: 'đã hủy', en: 'annulled' },
  withdrawn: { vi: 'đã rút lại', en: 'withdrawn' },
};

/** Still on its way: another look a moment later may show more. */
export function isUnderWay(state: SubmissionState): boolean {
  return state === 'received' || state === 'reading';
}

/** The same of one submission in detail, whose documents come after its state. */
export function isUnfinished({ state, pending }: Pick<SubmissionDetail, 'state' | 'pending'>): boolean {
  return isUnderWay(state) || (state === 'settled' && pending);
}
