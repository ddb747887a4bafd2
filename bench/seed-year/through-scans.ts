// Uploads the papers of a part of the year, lets a reviewer who has the paper in hand decide on what is flagged, and
// compares the figures that come out with those of the records file. Everything goes by the hoso command.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiguresReply } from '../../events/api/figures.ts';
import type { DocumentDetail } from '../../events/api/review.ts';
import type { SubmissionDetail } from '../../events/api/submissions.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { papersOfAdmission, papersOfOfficial } from './papers.ts';
import type { DrawnPaper } from './papers.ts';
import { fileOf, partOf, top } from './slice.ts';
import type { Slice } from './slice.ts';

export interface Tools {
  /** The lines that the command prints as JSON; fails where the command does. */
  readonly hoso: (...words: string[]) => Promise<unknown[]>;
  /** Where commands find files by name. */
  readonly folder: string;
}

export interface Outcome {
  readonly papers: number;
  /** Papers that needed nobody. */
  readonly accepted: number;
  /** What differs: `admitted of C10 in 2022-Q1: 2 from scans, 1 from the file`. */
  readonly differences: readonly string[];
  readonly compared: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const csv = (head: string, rows: readonly (readonly (string | number)[])[]) =>
  `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`;

async function register({ hoso, folder }: Tools, slice: Slice): Promise<void> {
  const { units, plan } = partOf(slice);
  const all = [{ ...top, parent: '' }, ...units];
  const rows = all.map(({ code, name, kind, parent, validFrom }) => [code, name, kind, parent, validFrom, '']);
  writeFileSync(join(folder, 'units.csv'), csv('code,name,kind,parent,validFrom,validTo', rows));
  const targets = plan.map(({ unit, year, planned, from }) => [unit, year, planned, from]);
  writeFileSync(join(folder, 'plan.csv'), csv('unit,year,planned,from', targets));
  await hoso('units', 'import', 'units.csv');
  await hoso('plan', 'import', 'plan.csv');
}

async function drawPapers(slice: Slice): Promise<DrawnPaper[]> {
  const { admissions, officials } = partOf(slice);
  const papers: DrawnPaper[] = [];
  for (const one of admissions) papers.push(...(await papersOfAdmission(one, slice.types)));
  for (const one of officials) papers.push(...(await papersOfOfficial(one, slice.types)));
  return papers;
}

async function upload({ hoso, folder }: Tools, { name, unit, bytes }: DrawnPaper): Promise<string> {
  mkdirSync(join(folder, 'scans'), { recursive: true });
  writeFileSync(join(folder, 'scans', name), bytes);
  const [sent] = (await hoso('upload', join('scans', name), '--unit', unit)) as { submissionId: string }[];
  return sent?.submissionId ?? '';
}

/** Between the upload and its intake there is nothing yet. */
async function settled({ hoso }: Tools, submissionId: string): Promise<SubmissionDetail> {
  for (;;) {
    const [found] = (await hoso('status', submissionId).catch(() => [])) as SubmissionDetail[];
    const isUnderway = !found || found.pending || !['settled', 'rejected', 'failed'].includes(found.state);
    if (!isUnderway) return found;
    await pause(500);
  }
}

/** What stands on the paper, of every field that a record needs. */
async function review({ hoso }: Tools, { truth }: DrawnPaper, documentId: string): Promise<void> {
  const specs = documentTypeOf(truth.documentType)?.fields ?? {};
  const [shown] = (await hoso('review', 'show', documentId)) as DocumentDetail[];
  const right = Object.entries(truth.fields).flatMap(([name, { value }]) =>
    specs[name]?.gates === undefined || shown?.fields[name]?.value === value ? [] : ['--field', `${name}=${value}`],
  );
  const reason = ['--reason', 'Đã so với bản giấy'];
  if (right.length === 0) await hoso('review', 'approve', documentId, ...reason);
  else await hoso('review', 'correct', documentId, '--approve', ...reason, ...right);
}

/** True: nobody had to look at it. */
async function takeIn(tools: Tools, paper: DrawnPaper, submissionId: string): Promise<boolean> {
  const { state, documents } = await settled(tools, submissionId);
  const [document] = documents;
  if (state !== 'settled' || documents.length !== 1 || document?.documentType !== paper.truth.documentType)
    throw new Error(`${paper.name}: ${state}, ${documents.map(({ documentType }) => documentType).join(', ')}`);
  if (document.state === 'open') await review(tools, paper, document.documentId);
  const { documentId } = document;
  if (paper.ceremonyDate !== undefined) await tools.hoso('dossier', 'ceremony', documentId, paper.ceremonyDate);
  return document.route === 'accepted';
}

async function settledFigures({ hoso }: Tools, words: readonly string[]): Promise<FiguresReply['figures']> {
  for (;;) {
    const [reply] = (await hoso('figures', ...words)) as FiguresReply[];
    if (reply && !reply.pending) return reply.figures;
    await pause(200);
  }
}

/** Everything is under way until no document is marked: asked until two answers are the same. */
async function figuresAtRest(tools: Tools, words: readonly string[]): Promise<FiguresReply['figures']> {
  let before = '';
  for (;;) {
    const figures = await settledFigures(tools, words);
    const now = JSON.stringify(figures);
    if (now === before) return figures;
    before = now;
    await pause(700);
  }
}

/** What is on its way is known of papers alone: a records file without dossiers and reports does not say it. */
const ofPapersAlone = new Set(['forecastPipeline', 'forecastLow', 'forecastHigh', 'returnedShare']);

async function differencesOf(tools: Tools, { units, quarter, figures }: Slice) {
  const differences: string[] = [];
  let compared = 0;
  for (const unit of [undefined, ...units]) {
    for (const period of [quarter, quarter.slice(0, 4)]) {
      const words = ['--period', period, ...(unit === undefined ? [] : ['--unit', unit])];
      const scans = await figuresAtRest(tools, words);
      const [file] = (await tools.hoso('figures', ...words, '--records', 'part.json')) as FiguresReply[];
      for (const id of new Set([...Object.keys(scans), ...Object.keys(file?.figures ?? {})])) {
        if (figures ? !figures.includes(id) : ofPapersAlone.has(id)) continue;
        compared += 1;
        const [ours, theirs] = [JSON.stringify(scans[id]), JSON.stringify(file?.figures[id])];
        if (ours !== theirs)
          differences.push(`${id} of ${unit ?? top.code} in ${period}: ${ours} from scans, ${theirs} from the file`);
      }
    }
  }
  return { differences, compared };
}

export async function throughScans(tools: Tools, slice: Slice): Promise<Outcome> {
  await register(tools, slice);
  writeFileSync(join(tools.folder, 'part.json'), JSON.stringify(fileOf(partOf(slice))));
  const papers = await drawPapers(slice);
  const sent: (readonly [DrawnPaper, string])[] = [];
  for (const paper of papers) sent.push([paper, await upload(tools, paper)]);
  let accepted = 0;
  for (const [paper, submissionId] of sent) if (await takeIn(tools, paper, submissionId)) accepted += 1;
  return { papers: papers.length, accepted, ...(await differencesOf(tools, slice)) };
}
