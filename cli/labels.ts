// States and routes as users read them.
import type { Message } from '../events/api/reply.ts';
import type { DocumentState, Route, SubmissionDetail, SubmissionState } from '../events/api/submissions.ts';

export const submissionStates: Readonly<Record<SubmissionState, Message>> = {
  received: { vi: 'đã nhận, chờ đọc', en: 'received, waiting to be read' },
  reading: { vi: 'đang đọc', en: 'being read' },
  settled: { vi: 'đã xử lý', en: 'done' },
  rejected: { vi: 'bị từ chối', en: 'rejected' },
  failed: { vi: 'lỗi hệ thống, sẽ tự thử lại', en: 'system error, will be tried again' },
  withdrawn: { vi: 'đã rút lại', en: 'withdrawn' },
  replaced: { vi: 'đã thay bằng tệp khác', en: 'replaced by another file' },
};

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
