// Measures reading and understanding on a labelled folder: per level, type and field.
// npm run bench:accuracy -- TRUTH_DIR [--pages READINGS_DIR] [--kept-only] [--only NAME,NAME] [--leave-out NAME,NAME]
//   [--errors N] [--json FILE] [--output FILE.jsonl] [--html FILE]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toReadOutput } from '../cli/read.ts';
import { understand } from '../functions/understand/understand.ts';
import type { UnderstoodDocument } from '../shared/document-types/field.ts';
import { checkAgainstCompanions } from '../shared/dossier/check-dossier.ts';
import { corroborateAll } from '../shared/dossier/corroborate.ts';
import { figuresOf, riskCoverage } from './accuracy-figures.ts';
import type { Judged } from './accuracy-figures.ts';
import { writeErrorPage } from './error-page.ts';
import { fieldErrors } from './errors.ts';
import type { FieldError } from './errors.ts';
import { isRight, pairDocuments } from './labelled.ts';
import type { TrueDocument } from './labelled.ts';
import { labelledFiles } from './readings.ts';
import type { LabelledFile } from './readings.ts';

type OutputDocument = ReturnType<typeof toReadOutput>['documents'][number];

interface Paper {
  readonly level: string;
  readonly type: string;
  readonly found: boolean;
  /** Type and pages are right. */
  readonly whole: boolean;
  readonly route: string;
  /** Every field that gates is printed, none by hand. */
  readonly printed: boolean;
}

const formless: ReadonlySet<string> = new Set(['other']);

function judgedFields(file: LabelledFile, truth: TrueDocument, found: OutputDocument | undefined): Judged[] {
  const names = new Set([...Object.keys(truth.fields), ...Object.keys(found?.fields ?? {})]);
  return [...names].flatMap((field): Judged[] => {
    const label = truth.fields[field];
    const read = found?.fields[field];
    const value = read?.value ?? null;
    if (!label && value === null) return [];
    return [
      {
        level: file.level,
        type: truth.documentType,
        field,
        right: value !== null ? isRight(field, value, label) : label?.legible === false,
        given: value !== null,
        printed: label !== undefined,
        handwritten: label?.handwritten ?? false,
        accepted: found?.route === 'accepted',
        ...(read?.probability === undefined ? {} : { probability: read.probability }),
        echoed: read?.why.includes('echoed') ?? false,
      },
    ];
  });
}

function paperOf(file: LabelledFile, truth: TrueDocument, found: OutputDocument | undefined): Paper {
  return {
    level: file.level,
    type: truth.documentType,
    found: found !== undefined,
    whole: found !== undefined && found.pages.join() === truth.pages.join(),
    route: found?.route ?? 'none',
    printed: Object.values(truth.fields).every(({ handwritten }) => !handwritten),
  };
}

/** Values of documents that are not there count as silent errors if they were accepted. */
function invented(file: LabelledFile, documents: readonly OutputDocument[]): Judged[] {
  return documents
    .filter(({ documentType, route }) => !formless.has(documentType) && route === 'accepted')
    .flatMap(({ documentType, fields }) =>
      Object.entries(fields)
        .filter(([, { value }]) => value !== null)
        .map(([field]) => ({
          ...{ level: file.level, type: documentType, field, right: false, given: true },
          ...{ printed: false, handwritten: false, accepted: true },
        })),
    );
}

interface Verdict {
  readonly output: ReturnType<typeof toReadOutput>;
  readonly papers: Paper[];
  readonly fields: Judged[];
  readonly errors: FieldError[];
}

/** The papers of one dossier say things for each other, as in `hoso read --dossier`. */
function judgeDossier(files: readonly LabelledFile[]): Verdict[] {
  const read = files.map(({ pages }) => understand(pages));
  const all = corroborateAll(read.flat());
  return files.map((file, index) => {
    const first = read.slice(0, index).flat().length;
    return judge(file, all.slice(first, first + (read[index]?.length ?? 0)), all);
  });
}

function judge(
  file: LabelledFile,
  documents: readonly UnderstoodDocument[],
  companions: readonly UnderstoodDocument[],
): Verdict {
  const between = documents.map((document) => checkAgainstCompanions(document, companions));
  const output = toReadOutput(`${file.dossier}/${file.file}`, documents, { between });
  const truths = file.truths.filter(({ documentType }) => !formless.has(documentType));
  const pairs = pairDocuments(truths, output.documents);
  const paired = new Set(pairs.map(([, found]) => found));
  return {
    output,
    errors: fieldErrors(file, pairs),
    papers: pairs.map(([truth, found]) => paperOf(file, truth, found)),
    fields: [
      ...pairs.flatMap(([truth, found]) => judgedFields(file, truth, found)),
      ...invented(
        file,
        output.documents.filter((document) => !paired.has(document)),
      ),
    ],
  };
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

function printLevel(name: string, papers: readonly Paper[], fields: readonly Judged[]): void {
  const figures = figuresOf(fields);
  const count = (test: (paper: Paper) => boolean) => papers.filter(test).length;
  const plain = papers.filter(({ printed }) => printed);
  const plainAccepted = plain.filter(({ route }) => route === 'accepted').length;
  console.log(`\n${name}`);
  console.log(
    `  documents: type and pages right ${percent(
      count(({ whole }) => whole),
      papers.length,
    )} of ${papers.length}`,
  );
  console.log(`  fields exact ${percent(figures.right, figures.fields)} of ${figures.fields}`);
  const accepted = count(({ route }) => route === 'accepted');
  console.log(
    `  accepted ${percent(accepted, papers.length)}; of wholly printed papers ${percent(plainAccepted, plain.length)} of ${plain.length}`,
  );
  console.log(
    `  SILENT ERRORS ${figures.silentErrors} of ${figures.acceptedFields} accepted fields, 95 % upper bound ${percent(figures.silentBound, 1)}`,
  );
  console.log(`  calibration error ${figures.ece.toFixed(4)}, AUROC ${figures.auroc?.toFixed(3) ?? '-'}`);
}

function printTable(title: string, fields: readonly Judged[], key: (field: Judged) => string): void {
  const groups = Map.groupBy(
    fields.filter(({ printed }) => printed),
    key,
  );
  console.log(`\n${title}`);
  const rows = [...groups].map(([name, own]) => ({ name, figures: figuresOf(own) }));
  rows.sort((a, b) => a.figures.right / a.figures.fields - b.figures.right / b.figures.fields);
  for (const { name, figures } of rows) {
    console.log(`  ${name.padEnd(34)} ${percent(figures.right, figures.fields).padStart(9)} of ${figures.fields}`);
  }
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    'kept-only': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    'leave-out': { type: 'string', default: '' },
    errors: { type: 'string', default: '0' },
    json: { type: 'string' },
    output: { type: 'string' },
    html: { type: 'string' },
  },
});
const [truths] = positionals;
if (truths === undefined) {
  console.error(
    'bench:accuracy TRUTH_DIR [--pages READINGS_DIR] [--kept-only] [--only A,B] [--leave-out A,B] [--errors N]',
  );
  process.exit(2);
}
const namesOf = (list: string) => list.split(',').filter((name) => name !== '');
const source = {
  ...{ truths, pages: options.pages, keptOnly: options['kept-only'] },
  ...{ only: namesOf(options.only), leaveOut: namesOf(options['leave-out']) },
};
const papers: Paper[] = [];
const fields: Judged[] = [];
const errors: FieldError[] = [];
const lines: string[] = [];
const files: LabelledFile[] = [];
for await (const file of labelledFiles(source)) files.push(file);
for (const result of [...Map.groupBy(files, ({ dossier }) => dossier).values()].flatMap(judgeDossier)) {
  papers.push(...result.papers);
  fields.push(...result.fields);
  errors.push(...result.errors);
  lines.push(JSON.stringify(result.output));
}

for (const level of ['clean', 'normal', 'hard'].filter((name) => papers.some((paper) => paper.level === name))) {
  printLevel(
    level,
    papers.filter((paper) => paper.level === level),
    fields.filter((field) => field.level === level),
  );
}
printLevel('all', papers, fields);
const echoed = fields.filter((field) => field.echoed);
console.log(
  `\nread faintly, repeated by another paper ("echoed"): ${echoed.filter(({ right }) => !right).length} wrong of ${echoed.length}`,
);
printTable('by type', fields, ({ type }) => type);
printTable('by field', fields, ({ field }) => field);
console.log('\nrisk over coverage');
for (const { coverage, risk } of riskCoverage(fields))
  console.log(`  ${percent(coverage, 1).padStart(9)}  ${percent(risk, 1)}`);
for (const wrong of fields.filter(({ right }) => !right).slice(0, Number(options.errors))) {
  console.log(
    `  wrong: ${wrong.level} ${wrong.type} ${wrong.field} p=${wrong.probability?.toFixed(3) ?? '-'}${wrong.accepted ? ' ACCEPTED' : ''}`,
  );
}
if (options.json) writeFileSync(options.json, JSON.stringify({ figures: figuresOf(fields), fields }));
if (options.html) await writeErrorPage(options.html, { truths, errors, fields });
if (options.output) writeFileSync(options.output, `${lines.join('\n')}\n`);
if (fields.some(({ accepted, given, right }) => accepted && given && !right)) process.exitCode = 1;
