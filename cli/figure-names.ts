// What figures are called (ids and names: domain notes on quarterly figures, list of indicators).
import type { Message } from '../events/api/reply.ts';
import type { Language } from './terminal.ts';

const names: Readonly<Record<string, Message>> = {
  admitted: { vi: 'Đảng viên mới kết nạp', en: 'Admitted' },
  admittedYtd: { vi: 'Lũy kế từ đầu năm', en: 'Admitted since the year began' },
  planYear: { vi: 'Chỉ tiêu năm', en: 'Target of the year' },
  planPercent: { vi: 'Tỷ lệ so với kế hoạch năm', en: 'Share of the plan' },
  madeOfficial: { vi: 'Chuyển đảng viên chính thức', en: 'Made official' },
};

export function figureName(id: string, language: Language): string {
  return names[id]?.[language] ?? id;
}
