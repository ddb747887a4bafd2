// hoso dossier list | show ID | due: dossiers of persons as they stand today.
import type { DossierDetail, DossierItem } from '../../events/api/dossiers.ts';
import { addDays, dayAt } from '../../shared/period/day.ts';
import { printDate } from '../../shared/rules/evidence.ts';
import { everyItem } from '../client.ts';
import { connect } from '../connect.ts';
import { readDay } from '../day.ts';
import { decidedLine } from '../decided-line.ts';
import { dueLine, findingLine, positions, stages } from '../dossier-lines.ts';
import { exitCodes } from '../failure.ts';
import { documentStates } from '../labels.ts';
import type { Context } from '../program.ts';
import type { Language } from '../terminal.ts';
import { titleOf } from '../titles.ts';

const today = () => dayAt(new Date().toISOString());

const countWords = {
  documents: { vi: 'giấy', en: 'papers' },
  waiting: { vi: 'chờ duyệt', en: 'to be reviewed' },
  missing: { vi: 'thiếu', en: 'missing' },
  errors: { vi: 'vi phạm', en: 'broken' },
  questions: { vi: 'cần xem', en: 'to look at' },
} as const;

function headLine(item: Omit<DossierItem, 'documents' | 'missing'>, language: Language): string {
  const born = item.birthDate === undefined ? '' : ` (${printDate(item.birthDate)})`;
  return `▣ ${item.personName ?? '?'}${born}  ${item.unit}  ${stages[item.stage][language]}  ${item.dossierId}`;
}

function itemLine(item: DossierItem, language: Language): string {
  const counts = (['documents', 'waiting', 'missing', 'errors', 'questions'] as const)
    .filter((name) => name === 'documents' || item[name] > 0)
    .map((name) => `${item[name]} ${countWords[name][language]}`);
  return `${headLine(item, language)}: ${counts.join(', ')}`;
}

export interface ListOptions {
  readonly unit?: string;
  readonly name?: string;
  readonly number?: string;
  readonly stage?: DossierItem['stage'];
}

const itemsOf = (context: Context, query: ListOptions & { due?: string }) => {
  const client = connect(context);
  return everyItem((cursor) => client.call('listDossiers', { query: { ...query, cursor } }));
};

export async function listDossiers(context: Context, options: ListOptions): Promise<number> {
  const { terminal } = context;
  let count = 0;
  for await (const item of itemsOf(context, options)) {
    count += 1;
    if (terminal.json) await terminal.printJson(item);
    else await terminal.print(itemLine(item, terminal.language));
  }
  if (count === 0) terminal.tell({ vi: 'Không có hồ sơ nào.', en: 'There are no dossiers.' });
  return exitCodes.done;
}

/** How far ahead one looks, if no day is named. */
const usualDaysAhead = 30;

export async function listDue(context: Context, options: { unit?: string; until?: string }): Promise<number> {
  const { terminal } = context;
  const until = options.until === undefined ? addDays(today(), usualDaysAhead) : readDay(options.until);
  let count = 0;
  for await (const item of itemsOf(context, { unit: options.unit, due: until })) {
    count += 1;
    const due = item.due.filter(({ date }) => date <= until);
    if (terminal.json) await terminal.printJson({ ...item, due });
    else {
      await terminal.print(headLine(item, terminal.language));
      for (const one of due) await terminal.print(dueLine(one, today(), terminal.language));
    }
  }
  if (count === 0) {
    terminal.tell({
      vi: `Đến hết ngày ${printDate(until)} không có gì đến hạn.`,
      en: `Nothing falls due by ${printDate(until)}.`,
    });
  }
  return exitCodes.done;
}

function documentLines(document: DossierDetail['documents'][number], language: Language): string[] {
  const { documentId, documentType, documentNumber, documentDate, state, decisions } = document;
  const about = [documentNumber, documentDate && printDate(documentDate), documentStates[state][language]];
  return [
    `  · ${titleOf(documentType, language)}: ${about.filter(Boolean).join(', ')}  ${documentId}`,
    ...decisions.map((decision) => decidedLine(decision, language)),
  ];
}

function unclearLine({ documentId, documentType }: DossierDetail['unclear'][number], language: Language): string {
  const words = {
    vi: 'chưa rõ của ai trong những người cùng tên, chưa tính vào hồ sơ nào; nói là của ai: hoso review show',
    en: 'of one of those of this name, in nobody’s dossier yet; to say whose it is: hoso review show',
  };
  return `  ? ${titleOf(documentType, language)}: ${words[language]} ${documentId}`;
}

function transferLine({ on, from, to, reason, by }: DossierDetail['transfers'][number], language: Language): string {
  const words = {
    vi: `chuyển sinh hoạt ngày ${printDate(on)}: ${from} → ${to} (${reason}; ${by} nhập)`,
    en: `went on ${printDate(on)}: ${from} → ${to} (${reason}; entered by ${by})`,
  };
  return `  → ${words[language]}`;
}

function detailLines(detail: DossierDetail, language: Language): string[] {
  const { position, ceremonyDate } = detail;
  const ceremony = { vi: 'lễ kết nạp', en: 'ceremony' }[language];
  return [
    headLine(detail, language),
    ...(position ? [`  ${positions[position][language]}`] : []),
    ...(ceremonyDate === undefined ? [] : [`  ${ceremony}: ${printDate(ceremonyDate)}`]),
    ...detail.transfers.map((transfer) => transferLine(transfer, language)),
    ...detail.documents.flatMap((document) => documentLines(document, language)),
    ...detail.unclear.map((document) => unclearLine(document, language)),
    ...detail.findings.map((finding) => findingLine(finding, language)),
    ...detail.missing.map(({ reason }) => `  - ${reason[language]}`),
    ...detail.due.map((due) => dueLine(due, today(), language)),
  ];
}

export async function showDossier(context: Context, id: string): Promise<number> {
  const { terminal } = context;
  const detail = await connect(context).call('getDossier', { params: { id } });
  if (terminal.json) await terminal.printJson(detail);
  else for (const line of detailLines(detail, terminal.language)) await terminal.print(line);
  return exitCodes.done;
}
