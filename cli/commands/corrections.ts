// hoso corrections export [--unit CODE] [--confirmed] [--out FILE]: JSONL, one field a line.
import { openSync, writeSync, closeSync } from 'node:fs';
import type { Correction } from '../../events/api/corrections.ts';
import { everyItem } from '../client.ts';
import { connect } from '../connect.ts';
import { exitCodes } from '../failure.ts';
import { resolvePath } from '../place.ts';
import type { CommandLine, Context } from '../program.ts';

interface Options {
  readonly unit?: string;
  readonly confirmed?: boolean;
  readonly out?: string;
}

/** The file holds what stands on people's papers: nobody else on the machine may read it. */
function fileOf(path: string) {
  const file = openSync(path, 'w', 0o600);
  return { add: (item: Correction) => void writeSync(file, `${JSON.stringify(item)}\n`), close: () => closeSync(file) };
}

async function exportAll(context: Context, { unit, confirmed, out }: Options): Promise<number> {
  const { terminal, env } = context;
  const client = connect(context);
  const query = { unit, ...(confirmed && { confirmed: 'true' }) };
  const file = out === undefined ? undefined : fileOf(resolvePath(out, env));
  let count = 0;
  try {
    for await (const item of everyItem((cursor) => client.call('listCorrections', { query: { ...query, cursor } }))) {
      count += 1;
      if (file) file.add(item);
      else await terminal.printJson(item);
    }
  } finally {
    file?.close();
  }
  terminal.tell({ vi: `${count} mục đã có người xem.`, en: `${count} fields that a person has looked at.` });
  return exitCodes.done;
}

export function addCorrections({ program, say, run }: CommandLine): void {
  program
    .command('corrections')
    .helpCommand(false)
    .description(say({ vi: 'Những gì người xem lại đã sửa', en: 'What reviewers put right' }))
    .command('export')
    .description(say({ vi: 'Xuất làm dữ liệu có nhãn (JSONL)', en: 'Export it as labelled data (JSONL)' }))
    .option('--unit <CODE>', say({ vi: 'chỉ đơn vị này và cấp dưới', en: 'this unit and what lies below it' }))
    .option(
      '--confirmed',
      say({ vi: 'cả những mục được duyệt nguyên như đã đọc', en: 'also what was approved just as it was read' }),
    )
    .option('--out <FILE>', say({ vi: 'ghi vào tệp thay vì in ra', en: 'write to a file instead of printing' }))
    .action(run(exportAll));
}
