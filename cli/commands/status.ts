// hoso status [SUBMISSION] [--unit CODE] [--state STATE] [--watch]
import { Option } from 'commander';
import { DocumentState, SubmissionState } from '../../events/api/submissions.ts';
import type { DocumentSummary, Reason, Submission, SubmissionDetail } from '../../events/api/submissions.ts';
import type { Client } from '../client.ts';
import { everyItem } from '../client.ts';
import { connect } from '../connect.ts';
import { exitCodes } from '../failure.ts';
import { afterFailure, documentStates, isUnderWay, isUnfinished, submissionStates } from '../labels.ts';
import { pageRanges } from '../page-ranges.ts';
import type { CommandLine, Context } from '../program.ts';
import type { Language, Terminal } from '../terminal.ts';
import { emptyFields, titleOf } from '../titles.ts';

interface Options {
  readonly unit?: string;
  readonly state?: SubmissionState;
  readonly watch?: boolean;
}

const secondsBetweenLooks = 2;
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function because(reason: Reason, language: Language): string {
  return [reason.message, reason.action].flatMap((part) => (part ? [part[language]] : [])).join(' ');
}

export function lineOf(submission: Submission, language: Language): string {
  const pages = submission.pages === undefined ? '' : `, ${submission.pages} ${{ vi: 'trang', en: 'pages' }[language]}`;
  const failure = submission.state === 'failed' ? `, ${afterFailure(submission)[language]}` : '';
  const state = `${submissionStates[submission.state][language]}${failure}`;
  const counts = DocumentState.options.flatMap((each) => {
    const count = submission.counts?.[each];
    return count === undefined ? [] : [`${count} ${documentStates[each][language]}`];
  });
  const documents = counts.length > 0 ? ` (${counts.join(', ')})` : '';
  const head = `${submission.submissionId}  ${submission.unit}  ${submission.name}: ${state}${pages}${documents}`;
  return submission.refusal ? `${head}\n    ${because(submission.refusal, language)}` : head;
}

/** A document with everything a unit can do something about. */
export function documentLines(document: DocumentSummary, language: Language): string[] {
  const pages = { vi: 'trang', en: 'pages' }[language];
  return [
    `  ${document.documentId}  ${titleOf(document.documentType, language)} (${pages} ${pageRanges(document.pages)}): ` +
      documentStates[document.state][language],
    ...document.reasons.map((reason) => `      ${because(reason, language)}`),
    ...document.findings.map((finding) => {
      const citation = finding.citation ? ` [${finding.citation}]` : '';
      return `      ${finding.rule}: ${finding.message[language]}${citation}`;
    }),
    ...emptyFields(document, language).map((line) => `      ${line}`),
  ];
}

async function showOne(terminal: Terminal, submission: SubmissionDetail): Promise<void> {
  if (terminal.json) return terminal.printJson(submission);
  await terminal.print(lineOf(submission, terminal.language));
  for (const document of submission.documents) {
    for (const line of documentLines(document, terminal.language)) await terminal.print(line);
  }
}

/** Prints what is new or has changed since the last look; answers whether anything is still under way. */
async function look(client: Client, terminal: Terminal, options: Options, seen: Map<string, string>) {
  let underWay = false;
  const { unit, state } = options;
  const list = (cursor?: string) => client.call('listSubmissions', { query: { unit, state, cursor, counts: 'true' } });
  for await (const submission of everyItem(list)) {
    underWay ||= isUnderWay(submission.state);
    const now = `${submission.state} ${submission.version} ${JSON.stringify(submission.counts)}`;
    if (seen.get(submission.submissionId) === now) continue;
    seen.set(submission.submissionId, now);
    if (terminal.json) await terminal.printJson(submission);
    else await terminal.print(lineOf(submission, terminal.language));
  }
  return underWay;
}

async function watchOne(client: Client, terminal: Terminal, id: string, watch: boolean): Promise<void> {
  for (let before = ''; ; await pause(secondsBetweenLooks)) {
    const submission = await client.call('getSubmission', { params: { id } });
    const now = `${submission.state} ${submission.version} ${submission.pending}`;
    if (now !== before) await showOne(terminal, submission);
    if (!watch || !isUnfinished(submission)) return;
    before = now;
  }
}

async function status(context: Context, id: string | undefined, options: Options): Promise<number> {
  const { terminal } = context;
  const client = connect(context);
  if (id !== undefined) {
    await watchOne(client, terminal, id, options.watch === true);
    return exitCodes.done;
  }
  const seen = new Map<string, string>();
  while ((await look(client, terminal, options, seen)) && options.watch) await pause(secondsBetweenLooks);
  if (seen.size === 0) terminal.tell({ vi: 'Chưa có tệp nào.', en: 'There are no files yet.' });
  return exitCodes.done;
}

export function addStatus({ program, say, run }: CommandLine): void {
  program
    .command('status')
    .description(say({ vi: 'Xem các tệp đã gửi tới đâu', en: 'See what became of the files' }))
    .argument('[SUBMISSION]', say({ vi: 'mã lần gửi, để xem chi tiết', en: 'id of one submission, for its details' }))
    .option('--unit <CODE>', say({ vi: 'chỉ đơn vị này và cấp dưới', en: 'this unit and what lies below it' }))
    .addOption(
      new Option('--state <STATE>', say({ vi: 'chỉ trạng thái này', en: 'in this state only' })).choices(
        SubmissionState.options,
      ),
    )
    .option('--watch', say({ vi: 'theo dõi đến khi đọc xong', en: 'follow until all is read' }))
    .action(run(status));
}
