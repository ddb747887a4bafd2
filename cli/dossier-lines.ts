// A dossier's state as people read it: what stands, what is missing and why, what rules say, what falls due.
import type { Message } from '../events/api/reply.ts';
import type { CellPosition, Stage } from '../shared/dossier/completeness.ts';
import type { Due } from '../shared/dossier/due.ts';
import type { Finding } from '../shared/rules/finding.ts';
import { addDays } from '../shared/period/day.ts';
import { printDate } from '../shared/rules/evidence.ts';
import type { Language } from './terminal.ts';

export const stages: Readonly<Record<Stage, Message>> = {
  'to-admit': { vi: 'đang đề nghị kết nạp', en: 'to be admitted' },
  probation: { vi: 'đã có quyết định kết nạp, đang dự bị', en: 'admitted, in probation' },
  'to-recognise': { vi: 'đang đề nghị công nhận chính thức', en: 'to be made official' },
  official: { vi: 'đã công nhận chính thức, hồ sơ còn thiếu', en: 'official, papers lacking' },
  closed: { vi: 'đã công nhận chính thức, hồ sơ đã đủ', en: 'official, complete' },
  annulled: { vi: 'quyết định kết nạp đã hủy', en: 'admission annulled' },
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
  over: { vi: 'QUÁ HẠN từ', en: 'OVERDUE since' },
  perhaps: { vi: 'CÓ THỂ QUÁ HẠN từ', en: 'PERHAPS OVERDUE since' },
  open: { vi: 'hạn', en: 'due' },
  unsure: { vi: ' (lịch nghỉ chưa công bố, ngày có thể đổi)', en: ' (days off not decreed, the day may move)' },
} as const;

/** An end is a day, not a term; a term is over since the day after its last one. */
function whenDue({ date, kind, unsure }: Due, isOver: boolean, language: Language): string {
  if (kind === 'end') return printDate(date);
  if (!isOver) return `${dueWords.open[language]} ${printDate(date)}`;
  const word = kind === 'asked' || unsure ? dueWords.perhaps : dueWords.over;
  return `${word[language]} ${printDate(addDays(date, 1))}`;
}

/** `  ◷ QUÁ HẠN từ 17/06/2023: hồ sơ chưa có nghị quyết … [điểm 4.2.1, Quy định 24-QĐ/TW (30/7/2021)] (E5)` */
export function dueLine(due: Due, today: string, language: Language): string {
  const isOver = due.date < today;
  const said = (isOver ? due.over : due.what)[language];
  const article = due.citation === undefined ? '' : ` [${due.citation}]`;
  const unsure = due.unsure ? dueWords.unsure[language] : '';
  return `  ◷ ${whenDue(due, isOver, language)}: ${said}${article} (${due.rule})${unsure}`;
}
