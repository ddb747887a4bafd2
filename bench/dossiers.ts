// Measures the rules on labelled dossiers, each judged as a whole: which planted violations are found, what sound dossiers
// are accused of, which missing papers are named. Twice: on what stands on the papers (read without a slip), and on what
// the readers made of them.
// npm run bench:dossiers -- TRUTH_DIR [--pages READINGS_DIR] [--kept-only] [--only A,B] [--leave-out A,B] [--output FILE.jsonl]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { toReadOutput } from '../cli/read.ts';
import { understand } from '../functions/understand/understand.ts';
import type { Field, UnderstoodDocument } from '../shared/document-types/field.ts';
import { checkAgainstCompanions, checkDossier } from '../shared/dossier/check-dossier.ts';
import { corroborateAll } from '../shared/dossier/corroborate.ts';
import { count, judged, nothing, print } from './judged.ts';
import type { TrueDocument } from './labelled.ts';
import { labelledFiles } from './readings.ts';

const Planted = z.object({
  violations: z.array(
    z.object({
      ...{ rule: z.string(), kind: z.string().optional(), documents: z.array(z.string()), fields: z.array(z.string()) },
      also: z.array(z.string()).optional(),
    }),
  ),
  missing: z.array(z.string()),
});

const mark = { present: true, probability: 1 };

/** A paper as the truth says it is: every value sure. */
function printed({ documentType, pages, fields }: TrueDocument): UnderstoodDocument {
  const values = Object.entries(fields).flatMap(([name, { value }]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[name, { value, state: 'found', probability: 1, why: [] } satisfies Field] as const]
      : [],
  );
  return {
    ...{ documentType, pages, typeProbability: 1, fields: Object.fromEntries(values), doubts: [] },
    marks: { signature: mark, seal: mark },
  };
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    'kept-only': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    'leave-out': { type: 'string', default: '' },
    output: { type: 'string' },
  },
});
const [truths] = positionals;
if (truths === undefined) {
  console.error(
    'bench:dossiers TRUTH_DIR [--pages READINGS_DIR] [--kept-only] [--only A,B] [--leave-out A,B] [--output FILE]',
  );
  process.exit(2);
}
const namesOf = (list: string) => list.split(',').filter((name) => name !== '');
const dossiers = new Map<
  string,
  { right: UnderstoodDocument[]; read: { file: string; documents: UnderstoodDocument[] }[] }
>();
for await (const file of labelledFiles({
  ...{ truths, pages: options.pages, keptOnly: options['kept-only'] },
  ...{ only: namesOf(options.only), leaveOut: namesOf(options['leave-out']) },
})) {
  const dossier = dossiers.get(file.dossier) ?? { right: [], read: [] };
  dossiers.set(file.dossier, dossier);
  dossier.right.push(...file.truths.filter(({ documentType }) => documentType !== 'other').map(printed));
  dossier.read.push({ file: file.file, documents: understand(file.pages) });
}

const [right, read] = [nothing(), nothing()];
const lines: string[] = [];
for (const [name, dossier] of dossiers) {
  const truth = Planted.parse(JSON.parse(readFileSync(join(truths, name, 'truth.json'), 'utf8')));
  const all = corroborateAll(dossier.read.flatMap(({ documents }) => documents));
  count(right, name, truth, judged(dossier.right));
  count(read, name, truth, judged(all));
  let first = 0;
  for (const { file, documents: read } of dossier.read) {
    const documents = all.slice(first, (first += read.length));
    const between = documents.map((document) => checkAgainstCompanions(document, all));
    lines.push(JSON.stringify(toReadOutput(`${name}/${file}`, documents, { between })));
  }
  const { findings, missing } = checkDossier({ papers: all });
  lines.push(
    JSON.stringify({
      dossier: { name, findings: findings.map((one) => ({ ...one, message: one.message.vi })), missing },
    }),
  );
}
print('as the papers say (read without a slip)', right);
print('as read', read);
if (options.output) writeFileSync(options.output, `${lines.join('\n')}\n`);
if (right.found < right.planted || right.falseErrors.length > 0) process.exitCode = 1;
