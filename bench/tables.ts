// Measures the tables of units' own papers cell by cell on a labelled folder: rows found, cells exact, and whether a table
// with a wrong cell was marked as doubtful. Every such table waits for a person; this tells how much that person mends.
// npm run samples -- --out DIR --papers plan,admission-list,member-flow-statistics,new-member-statistics --count 4
// npm run bench:tables -- DIR [--pages READINGS_DIR] [--kept-only] [--errors N]
import { parseArgs } from 'node:util';
import { understand } from '../functions/understand/understand.ts';
import type { Field, TableRow } from '../shared/document-types/field.ts';
import { isRight, pairDocuments } from './labelled.ts';
import { labelledFiles } from './readings.ts';

interface Table {
  readonly level: string;
  readonly type: string;
  readonly rows: number;
  readonly rowsFound: number;
  readonly cells: number;
  readonly right: number;
  readonly invented: number;
  readonly doubted: boolean;
  readonly wrong: readonly string[];
}

/** What a locator says against a table as a whole. */
const doubts = new Set(['readers-differ', 'single-reader', 'unread-ink', 'handwritten']);

const keyOf = (row: TableRow) => String(row['row'] ?? row['rowNumber']);

function compareRow(wanted: TableRow, found: TableRow | undefined) {
  const names = Object.keys(wanted);
  const wrong = names.filter((name) => {
    const value = found?.[name] ?? null;
    return value === null || !isRight(name, value, { value: wanted[name] ?? null, legible: true, handwritten: false });
  });
  const said = wrong.map((name) => `${keyOf(wanted)}.${name}: ${wanted[name]} read ${found?.[name] ?? '-'}`);
  const invented = Object.keys(found ?? {}).filter((name) => !names.includes(name) && found?.[name] !== null);
  return { cells: names.length, wrong: said, invented: invented.map((name) => `${keyOf(wanted)}.${name}`) };
}

/** A row of a list whose number was not read is the one of its place. */
const numberedByPlace = (row: TableRow, at: number): TableRow =>
  'rowNumber' in row && row['rowNumber'] === null ? { ...row, rowNumber: at + 1 } : row;

function compareTable(level: string, type: string, wanted: readonly TableRow[], field: Field | undefined): Table {
  const found = (Array.isArray(field?.value) ? field.value : []).map(numberedByPlace);
  const pairs = wanted.map((row) =>
    compareRow(
      row,
      found.find((other) => keyOf(other) === keyOf(row)),
    ),
  );
  const cells = pairs.reduce((sum, pair) => sum + pair.cells, 0);
  const wrong = pairs.flatMap((pair) => pair.wrong);
  const surplus = found.filter((row) => !wanted.some((other) => keyOf(other) === keyOf(row)));
  return {
    ...{ level, type, rows: wanted.length, cells, right: cells - wrong.length },
    rowsFound: wanted.filter((row) => found.some((other) => keyOf(other) === keyOf(row))).length,
    invented: pairs.flatMap((pair) => pair.invented).length + surplus.length,
    doubted: field?.why.some((one) => doubts.has(one)) ?? true,
    wrong: [...wrong, ...surplus.map((row) => `row of its own: ${JSON.stringify(row)}`)],
  };
}

const sum = (tables: readonly Table[], of: (table: Table) => number) =>
  tables.reduce((total, table) => total + of(table), 0);
const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

function print(name: string, tables: readonly Table[]): void {
  const faulty = tables.filter(({ wrong, invented }) => wrong.length > 0 || invented > 0);
  console.log(`\n${name}: ${tables.length} tables`);
  console.log(
    `  rows found ${share(
      sum(tables, ({ rowsFound }) => rowsFound),
      sum(tables, ({ rows }) => rows),
    )}`,
  );
  console.log(
    `  cells exact ${share(
      sum(tables, ({ right }) => right),
      sum(tables, ({ cells }) => cells),
    )}`,
  );
  console.log(`  cells or rows invented ${sum(tables, ({ invented }) => invented)}`);
  console.log(`  without a fault ${share(tables.length - faulty.length, tables.length)}`);
  const unseen = faulty.filter(({ doubted }) => !doubted).length;
  console.log(`  with a fault and not marked doubtful ${unseen}`);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    'kept-only': { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
  },
});
const [truths] = positionals;
if (truths === undefined) {
  console.error('bench:tables TRUTH_DIR [--pages READINGS_DIR] [--kept-only] [--errors N]');
  process.exit(2);
}
const tables: Table[] = [];
for await (const file of labelledFiles({ truths, pages: options.pages, keptOnly: options['kept-only'] })) {
  for (const [truth, found] of pairDocuments(file.truths, understand(file.pages))) {
    for (const [name, { value }] of Object.entries(truth.fields)) {
      if (!Array.isArray(value)) continue;
      tables.push(compareTable(file.level, truth.documentType, value, found?.fields[name]));
    }
  }
}
for (const [level, own] of Map.groupBy(tables, (table) => table.level)) print(level, own);
for (const [type, own] of Map.groupBy(tables, (table) => table.type)) print(type, own);
print('all', tables);
const faults = tables.flatMap(({ level, type, wrong }) => wrong.map((one) => `  ${level} ${type} ${one}`));
for (const line of faults.slice(0, Number(options.errors))) console.log(line);
