// Where the commands write. Results go to stdout, everything said to a person on the way goes to stderr, so that
// `--json` leaves nothing but JSON on stdout.
import type { ApiError, Message } from '../events/api/reply.ts';

export type Language = 'vi' | 'en';

export interface Terminal {
  readonly language: Language;
  readonly json: boolean;
  /** A person is looking at stderr: progress may be drawn. */
  readonly interactive: boolean;
  /** A line of the result, for people. */
  print(text: Message | string): Promise<void>;
  /** One JSON object on a line of its own. */
  printJson(value: unknown): Promise<void>;
  /** Said on the way; not part of the result. */
  tell(text: Message | string): void;
}

export interface Streams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Waits until the line is handed on: a slow reader of a pipe slows us down instead of filling the memory. */
function write(stream: NodeJS.WritableStream, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

export function createTerminal(settings: { language: Language; json: boolean }, streams: Streams = process): Terminal {
  const { language, json } = settings;
  const textOf = (text: Message | string) => (typeof text === 'string' ? text : text[language]);
  return {
    language,
    json,
    interactive: streams.stderr.isTTY === true && !json,
    print: (text) => write(streams.stdout, textOf(text)),
    printJson: (value) => write(streams.stdout, JSON.stringify(value)),
    tell: (text) => void streams.stderr.write(`${textOf(text)}\n`),
  };
}

/** `{code, message, action}` -> "Không có đơn vị X. Kiểm tra mã đơn vị." and one line per wrong line of a file. */
export function sentencesOf(error: ApiError, language: Language): string[] {
  const line = { vi: 'dòng', en: 'line' }[language];
  return [
    [error.message, error.action].flatMap((part) => (part ? [part[language]] : [])).join(' '),
    ...(error.lines ?? []).map((wrong) => `  ${line} ${wrong.line}: ${wrong.message[language]}`),
  ];
}
