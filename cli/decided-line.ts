// What people decided about a paper, who, when and why: a rule may be broken and the paper count all the same.
import type { Message } from '../events/api/reply.ts';
import type { Decision } from '../events/api/review.ts';
import { dayAt } from '../shared/period/day.ts';
import { printDate } from '../shared/rules/evidence.ts';
import type { Language } from './terminal.ts';

const words: Readonly<Record<string, Message>> = {
  correct: { vi: 'sửa', en: 'corrected' },
  assign: { vi: 'xác định là của hồ sơ', en: 'said to be of dossier' },
  approve: { vi: 'duyệt', en: 'approved' },
  return: { vi: 'trả lại đơn vị', en: 'returned' },
  reject: { vi: 'từ chối', en: 'rejected' },
  reread: { vi: 'đọc lại', en: 'read again' },
  unclear: { vi: 'thành chưa rõ của ai', en: 'became unclear whose it is' },
  find: { vi: 'nay lại rõ là của hồ sơ', en: 'clear again: of dossier' },
  double: { vi: 'thấy được tính hai lần', en: 'found to count twice' },
  clear: { vi: 'được nhận, không còn gì nghi vấn', en: 'accepted, nothing being in doubt any more' },
  annul: { vi: 'hủy', en: 'annulled' },
  move: { vi: 'chuyển đơn vị', en: 'moved' },
  transfer: { vi: 'chuyển sinh hoạt', en: 'transferred' },
  withdraw: { vi: 'rút lại', en: 'withdrawn' },
};

const abouts: Readonly<Record<string, Message>> = {
  double: { vi: 'cùng với giấy tờ {about}', en: 'with paper {about}' },
  clear: { vi: 'từ khi giấy tờ {about} được xử lý', en: 'since paper {about} was settled' },
};

const bases: Readonly<Record<'consent' | 'paper', Message>> = {
  consent: { vi: 'văn bản đồng ý', en: 'consent' },
  paper: { vi: 'theo văn bản', en: 'by' },
};

/** `    ✎ duyệt 05/3/2023, admin1: “Có uy tín trong ngành” (văn bản đồng ý: 88-CV/TU, 01/3/2022)` */
export function decidedLine(decision: Decision, language: Language): string {
  const { at, by, command, reason, dossier, about } = decision;
  const beside = about === undefined ? undefined : (abouts[command]?.[language].replace('{about}', about) ?? about);
  const done = [words[command]?.[language] ?? command, dossier, beside].filter((word) => word !== undefined).join(' ');
  const why = reason === undefined ? '' : `: “${reason}”`;
  const rests = (['consent', 'paper'] as const).flatMap((name) =>
    decision[name] === undefined ? [] : [` (${bases[name][language]}: ${decision[name]})`],
  );
  return `    ✎ ${done} ${printDate(dayAt(at))}, ${by}${why}${rests.join('')}`;
}
