// hoso figures --period P [--unit CODE] [--explain FIGURE | --records FILE]: from the running system, or from a file.
import { InvalidArgumentError, Option } from 'commander';
import { PeriodName } from '../../events/api/reply.ts';
import type { ExplainedRecord, Figure, FiguresReply } from '../../events/api/figures.ts';
import type { Client } from '../client.ts';
import { everyItem } from '../client.ts';
import { connect } from '../connect.ts';
import { exitCodes } from '../failure.ts';
import { findFiles } from '../files.ts';
import { figureName } from '../figure-names.ts';
import type { CommandLine, Context } from '../program.ts';
import { figuresFromFile } from '../records-figures.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly period: string;
  readonly unit?: string;
  readonly explain?: string;
  readonly records?: string;
}

function readPeriod(word: string): string {
  const period = PeriodName.safeParse(word);
  if (!period.success) throw new InvalidArgumentError('');
  return period.data;
}

/** `102,5 % (162/158)`, `31`, `30,8`, `–` */
function shown(id: string, figure: Figure): string {
  if (figure.printed === undefined) return String(figure.value ?? '–');
  if (figure.value === null || id === 'averageAge') return figure.printed;
  return `${figure.printed} % (${figure.numerator}/${figure.denominator})`;
}

export async function printReply(terminal: Terminal, reply: FiguresReply): Promise<void> {
  if (terminal.json) return terminal.printJson(reply);
  await terminal.print(`${reply.unit ?? ''} ${reply.period}`.trim());
  for (const [id, figure] of Object.entries(reply.figures)) {
    // What is not known is left out for people; programs see it as null.
    if (figure) await terminal.print(`  ${figureName(id, terminal.language)}: ${shown(id, figure)}`);
  }
  if (reply.pending) terminal.tell({ vi: 'Đang cộng thêm giấy tờ vừa duyệt.', en: 'More papers are being added up.' });
}

async function printRecord(terminal: Terminal, record: ExplainedRecord): Promise<void> {
  if (terminal.json) return terminal.printJson(record);
  const page = { vi: 'trang', en: 'page' }[terminal.language];
  const places = [...new Set(record.places.map((place) => place.page))].join(', ');
  await terminal.print(
    `  ${record.date}  ${record.unit}  ${record.documentId ?? '–'}${places ? `, ${page} ${places}` : ''}`,
  );
}

async function explain(client: Client, terminal: Terminal, { period, unit, explain: figure = '' }: Options) {
  const page = (cursor?: string) => client.call('explainFigure', { query: { period, unit, figure, cursor } });
  for await (const record of everyItem(page)) await printRecord(terminal, record);
}

async function figures(context: Context, options: Options): Promise<number> {
  const { terminal } = context;
  if (options.records !== undefined) {
    const [file] = findFiles([options.records], context.env);
    if (file) await printReply(terminal, figuresFromFile(file, options));
    return exitCodes.done;
  }
  const client = connect(context);
  if (options.explain) await explain(client, terminal, options);
  else {
    const { period, unit } = options;
    await printReply(terminal, await client.call('getFigures', { query: { period, unit } }));
  }
  return exitCodes.done;
}

export function addFigures({ program, say, run }: CommandLine): void {
  program
    .command('figures')
    .description(say({ vi: 'Số liệu của một kỳ', en: 'Figures of a period' }))
    .requiredOption(
      '--period <PERIOD>',
      say({
        vi: 'kỳ: 2022, 2022-H1, 2022-Q4, 2022-03 hoặc term',
        en: 'period: 2022, 2022-H1, 2022-Q4, 2022-03 or term',
      }),
      readPeriod,
    )
    .option('--unit <CODE>', say({ vi: 'mã đơn vị; mặc định toàn đảng bộ', en: 'unit code; the top unit if left out' }))
    .option(
      '--explain <FIGURE>',
      say({ vi: 'liệt kê giấy tờ đằng sau một chỉ tiêu', en: 'list the records behind a figure' }),
    )
    .addOption(
      new Option(
        '--records <FILE>',
        say({ vi: 'tính từ tệp hồ sơ, không cần hệ thống', en: 'compute from a records file, without the system' }),
      ).conflicts('explain'),
    )
    .action(run(figures));
}
