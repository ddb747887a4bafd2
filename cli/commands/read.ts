// hoso read FILE... [--dossier]: read and understand files without storing anything.
import { basename, dirname } from 'node:path';
import type { PageReading } from '../../shared/document/page.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { checkAgainstCompanions, checkDossier } from '../../shared/dossier/check-dossier.ts';
import { corroborateAll } from '../../shared/dossier/corroborate.ts';
import { RefusedFile, describeRefusal } from '../../shared/refusal.ts';
import type { RefusedOutput } from '../answers.ts';
import { answerEach } from '../answers.ts';
import { findFiles } from '../files.ts';
import type { NamedFile } from '../files.ts';
import type { CommandLine, Context } from '../program.ts';
import { documentText, findingText } from '../read-text.ts';
import { toReadOutput } from '../read.ts';
import type { Language, Terminal } from '../terminal.ts';

type ReadOutput = ReturnType<typeof toReadOutput>;
type FileOutput = ReadOutput & { readonly route?: 'rejected'; readonly reason?: RefusedOutput['reason'] };

async function collect(pages: AsyncIterable<PageReading>): Promise<PageReading[]> {
  const all: PageReading[] = [];
  for await (const page of pages) all.push(page);
  if (all.every(({ blank }) => blank)) throw new RefusedFile('pages.blank');
  return all;
}

/** `companions`: the papers that are compared with these; those that name another person stay out of it. */
function judge(
  file: NamedFile,
  documents: readonly UnderstoodDocument[],
  companions: readonly UnderstoodDocument[],
  language: Language,
): FileOutput {
  const between = documents.map((document) => checkAgainstCompanions(document, companions));
  const output = toReadOutput(file.given, documents, { language, between });
  // Nothing in it that anybody could use: then the file is refused too, with what to do.
  const unusable = output.documents.length > 0 && output.documents.every(({ route }) => route === 'rejected');
  return unusable ? { ...output, route: 'rejected', reason: describeRefusal('document.not-ours', language) } : output;
}

async function printFile(terminal: Terminal, output: FileOutput): Promise<void> {
  if (terminal.json) return terminal.printJson(output);
  const { reason } = output;
  await terminal.print(`■ ${output.file}${reason ? `: ${reason.message} ${reason.action}` : ''}`);
  for (const document of output.documents) await terminal.print(documentText(document, terminal.language));
}

async function printRefused(terminal: Terminal, refused: RefusedOutput): Promise<void> {
  if (terminal.json) return terminal.printJson(refused);
  await terminal.print(`✗ ${refused.file}: ${refused.reason.message} ${refused.reason.action}`);
}

async function printDossier(terminal: Terminal, files: readonly NamedFile[], documents: readonly UnderstoodDocument[]) {
  const { language } = terminal;
  const { findings, missing } = checkDossier({ papers: documents });
  const name = basename(dirname(files[0]?.path ?? ''));
  const dossier = {
    name,
    findings: findings.map(({ rule, severity, message, citation, fields, documents: types, places }) => {
      const spots = places.map(({ document, page, polygon }) => ({ document, page, polygon }));
      return {
        rule,
        severity,
        message: message[language],
        ...(citation && { citation }),
        fields,
        documents: types,
        places: spots,
      };
    }),
    missing: missing.map(({ documentType, reason }) => ({ documentType, reason: reason[language] })),
  };
  if (terminal.json) return terminal.printJson({ dossier });
  await terminal.print(`▣ ${name}`);
  for (const finding of dossier.findings) await terminal.print(`  ! ${findingText(finding)}`);
  for (const { reason } of dossier.missing) await terminal.print(`  - ${reason}`);
}

async function readFiles(context: Context, given: string[], options: { dossier?: boolean }): Promise<number> {
  const { terminal } = context;
  const files = findFiles(given, context.env);
  // Loaded only where files are read: engines take their time to start.
  const [{ startReader }, { understand }] = await Promise.all([
    import('../reader.ts'),
    import('../../functions/understand/understand.ts'),
  ]);
  const reader = await startReader();
  // A dossier is judged when all of it is known; then its files are printed in their order.
  const held: (() => Promise<void>)[] = [];
  const read: UnderstoodDocument[] = [];
  let all: readonly UnderstoodDocument[] = [];
  const later = options.dossier
    ? (print: () => Promise<void>) => void held.push(print)
    : (print: () => Promise<void>) => print();
  try {
    const exit = await answerEach(files, {
      terminal,
      read: async (bytes) => understand(await collect(reader.pages(bytes))),
      async answer(documents, file) {
        const first = read.push(...documents) - documents.length;
        await later(() => {
          const companions = options.dossier ? all : corroborateAll(documents);
          const own = options.dossier ? all.slice(first, first + documents.length) : companions;
          return printFile(terminal, judge(file, own, companions, terminal.language));
        });
      },
      refused: async (line) => {
        await later(() => printRefused(terminal, line));
      },
    });
    all = corroborateAll(read);
    for (const print of held) await print();
    if (options.dossier) await printDossier(terminal, files, all);
    return exit;
  } finally {
    await reader.close();
  }
}

export function addRead({ program, say, run }: CommandLine): void {
  program
    .command('read')
    .description(
      say({ vi: 'Đọc và hiểu giấy tờ trong tệp, không lưu gì', en: 'Read and understand files, storing nothing' }),
    )
    .argument('<FILE...>', say({ vi: 'tệp PDF, JPEG, PNG hoặc TIFF', en: 'PDF, JPEG, PNG or TIFF files' }))
    .option('--dossier', say({ vi: 'các tệp là hồ sơ của một người', en: 'the files are one person’s dossier' }))
    .action(run(readFiles));
}
