// What `hoso figures compare --unit CODE --period 2022-Q1` prints: a unit's report beside what its papers prove.
import type { CompareReply } from '../../events/api/figures.ts';
import { exitCodes } from '../failure.ts';
import { fieldLabel } from '../titles.ts';
import type { Terminal } from '../terminal.ts';

const words = {
  vi: { reported: 'báo cáo', proven: 'hồ sơ', same: 'khớp', report: 'Có trong báo cáo, không có hồ sơ' },
  en: { reported: 'report', proven: 'papers', same: 'the same', report: 'In the report, no dossier' },
} as const;
const left = { vi: 'Có hồ sơ, không có trong báo cáo', en: 'Dossier, not in the report' } as const;
const counted = { vi: 'Hồ sơ đã tính trong kỳ', en: 'Dossiers counted in the period' } as const;

const signed = (difference: number) => (difference > 0 ? `+${difference}` : `−${-difference}`);

function line(row: CompareReply['figures'][number], language: 'vi' | 'en'): string {
  const { reported, proven, same } = words[language];
  const result = row.difference === 0 ? same : `${signed(row.difference)}${row.rule ? `  (${row.rule})` : ''}`;
  const label = fieldLabel('quarterly-report', row.field, language);
  return `  ${label}: ${reported} ${row.reported}, ${proven} ${row.proven}  ${result}`;
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
  if (reply.documentId !== undefined) {
    await terminal.print(`${words[language].report}: ${reply.inReportOnly}`);
    await terminal.print(`${left[language]}: ${reply.inDossiersOnly}`);
  }
  for (const one of listLines(reply.list, language)) await terminal.print(one);
  await terminal.print(`${counted[language]}:`);
  for (const { recordId, date } of reply.dossiers) await terminal.print(`  ${date}  ${recordId}`);
  return exitCodes.done;
}
