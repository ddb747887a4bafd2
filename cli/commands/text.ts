// hoso text FILE...: the merged text of both readers, page by page, storing nothing.
import type { PageReading, Word } from '../../shared/document/page.ts';
import { answerEach } from '../answers.ts';
import type { RefusedOutput } from '../answers.ts';
import { findFiles } from '../files.ts';
import type { NamedFile } from '../files.ts';
import type { CommandLine, Context } from '../program.ts';

/** The reader that was believed, and how sure it was; absent where it said nothing of it. */
function confidenceOf({ confidence, readings, text }: Word): number | undefined {
  return readings.b === text ? (confidence.b ?? confidence.a) : (confidence.a ?? confidence.b);
}

const textOf = (page: PageReading) =>
  page.lines.map((line) => line.words.map((word) => word.text).join(' ')).join('\n');

export function toTextLine(file: string, page: PageReading) {
  const words = page.lines.flatMap((line) => line.words);
  return {
    file,
    page: page.page,
    text: textOf(page),
    words: words.map((word) => ({
      text: word.text,
      polygon: word.polygon,
      readings: word.readings,
      confidence: confidenceOf(word),
    })),
  };
}

async function text(context: Context, given: string[]): Promise<number> {
  const { terminal } = context;
  const files = findFiles(given, context.env);
  // Loaded only where files are read: engines take their time to start.
  const { startReader } = await import('../reader.ts');
  const reader = await startReader();
  // Page after page as it is read: a long file is not waited for.
  const read = (bytes: Uint8Array) => Promise.resolve(reader.pages(bytes));
  const answer = async (pages: AsyncIterable<PageReading>, file: NamedFile) => {
    for await (const page of pages) {
      if (terminal.json) await terminal.printJson(toTextLine(file.given, page));
      else await terminal.print(`── ${file.given} · ${page.page} ──\n${textOf(page)}`);
    }
  };
  const refused = (line: RefusedOutput) =>
    terminal.json
      ? terminal.printJson(line)
      : terminal.print(`✗ ${line.file}: ${line.reason.message} ${line.reason.action}`);
  return answerEach(files, { terminal, read, answer, refused }).finally(() => reader.close());
}

export function addText({ program, say, run }: CommandLine): void {
  program
    .command('text')
    .description(say({ vi: 'Đọc chữ trong tệp, không lưu gì', en: 'Read the text of files, storing nothing' }))
    .argument('<FILE...>', say({ vi: 'tệp PDF, JPEG, PNG hoặc TIFF', en: 'PDF, JPEG, PNG or TIFF files' }))
    .action(run(text));
}
