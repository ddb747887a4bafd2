// hoso figures [explain FIGURE | rank | idle | lagging | on-time | forecast] --period P [--unit CODE] [--records FILE]:
// from the running system, or from a file.
import { Argument, InvalidArgumentError, Option } from 'commander';
import { PeriodName } from '../../events/api/reply.ts';
import type {
  ExplainReply,
  ExplainedRecord,
  Figure,
  FiguresReply,
  ListReply,
  ListRow,
} from '../../events/api/figures.ts';
import type { ListName } from '../../shared/indicators/lists.ts';
import type { Client } from '../client.ts';
import { everyItem } from '../client.ts';
import { connect } from '../connect.ts';
import { cutOutsInto } from '../cut-outs.ts';
import type { CutOuts } from '../cut-outs.ts';
import { headLines, recordLines } from '../explanation.ts';
import { printComparison } from './compare.ts';
import { exitCodes, wrongUsage } from '../failure.ts';
import { findFiles } from '../files.ts';
import { figureName, shownFigure } from '../figure-names.ts';
import { resolvePath } from '../place.ts';
import type { CommandLine, Context } from '../program.ts';
import { figuresFromFile, listFromFile } from '../records-figures.ts';
import type { Language, Terminal } from '../terminal.ts';

interface Options {
  readonly period: string;
  readonly unit?: string;
  readonly explain?: string;
  readonly records?: string;
  readonly part?: 'numerator' | 'denominator';
  readonly out?: string;
  readonly by?: 'plan' | 'number';
  readonly quarters?: number;
}

/** `explain` needs a figure; the others are lists. */
const shows = ['explain', 'rank', 'idle', 'lagging', 'on-time', 'forecast', 'compare'] as const;
type Show = (typeof shows)[number];

function readPeriod(word: string): string {
  const period = PeriodName.safeParse(word);
  if (!period.success) throw new InvalidArgumentError('2022, 2022-H1, 2022-Q4, 2022-03, term');
  return period.data;
}

function readQuarters(word: string): number {
  if (!/^[1-9]\d?$/.test(word)) throw new InvalidArgumentError('1, 2, 3');
  return Number(word);
}

function figureLine(id: string, figure: Figure, language: Language): string {
  const declared = figure.declared
    ? { vi: '  [khai báo, không có giấy tờ]', en: '  [declared, without papers]' }
    : undefined;
  return `  ${figureName(id, language)}: ${shownFigure(id, figure)}${declared?.[language] ?? ''}`;
}

/** Without settings nobody stated the term; with them the records do not cover the whole period. */
function whyNothingKnown({ settings }: FiguresReply): Readonly<Record<Language, string>> {
  if (!settings) {
    return {
      vi: 'Chưa nêu ngày đầu và cuối nhiệm kỳ (term, trong hoso settings hoặc settings.dated của tệp hồ sơ).',
      en: 'The days of the term are not stated (term, in hoso settings or in settings.dated of the records file).',
    };
  }
  return {
    vi: `Chưa biết chỉ tiêu nào: hồ sơ chỉ đủ từ ngày ${settings.recordsFrom}, không phủ hết kỳ này, và không có số khai báo.`,
    en: `No figure is known: records are complete from ${settings.recordsFrom} on only, and nothing is declared.`,
  };
}

export async function printReply(terminal: Terminal, reply: FiguresReply): Promise<void> {
  if (terminal.json) return terminal.printJson(reply);
  await terminal.print(`${reply.unit ?? ''} ${reply.period}`.trim());
  for (const [id, figure] of Object.entries(reply.figures)) {
    // What is not known is left out for people; programs see it as null.
    if (figure) await terminal.print(figureLine(id, figure, terminal.language));
  }
  const isKnown = Object.values(reply.figures).some((figure) => figure !== null);
  if (!isKnown) terminal.tell(whyNothingKnown(reply));
  if (reply.pending) terminal.tell({ vi: 'Đang cộng thêm giấy tờ vừa duyệt.', en: 'More papers are being added up.' });
}

interface Explaining {
  readonly client: Client;
  readonly terminal: Terminal;
  readonly cutOuts: CutOuts | undefined;
  /** Before the records the figure itself, with what is stated behind it. */
  readonly hasHead: boolean;
}

async function printHead(terminal: Terminal, id: string, { items: _, next: __, ...head }: ExplainReply) {
  if (terminal.json) return terminal.printJson({ ...head, id });
  for (const line of headLines(id, head, terminal.language)) await terminal.print(line);
}

async function printRecord({ terminal, cutOuts }: Explaining, record: ExplainedRecord): Promise<void> {
  const files = (await cutOuts?.of(record)) ?? {};
  if (terminal.json) return terminal.printJson({ ...record, ...(cutOuts && { cutOuts: files }) });
  for (const line of recordLines(record, files, terminal.language)) await terminal.print(line);
}

/** With `--json` a line each. */
async function explain(explaining: Explaining, figure: string, { period, unit, part }: Options): Promise<number> {
  const { client, terminal } = explaining;
  const page = async (cursor?: string) => {
    const reply = await client.call('explainFigure', { query: { period, unit, figure, part, cursor } });
    if (cursor === undefined && explaining.hasHead) await printHead(terminal, figure, reply);
    return reply;
  };
  for await (const record of everyItem(page)) await printRecord(explaining, record);
  return exitCodes.done;
}

function figureAsked(options: Options, show: Show | undefined, named: string | undefined): string | undefined {
  const figure = show === 'explain' ? named : options.explain;
  if (show !== 'explain' || figure !== undefined) return figure;
  const message = { vi: 'Thiếu mã chỉ tiêu cần giải thích.', en: 'Which figure is to be explained?' };
  throw wrongUsage('figure.missing', message, {
    vi: 'Ví dụ: hoso figures explain admitted --period 2022-Q4.',
    en: 'E.g. hoso figures explain admitted --period 2022-Q4.',
  });
}

const listOfShow: Readonly<Record<Exclude<Show, 'explain' | 'rank' | 'compare'>, ListName>> = {
  ...{ idle: 'idle', lagging: 'lagging', 'on-time': 'onTime', forecast: 'forecast' },
};

function listAsked(show: Exclude<Show, 'explain' | 'compare'>, { by }: Options): ListName {
  if (show === 'rank') return by === 'number' ? 'rankByNumber' : 'rankByPlan';
  return listOfShow[show];
}

function rowLine({ of, name, rank, figure, noSource }: ListRow, list: ListName, language: Language): string {
  if (name === undefined) return figure ? figureLine(of, figure, language) : `  ${figureName(of, language)}: –`;
  const place = rank === undefined ? '' : `${String(rank).padStart(3)}. `;
  const unit = { vi: 'quý', en: 'quarters' }[language];
  const number = figure ? `${shownFigure(of, figure)}${list === 'idle' ? ` ${unit}` : ''}` : '–';
  const note = noSource ? { vi: '  (không còn quần chúng)', en: '  (nobody left to admit)' }[language] : '';
  return `  ${place}${of}  ${name}: ${number}${note}`;
}

async function printList(terminal: Terminal, reply: ListReply): Promise<number> {
  if (terminal.json) await terminal.printJson(reply);
  else {
    await terminal.print(reply.definition[terminal.language]);
    for (const row of reply.rows ?? []) await terminal.print(rowLine(row, reply.list, terminal.language));
    if (reply.rows === null) terminal.tell({ vi: 'Chưa đủ số liệu.', en: 'Not enough is known.' });
    else if (reply.rows.length === 0) terminal.tell({ vi: 'Không có đơn vị nào.', en: 'No unit.' });
  }
  return exitCodes.done;
}

async function fromRecords({ terminal, env }: Context, given: string, show: Show | undefined, options: Options) {
  const [file] = findFiles([given], env);
  if (!file) return exitCodes.wrongUsage;
  if (show === 'explain' || show === 'compare') {
    const message = { vi: 'Tệp hồ sơ không có bản quét để chỉ ra.', en: 'A records file has no scans to lead to.' };
    throw wrongUsage('records.not-explained', message);
  }
  if (show) return printList(terminal, listFromFile(file, options, listAsked(show, options), options.quarters));
  await printReply(terminal, figuresFromFile(file, options));
  return exitCodes.done;
}

function unitToCompare(unit: string | undefined): string {
  if (unit !== undefined) return unit;
  const message = { vi: 'Cần --unit: báo cáo của đơn vị nào?', en: '--unit is needed: whose report?' };
  throw wrongUsage('unit.missing', message);
}

async function figures(context: Context, show: Show | undefined, named: string | undefined, options: Options) {
  const { terminal, env } = context;
  if (options.records !== undefined) return fromRecords(context, options.records, show, options);
  const figure = figureAsked(options, show, named);
  const client = connect(context);
  const { period, unit, quarters, out } = options;
  if (figure !== undefined) {
    const cutOuts = out === undefined ? undefined : cutOutsInto(resolvePath(out, env), client);
    return explain({ client, terminal, cutOuts, hasHead: show === 'explain' }, figure, options);
  }
  if (show === 'compare')
    return printComparison(
      terminal,
      await client.call('compareFigures', { query: { period, unit: unitToCompare(unit) } }),
    );
  if (show && show !== 'explain') {
    const query = { period, unit, list: listAsked(show, options), quarters };
    return printList(terminal, await client.call('listFigures', { query }));
  }
  await printReply(terminal, await client.call('getFigures', { query: { period, unit } }));
  return exitCodes.done;
}

export function addFigures({ program, say, run }: CommandLine): void {
  program
    .command('figures')
    .description(say({ vi: 'Số liệu của một kỳ', en: 'Figures of a period' }))
    .addArgument(
      new Argument(
        '[SHOW]',
        say({
          vi: 'explain CHỈ_TIÊU: giấy tờ đằng sau; hoặc rank, idle, lagging, on-time, forecast; compare: so báo cáo với hồ sơ',
          en: 'explain FIGURE: the papers behind it; or rank, idle, lagging, on-time, forecast; compare: report and papers',
        }),
      ).choices(shows),
    )
    .argument('[FIGURE]', say({ vi: 'mã chỉ tiêu, ví dụ planPercent', en: 'id of a figure, e.g. planPercent' }))
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
        '--part <PART>',
        say({ vi: 'bản ghi của tử số hay mẫu số', en: 'records of the numerator or of the denominator' }),
      ).choices(['numerator', 'denominator']),
    )
    .option('--out <DIR>', say({ vi: 'ghi ảnh cắt của từng giá trị vào thư mục', en: 'write cut-out images into it' }))
    .addOption(
      new Option('--by <WHAT>', say({ vi: 'xếp hạng theo', en: 'rank by' }))
        .choices(['plan', 'number'])
        .default('plan'),
    )
    .option('--quarters <N>', say({ vi: 'số quý liền (idle)', en: 'quarters in a row (idle)' }), readQuarters)
    .addOption(
      new Option(
        '--records <FILE>',
        say({ vi: 'tính từ tệp hồ sơ, không cần hệ thống', en: 'compute from a records file, without the system' }),
      ).conflicts('explain'),
    )
    .action(run(figures));
}
