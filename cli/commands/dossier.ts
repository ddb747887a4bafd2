// hoso dossier ceremony DOCUMENT DATE: the day of the admission ceremony stands on no admission paper.
import { connect } from '../connect.ts';
import { exitCodes } from '../failure.ts';
import { readDay } from '../day.ts';
import type { CommandLine, Context } from '../program.ts';

async function ceremony(context: Context, document: string, given: string): Promise<number> {
  const { terminal } = context;
  const date = readDay(given);
  const reply = await connect(context).call('enterCeremony', { body: { document, date } });
  if (terminal.json) await terminal.printJson(reply);
  else {
    await terminal.print({
      vi: `Đã ghi ngày tổ chức lễ kết nạp ${reply.date} cho ${reply.documentId}.`,
      en: `The ceremony of ${reply.documentId} is entered for ${reply.date}.`,
    });
  }
  return exitCodes.done;
}

export function addDossier({ program, say, run }: CommandLine): void {
  program
    .command('dossier')
    .helpCommand(false)
    .description(say({ vi: 'Hồ sơ của từng người', en: 'Dossiers of persons' }))
    .command('ceremony')
    .description(say({ vi: 'Nhập ngày tổ chức lễ kết nạp', en: 'Enter the day of the admission ceremony' }))
    .argument('<DOCUMENT>', say({ vi: 'mã quyết định kết nạp', en: 'id of the admission decision' }))
    .argument('<DATE>', say({ vi: 'ngày, ví dụ 03/02/2022 hoặc 2022-02-03', en: 'day, e.g. 2022-02-03 or 03/02/2022' }))
    .action(run(ceremony));
}
