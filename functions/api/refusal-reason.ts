// A refused file's words, both languages at once.
import type { Reason } from '../../events/api/submissions.ts';
import { describeRefusal } from '../../shared/refusal.ts';
import type { RefusalCode } from '../../shared/refusal.ts';

export function refusalReason(code: RefusalCode): Reason & Required<Pick<Reason, 'action'>> {
  const [vi, en] = [describeRefusal(code, 'vi'), describeRefusal(code, 'en')];
  return { code, message: { vi: vi.message, en: en.message }, action: { vi: vi.action, en: en.action } };
}
