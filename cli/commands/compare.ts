// What `hoso figures compare --unit CODE --period 2022-Q1` prints: a unit's report beside what its papers prove.
import type { CompareReply } from '../../events/api/figures.ts';
import type { Message } from '../../events/api/reply.ts';
import { exitCodes } from '../failure.ts';
import { fieldLabel } from '../titles.ts';
import type { Language, Terminal } from '../terminal.ts';

const words = {
  vi: { reported: 'báo cáo', proven: 'hồ sơ', same: 'khớp', report: 'Có trong báo cáo, không có hồ sơ' },
  en: { reported: 'report', proven: 'papers', same: 'the same', report: 'In the report, no dossier' },
} as const;
const notHeld = { vi: 'Không so được', en: 'Not compared' } as const;
const left = { vi: 'Có hồ sơ, không có trong báo cáo', en: 'Dossier, not in the report' } as const;
const counted = { vi: 'Hồ sơ đã tính trong kỳ', en: 'Dossiers counted in the period' } as const;

const signed = (difference: number) => (difference > 0 ? `+${difference}` : `−${-difference}`);

function line(row: CompareReply['figures'][number], language: 'vi' | 'en'): string {
  const { reported, proven, same } = words[language];
  const result = row.difference === 0 ? same : `${signed(row.difference)}${row.rule ? `  (${row.rule})` : ''}`;
  const label = fieldLabel('quarterly-report', row.field, language);
  return `  ${label}: ${reported} ${row.reported}, ${proven} ${row.proven}  ${result}`;
}

type NotCompared = CompareReply['notCompared'][number];

const whyNot: Readonly<Record<NotCompared['why'], Message>> = {
  'person-unknown': {
    vi: 'giấy tờ chưa cho biết mục này của $ người đã kết nạp',
    en: 'papers do not say it of $ of the admitted',
  },
  'row-joined': {
    vi: 'dòng này có thể gộp cả mức khác mà báo cáo không ghi riêng',
    en: 'the row may hold another level as well, which has no row of its own',
  },
  'not-known': { vi: 'hồ sơ và khai báo chưa cho biết số này', en: 'neither papers nor what was declared say it' },
  'no-figure': { vi: 'giấy tờ của người vào Đảng không nói điều này', en: 'papers of persons do not say it' },
};

function notComparedLine({ field, reported, why, persons }: NotCompared, language: Language): string {
  const label = fieldLabel('quarterly-report', field, language);
  return `  ${label}: ${words[language].reported} ${reported} (${whyNot[why][language].replace('$', String(persons))})`;
}

const listed = {
  vi: { list: 'Danh sách kết nạp', rows: 'Có trong danh sách, chưa có quyết định: dòng', none: 'khớp' },
  en: { list: 'List of new members', rows: 'Listed, no decision: row', none: 'the same' },
} as const;
const leftOut = { vi: 'Có quyết định, không có trong danh sách', en: 'Decision, not listed' } as const;

function listLines(list: CompareReply['list'], language: 'vi' | 'en'): readonly string[] {
  if (!list) return [];
  const { list: title, rows, none } = listed[language];
  const lines = [
    ...(list.unprovenRows.length > 0 ? [`  ${rows} ${list.unprovenRows.join(', ')}`] : []),
    ...list.unlisted.map(({ documentId }) => `  ${leftOut[language]}: ${documentId}`),
  ];
  return [`${title} (${list.documentId}, ${list.state}):`, ...(lines.length > 0 ? lines : [`  ${none}`])];
}

export async function printComparison(terminal: Terminal, reply: CompareReply): Promise<number> {
  if (terminal.json) {
    await terminal.printJson(reply);
    return exitCodes.done;
  }
  const { language } = terminal;
  const paper = reply.documentId === undefined ? '' : `  (${reply.documentId}, ${reply.state})`;
  await terminal.print(`${reply.unit} ${reply.period}${paper}`);
  for (const row of reply.figures) await terminal.print(line(row, language));
  if (reply.notCompared.length > 0) await terminal.print(`${notHeld[language]}:`);
  for (const row of reply.notCompared) await terminal.print(notComparedLine(row, language));
  if (reply.documentId !== undefined) {
    await terminal.print(`${words[language].report}: ${reply.inReportOnly}`);
    await terminal.print(`${left[language]}: ${reply.inDossiersOnly}`);
  }
  for (const one of listLines(reply.list, language)) await terminal.print(one);
  await terminal.print(`${counted[language]}:`);
  for (const { recordId, date } of reply.dossiers) await terminal.print(`  ${date}  ${recordId}`);
  return exitCodes.done;
}
