// Papers that a unit makes about itself, by type, and how one is written.
import type { MadeFile } from '../making.ts';
import { packPdf } from '../pack.ts';
import { drawHabits, mishapsOf, scanPaper } from '../paper.ts';
import type { WrittenPaper } from '../paper.ts';
import { Writer } from '../forms/writer.ts';
import { lookOfHouseA } from '../page/look.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { truthDocument } from '../truth.ts';
import type { TruthDocument } from '../truth.ts';
import { drawCapture } from '../wear/capture.ts';
import type { Level } from '../wear/capture.ts';
import type { ReportForm } from './order.ts';
import { cellMeetingMinutes } from './cell-meeting-minutes.ts';
import { admissionList, memberFlow, newMembers, planNotice } from './statistics.ts';
import { quarterlyReport } from './quarterly-report.ts';

export const reportBook: Readonly<Record<string, ReportForm>> = {
  'quarterly-report': quarterlyReport,
  'cell-meeting-minutes': cellMeetingMinutes,
  'admission-list': admissionList,
  plan: planNotice,
  'member-flow-statistics': memberFlow,
  'new-member-statistics': newMembers,
};

/** As of every paper, with the rows of its tables. */
interface ReportTruth {
  readonly file: string;
  readonly documents: readonly (Omit<TruthDocument, 'fields'> & {
    readonly fields: Readonly<Record<string, object>>;
  })[];
}

export interface ReportsMade {
  readonly truth: { readonly dossier: string; readonly level: Level; readonly files: readonly ReportTruth[] };
  readonly files: readonly MadeFile[];
}

function tablesOf({ paper: { tables = {} } }: WrittenPaper): Record<string, object> {
  return Object.fromEntries(Object.entries(tables).map(([name, value]) => [name, { value }]));
}

/** One file a paper, scanned at a level, with what stands on it. */
export async function makeReports(seed: string, types: readonly string[], level: Level): Promise<ReportsMade> {
  const random = createRandom(seed);
  const made: { file: MadeFile; truth: ReportTruth }[] = [];
  for (const documentType of types) {
    const own = random.fork(documentType);
    const written = writeReport({ documentType }, own);
    const scanned = await scanPaper(written, drawCapture(level, 'A', own.fork('capture')), mishapsOf[level]);
    const name = `${documentType}.pdf`;
    const placed = { pages: scanned.pages, places: scanned.scans.map(({ place }) => place), first: 1 };
    const document = truthDocument(documentType, scanned.values, { ...placed, illegible: scanned.illegible });
    made.push({
      file: { name, bytes: await packPdf(scanned.scans) },
      truth: { file: name, documents: [{ ...document, fields: { ...document.fields, ...tablesOf(written) } }] },
    });
  }
  const dossier = `papers-${seed.replace(/\W+/gu, '-')}`;
  return {
    truth: { dossier, level, files: made.map(({ truth }) => truth) },
    files: made.map(({ file }) => file),
  };
}

export interface ReportWish {
  readonly documentType: string;
  readonly variant?: string;
  /** Fields that a pen filled in. */
  readonly byHand?: ReadonlySet<string>;
}

export function writeReport({ documentType, variant, byHand = new Set() }: ReportWish, random: Random): WrittenPaper {
  const habits = { ...drawHabits(random.fork('habits')), zeroAsWord: false, slashDates: false };
  const look = { ...lookOfHouseA(random.fork('look')), size: 13 };
  const writer = new Writer(habits, byHand, random.fork('wording'));
  const form = reportBook[documentType];
  if (!form) throw new RangeError(`no form for ${documentType}`);
  const body = { indent: look.indent, above: look.paragraphGap };
  return { paper: form({ writer, habits, random: random.fork('form'), body, signed: true, variant }), look, random };
}
