// hoso report --period P --out DIR [--records FILE]: the printed report of a quarter.
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { isQuarter } from '../../shared/report/input-of.ts';
import { readDay } from '../day.ts';
import { exitCodes } from '../failure.ts';
import { findFiles } from '../files.ts';
import { resolvePath } from '../place.ts';
import type { CommandLine, Context } from '../program.ts';

export interface ReportOptions {
  readonly period: string;
  readonly out: string;
  readonly records?: string;
  readonly committee?: string;
  readonly number?: number;
  readonly date?: string;
  readonly secrecy?: string;
}

function readQuarter(word: string): string {
  if (!isQuarter(word)) throw new InvalidArgumentError('');
  return word;
}

function readNumber(word: string): number {
  if (!/^[1-9]\d{0,4}$/.test(word)) throw new InvalidArgumentError('');
  return Number(word);
}

export interface Outcome {
  readonly period: string;
  readonly version: number;
  readonly hash: string;
  readonly closedAt: string;
  readonly files: readonly string[];
}

export async function tellOutcome({ terminal }: Context, outcome: Outcome): Promise<number> {
  if (terminal.json) await terminal.printJson(outcome);
  else for (const file of outcome.files) await terminal.print(file);
  terminal.tell({
    vi: `Báo cáo ${outcome.period}, phiên bản ${outcome.version}, mã số liệu ${outcome.hash.slice(0, 16)}.`,
    en: `Report ${outcome.period}, version ${outcome.version}, figures ${outcome.hash.slice(0, 16)}.`,
  });
  return exitCodes.done;
}

async function fromRecords(context: Context, options: ReportOptions & { records: string }): Promise<number> {
  const { readCommittee, reportFromRecords } = await import('../report-records.ts');
  const [file] = findFiles([options.records], context.env);
  const [committee] = findFiles(options.committee === undefined ? [] : [options.committee], context.env);
  if (!file) return exitCodes.wrongUsage;
  const { period, number, secrecy } = options;
  const date = options.date === undefined ? undefined : readDay(options.date);
  const asked = { period, number, secrecy, date, committee: readCommittee(committee) };
  const { closed, paths } = await reportFromRecords(file, asked, resolvePath(options.out, context.env));
  const { version, hash, closedAt } = closed;
  return tellOutcome(context, { period, version, hash, closedAt, files: paths });
}

function addPaperOptions(command: Command, say: CommandLine['say']): Command {
  return command
    .option('--number <N>', say({ vi: 'số của báo cáo', en: 'number of the paper' }), readNumber)
    .option(
      '--date <DAY>',
      say({ vi: 'ngày ký; mặc định ngày chốt', en: 'day of signing; the closing day if left out' }),
    )
    .addOption(
      new Option(
        '--secrecy <MARK>',
        say({ vi: 'dấu mật, nếu người ký yêu cầu', en: 'secrecy mark, where the signer sets it' }),
      ).choices(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']),
    )
    .option(
      '--committee <FILE>',
      say({ vi: 'tên cấp ủy, nơi nhận, người ký (JSON)', en: 'names, receivers, signer (JSON)' }),
    );
}

export function addReport({ program, say, run }: CommandLine): void {
  const command = program
    .command('report')
    .helpCommand(false)
    .description(
      say({
        vi: 'In báo cáo quý: Word, Excel, PDF, CSV, JSON',
        en: 'The quarterly report: Word, Excel, PDF, CSV, JSON',
      }),
    )
    .requiredOption(
      '--period <QUARTER>',
      say({ vi: 'quý, ví dụ 2022-Q1', en: 'the quarter, e.g. 2022-Q1' }),
      readQuarter,
    )
    .requiredOption('--out <DIR>', say({ vi: 'thư mục để ghi các tệp', en: 'folder for the files' }))
    .requiredOption(
      '--records <FILE>',
      say({ vi: 'lập từ tệp hồ sơ, không cần hệ thống', en: 'from a records file, without the system' }),
    );
  addPaperOptions(command, say).action(
    run(async (context: Context, options: ReportOptions & { records: string }) => fromRecords(context, options)),
  );
}
