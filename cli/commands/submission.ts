// hoso submission withdraw ID | replace ID FILE
import { connect } from '../connect.ts';
import { deliver } from '../delivery.ts';
import { exitCodes } from '../failure.ts';
import { findFiles } from '../files.ts';
import { openProgress } from '../progress.ts';
import type { CommandLine, Context } from '../program.ts';
import { lineOf } from './status.ts';
import { printDelivery } from './upload.ts';

async function withdraw(context: Context, id: string): Promise<number> {
  const { terminal } = context;
  const submission = await connect(context).call('withdrawSubmission', { params: { id } });
  if (terminal.json) await terminal.printJson(submission);
  else await terminal.print(lineOf(submission, terminal.language));
  return exitCodes.done;
}

async function replace(context: Context, id: string, given: string): Promise<number> {
  const { terminal } = context;
  const [file] = findFiles([given], context.env);
  if (!file) return exitCodes.wrongUsage;
  const client = connect(context);
  const { unit } = await client.call('getSubmission', { params: { id } });
  const progress = openProgress(terminal.interactive);
  const delivery = await deliver(file, { unit, replaces: id }, { client, progress }).finally(() => progress.stop());
  await printDelivery(terminal, file, unit, delivery);
  return delivery.state === 'refused' ? delivery.exit : exitCodes.done;
}

export function addSubmission({ program, say, run }: CommandLine): void {
  const submission = program
    .command('submission')
    .helpCommand(false)
    .description(say({ vi: 'Rút lại hoặc thay một tệp đã gửi', en: 'Take back or replace a file sent before' }));
  submission
    .command('withdraw')
    .description(say({ vi: 'Rút lại tệp chưa được ghi nhận', en: 'Take back a file that is no record yet' }))
    .argument('<SUBMISSION>', say({ vi: 'mã lần gửi', en: 'id of the submission' }))
    .action(run(withdraw));
  submission
    .command('replace')
    .description(say({ vi: 'Gửi tệp khác thay tệp đã gửi', en: 'Send another file in the place of one sent before' }))
    .argument('<SUBMISSION>', say({ vi: 'mã lần gửi bị thay', en: 'id of the submission that is replaced' }))
    .argument('<FILE>', say({ vi: 'tệp mới', en: 'the new file' }))
    .action(run(replace));
}
