// File after file, each with an answer of its own: a file that nobody can use is answered with the reason, and no file
// keeps the next one from being read.
import { readFile } from 'node:fs/promises';
import { RefusedFile } from '../shared/refusal.ts';
import { exitCodes } from './failure.ts';
import type { NamedFile } from './files.ts';
import { inOrder } from './in-order.ts';
import { toRefusedOutput } from './read.ts';
import type { Language, Terminal } from './terminal.ts';

export type RefusedOutput = ReturnType<typeof toRefusedOutput>;

function describeFailure(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** A fault of ours: said as such, never as if it were the file's. */
function failedLine(file: NamedFile, error: unknown, language: Language) {
  const message = {
    vi: `Chương trình lỗi khi đọc tệp (${describeFailure(error)}).`,
    en: `The program failed at this file (${describeFailure(error)}).`,
  }[language];
  const action = { vi: 'Chạy lại; nếu vẫn vậy, báo quản trị.', en: 'Run it again; if it stays so, report it.' }[
    language
  ];
  return { file: file.given, error: { code: 'reading.failed', message, action }, documents: [] };
}

export interface Answering<Read> {
  readonly terminal: Terminal;
  /** What takes long; the next file is read while this one is answered. */
  readonly read: (bytes: Uint8Array) => Promise<Read>;
  readonly answer: (read: Read, file: NamedFile) => Promise<void>;
  readonly refused: (line: RefusedOutput) => Promise<void>;
}

/** So that one-page files keep all cores busy. */
const filesUnderWay = 2;

/** Answers in the order of the files, with the exit code: 0 when every file got an answer, whatever it was. */
export async function answerEach<Read>(
  files: readonly NamedFile[],
  { terminal, read, answer, refused }: Answering<Read>,
): Promise<number> {
  let exit: number = exitCodes.done;
  const started = inOrder(files, filesUnderWay, async (file) => {
    const reading = readFile(file.path).then(read);
    await reading.catch(() => undefined);
    return { file, reading };
  });
  for await (const { file, reading } of started) {
    try {
      await answer(await reading, file);
    } catch (error) {
      if (error instanceof RefusedFile) {
        await refused(toRefusedOutput(file.given, error.code, terminal.language));
        continue;
      }
      exit = exitCodes.refused;
      const line = failedLine(file, error, terminal.language);
      if (terminal.json) await terminal.printJson(line);
      else await terminal.print(`✗ ${file.given}: ${line.error.message} ${line.error.action}`);
    }
  }
  return exit;
}
