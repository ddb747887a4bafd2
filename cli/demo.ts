// The demo: invented units, plan and scans go in through the HTTP API, a line for each document comes out, then what was
// accepted, flagged and rejected and why, and the quarter's figures, compared with the labels of the samples.
import { join } from 'node:path';
import type { SubmissionDetail } from '../events/api/submissions.ts';
import { createClient } from './client.ts';
import type { Client } from './client.ts';
import { importTable, sendPlan, sendUnits } from './commands/registry.ts';
import { documentLines, lineOf } from './commands/status.ts';
import { findConnection } from './connection.ts';
import { deliver, withHands } from './delivery.ts';
import { compareFigures, compareFiles } from './demo/compare.ts';
import { settledFigures } from './demo/figures.ts';
import { demoFolder, readLabels } from './demo/labels.ts';
import type { LabelledFile, Labels } from './demo/labels.ts';
import { printFigures, printSummary } from './demo/summary.ts';
import { Failure } from './failure.ts';
import { isUnfinished } from './labels.ts';
import { openProgress } from './progress.ts';
import { openSession } from './session.ts';
import { createTerminal, sentencesOf } from './terminal.ts';
import type { Language, Terminal } from './terminal.ts';
import { planColumns, unitColumns } from './registry-columns.ts';

export interface Demo {
  readonly apiUrl: string;
  readonly dataDir: string;
  readonly language: Language;
}

/** A slow machine may take its time, but a demo that hangs has failed. */
const patienceSeconds = 15 * 60;
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

interface Sent {
  readonly label: LabelledFile;
  readonly submissionId: string;
}

async function importRegistry(client: Client): Promise<void> {
  const table = (name: string) => join(demoFolder, name);
  await importTable(client, table('units.csv'), {}, unitColumns, sendUnits);
  await importTable(client, table('plan.csv'), {}, planColumns, sendPlan);
}

async function send(client: Client, terminal: Terminal, labels: Labels): Promise<Sent[]> {
  const sent: Sent[] = [];
  const way = { client, progress: openProgress(false) };
  await withHands(labels.files, 3, async (label) => {
    const path = join(demoFolder, label.file);
    const file = { given: label.file, path, name: label.file.replace(/^.*\//, '') };
    const delivery = await deliver(file, { unit: label.unit }, way);
    if (delivery.state === 'refused') throw new Failure(delivery.exit, delivery.error);
    sent.push({ label, submissionId: delivery.submissionId });
  });
  terminal.tell({ vi: `Đã gửi ${sent.length} tệp, đang đọc…`, en: `${sent.length} files sent, reading …` });
  return sent;
}

async function lookAt(client: Client, submissionId: string): Promise<SubmissionDetail | undefined> {
  const reply = client.call('getSubmission', { params: { id: submissionId } });
  // Between the upload and its intake there is nothing yet.
  return reply.catch((error: unknown) => {
    if (error instanceof Failure && error.body.code === 'submission.unknown') return undefined;
    throw error;
  });
}

/** The file, and below it each of its documents with where it went. */
async function printDone(terminal: Terminal, submission: SubmissionDetail, since: number): Promise<void> {
  const seconds = Math.round((Date.now() - since) / 1000);
  await terminal.print(`[${seconds} s] ${lineOf(submission, terminal.language)}`);
  for (const document of submission.documents) {
    await terminal.print(documentLines(document, terminal.language)[0] ?? '');
  }
}

/** Follows the submissions until each is read, with a line for each as it is done. */
async function follow(client: Client, terminal: Terminal, sent: readonly Sent[]) {
  const done = new Map<string, SubmissionDetail>();
  const since = Date.now();
  const waiting = new Set(sent.map(({ submissionId }) => submissionId));
  for (let seconds = 0; waiting.size > 0 && seconds < patienceSeconds; seconds += 1) {
    for (const id of waiting) {
      const submission = await lookAt(client, id);
      if (!submission || isUnfinished(submission)) continue;
      waiting.delete(id);
      done.set(id, submission);
      await printDone(terminal, submission, since);
    }
    if (waiting.size > 0) await pause(1);
  }
  return new Map(
    sent.flatMap(({ label, submissionId }) => {
      const found = done.get(submissionId);
      return found ? [[label.file, found] as const] : [];
    }),
  );
}

/** Documents that a person has decided on since count as that person decided, not as the labels say. */
function isUntouched(found: ReadonlyMap<string, SubmissionDetail>): boolean {
  const asRouted = { accepted: 'accepted', flagged: 'open', rejected: 'rejected' } as const;
  return [...found.values()].every(({ documents }) => documents.every(({ route, state }) => state === asRouted[route]));
}

async function show(client: Client, terminal: Terminal): Promise<boolean> {
  const labels = readLabels();
  await importRegistry(client);
  const found = await follow(client, terminal, await send(client, terminal, labels));
  const figures = await settledFigures(client, labels);
  await printSummary(terminal, found);
  await printFigures(terminal, labels, figures);
  const wrongFigures = isUntouched(found) ? compareFigures(labels, figures) : [];
  const wrong = [...compareFiles(labels, found), ...wrongFigures];
  if (wrong.length === 0) await terminal.print({ vi: 'Đúng như nhãn của mẫu.', en: 'All as the samples’ labels say.' });
  else await terminal.print({ vi: 'Khác với nhãn của mẫu:', en: 'Other than the samples’ labels say:' });
  for (const difference of wrong) await terminal.print({ vi: `  ${difference.vi}`, en: `  ${difference.en}` });
  return wrong.length === 0;
}

export async function runDemo({ apiUrl, dataDir, language }: Demo): Promise<{ ok: boolean }> {
  const terminal = createTerminal({ language, json: false });
  const connection = findConnection(dataDir, {});
  const client = createClient(openSession({ ...connection, address: { ...connection.address, apiUrl } }));
  try {
    return { ok: await show(client, terminal) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const sentence of sentencesOf(error.body, language)) terminal.tell(sentence);
    return { ok: false };
  }
}
