// hoso settings [FILE]: what the committee decided about its figures, each entry from a day on; FILE decides anew.
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { SettingsChange } from '../../events/api/settings.ts';
import { connect } from '../connect.ts';
import { exitCodes, wrongUsage } from '../failure.ts';
import { findFiles } from '../files.ts';
import type { NamedFile } from '../files.ts';
import type { CommandLine, Context } from '../program.ts';

function readChange({ path, given }: NamedFile): z.infer<typeof SettingsChange> {
  try {
    return SettingsChange.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw wrongUsage(
      'settings.invalid',
      { vi: `Tệp ${given} không đúng dạng.`, en: `${given} does not have the right form.` },
      {
        vi: 'Cần JSON có from (ngày bắt đầu áp dụng) và những điểm thay đổi, ví dụ {"from":"2023-01-01","admissionDate":"ceremony"}. Các tên khác: hoso settings.',
        en: 'It must be JSON with from (the day it begins) and what changes, e.g. {"from":"2023-01-01","admissionDate":"ceremony"}. The other names: hoso settings.',
      },
    );
  }
}

async function settings(context: Context, given: string | undefined): Promise<number> {
  const { terminal } = context;
  const client = connect(context);
  const [file] = findFiles(given === undefined ? [] : [given], context.env);
  const reply = file
    ? await client.call('putSettings', { body: readChange(file) })
    : await client.call('getSettings', {});
  await (terminal.json ? terminal.printJson(reply) : terminal.print(JSON.stringify(reply.settings, null, 2)));
  if (reply.recounting) {
    terminal.tell({
      vi: 'Toàn bộ số liệu đang được tính lại theo quy định này; chưa tính xong thì chưa chốt quý được.',
      en: 'All figures are being counted anew by this; no quarter can be closed before that is done.',
    });
  }
  return exitCodes.done;
}

export function addSettings({ program, say, run }: CommandLine): void {
  program
    .command('settings [FILE]')
    .description(
      say({
        vi: 'Xem hoặc đặt quy định của cấp ủy về số liệu (ngày tính, ngày chốt, làm tròn, chỉ tiêu…), từ ngày nào',
        en: 'Show or set what the committee decides about figures (what counts when, cut-off, rounding, targets…), dated',
      }),
    )
    .action(run(settings));
}
