// hoso upload FILE... --unit CODE
import { connect } from '../connect.ts';
import type { Delivery } from '../delivery.ts';
import { deliver, withHands } from '../delivery.ts';
import { exitCodes } from '../failure.ts';
import { findFiles } from '../files.ts';
import type { NamedFile } from '../files.ts';
import { submissionStates } from '../labels.ts';
import { openProgress } from '../progress.ts';
import type { CommandLine, Context } from '../program.ts';
import { sentencesOf } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/** More would not be faster on one line, fewer would wait on every answer. */
const hands = 3;

export async function printDelivery(terminal: Terminal, file: NamedFile, unit: string, delivery: Delivery) {
  if (terminal.json) {
    const { exit: _exit, ...shown } = { exit: 0, ...delivery };
    return terminal.printJson({ file: file.given, unit, ...shown });
  }
  if (delivery.state === 'refused') {
    return terminal.print(`✗ ${file.given}: ${sentencesOf(delivery.error, terminal.language).join(' ')}`);
  }
  if (delivery.state === 'sent') {
    const sent = { vi: 'đã gửi', en: 'sent' }[terminal.language];
    return terminal.print(`✓ ${file.given}: ${sent} (${delivery.submissionId})`);
  }
  const before = { vi: 'đã có từ trước', en: 'was there before' }[terminal.language];
  const { state, refusal } = delivery.submission;
  const shown = submissionStates[state][terminal.language];
  const why = refusal ? `: ${sentencesOf(refusal, terminal.language).join(' ')}` : '';
  return terminal.print(`= ${file.given}: ${before} (${delivery.submissionId}), ${shown}${why}`);
}

const whatNow = {
  vi: 'Xem kết quả đọc: hoso status --watch',
  en: 'See what becomes of them: hoso status --watch',
};

async function upload(context: Context, given: string[], { unit }: { unit: string }): Promise<number> {
  const { terminal } = context;
  const files = findFiles(given, context.env);
  const way = { client: connect(context), progress: openProgress(terminal.interactive) };
  const results = new Map<NamedFile, Delivery>();
  try {
    await withHands(files, hands, async (file) => {
      const delivery = await deliver(file, { unit }, way);
      results.set(file, delivery);
      if (!terminal.interactive) await printDelivery(terminal, file, unit, delivery);
    });
  } finally {
    way.progress.stop();
  }
  // Lines between the bars would tear them apart, so a person reads the results below them.
  if (terminal.interactive) {
    for (const [file, delivery] of results) await printDelivery(terminal, file, unit, delivery);
  }
  const isSent = [...results.values()].some(({ state }) => state === 'sent');
  if (isSent && !terminal.json) terminal.tell(whatNow);
  return Math.max(exitCodes.done, ...[...results.values()].map((one) => (one.state === 'refused' ? one.exit : 0)));
}

export function addUpload({ program, say, run }: CommandLine): void {
  program
    .command('upload')
    .description(
      say({
        vi: 'Gửi bản quét của một đơn vị. Tệp đã gửi rồi được bỏ qua; bị ngắt giữa chừng thì chạy lại lệnh.',
        en: 'Send scans of a unit. What was sent before is skipped; after an interruption run it again.',
      }),
    )
    .argument('<FILE...>', say({ vi: 'tệp PDF, JPEG, PNG hoặc TIFF', en: 'PDF, JPEG, PNG or TIFF files' }))
    .requiredOption('--unit <CODE>', say({ vi: 'mã đơn vị', en: 'unit code' }))
    .action(run(upload));
}
