// Learns the calibration table from labelled scans: for each class of evidence, how many values were right and wrong.
// npm run calibrate -- TRUTH_DIR[=READINGS_DIR]... [--kept-only] [--leave-out NAME,NAME] [--out FILE] [--data TEXT] [--onto FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locateDocuments } from '../functions/understand/understand.ts';
import type { LocatedDocument } from '../functions/understand/understand.ts';
import { fieldClasses } from '../shared/calibration/evidence-class.ts';
import { CalibrationTable } from '../shared/calibration/table.ts';
import type { Count } from '../shared/calibration/table.ts';
import type { PageReading } from '../shared/document/page.ts';
import type { LocatedField } from '../shared/document-types/document-type.ts';
import { isRight, pairDocuments } from './labelled.ts';
import type { TrueField } from './labelled.ts';
import { labelledFiles } from './readings.ts';
import type { LabelledFile } from './readings.ts';

type Counts = Record<string, Count>;

function add(counts: Counts, names: readonly string[], right: boolean): void {
  for (const name of names) {
    const { right: yes, wrong: no } = counts[name] ?? { right: 0, wrong: 0 };
    counts[name] = right ? { right: yes + 1, wrong: no } : { right: yes, wrong: no + 1 };
  }
}

function learn(field: LocatedField, name: string, truth: TrueField | undefined, table: CalibrationTable): void {
  const classes = fieldClasses(field);
  if (field.state !== 'found' || field.value === null || !classes) return;
  add(table.fields, classes.names, isRight(name, field.value, truth));
  table.n += 1;
}

function asFound(document: LocatedDocument) {
  return { documentType: document.definition.id, pages: document.range.pages.map(({ page }) => page), document };
}

const pairOf = ({ readers: { a, b } }: Pick<PageReading, 'readers'>) => [a.name, a.version, b.name, b.version].join();

/** Readings of another pair of readers teach nothing about this one. */
function learnFile({ pages, truths }: LabelledFile, table: CalibrationTable): void {
  if (pages.some((page) => pairOf(page) !== pairOf(table))) return;
  for (const [truth, found] of pairDocuments(truths, locateDocuments(pages).map(asFound))) {
    for (const [name, field] of Object.entries(found?.document.fields ?? {})) {
      learn(field, name, truth.fields[name], table);
    }
  }
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    'kept-only': { type: 'boolean', default: false },
    'leave-out': { type: 'string', default: '' },
    out: { type: 'string', default: 'shared/calibration/pp-ocr-en.tesseract-vie.json' },
    data: { type: 'string', default: 'labelled scans' },
    /** A table learnt with the same readers that other scans are added to. */
    onto: { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error(
    'calibrate TRUTH_DIR[=READINGS_DIR]... [--kept-only] [--leave-out NAME,NAME] [--out FILE] [--data TEXT] [--onto FILE]',
  );
  process.exit(2);
}

let table: CalibrationTable | undefined = options.onto
  ? CalibrationTable.parse(JSON.parse(readFileSync(options.onto, 'utf8')))
  : undefined;
let files = 0;
for (const folder of positionals) {
  const [truths = '', pages = options.pages] = folder.split('=');
  const leaveOut = options['leave-out'].split(',').filter((name) => name !== '');
  for await (const file of labelledFiles({ truths, pages, keptOnly: options['kept-only'], leaveOut })) {
    const [first] = file.pages;
    if (!first) continue;
    table ??= { readers: first.readers, data: options.data, n: 0, fields: {} };
    learnFile(file, table);
    files += 1;
  }
}
if (!table) {
  console.error('no readings of labelled files found');
  process.exit(2);
}
const sorted = (counts: Counts) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
const out = { ...table, data: options.data, fields: sorted(table.fields) };
writeFileSync(options.out, `${JSON.stringify(out, null, 2)}\n`);
console.log(`${table.n} labelled fields of ${files} files -> ${options.out}`);
