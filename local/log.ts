// What the home tells people (standard output, in both languages) and what it notes for itself (<data>/logs/home.log).
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Sentence } from './service.ts';

export type Language = 'vi' | 'en';

/** Vietnamese first, English second; with `--lang en` English alone. */
export function inLanguage(sentence: Sentence, language: Language): string {
  return language === 'en' ? sentence.en : `${sentence.vi} / ${sentence.en}`;
}

export function fileLog(dataDir: string, language: Language, print: (line: string) => void): Log {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'home.log');
  return {
    say: (sentence) => {
      print(inLanguage(sentence, language));
    },
    note: (code, details = {}) => {
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), code, ...details })}\n`);
    },
  };
}
