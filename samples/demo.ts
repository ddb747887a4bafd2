// Makes samples/demo: `tsx samples/demo.ts`. Invented units, plan and scans with their truth, and labels that say how the
// system must answer. Made once and committed; run it again only to change the demo.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { demoFiles } from './demo-files.ts';
import type { DemoFile } from './demo-files.ts';
import { demoCells, demoPlan, demoUnits } from './demo-units.ts';
import { inventDossier } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { notice } from './making.ts';
import { packPdf, printPdf } from './pack.ts';
import { setPaper } from './page/setting.ts';
import { scanPaper, writePaper } from './paper.ts';
import type { WrittenPaper } from './paper.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { truthDocument } from './truth.ts';
import type { TruthDocument } from './truth.ts';
import { plant } from './violations.ts';
import { drawCapture } from './wear/capture.ts';
import { toJpeg, toPng, toTiff } from './wear/scan.ts';
import type { Scan } from './wear/scan.ts';

const folder = new URL('./demo/', import.meta.url);
const seed = 'demo 1';

function facts(file: DemoFile, random: Random): Dossier {
  const dossier = inventDossier(random.fork('facts'), file.met, { unit: demoCells[file.cell] });
  const numbered = file.decisionNumber === undefined ? dossier : withNumber(dossier, file.decisionNumber);
  return file.violation ? plant(file.violation, numbered, random) : numbered;
}

function withNumber(dossier: Dossier, number: string): Dossier {
  const { admission, recognition } = dossier;
  return {
    ...dossier,
    admission: { ...admission, decision: { ...admission.decision, number } },
    recognition: { ...recognition, decision: { ...recognition.decision, number } },
  };
}

const packers: Readonly<Record<'pdf' | 'jpg' | 'png' | 'tif', (scans: readonly Scan[]) => Promise<Uint8Array>>> = {
  pdf: packPdf,
  jpg: (scans) => toJpeg(only(scans)),
  png: (scans) => toPng(only(scans)),
  tif: (scans) => toTiff(only(scans)),
};
function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new RangeError('this packing holds one page');
  return item;
}

interface Made {
  readonly bytes: Uint8Array;
  readonly documents: TruthDocument[];
  readonly dossier: Dossier;
}

async function scanned(file: DemoFile, written: readonly WrittenPaper[], random: Random, pack: keyof typeof packers) {
  const capture = { ...drawCapture(file.level, 'A', random.fork('capture')), ...file.capture };
  const documents: TruthDocument[] = [];
  const scans: Scan[] = [];
  for (const paper of written) {
    const done = await scanPaper(paper, capture);
    const places = done.scans.map((scan) => scan.place);
    documents.push(
      truthDocument(done.documentType, done.values, {
        pages: done.pages,
        places,
        first: scans.length + 1,
        illegible: new Set(),
      }),
    );
    scans.push(...done.scans);
  }
  return { bytes: await packers[pack](scans), documents };
}

/** No toner spread here: it would print every letter twice into the text layer. */
function printed({ paper, look: drawn, random }: WrittenPaper) {
  const look = { ...drawn, spread: 0 };
  const dpi = 144;
  const pages = setPaper(paper, look, dpi);
  const places = pages.map(({ width, height }): Scan['place'] => ([x, y]) => [x / width, y / height]);
  const documents = [
    truthDocument(paper.documentType, paper.values, { pages, places, first: 1, illegible: new Set() }),
  ];
  return { bytes: printPdf(pages, look, dpi, random), documents };
}

async function make(file: DemoFile): Promise<Made> {
  const random = createRandom(`${seed}/${file.file}`);
  const dossier = facts(file, random);
  const written = file.papers.map((documentType) =>
    writePaper(
      dossier,
      { documentType, level: file.level, style: 'A', byHand: new Set(file.byHand), habits: { slashDates: false } },
      random.fork(documentType),
    ),
  );
  const done = file.pack === 'text-layer' ? printed(only(written)) : await scanned(file, written, random, file.pack);
  return { ...done, dossier };
}

function label(file: DemoFile, { documents, dossier }: Made) {
  const flagged = file.byHand !== undefined || file.violation !== undefined;
  return {
    file: `scans/${file.file}`,
    unit: file.unit,
    level: file.level,
    expect: 'read',
    documents: documents.map(({ documentType, pages, fields }) => ({
      documentType,
      pages,
      route: flagged ? 'flagged' : 'accepted',
      ...(file.byHand && { reason: 'handwritten', fields: file.byHand }),
      ...(file.violation && { reason: 'rule', findings: dossier.violations.map(({ rule }) => rule) }),
      ...(documentType.endsWith('-decision') && { documentDate: fields.documentDate?.value }),
    })),
  };
}

/** Counted from the labels alone, by decision date: what the quarter's figures must be. */
function figures(labels: readonly ReturnType<typeof label>[]) {
  const accepted = (type: string, unit?: string) =>
    labels
      .filter((each) => unit === undefined || each.unit === unit)
      .flatMap(({ documents }) =>
        documents.filter((paper) => paper.documentType === type && paper.route === 'accepted'),
      ).length;
  return Object.entries(demoPlan).map(([unit, plan]) => {
    const own = unit === 'KCQ' ? undefined : unit;
    const admitted = accepted('admission-decision', own);
    const percent = ((admitted / plan) * 100).toFixed(1).replace('.', ',');
    return { unit, admitted, madeOfficial: accepted('official-decision', own), planYear: plan, planPercent: percent };
  });
}

const inQuarter = (date: unknown) => typeof date === 'string' && date >= '2022-04-01' && date < '2022-07-01';

await rm(new URL('scans', folder), { recursive: true, force: true });
await mkdir(new URL('scans', folder), { recursive: true });
const labels = [];
const truthFiles = [];
const violations = [];
const bytesOf = new Map<string, Uint8Array>();
for (const file of demoFiles) {
  const made = await make(file);
  const own = label(file, made);
  for (const paper of own.documents)
    if (paper.documentDate !== undefined && !inQuarter(paper.documentDate))
      throw new RangeError(`${file.file} is not of the quarter`);
  labels.push(own);
  truthFiles.push({ file: file.file, documents: made.documents });
  violations.push(...made.dossier.violations.map((violation) => ({ ...violation, file: file.file })));
  bytesOf.set(file.file, made.bytes);
  await writeFile(new URL(`scans/${file.file}`, folder), made.bytes);
}

const whole = bytesOf.get('03-ho-so-ket-nap.pdf') ?? new Uint8Array();
await writeFile(new URL('scans/09-tep-bi-cat.pdf', folder), whole.subarray(0, Math.floor(whole.length * 0.3)));
await writeFile(
  new URL('scans/10-ban-sao-quyet-dinh.jpg', folder),
  bytesOf.get('02-quyet-dinh-ket-nap.jpg') ?? new Uint8Array(),
);
const others = [
  { file: 'scans/09-tep-bi-cat.pdf', unit: 'TVT', expect: 'rejected', reason: 'pdf.damaged', documents: [] },
  {
    file: 'scans/10-ban-sao-quyet-dinh.jpg',
    unit: 'SDT',
    expect: 'duplicate',
    duplicateOf: 'scans/02-quyet-dinh-ket-nap.jpg',
    documents: [],
  },
];

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
const expected = {
  note: notice,
  period: '2022-Q2',
  topUnit: 'KCQ',
  files: [...labels, ...others],
  figures: figures(labels),
};
await writeFile(new URL('labels.json', folder), json(expected));
const truth = {
  note: notice,
  dossier: 'scans',
  person: '',
  level: 'normal',
  style: 'A',
  files: truthFiles,
  violations,
  missing: [],
};
await writeFile(new URL('truth.json', folder), json(truth));
await writeFile(new URL('units.csv', folder), stringify([...demoUnits], { header: true }));
const plan = Object.entries(demoPlan).map(([unit, planned]) => ({ unit, year: 2022, planned, from: '2022-01-01' }));
await writeFile(new URL('plan.csv', folder), stringify(plan, { header: true }));
