// npm run bench: which measurements there are and what they tell. `npm run bench -- NAME [ARGUMENTS]` runs one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface Bench {
  readonly file: string;
  readonly tells: string;
  readonly usage: string;
  readonly node?: readonly string[];
}

const benches: Readonly<Record<string, Bench>> = {
  accuracy: {
    file: 'accuracy.ts',
    tells: 'fields exact, documents accepted, silent errors with their bound, calibration; errors as a page (--html)',
    usage: 'DIR [--pages DIR] [--kept-only] [--html FILE] [--errors N] [--output FILE.jsonl]',
  },
  dossiers: { file: 'dossiers.ts', tells: 'planted violations found, sound dossiers accused', usage: 'DIR' },
  violations: {
    file: 'violations.ts',
    tells: 'the same on generated dossiers, without scans: as printed, and as the locators find it',
    usage: '[--count N] [--seed S]',
  },
  wording: {
    file: 'wording.ts',
    tells: "what the locators make of each house's wording on pages read without a slip",
    usage: '[--style A,B] [--count N] [--errors N] [--field NAME] [--type TYPE]',
  },
  tables: {
    file: 'tables.ts',
    tells: "tables of units' own papers, cell by cell",
    usage: 'DIR [--pages DIR] [--kept-only] [--errors N]',
  },
  rules: { file: 'rules.ts', tells: 'what judging a dossier costs, the last of 100,000 beside the first', usage: '' },
  speed: {
    file: 'speed.ts',
    tells: 'pages a second and characters wrong, beside ocrmypdf on the same pages',
    usage: '[DIR] [--papers N] [--alone]',
  },
  figures: {
    file: 'figures.ts',
    tells: 'one more record, and closing a quarter, among a million records against ten thousand',
    usage: '',
    node: ['--expose-gc'],
  },
  'seed-year': {
    file: 'seed-year.ts',
    tells: 'a part of the invented year as scans through the local home: the figures of its records file',
    usage: '[--units C10,C12] [--quarter 2022-Q1]',
  },
  calibrate: { file: 'calibrate.ts', tells: 'learns the calibration table of a pair of readers', usage: 'DIR...' },
};

const here = import.meta.dirname;
const there = Object.entries(benches).filter(([, { file }]) => existsSync(join(here, file)));
const [name = '', ...rest] = process.argv.slice(2);
const chosen = there.find(([key]) => key === name)?.[1];
if (!chosen) {
  console.log('npm run bench -- NAME [ARGUMENTS]\n');
  for (const [key, { tells, usage }] of there) console.log(`  ${key} ${usage}\n      ${tells}`);
  process.exitCode = name === '' ? 0 : 2;
} else {
  const words = [...(chosen.node ?? []), '--import', 'tsx', join(here, chosen.file), ...rest];
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}
