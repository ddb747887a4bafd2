// hoso export records --out FILE: the records file that `hoso figures --records` computes figures from.
import { writeFileSync } from 'node:fs';
import type { FactRecord } from '../../shared/record/record.ts';
import { toFile } from '../../shared/figures/to-file.ts';
import type { Committee } from '../../shared/figures/to-file.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { Client } from '../client.ts';
import { connect } from '../connect.ts';
import { exitCodes, wrongUsage } from '../failure.ts';
import { resolvePath } from '../place.ts';
import type { CommandLine, Context } from '../program.ts';

async function everything(client: Client): Promise<{ records: FactRecord[]; committee: Committee }> {
  const records: FactRecord[] = [];
  let committee: Committee = { units: [], plan: [], inputs: [], settings: [] };
  let cursor: string | undefined;
  do {
    const page = await client.call('listRecords', { query: { cursor } });
    records.push(...page.items);
    committee = page.committee ?? committee;
    cursor = page.next;
  } while (cursor !== undefined);
  return { records, committee };
}

/** Born on which day, of which faith: nobody else on the machine may read it. */
function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600 });
  } catch (cause) {
    const message = { vi: `Không ghi được tệp ${path}.`, en: `The file ${path} cannot be written.` };
    throw Object.assign(wrongUsage('file.not-writable', message), { cause });
  }
}

async function exportRecords(context: Context, { out }: { out?: string }): Promise<number> {
  const { records, committee } = await everything(connect(context));
  const text = `${JSON.stringify(toFile(records, committee, dayAt(new Date().toISOString())), null, 1)}\n`;
  if (out === undefined) await context.terminal.print(text.trimEnd());
  else write(resolvePath(out, context.env), text);
  context.terminal.tell({ vi: `${records.length} bản ghi.`, en: `${records.length} records.` });
  return exitCodes.done;
}

export function addExport({ program, say, run }: CommandLine): void {
  const group =
    program.commands.find((command) => command.name() === 'export') ??
    program
      .command('export')
      .helpCommand(false)
      .description(say({ vi: 'Xuất dữ liệu để kiểm tra lại', en: 'Export data to check it elsewhere' }));
  group
    .command('records')
    .description(
      say({
        vi: 'Xuất bản ghi, ai cũng tính lại được số liệu',
        en: 'Export the records, to compute the figures again',
      }),
    )
    .option('--out <FILE>', say({ vi: 'ghi vào tệp thay vì in ra', en: 'write to a file instead of printing' }))
    .action(run(exportRecords));
}
