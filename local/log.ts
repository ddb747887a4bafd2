// What the home tells people (standard output, in both languages) and what it notes for itself (<data>/logs/home.log).
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Sentence } from './service.ts';

export type Language = 'vi' | 'en';

/** Vietnamese first, English second; with `--lang en` English alone. */
export function inLanguage(sentence: Sentence, language: Language): string {
  return language === 'en' ? sentence.en : `${sentence.vi} / ${sentence.en}`;
}

const largestLog = 20 * 1024 * 1024;

/** <data>/logs/<name>.log; at a start a long one is put aside, in the place of the one before it. */
export function logFile(dataDir: string, name: string): string {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.log`);
  const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (size > largestLog) renameSync(file, `${file}.old`);
  return file;
}

export function fileLog(dataDir: string, language: Language, print: (line: string) => void): Log {
  const file = logFile(dataDir, 'home');
  return {
    say: (sentence) => {
      print(inLanguage(sentence, language));
    },
    note: (code, details = {}) => {
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), code, ...details })}\n`);
    },
  };
}
