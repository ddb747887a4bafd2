// A whole dossier: facts, papers, scans, files as a unit would upload them, and the truth about all of it.
import { withAnyNames } from './any-names.ts';
import { inventDossier } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { addDays, addMonths } from './calendar.ts';
import { packPdf } from './pack.ts';
import { mishapsOf, scanPaper, stockOf, writePaper } from './paper.ts';
import type { ScannedPaper } from './paper.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { truthDocument } from './truth.ts';
import type { Truth, TruthFile } from './truth.ts';
import { plant } from './violations.ts';
import type { ViolationKind } from './violations.ts';
import { drawCapture } from './wear/capture.ts';
import type { Level, Style } from './wear/capture.ts';
import { toJpeg } from './wear/scan.ts';

export interface Making {
  readonly seed: string;
  readonly number: number;
  readonly style: Style;
  readonly types: readonly string[];
  readonly level: Level;
  readonly violation?: ViolationKind;
  /** Share of papers that a pen filled in, 0..1, where it is not the level's own. */
  readonly pen?: number;
  /** People are called by any syllables, not from the house's stock. */
  readonly anyNames?: boolean;
}
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const notice = 'Invented: every person, number, address and unit. Any likeness is chance.';

/** `Nông Thị Kiều Oanh` -> `NongThiKieuOanh` */
export const bare = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll(' ', '');

/** What the truth of a dossier says of its person, by the dossier's number among those made. */
export function whoseDossier({ person, unit }: Dossier, number: number) {
  return {
    note: notice,
    dossier: `${String(number).padStart(2, '0')}_${bare(person.name)}`,
    person: person.name,
    birthDate: person.birthDate,
    unit: `Chi bộ ${unit.cell}`,
    parent: unit.kind === 'chi-bo-co-so' ? unit.top.organization : unit.office,
    unitKind: unit.kind,
  };
}

/** Papers that the unit of this dossier does not make. */
const notOf: Readonly<Record<Dossier['unit']['kind'], readonly string[]>> = {
  'chi-bo-co-so': [
    'admission-appraisal',
    'committee-admission-resolution',
    'official-appraisal',
    'committee-official-resolution',
  ],
  'chi-bo-truc-thuoc': ['admission-appraisal', 'official-appraisal'],
  'chi-bo-duoi-dang-uy-bo-phan': [],
};
const ofRecognition = new Set([
  'new-member-certificate',
  'self-review',
  'mentor-review',
  'probation-opinion-summary',
  'cell-official-resolution',
  'official-appraisal',
  'committee-official-resolution',
  'official-decision',
]);

/** Thirty and younger come from Đoàn, others from Công đoàn. */
export function papersOf(dossier: Dossier, types: readonly string[]): string[] {
  const young = dossier.person.birthDate > addMonths(dossier.admission.cell.meeting, -12 * 30);
  const other = young ? 'trade-union-resolution' : 'youth-union-resolution';
  return types.filter((type) => type !== other && !notOf[dossier.unit.kind].includes(type));
}

type Packing = 'each' | 'two' | 'whole';
function groups(papers: readonly ScannedPaper[], packing: Packing): ScannedPaper[][] {
  if (packing === 'each') return papers.map((paper) => [paper]);
  if (packing === 'whole') return [[...papers]];
  const [first, second] = [
    papers.filter((paper) => !ofRecognition.has(paper.documentType)),
    papers.filter((paper) => ofRecognition.has(paper.documentType)),
  ];
  return [first, second].filter((group) => group.length > 0);
}

/** A file of one or more papers; a single page of a dossier scanned paper by paper may be a picture. */
async function packFile(
  group: readonly ScannedPaper[],
  stem: string,
  picture: boolean,
): Promise<{ file: MadeFile; truth: TruthFile }> {
  const scans = group.flatMap((paper) => paper.scans);
  const [only] = scans;
  const asPicture = picture && scans.length === 1 && only && only.capture.mode !== 'bilevel';
  const name = `${stem}.${asPicture ? 'jpg' : 'pdf'}`;
  let first = 1;
  const documents = group.map((paper) => {
    const places = paper.scans.map((scan) => scan.place);
    const document = truthDocument(paper.documentType, paper.values, {
      pages: paper.pages,
      places,
      first,
      illegible: paper.illegible,
    });
    first += paper.scans.length;
    return document;
  });
  return {
    file: { name, bytes: asPicture ? await toJpeg(only) : await packPdf(scans) },
    truth: { file: name, documents },
  };
}

async function scanAll(dossier: Dossier, making: Making, random: Random) {
  const capture = drawCapture(making.level, making.style, random.fork('capture'));
  const papers: ScannedPaper[] = [];
  for (const documentType of papersOf(dossier, making.types)) {
    const own = random.fork(documentType);
    const { level, style, pen } = making;
    const written = writePaper(dossier, { documentType, level, style, ...(pen !== undefined && { pen }) }, own);
    const pose = drawCapture(making.level, making.style, own.fork('capture')).pose;
    const held = capture.kind === 'photo' ? capture : { ...capture, pose: { ...pose, perspective: 0, inset: 0 } };
    papers.push(await scanPaper(written, held, mishapsOf[making.level]));
  }
  return { capture, papers };
}

export async function makeDossier(making: Making): Promise<{ truth: Truth; files: MadeFile[] }> {
  const random = createRandom(making.seed);
  const met = addDays('2021-02-01', random.int(0, 900));
  const house = stockOf(making.style);
  const stock = making.anyNames ? withAnyNames(house, random.fork('names')) : house;
  const invented = inventDossier(random.fork('facts'), met, { stock });
  const dossier = making.violation ? plant(making.violation, invented, random.fork('slip')) : invented;
  const { capture, papers } = await scanAll(dossier, making, random);
  const packing: Packing = random.pick(['each', 'two', 'whole']);
  const made = [];
  for (const [index, group] of groups(papers, packing).entries()) {
    const stem =
      packing === 'each'
        ? `scan${String(random.int(1, 9))}${String(index + 1).padStart(3, '0')}`
        : `Ho so ${index + 1}`;
    made.push(await packFile(group, stem, random.chance(0.25)));
  }
  const kinds = new Set(papers.map((paper) => paper.documentType));
  const truth: Truth = {
    ...whoseDossier(dossier, making.number),
    official: papers.some((paper) => ofRecognition.has(paper.documentType)),
    level: making.level,
    style: making.style,
    capture: { dpi: capture.dpi, mode: capture.mode, kind: capture.kind },
    packing,
    ceremonyDate: dossier.admission.ceremony,
    files: made.map(({ truth }) => truth),
    violations: dossier.violations.filter((violation) => violation.documents.every((type) => kinds.has(type))),
    missing: [],
  };
  return { truth, files: made.map(({ file }) => file) };
}
