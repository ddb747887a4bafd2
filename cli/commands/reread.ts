// hoso reread [--unit CODE] [--period P] [--batch NAME] [--apply]: old scans read again, what would be otherwise shown,
// and, with --apply, put before the reviewers.
import { InvalidArgumentError } from 'commander';
import type { Reread } from '../../events/api/rereads.ts';
import { RereadName } from '../../events/steps.ts';
import { PeriodName } from '../../events/api/reply.ts';
import type { Client } from '../client.ts';
import { everyItem } from '../client.ts';
import { connect } from '../connect.ts';
import { exitCodes } from '../failure.ts';
import { documentStates } from '../labels.ts';
import type { CommandLine, Context } from '../program.ts';
import type { Language } from '../terminal.ts';
import { fieldLabel, titleOf } from '../titles.ts';

interface Options {
  readonly unit?: string;
  readonly period?: string;
  readonly batch?: string;
  readonly apply?: boolean;
}
type Change = Reread['changes'][number];

const secondsBetweenLooks = 2;
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function checked(schema: { safeParse(word: string): { success: boolean } }) {
  return (word: string): string => {
    if (!schema.safeParse(word).success) throw new InvalidArgumentError('');
    return word;
  };
}

/** Begun part by part: one request starts a few submissions and says where the next one goes on. */
async function begin(client: Client, { unit, period }: Options): Promise<{ batch: string; count: number }> {
  let begun = await client.call('startReread', { body: { unit, period } });
  const { batch } = begun;
  let count = begun.submissions.length;
  while (begun.next !== undefined) {
    begun = await client.call('startReread', { body: { unit, period, batch, cursor: begun.next } });
    count += begun.submissions.length;
  }
  return { batch, count };
}

async function allOf(client: Client, batch: string): Promise<Reread[]> {
  const found: Reread[] = [];
  const page = (cursor?: string) => client.call('listReread', { params: { batch }, query: { cursor } });
  for await (const item of everyItem(page)) found.push(item);
  return found;
}

async function finished(client: Client, batch: string): Promise<Reread[]> {
  for (;;) {
    const items = await allOf(client, batch);
    if (items.every(({ state }) => state !== 'running')) return items;
    await pause(secondsBetweenLooks);
  }
}

const shownValue = (value: string | number | null) => value ?? '–';

function changeLines({ documentId, documentType, pages, state, route, fields }: Change, language: Language): string[] {
  const words = {
    appeared: { vi: 'giấy tờ mới thấy', en: 'newly found' },
    gone: { vi: 'không còn nhận ra', en: 'no longer found' },
    now: { vi: 'nay sẽ', en: 'today it would be' },
  };
  const states = { accepted: documentStates.accepted, flagged: documentStates.open, rejected: documentStates.rejected };
  const today = route === undefined ? words.gone[language] : `${words.now[language]}: ${states[route][language]}`;
  const before = state === undefined ? words.appeared[language] : documentStates[state][language];
  const name = documentId ?? `${{ vi: 'trang', en: 'pages' }[language]} ${pages.join(', ')}`;
  return [
    `  ${name}  ${titleOf(documentType, language)}: ${before}; ${today}`,
    ...fields.map(({ field, old, new: proposal }) => {
      const chance = proposal.probability === undefined ? '' : `  ${(proposal.probability * 100).toFixed(1)} %`;
      const [from, to] = [shownValue(old), shownValue(proposal.value)];
      return `      ${field} (${fieldLabel(documentType, field, language)}): ${from} → ${to}${chance}`;
    }),
  ];
}

async function print({ terminal }: Context, item: Reread): Promise<void> {
  if (terminal.json) return terminal.printJson(item);
  const { language } = terminal;
  const failed = { vi: 'đọc lại bị lỗi', en: 'reading again failed' }[language];
  const trouble = item.refusal?.message[language] ?? (item.state === 'failed' ? `${failed} (${item.fault})` : '');
  if (item.changes.length === 0 && trouble === '') return;
  await terminal.print(`${item.submissionId}  ${item.unit}${trouble === '' ? '' : `: ${trouble}`}`);
  for (const change of item.changes) for (const line of changeLines(change, language)) await terminal.print(line);
}

/** Each document opened is a reviewer's matter from now on; nothing else has changed. */
async function apply(context: Context, client: Client, batch: string, items: readonly Reread[]): Promise<void> {
  let [opened, skipped] = [0, 0];
  for (const { submissionId: id, state, changes } of items) {
    if (state !== 'done' || changes.length === 0) continue;
    const result = await client.call('applyReread', { params: { batch, id } });
    opened += result.opened.length;
    skipped += result.skipped.length;
  }
  context.terminal.tell({
    vi: `${opened} giấy tờ đã chuyển cho người xem lại, ${skipped} giữ nguyên.`,
    en: `${opened} documents wait for a reviewer, ${skipped} stay as they are.`,
  });
}

async function reread(context: Context, options: Options): Promise<number> {
  const { terminal } = context;
  const client = connect(context);
  const { batch, count } = options.batch ? { batch: options.batch, count: undefined } : await begin(client, options);
  const files = count ?? (await allOf(client, batch)).length;
  terminal.tell({ vi: `Đợt ${batch}: ${files} tệp.`, en: `Batch ${batch}: ${files} files.` });
  const items = await finished(client, batch);
  for (const item of items) await print(context, item);
  const changed = items.flatMap(({ changes }) => changes).length;
  terminal.tell({ vi: `${changed} giấy tờ sẽ khác đi.`, en: `${changed} documents would be otherwise.` });
  if (options.apply) await apply(context, client, batch, items);
  else if (changed > 0) {
    const go = `hoso reread --batch ${batch} --apply`;
    terminal.tell({ vi: `Chưa thay đổi gì. Đưa ra xem lại: ${go}`, en: `Nothing was changed. For review: ${go}` });
  }
  return items.some(({ state }) => state === 'failed') ? exitCodes.refused : exitCodes.done;
}

export function addReread({ program, say, run }: CommandLine): void {
  program
    .command('reread')
    .description(
      say({ vi: 'Đọc lại các bản quét cũ, xem có gì khác', en: 'Read old scans again and see what differs' }),
    )
    .option('--unit <CODE>', say({ vi: 'chỉ đơn vị này và cấp dưới', en: 'this unit and what lies below it' }))
    .option(
      '--period <PERIOD>',
      say({ vi: 'chỉ tệp gửi trong kỳ này, ví dụ 2022-Q4', en: 'only files uploaded in this period, e.g. 2022-Q4' }),
      checked(PeriodName),
    )
    .option(
      '--batch <NAME>',
      say({ vi: 'xem một đợt đã đọc lại', en: 'look at a batch read before' }),
      checked(RereadName),
    )
    .option(
      '--apply',
      say({ vi: 'đưa những gì khác ra cho người xem lại', en: 'put what differs before the reviewers' }),
    )
    .action(run(reread));
}
