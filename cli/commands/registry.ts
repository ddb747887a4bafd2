// hoso units import FILE | list, hoso plan import FILE | list --year YEAR, hoso history import FILE | list,
// hoso inputs import FILE | list [--unit CODE]
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Message } from '../../events/api/reply.ts';
import type { ListedUnit, UnitsImportReply } from '../../events/api/registry.ts';
import { addDays, dayAt } from '../../shared/period/day.ts';
import { printDate } from '../../shared/rules/evidence.ts';
import type { Client } from '../client.ts';
import { connect } from '../connect.ts';
import { Failure, exitCodes } from '../failure.ts';
import { statementName } from '../figure-names.ts';
import { findFiles } from '../files.ts';
import type { CommandLine, Context } from '../program.ts';
import { historyColumns, inputColumns, planColumns, unitColumns } from '../registry-columns.ts';
import { readRows } from '../rows.ts';
import type { Column, Row } from '../rows.ts';
import { readTable } from '../table-file.ts';
import type { Language } from '../terminal.ts';

type Send = (client: Client, values: Row['values'][]) => Promise<UnitsImportReply>;

/** The API counts rows; people look for the line of their file, where blank lines count too. */
function inLinesOfFile(error: unknown, rows: readonly Row[]): unknown {
  if (!(error instanceof Failure) || !error.body.lines) return error;
  const lines = error.body.lines.map((wrong) => ({ ...wrong, line: rows[wrong.line - 2]?.line ?? wrong.line }));
  return new Failure(error.exit, { ...error.body, lines }, { cause: error });
}

export async function importTable(
  client: Client,
  file: string,
  env: Context['env'],
  columns: readonly Column[],
  send: Send,
) {
  const [named] = findFiles([file], env);
  const rows = named ? readRows(await readTable(named), columns) : [];
  return send(
    client,
    rows.map(({ values }) => values),
  ).catch((error: unknown) => {
    throw inLinesOfFile(error, rows);
  });
}

export const sendUnits: Send = (client, values) => client.call('importUnits', { body: { units: values } });
export const sendHistory: Send = (client, values) => client.call('importHistory', { body: { history: values } });
export const sendInputs: Send = (client, values) => client.call('importInputs', { body: { inputs: values } });
export const sendPlan: Send = (client, values) => client.call('importPlan', { body: { plan: values } });

/** What nobody has said is told, and how to say it: a higher committee taken for a đảng bộ cơ sở hides its cells. */
function concludedText(codes: readonly string[]): Message {
  const names = codes.join(', ');
  return {
    vi: `Chưa ghi cấp của ${codes.length} đảng bộ, bên dưới chỉ có chi bộ hoặc chưa có đơn vị nào, nên được tính là đảng bộ cơ sở: ${names}. Đúng thì ghi loại (kind) “Đảng bộ cơ sở” (grassroots-committee); nếu là đảng bộ cấp trên của các chi bộ cơ sở thì ghi “Đảng bộ cấp trên” (higher-committee), rồi nhập lại.`,
    en: `Nothing says the level of ${codes.length} committees with nothing but cells, or nothing yet, below them; they count as đảng bộ cơ sở: ${names}. Write kind grassroots-committee where that is right, higher-committee where one stands above grassroots cells, and import again.`,
  };
}

function importing(columns: readonly Column[], send: Send) {
  return async (context: Context, file: string): Promise<number> => {
    const { terminal } = context;
    const reply = await importTable(connect(context), file, context.env, columns, send);
    if (terminal.json) await terminal.printJson(reply);
    else {
      await terminal.print({
        vi: `Đã ghi ${reply.written} dòng; ${reply.unchanged} dòng đã có từ trước.`,
        en: `${reply.written} lines written; ${reply.unchanged} were there before.`,
      });
      if (reply.concluded) await terminal.print(concludedText(reply.concluded));
    }
    return exitCodes.done;
  };
}

/** `  đến hết 30/6/2022`: of a unit that ends or has ended, its last day; of one that begins later, its first. */
function timeOf({ validFrom, validTo }: ListedUnit, today: string, language: Language): string {
  const from = { vi: `từ ${printDate(validFrom)}`, en: `from ${printDate(validFrom)}` }[language];
  const last = printDate(addDays(validTo ?? today, -1));
  const to = { vi: `đến hết ${last}`, en: `until ${last}` }[language];
  const ended = { vi: 'đã kết thúc', en: 'ended' }[language];
  const parts = [...(validFrom > today ? [from] : []), ...(validTo === undefined ? [] : [to])];
  if (validTo !== undefined && validTo <= today) parts.push(ended);
  return parts.length === 0 ? '' : `  [${parts.join(', ')}]`;
}

const levels: Readonly<Record<NonNullable<ListedUnit['standing']>['level'], Message>> = {
  grassroots: { vi: 'đảng bộ cơ sở', en: 'đảng bộ cơ sở (grassroots)' },
  higher: { vi: 'đảng bộ cấp trên', en: 'higher committee' },
};

/** `  đảng bộ cơ sở (suy ra, chưa ghi)`: of a committee its level, and whether nobody has said it. */
function levelOf({ standing }: ListedUnit, language: Language): string {
  if (!standing) return '';
  const concluded = { vi: ' (suy ra, chưa ghi)', en: ', concluded, not stated' }[language];
  return `  ${levels[standing.level][language]}${standing.by === 'nothing' ? concluded : ''}`;
}

async function listUnits(context: Context): Promise<number> {
  const { terminal } = context;
  const { units } = await connect(context).call('listUnits', {});
  const today = dayAt(new Date().toISOString());
  for (const unit of units) {
    const above = unit.parent ? `  (${unit.parent})` : '';
    if (terminal.json) await terminal.printJson(unit);
    else {
      const level = levelOf(unit, terminal.language);
      await terminal.print(`${unit.code}  ${unit.name}${above}${level}${timeOf(unit, today, terminal.language)}`);
    }
  }
  return exitCodes.done;
}

async function listPlan(context: Context, { year, unit }: { year: number; unit?: string }): Promise<number> {
  const { terminal } = context;
  const { plan } = await connect(context).call('listPlan', { query: { year, unit } });
  for (const row of plan) {
    if (terminal.json) await terminal.printJson(row);
    else
      await terminal.print(
        `${row.unit}  ${row.year}: ${row.planned} (${row.from})${row.documentId ? `  ← ${row.documentId}` : ''}`,
      );
  }
  return exitCodes.done;
}

async function listHistory(context: Context): Promise<number> {
  const { terminal } = context;
  const { history } = await connect(context).call('listHistory', {});
  for (const one of history) {
    if (terminal.json) await terminal.printJson(one);
    else {
      const when = 'period' in one ? one.period : one.date;
      await terminal.print(`${one.unit}  ${when}  ${statementName(one.kind, terminal.language)}: ${one.n}`);
    }
  }
  return exitCodes.done;
}

async function listInputs(context: Context, { unit }: { unit?: string }): Promise<number> {
  const { terminal } = context;
  const { inputs } = await connect(context).call('listInputs', { query: { unit } });
  for (const input of inputs) {
    const when = 'date' in input ? input.date : input.period;
    if (terminal.json) await terminal.printJson(input);
    else await terminal.print(`${input.unit}  ${input.kind}  ${when}: ${input.n}`);
  }
  return exitCodes.done;
}

function readYear(word: string): number {
  if (!/^\d{4}$/.test(word)) throw new InvalidArgumentError('2022');
  return Number(word);
}

export function addRegistry({ program, say, run }: CommandLine): void {
  const group = (name: string, description: string) =>
    program.command(name).helpCommand(false).description(description);
  const importer = (parent: Command, description: string, columns: readonly Column[], send: Send) =>
    parent
      .command('import')
      .description(description)
      .argument('<FILE>', say({ vi: 'tệp CSV hoặc XLSX', en: 'CSV or XLSX file' }))
      .addHelpText('after', `\n  ${columns.map(({ name }) => name).join(',')}`)
      .action(run(importing(columns, send)));

  const units = group('units', say({ vi: 'Danh mục đơn vị', en: 'The registry of units' }));
  importer(units, say({ vi: 'Nhập danh mục đơn vị', en: 'Import units' }), unitColumns, sendUnits);
  units
    .command('list')
    .description(say({ vi: 'Xem danh mục, cả đơn vị đã kết thúc', en: 'List the units, those that have ended too' }))
    .action(run(listUnits));

  const plan = group('plan', say({ vi: 'Chỉ tiêu kết nạp', en: 'Targets of the plan' }));
  importer(plan, say({ vi: 'Nhập chỉ tiêu', en: 'Import targets' }), planColumns, sendPlan);
  plan
    .command('list')
    .description(say({ vi: 'Xem chỉ tiêu', en: 'List targets' }))
    .requiredOption('--year <YEAR>', say({ vi: 'năm', en: 'year' }), readYear)
    .option('--unit <CODE>', say({ vi: 'mã đơn vị', en: 'unit code' }))
    .action(run(listPlan));

  const history = group(
    'history',
    say({ vi: 'Số liệu các năm trước, không có giấy tờ', en: 'Figures before the papers' }),
  );
  importer(
    history,
    say({ vi: 'Nhập số liệu các năm trước', en: 'Import figures of last years' }),
    historyColumns,
    sendHistory,
  );
  history
    .command('list')
    .description(say({ vi: 'Xem số đã khai báo', en: 'List what was declared' }))
    .action(run(listHistory));

  const inputs = group('inputs', say({ vi: 'Số liệu nhập: đảng viên đầu nhiệm kỳ, đầu năm …', en: 'Stated numbers' }));
  importer(inputs, say({ vi: 'Nhập số liệu', en: 'Import stated numbers' }), inputColumns, sendInputs);
  inputs
    .command('list')
    .description(say({ vi: 'Xem số liệu đã nhập', en: 'List stated numbers' }))
    .option('--unit <CODE>', say({ vi: 'mã đơn vị', en: 'unit code' }))
    .action(run(listInputs));
}
