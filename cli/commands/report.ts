// hoso report --period P --out DIR [--unit CODE] [--close [--force]] [--records FILE], hoso report list, hoso report committee [FILE]
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { ClosedVersion } from '../../events/api/reports.ts';
import { Secrecy } from '../../events/steps.ts';
import { isQuarter } from '../../shared/report/input-of.ts';
import { connect } from '../connect.ts';
import { readDay } from '../day.ts';
import { exitCodes, wrongUsage } from '../failure.ts';
import { findFiles } from '../files.ts';
import { resolvePath } from '../place.ts';
import type { CommandLine, Context } from '../program.ts';

interface Paper {
  readonly number?: number;
  readonly date?: string;
  readonly secrecy?: Secrecy;
}

interface ReportOptions extends Paper {
  readonly period?: string;
  readonly out?: string;
  readonly version?: number;
  readonly close?: boolean;
  readonly force?: boolean;
  readonly unit?: string;
  readonly records?: string;
  readonly committee?: string;
}

function readQuarter(word: string): string {
  if (!isQuarter(word)) throw new InvalidArgumentError('2022-Q1');
  return word;
}

function readNumber(word: string): number {
  if (!/^[1-9]\d{0,4}$/.test(word)) throw new InvalidArgumentError('1, 2, 3');
  return Number(word);
}

interface Outcome {
  readonly period: string;
  readonly version: number;
  readonly hash: string;
  readonly closedAt: string;
  readonly open: number;
  readonly files: readonly string[];
}

async function tellOutcome({ terminal }: Context, outcome: Outcome): Promise<number> {
  if (terminal.json) await terminal.printJson(outcome);
  else for (const file of outcome.files) await terminal.print(file);
  const { period, version, hash, open } = outcome;
  const short = hash.slice(0, 16);
  terminal.tell({
    vi: `Báo cáo ${period}, phiên bản ${version}, mã số liệu ${short}${open > 0 ? `, khi chốt còn ${open} giấy tờ chờ` : ''}.`,
    en: `Report ${period}, version ${version}, figures ${short}${open > 0 ? `, ${open} papers open when closed` : ''}.`,
  });
  return exitCodes.done;
}

const dateOf = ({ date }: Paper) => (date === undefined ? undefined : readDay(date));

type Asked = ReportOptions & { readonly period: string; readonly out: string };

async function fromRecords(context: Context, { records = '', ...options }: Asked): Promise<number> {
  const { readCommittee, reportFromRecords } = await import('../report-records.ts');
  const [file] = findFiles([records], context.env);
  const [committee] = findFiles(options.committee === undefined ? [] : [options.committee], context.env);
  if (!file) return exitCodes.wrongUsage;
  const { period, unit, number, secrecy } = options;
  const asked = { period, unit, number, secrecy, date: dateOf(options), committee: readCommittee(committee) };
  const { closed, paths } = await reportFromRecords(file, asked, resolvePath(options.out, context.env));
  const { version, hash, closedAt } = closed;
  return tellOutcome(context, { period, version, hash, closedAt, open: 0, files: paths });
}

async function fromSystem(context: Context, options: Asked): Promise<number> {
  const { closeQuarter, fetchReport } = await import('../report-system.ts');
  const client = connect(context);
  const { period, number, secrecy, force = false } = options;
  // With --unit number, day and secrecy are those of the unit's paper.
  const ofWhole = options.unit === undefined ? { number, secrecy, date: dateOf(options) } : {};
  const body = { force, ...ofWhole };
  const closed = options.close ? await closeQuarter(client, period, body) : undefined;
  const folder = resolvePath(options.out, context.env);
  const { unit } = options;
  const wanted = { period, version: closed?.version ?? options.version, folder };
  const marks = unit === undefined ? {} : { unit, number, secrecy, date: dateOf(options) };
  const { report, paths } = await fetchReport(client, { ...wanted, ...marks });
  const { version, hash, closedAt, open } = report;
  if (closed && !closed.isNew) {
    context.terminal.tell({ vi: 'Không có gì thay đổi từ bản này.', en: 'Nothing has changed since this version.' });
  }
  return tellOutcome(context, { period, version, hash, closedAt, open, files: paths });
}

async function report(context: Context, options: ReportOptions): Promise<number> {
  const { period, out } = options;
  if (period === undefined || out === undefined) {
    throw wrongUsage(
      'report.incomplete',
      { vi: 'Thiếu --period hoặc --out.', en: '--period or --out is missing.' },
      {
        vi: 'Ví dụ: hoso report --period 2022-Q1 --out bao-cao',
        en: 'Example: hoso report --period 2022-Q1 --out reports',
      },
    );
  }
  const asked = { ...options, period, out };
  return options.records === undefined ? fromSystem(context, asked) : fromRecords(context, asked);
}

function stateOf({ printed, open, forced }: ClosedVersion) {
  const files = printed ? { vi: 'đã in', en: 'printed' } : { vi: 'chưa in', en: 'not yet printed' };
  if (!forced || open === 0) return files;
  return { vi: `${files.vi}, còn ${open} giấy tờ khi chốt`, en: `${files.en}, ${open} papers open when closed` };
}

async function list(context: Context): Promise<number> {
  const { terminal } = context;
  const { reports } = await connect(context).call('listReports', {});
  for (const one of reports) {
    if (terminal.json) await terminal.printJson(one);
    else {
      const state = stateOf(one)[terminal.language];
      await terminal.print(`${one.period}  v${one.version}  ${one.closedAt}  ${one.hash.slice(0, 16)}  ${state}`);
    }
  }
  return exitCodes.done;
}

async function committee(context: Context, given: string | undefined): Promise<number> {
  const { readCommittee } = await import('../report-records.ts');
  const client = connect(context);
  const [file] = findFiles(given === undefined ? [] : [given], context.env);
  const reply = file
    ? await client.call('putCommittee', { body: readCommittee(file) })
    : await client.call('getCommittee', {});
  if (context.terminal.json) await context.terminal.printJson(reply.committee);
  else await context.terminal.print(JSON.stringify(reply.committee, null, 2));
  return exitCodes.done;
}

/** Written as people write it: `Mật` is MẬT. */
function readMark(word: string): Secrecy {
  const mark = Secrecy.safeParse(word.trim().normalize('NFC').toLocaleUpperCase('vi'));
  if (!mark.success) throw new InvalidArgumentError(Secrecy.options.join(', '));
  return mark.data;
}

function addPaperOptions(command: Command, say: CommandLine['say']): Command {
  const mark = say({ vi: 'dấu mật, nếu người ký yêu cầu', en: 'secrecy mark, where the signer sets it' });
  return command
    .option('--number <N>', say({ vi: 'số của báo cáo', en: 'number of the paper' }), readNumber)
    .option('--date <DAY>', say({ vi: 'ngày ký; mặc định ngày chốt', en: 'day of signing; else the closing day' }))
    .option('--secrecy <MARK>', mark, readMark);
}

function addSources(command: Command, say: CommandLine['say']): Command {
  const unit = say({ vi: 'báo cáo của một đơn vị', en: 'the report of one unit' });
  const records = say({ vi: 'lập từ tệp hồ sơ, không cần hệ thống', en: 'from a records file, without the system' });
  const names = say({
    vi: 'tên cấp ủy, nơi nhận, người ký (JSON), cùng --records',
    en: 'names, receivers, signer (JSON), with --records',
  });
  return command
    .option(
      '--version <N>',
      say({ vi: 'bản chốt thứ mấy; mặc định bản cuối', en: 'which version; else the last' }),
      readNumber,
    )
    .option('--close', say({ vi: 'chốt quý trước khi in', en: 'close the quarter first' }))
    .option('--force', say({ vi: 'chốt dù còn giấy tờ chờ', en: 'close although papers still wait' }))
    .addOption(new Option('--records <FILE>', records).conflicts(['close', 'version']))
    .option('--unit <CODE>', unit)
    .option('--committee <FILE>', names);
}

export function addReport({ program, say, run }: CommandLine): void {
  const command = program
    .command('report')
    .helpCommand(false)
    .description(
      say({
        vi: 'Chốt quý, tải báo cáo Word, Excel, PDF, CSV, JSON',
        en: 'Close a quarter; its report as Word, Excel, PDF, CSV, JSON',
      }),
    )
    .option('--period <QUARTER>', say({ vi: 'quý, ví dụ 2022-Q1', en: 'the quarter, e.g. 2022-Q1' }), readQuarter)
    .option('--out <DIR>', say({ vi: 'thư mục để ghi các tệp', en: 'folder for the files' }));
  addPaperOptions(addSources(command, say), say).action(run(report));
  command
    .command('list')
    .description(say({ vi: 'Các quý đã chốt, từng phiên bản', en: 'Closed quarters with their versions' }))
    .action(run(list));
  command
    .command('committee [FILE]')
    .description(say({ vi: 'Xem hoặc đặt tên cấp ủy, nơi nhận, người ký', en: 'Show or set names, receivers, signer' }))
    .action(run(committee));
}
