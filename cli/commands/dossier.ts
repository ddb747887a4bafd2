// hoso dossier list | show ID | due | annul ID | move ID | ceremony DOCUMENT DATE: the day of the admission ceremony stands on no admission
// paper, so the unit enters it.
import { Option } from 'commander';
import { connect } from '../connect.ts';
import { stages } from '../dossier-lines.ts';
import { exitCodes } from '../failure.ts';
import { printDate } from '../../shared/rules/evidence.ts';
import { readDay } from '../day.ts';
import type { CommandLine, Context } from '../program.ts';
import { annulDossier, moveDossier } from './dossier-change.ts';
import { listDossiers, listDue, showDossier } from './dossier-view.ts';

async function ceremony(context: Context, document: string, given: string): Promise<number> {
  const { terminal } = context;
  const date = readDay(given);
  const reply = await connect(context).call('enterCeremony', { body: { document, date } });
  if (terminal.json) await terminal.printJson(reply);
  else {
    await terminal.print({
      vi: `Đã ghi ngày tổ chức lễ kết nạp ${printDate(reply.date)} cho ${reply.documentId}.`,
      en: `The ceremony of ${reply.documentId} is entered for ${printDate(reply.date)}.`,
    });
  }
  return exitCodes.done;
}

export function addDossier({ program, say, run }: CommandLine): void {
  const dossier = program
    .command('dossier')
    .helpCommand(false)
    .description(say({ vi: 'Hồ sơ của từng người', en: 'Dossiers of persons' }));
  const unit = say({ vi: 'chỉ đơn vị này và cấp dưới', en: 'this unit and what lies below it' });
  dossier
    .command('list')
    .description(say({ vi: 'Tìm hồ sơ theo tên, số văn bản, đơn vị', en: 'Find dossiers by name, number, unit' }))
    .option('--unit <CODE>', unit)
    .option(
      '--name <NAME>',
      say({ vi: 'tên hoặc một phần, có dấu hay không', en: 'name or a part, with or without marks' }),
    )
    .option('--number <NUMBER>', say({ vi: 'số của một văn bản trong hồ sơ', en: 'number of one of its papers' }))
    .addOption(new Option('--stage <STAGE>', say({ vi: 'giai đoạn', en: 'stage' })).choices(Object.keys(stages)))
    .action(run(listDossiers));
  dossier
    .command('show')
    .description(
      say({
        vi: 'Giấy tờ của một người: có gì, thiếu gì và vì sao, vi phạm gì, sắp đến hạn gì',
        en: 'What is there, what is missing and why, what is broken, what falls due',
      }),
    )
    .argument('<ID>', say({ vi: 'mã hồ sơ hoặc mã một giấy tờ trong đó', en: 'id of the dossier or of a paper in it' }))
    .action(run(showDossier));
  dossier
    .command('due')
    .description(
      say({
        vi: 'Việc đến hạn: giấy chứng nhận hết giá trị, hạn quyết định, lễ kết nạp, hết dự bị',
        en: 'What falls due: certificates, decisions, ceremonies, ends of probation',
      }),
    )
    .option('--unit <CODE>', unit)
    .option(
      '--until <DATE>',
      say({ vi: 'đến ngày này (mặc định 30 ngày tới)', en: 'up to this day (default: 30 days)' }),
    )
    .action(run(listDue));
  const reason = say({ vi: 'lý do', en: 'reason' });
  dossier
    .command('annul')
    .description(
      say({
        vi: 'Hủy việc tính quyết định trong hồ sơ (hủy quyết định, hoặc nhập trùng); số liệu tính lại theo',
        en: 'Take back what decisions count (annulled, or entered twice); figures follow',
      }),
    )
    .argument('<ID>', say({ vi: 'mã hồ sơ', en: 'id of the dossier' }))
    .requiredOption('--reason <TEXT>', reason)
    .option('--document <DOCUMENT>', say({ vi: 'chỉ quyết định này', en: 'this decision only' }))
    .option('--duplicate', say({ vi: 'là bản nhập trùng', en: 'it was entered twice' }))
    .option('--paper <TEXT>', say({ vi: 'số, ngày văn bản hủy', en: 'number and date of the paper that annuls it' }))
    .action(run(annulDossier));
  dossier
    .command('move')
    .description(
      say({
        vi: 'Chuyển hồ sơ xếp nhầm đơn vị; với --on: người đó chuyển sinh hoạt từ ngày này, số liệu trước đó giữ nguyên',
        en: 'Move a dossier filed in a wrong unit; with --on the person goes on that day, figures before it stay',
      }),
    )
    .argument('<ID>', say({ vi: 'mã hồ sơ', en: 'id of the dossier' }))
    .requiredOption('--to <CODE>', say({ vi: 'đơn vị mới', en: 'the new unit' }))
    .option('--on <DATE>', say({ vi: 'ngày chuyển sinh hoạt', en: 'the day on which the person goes' }))
    .requiredOption('--reason <TEXT>', reason)
    .action(run(moveDossier));
  dossier
    .command('ceremony')
    .description(say({ vi: 'Nhập ngày tổ chức lễ kết nạp', en: 'Enter the day of the admission ceremony' }))
    .argument('<DOCUMENT>', say({ vi: 'mã quyết định kết nạp', en: 'id of the admission decision' }))
    .argument('<DATE>', say({ vi: 'ngày, ví dụ 03/02/2022 hoặc 2022-02-03', en: 'day, e.g. 2022-02-03 or 03/02/2022' }))
    .action(run(ceremony));
}
