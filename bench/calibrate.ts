// Learns the calibration table from labelled scans: for each class of evidence, how many values were right and wrong, and
// what stood around the right ones.
// npm run calibrate -- TRUTH_DIR[=READINGS_DIR[=HOUSE]]... [--kept-only] [--leave-out NAME,NAME] [--out FILE] [--data TEXT]
//   [--drawn STYLE=PERSONS,...]: wordings of the generator's houses too, from pages set and not scanned. What stands around
//   their values becomes familiar; how well letters are read is learnt from scans alone.
//   [--add]: to the counts and surroundings of the table that is there, which was learnt from other scans.
//   [--surroundings]: of these scans only what stands around right values, added to the table that is there; its counts,
//   of which some of these scans may be part, stay.
// npm run calibrate -- --drawn STYLE=PERSONS,...: that alone, added to the table that is there.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locateDocuments } from '../functions/understand/understand.ts';
import type { LocatedDocument } from '../functions/understand/understand.ts';
import { fieldClasses } from '../shared/calibration/evidence-class.ts';
import { familiarOf, isFamiliarPlace, joinedFamiliar } from '../shared/calibration/familiar.ts';
import type { Familiar, FieldOf, Seen } from '../shared/calibration/familiar.ts';
import { CalibrationTable } from '../shared/calibration/table.ts';
import type { Count } from '../shared/calibration/table.ts';
import type { PageReading } from '../shared/document/page.ts';
import type { LocatedField } from '../shared/document-types/document-type.ts';
import { surroundingsOf } from '../shared/fields/surroundings.ts';
import { drawnPapers, styles } from './drawn.ts';
import { isRight, pairDocuments } from './labelled.ts';
import { labelledFiles } from './readings.ts';
import type { LabelledFile } from './readings.ts';

const usage =
  'calibrate [TRUTH_DIR[=READINGS_DIR[=HOUSE]]...] [--drawn STYLE=PERSONS,...] [--kept-only] [--add] [--surroundings] [--leave-out NAME,NAME] [--out FILE] [--data TEXT]';

interface Labelled extends FieldOf {
  readonly field: LocatedField;
  readonly right: boolean;
  /** Whose wording: papers of one office teach nothing about how its wording would fare unseen. */
  readonly house: string;
  readonly person: string;
}

const pairOf = ({ readers: { a, b } }: Pick<PageReading, 'readers'>) => [a.name, a.version, b.name, b.version].join();

function asFound(document: LocatedDocument) {
  return { documentType: document.definition.id, pages: document.range.pages.map(({ page }) => page), document };
}

function labelledIn({ pages, truths, dossier }: LabelledFile, house: string): Labelled[] {
  return pairDocuments(truths, locateDocuments(pages).map(asFound)).flatMap(([truth, found]) =>
    Object.entries(found?.document.fields ?? {}).flatMap(([name, field]) => {
      if (field.state !== 'found' || field.value === null || !field.evidence) return [];
      const right = isRight(name, field.value, truth.fields[name]);
      return { documentType: truth.documentType, name, field, right, house, person: `${house}/${dossier}` };
    }),
  );
}

function seenIn(labelled: readonly Labelled[]): Seen[] {
  return labelled.flatMap(({ field, right, documentType, name, person }) =>
    right && field.evidence ? { documentType, name, person, ...surroundingsOf(field.evidence.parts) } : [],
  );
}

/** Papers of `A=40,E=20`, where nothing of their words is misread. */
function drawnSeen(wish: string): Seen[] {
  return wish.split(',').flatMap((each) => {
    const [name = '', persons = '0'] = each.split('=');
    const style = styles.find((known) => known === name) ?? stop(`--drawn: ${name} is no house of samples`);
    return Array.from({ length: Number(persons) }, (_, index) => index).flatMap((index) =>
      drawnPapers(style, 'familiar', index).flatMap(({ documentType, truth, pages }) => {
        const [found] = locateDocuments(pages);
        if (found?.definition.id !== documentType) return [];
        return Object.entries(found.fields).flatMap(([field, { state, value, evidence }]) =>
          state === 'found' && value !== null && evidence && isRight(field, value, truth[field])
            ? { documentType, name: field, person: `${style}/${index}`, ...surroundingsOf(evidence.parts) }
            : [],
        );
      }),
    );
  });
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

type Counts = Record<string, Count>;

function count(counts: Counts, { field, right }: Labelled, isFamiliar: boolean): void {
  for (const name of fieldClasses(field, isFamiliar)?.names ?? []) {
    const { right: yes, wrong: no } = counts[name] ?? { right: 0, wrong: 0 };
    counts[name] = right ? { right: yes + 1, wrong: no } : { right: yes, wrong: no + 1 };
  }
}

/** Each value counts as what it is, and as what it was while its own office was unknown. */
function learn(labelled: readonly Labelled[], familiar: Familiar): Counts {
  const counts: Counts = {};
  for (const each of labelled) count(counts, each, isFamiliarPlace(each.field, each, familiar));
  for (const house of new Set(labelled.map((each) => each.house))) {
    const others = familiarOf(seenIn(labelled.filter((each) => each.house !== house)));
    const own = labelled.filter((each) => each.house === house);
    for (const each of own)
      if (isFamiliarPlace(each.field, each, familiar) && !isFamiliarPlace(each.field, each, others))
        count(counts, each, false);
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    'kept-only': { type: 'boolean', default: false },
    add: { type: 'boolean', default: false },
    surroundings: { type: 'boolean', default: false },
    'leave-out': { type: 'string', default: '' },
    out: { type: 'string', default: 'shared/calibration/pp-ocr-en.tesseract-vie.json' },
    data: { type: 'string' },
    drawn: { type: 'string' },
  },
});
const drawn = options.drawn === undefined ? [] : drawnSeen(options.drawn);
if (positionals.length === 0) {
  if (drawn.length === 0) stop(usage);
  addSurroundings(drawn);
  process.exit(0);
}

function tableThere(): CalibrationTable {
  return CalibrationTable.parse(JSON.parse(readFileSync(options.out, 'utf8')));
}

function joined(one: CalibrationTable, other: CalibrationTable): CalibrationTable {
  const names = [...new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])];
  const of = (name: string): Count => ({
    right: (one.fields[name]?.right ?? 0) + (other.fields[name]?.right ?? 0),
    wrong: (one.fields[name]?.wrong ?? 0) + (other.fields[name]?.wrong ?? 0),
  });
  return {
    ...other,
    n: one.n + other.n,
    fields: Object.fromEntries(names.sort((a, b) => a.localeCompare(b)).map((name) => [name, of(name)])),
    familiar: joinedFamiliar(one.familiar, other.familiar),
  };
}

/** The counts stay: they tell how often letters are read right, wherever they stand. */
function addSurroundings(seen: readonly Seen[]): void {
  const table = tableThere();
  const familiar = joinedFamiliar(table.familiar, familiarOf(seen));
  writeFileSync(options.out, `${JSON.stringify({ ...table, data: options.data ?? table.data, familiar }, null, 2)}\n`);
  console.log(`surroundings of ${seen.length} values -> ${options.out}`);
}

let readers: PageReading['readers'] | undefined;
let files = 0;
const labelled: Labelled[] = [];
for (const folder of positionals) {
  const [truths = '', pages = options.pages, house = truths] = folder.split('=');
  const leaveOut = options['leave-out'].split(',').filter((name) => name !== '');
  for await (const file of labelledFiles({ truths, pages, keptOnly: options['kept-only'], leaveOut })) {
    const [first] = file.pages;
    if (!first) continue;
    readers ??= first.readers;
    // Readings of another pair of readers teach nothing about this one.
    if (file.pages.some((page) => pairOf(page) !== pairOf({ readers: readers ?? page.readers }))) continue;
    labelled.push(...labelledIn(file, house));
    files += 1;
  }
}
if (!readers) stop('no readings of labelled files found');
if (options.surroundings) {
  addSurroundings([...seenIn(labelled), ...drawn]);
  process.exit(0);
}
const familiar = familiarOf([...seenIn(labelled), ...drawn]);
const table: CalibrationTable = {
  readers,
  data: options.data ?? 'labelled scans',
  n: labelled.length,
  fields: learn(labelled, familiar),
  familiar,
};
const whole = options.add ? joined(tableThere(), table) : table;
writeFileSync(options.out, `${JSON.stringify(whole, null, 2)}\n`);
console.log(`${labelled.length} labelled fields of ${files} files -> ${options.out}`);
