// hoso check DIR [--as-of DATE]: a folder of scans checked as dossiers, storing nothing. Each folder below is one person's.
import type { PageReading } from '../../shared/document/page.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { otherType } from '../../shared/document-types/other.ts';
import { corroborateAll } from '../../shared/dossier/corroborate.ts';
import { dossierState } from '../../shared/dossier/state.ts';
import type { DossierState } from '../../shared/dossier/state.ts';
import { dayAt } from '../../shared/period/day.ts';
import { RefusedFile } from '../../shared/refusal.ts';
import type { RefusedOutput } from '../answers.ts';
import { answerEach } from '../answers.ts';
import { readDay } from '../day.ts';
import { findDossiers } from '../dossier-folder.ts';
import { dueLine, findingLine, positions, stages } from '../dossier-lines.ts';
import { exitCodes } from '../failure.ts';
import type { CommandLine, Context } from '../program.ts';
import type { Terminal } from '../terminal.ts';
import { titleOf } from '../titles.ts';

interface Checked {
  readonly name: string;
  readonly asOf: string;
  readonly papers: readonly { readonly file: string; readonly document: UnderstoodDocument }[];
  readonly refused: readonly RefusedOutput[];
}

async function pagesOf(pages: AsyncIterable<PageReading>): Promise<PageReading[]> {
  const all: PageReading[] = [];
  for await (const page of pages) all.push(page);
  if (all.every(({ blank }) => blank)) throw new RefusedFile('pages.blank');
  return all;
}

/** Written after the day that is asked about: on that day it was not there. */
function isLater({ fields }: UnderstoodDocument, asOf: string): boolean {
  const day = fields['documentDate']?.value;
  return typeof day === 'string' && day > asOf;
}

function jsonOf({ name, asOf, papers, refused }: Checked, state: DossierState, { language }: Terminal) {
  return {
    ...{ dossier: name, asOf, personName: state.personName, birthDate: state.birthDate, stage: state.stage },
    position: state.position,
    documents: papers.map(({ file, document }) => ({
      ...{ file, documentType: document.documentType, pages: document.pages },
      ...(isLater(document, asOf) && { later: true }),
    })),
    refused: refused.map(({ file, reason }) => ({ file, reason })),
    findings: state.findings.map((finding) => ({ ...finding, message: finding.message[language] })),
    missing: state.missing.map(({ documentType, reason }) => ({ documentType, reason: reason[language] })),
    due: state.due.map((due) => ({ ...due, what: due.what[language], overdue: due.date < asOf })),
  };
}

async function printChecked(terminal: Terminal, checked: Checked): Promise<void> {
  const { asOf, name, papers, refused } = checked;
  const forms = papers.map(({ document }) => document).filter(({ documentType }) => documentType !== otherType);
  // A later paper may prove what an earlier one says; it is no part of the dossier yet.
  const documents = corroborateAll(forms).filter((document) => !isLater(document, asOf));
  const state = dossierState({ papers: documents, asOf });
  if (terminal.json) return terminal.printJson(jsonOf(checked, state, terminal));
  const { language } = terminal;
  const place = state.position ? `, ${positions[state.position][language]}` : '';
  await terminal.print(`▣ ${name}: ${state.personName ?? '?'} — ${stages[state.stage][language]}${place}`);
  for (const { file, document } of papers) {
    const later = { vi: ' – có sau ngày xét, chưa tính', en: ' – of a later day, not counted' }[language];
    const note = isLater(document, asOf) ? later : '';
    await terminal.print(
      `  · ${titleOf(document.documentType, language)} (${file}: ${document.pages.join(', ')})${note}`,
    );
  }
  for (const { file, reason } of refused) await terminal.print(`  ✗ ${file}: ${reason.message} ${reason.action}`);
  for (const finding of state.findings) await terminal.print(findingLine(finding, language));
  for (const { reason } of state.missing) await terminal.print(`  - ${reason[language]}`);
  for (const due of state.due) await terminal.print(dueLine(due, asOf, language));
}

async function check(context: Context, given: string, options: { asOf?: string }): Promise<number> {
  const { terminal } = context;
  const asOf = options.asOf === undefined ? dayAt(new Date().toISOString()) : readDay(options.asOf);
  const { dossiers, passedOver } = findDossiers(given, context.env);
  if (passedOver.length > 0) {
    const names = passedOver.join(', ');
    terminal.tell({
      vi: `Không phải PDF, JPEG, PNG hay TIFF nên không đọc: ${names}.`,
      en: `Neither PDF, JPEG, PNG nor TIFF, so not read: ${names}.`,
    });
  }
  const [{ startReader }, { understand }] = await Promise.all([
    import('../reader.ts'),
    import('../../functions/understand/understand.ts'),
  ]);
  const reader = await startReader();
  let exit: number = exitCodes.done;
  try {
    for (const { name, files } of dossiers) {
      const papers: { file: string; document: UnderstoodDocument }[] = [];
      const refused: RefusedOutput[] = [];
      const one = await answerEach(files, {
        terminal,
        read: async (bytes) => understand(await pagesOf(reader.pages(bytes))),
        answer: (documents, file) =>
          Promise.resolve(void papers.push(...documents.map((document) => ({ file: file.given, document })))),
        refused: (line) => Promise.resolve(void refused.push(line)),
      });
      if (one !== exitCodes.done) exit = one;
      await printChecked(terminal, { name, asOf, papers, refused });
    }
    return exit;
  } finally {
    await reader.close();
  }
}

export function addCheck({ program, say, run }: CommandLine): void {
  program
    .command('check')
    .description(
      say({
        vi: 'Kiểm tra một thư mục bản quét theo quy tắc hồ sơ, không lưu gì; mỗi thư mục con là hồ sơ của một người',
        en: 'Check a folder of scans by the rules, storing nothing; each folder below it is one person’s dossier',
      }),
    )
    .argument('<DIR>', say({ vi: 'thư mục', en: 'folder' }))
    .option(
      '--as-of <DATE>',
      say({
        vi: 'xét đến hết ngày này, không tính giấy tờ ghi ngày sau đó (mặc định hôm nay)',
        en: 'as it stood on this day, without papers dated later (default: today)',
      }),
    )
    .action(run(check));
}
