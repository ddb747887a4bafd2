// A dossier's state as people read it: what stands, what is missing and why, what rules say, what falls due.
import type { Message } from '../events/api/reply.ts';
import type { CellPosition, Stage } from '../shared/dossier/completeness.ts';
import type { Due } from '../shared/dossier/due.ts';
import type { Finding } from '../shared/rules/finding.ts';
import { printDate } from '../shared/rules/evidence.ts';
import type { Language } from './terminal.ts';

export const stages: Readonly<Record<Stage, Message>> = {
  'to-admit': { vi: 'đang đề nghị kết nạp', en: 'to be admitted' },
  probation: { vi: 'đã có quyết định kết nạp, đang dự bị', en: 'admitted, in probation' },
  'to-recognise': { vi: 'đang đề nghị công nhận chính thức', en: 'to be made official' },
  official: { vi: 'đã công nhận chính thức, hồ sơ còn thiếu', en: 'official, papers lacking' },
  closed: { vi: 'đã công nhận chính thức, hồ sơ đã đủ', en: 'official, complete' },
};

export const positions: Readonly<Record<CellPosition, Message>> = {
  'grassroots-cell': { vi: 'chi bộ cơ sở', en: 'grassroots cell' },
  'cell-of-committee': { vi: 'chi bộ trực thuộc đảng ủy cơ sở', en: 'cell under a grassroots committee' },
  'cell-of-sub-committee': { vi: 'chi bộ thuộc đảng ủy bộ phận', en: 'cell under a sub-committee' },
};

const findingWords: Readonly<Record<'broken' | 'asked', Message>> = {
  broken: { vi: 'VI PHẠM', en: 'BROKEN' },
  asked: { vi: 'xem lại', en: 'look again' },
};

/** `  ! D1 VI PHẠM: Chỉ 7/12 … [Điều 4.3, Điều lệ Đảng (19/01/2011)]` */
export function findingLine(
  {
    rule,
    severity,
    message,
    citation,
  }: Pick<Finding, 'rule' | 'severity' | 'citation'> & { message: string | Message },
  language: Language,
): string {
  const word = findingWords[severity === 'error' ? 'broken' : 'asked'][language];
  const said = typeof message === 'string' ? message : message[language];
  return `  ! ${rule} ${word}: ${said}${citation === undefined ? '' : ` [${citation}]`}`;
}

const dueWords = {
  over: { vi: 'QUÁ HẠN', en: 'OVERDUE' },
  open: { vi: 'hạn', en: 'due' },
  unsure: { vi: ' (lịch nghỉ chưa công bố, ngày có thể đổi)', en: ' (days off not decreed, the day may move)' },
} as const;

export function dueLine({ rule, date, what, unsure }: Due, today: string, language: Language): string {
  const word = dueWords[date < today ? 'over' : 'open'][language];
  return `  ◷ ${word} ${printDate(date)}: ${what[language]} (${rule})${unsure ? dueWords.unsure[language] : ''}`;
}
