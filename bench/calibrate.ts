// Learns the calibration table from labelled scans: for each class of evidence, how many values were right and wrong.
// npm run calibrate -- TRUTH_DIR --pages READINGS_DIR [--leave-out NAME,NAME] [--out FILE] [--data TEXT]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locateDocuments } from '../functions/understand/understand.ts';
import type { LocatedDocument } from '../functions/understand/understand.ts';
import { fieldClasses, syllableClasses } from '../shared/calibration/evidence-class.ts';
import type { CalibrationTable, Count } from '../shared/calibration/table.ts';
import type { LocatedField } from '../shared/document-types/document-type.ts';
import { squeeze } from '../shared/fields/fold.ts';
import { sameTonePlace } from '../shared/fields/spelling.ts';
import { isRight, pairDocuments } from './labelled.ts';
import type { TrueField } from './labelled.ts';
import { labelledFiles } from './readings.ts';

type Counts = Record<string, Count>;

function add(counts: Counts, names: readonly string[], right: boolean): void {
  for (const name of names) {
    const { right: yes, wrong: no } = counts[name] ?? { right: 0, wrong: 0 };
    counts[name] = right ? { right: yes + 1, wrong: no } : { right: yes, wrong: no + 1 };
  }
}

const wordsOf = (text: string) => [...text.normalize('NFC').matchAll(/[\p{L}\p{N}/]+/gu)].map(([word]) => sameTonePlace(word));

/** The truth's wording whose letters the value has; of texts only the marks are left to compare then. */
function wordingOf(value: string, truth: TrueField | undefined): string | undefined {
  const wordings = [truth?.value, ...(truth?.alternatives ?? [])].filter((wording) => typeof wording === 'string');
  return wordings.find((wording) => squeeze(wording) === squeeze(value));
}

function learn(field: LocatedField, name: string, truth: TrueField | undefined, table: CalibrationTable): boolean {
  const { value, evidence } = field;
  if (field.state !== 'found' || value === null || !evidence) return false;
  const classes = fieldClasses(field)?.names ?? [];
  const text = evidence.kind === 'text' || evidence.kind === 'name';
  if (!text || typeof value !== 'string') {
    add(table.fields, classes, isRight(name, value, truth));
    return true;
  }
  const wording = wordingOf(value, truth);
  const compared = (evidence.spelling ?? []).length > 0;
  add(table.fields, classes, compared ? wording !== undefined : isRight(name, value, truth));
  if (wording !== undefined) learnMarks(field, wording, table);
  return true;
}

function learnMarks({ evidence, value }: LocatedField, wording: string, table: CalibrationTable): void {
  const wanted = wordsOf(wording);
  const read = wordsOf(String(value));
  if (wanted.length !== read.length || !evidence) return;
  (evidence.spelling ?? []).forEach((syllable, index) => {
    add(table.syllables, syllableClasses(syllable, evidence.level).names, wanted[index] === read[index]);
  });
}

function asFound(document: LocatedDocument) {
  return { documentType: document.definition.id, pages: document.range.pages.map(({ page }) => page), document };
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    'leave-out': { type: 'string', default: '' },
    out: { type: 'string', default: 'shared/calibration/pp-ocr-en.tesseract-vie.json' },
    data: { type: 'string', default: 'labelled scans' },
  },
});
const [truthDirectory] = positionals;
if (!truthDirectory || !options.pages) {
  console.error('calibrate TRUTH_DIR --pages READINGS_DIR [--leave-out NAME,NAME] [--out FILE] [--data TEXT]');
  process.exit(2);
}
const left = options['leave-out'].split(',').filter((name) => name !== '');
const files = labelledFiles(truthDirectory, options.pages).filter(({ dossier }) => !left.some((name) => dossier.startsWith(name)));
const readers = files.flatMap(({ pages }) => pages)[0]?.readers;
if (!readers) {
  console.error('no readings of labelled files found');
  process.exit(2);
}
const table: CalibrationTable = { readers, data: options.data, n: 0, fields: {}, syllables: {} };
for (const { pages, truths } of files) {
  for (const [truth, found] of pairDocuments(truths, locateDocuments(pages).map(asFound))) {
    for (const [name, field] of Object.entries(found?.document.fields ?? {})) {
      if (learn(field, name, truth.fields[name], table)) table.n += 1;
    }
  }
}
const sorted = (counts: Counts) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
const out = { ...table, fields: sorted(table.fields), syllables: sorted(table.syllables) };
writeFileSync(options.out, `${JSON.stringify(out, null, 2)}\n`);
console.log(`${table.n} labelled fields of ${files.length} files -> ${options.out}`);
