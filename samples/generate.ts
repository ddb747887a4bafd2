// `npm run samples -- --out DIR --seed N --count N [--types …] [--level …] [--style A|B|C|D|E|F|G|H|I|J|K|L|M] [--violations …] [--pen SHARE] [--digital]`:
// labelled scans of invented people, one folder a dossier, truth.json beside the files. The same arguments give the same files.
// `--any-names`: people bear names of any syllables, which no list of names has.
// `--papers TYPE[,TYPE]`: instead, papers that units make about themselves, such as quarterly reports.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printDossier } from './digital.ts';
import { makeDossier } from './making.ts';
import type { Making } from './making.ts';
import { documentTypesOf } from './paper.ts';
import { createRandom } from './random.ts';
import { makeReports, reportBook } from './reports/book.ts';
import { violationKinds } from './violations.ts';
import type { ViolationKind } from './violations.ts';
import type { Level, Style } from './wear/capture.ts';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '4' },
    types: { type: 'string' },
    papers: { type: 'string' },
    level: { type: 'string' },
    style: { type: 'string', default: 'A' },
    violations: { type: 'string', default: 'some' },
    pen: { type: 'string' },
    digital: { type: 'boolean', default: false },
    'any-names': { type: 'boolean', default: false },
  },
});

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function oneOf<T extends string>(value: string, allowed: readonly T[], name: string): T {
  const found = allowed.find((item) => item === value);
  return found ?? stop(`--${name}: ${value} is none of ${allowed.join(', ')}`);
}

const out = options.out ?? stop('--out DIR is needed');
const count = Number(options.count);
if (!Number.isInteger(count) || count < 1) stop('--count must be a whole number above 0');
const style: Style = oneOf(options.style, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'], 'style');
const known = documentTypesOf(style);
const types = options.types?.split(',').map((type) => oneOf(type.trim(), known, 'types')) ?? known;
const level =
  options.level === undefined ? undefined : oneOf<Level>(options.level, ['clean', 'normal', 'hard'], 'level');
const pen = options.pen === undefined ? undefined : Number(options.pen);
if (pen !== undefined && !(pen >= 0 && pen <= 1)) stop('--pen: the share of papers that a pen filled in, 0 to 1');
const choices = ['none', 'some', ...violationKinds] as const;
const planting = options.violations.split(',').map((kind) => oneOf(kind.trim(), choices, 'violations'));

/** `some`: every third dossier carries one slip; named kinds: every dossier carries one of them. */
function violationOf(index: number): ViolationKind | undefined {
  const kinds = planting.filter((kind) => kind !== 'none' && kind !== 'some');
  const all = kinds.length > 0 ? kinds : planting.includes('some') && index % 3 === 2 ? violationKinds : [];
  return all.length === 0 ? undefined : createRandom(`${options.seed}/slip ${index}`).pick(all);
}

const mixture: readonly Level[] = ['clean', 'normal', 'normal', 'hard', 'normal', 'clean', 'hard'];
const papers = options.papers?.split(',').map((type) => oneOf(type.trim(), Object.keys(reportBook), 'papers'));
for (let index = 0; papers && index < count; index++) {
  const own = level ?? mixture[index % mixture.length] ?? 'normal';
  const { truth, files } = await makeReports(`${options.seed}/${index}`, papers, own);
  const folder = join(out, truth.dossier);
  await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(join(folder, file.name), file.bytes);
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  process.stdout.write(`${truth.dossier}: ${own}, ${files.length} files\n`);
}

for (let index = 0; !papers && index < count; index++) {
  const making: Making = {
    seed: `${style}/${options.seed}/${index}`,
    number: index + 1,
    style,
    types,
    level: level ?? (mixture[index % mixture.length] as Level),
    violation: violationOf(index),
    ...(pen !== undefined && { pen }),
    ...(options['any-names'] && { anyNames: true }),
  };
  const { truth, files } = options.digital ? printDossier(making) : await makeDossier(making);
  const folder = join(out, truth.dossier);
  await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(join(folder, file.name), file.bytes);
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  process.stdout.write(`${truth.dossier}: ${truth.level}, ${files.length} files\n`);
}
