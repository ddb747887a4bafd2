// hoso review list | show ID | approve ID | correct ID --field NAME=VALUE | return ID | reject ID | annul ID
import { InvalidArgumentError } from 'commander';
import type { Field } from '../../shared/document-types/field.ts';
import type { DocumentDetail, ReviewCommand, ReviewItem } from '../../events/api/review.ts';
import { everyItem } from '../client.ts';
import type { Client } from '../client.ts';
import { printDate } from '../../shared/rules/evidence.ts';
import { shownValue } from '../shown-value.ts';
import { connect } from '../connect.ts';
import { exitCodes } from '../failure.ts';
import { readCorrections } from '../corrections.ts';
import { fieldLabel, titleOf } from '../titles.ts';
import type { CommandLine, Context } from '../program.ts';
import type { Language } from '../terminal.ts';
import { decidedLine } from '../decided-line.ts';
import { documentLines } from './status.ts';

function itemLines(item: ReviewItem, language: Language): string[] {
  return [
    `${item.documentId}  ${item.unit}  ${titleOf(item.documentType, language)}`,
    ...item.reasons.map((reason) => `    ${reason.message[language]}`),
    ...item.findings.map((finding) => `    ${finding.rule}: ${finding.message[language]}`),
  ];
}

async function list(context: Context, { unit }: { unit?: string }): Promise<number> {
  const { terminal } = context;
  const client = connect(context);
  let count = 0;
  for await (const item of everyItem((cursor) => client.call('listReview', { query: { unit, cursor } }))) {
    count += 1;
    if (terminal.json) await terminal.printJson(item);
    else for (const line of itemLines(item, terminal.language)) await terminal.print(line);
  }
  if (count === 0) terminal.tell({ vi: 'Không có giấy tờ nào chờ xem lại.', en: 'Nothing waits for review.' });
  return exitCodes.done;
}

const percent = (probability: number) => `${(probability * 100).toFixed(1)} %`;

function fieldLine(type: string, name: string, field: Field, language: Language): string {
  const absent = { missing: { vi: 'không có', en: 'missing' }, unreadable: { vi: 'không đọc được', en: 'unreadable' } };
  const value = field.state === 'found' ? shownValue(field.value) : `(${absent[field.state][language]})`;
  const chance = field.probability === undefined ? '' : `  ${percent(field.probability)}`;
  const { a = null, b = null, c } = field.readings ?? {};
  const third = c === undefined ? '' : ` | C: ${c}`;
  const readings = field.readings ? `  [A: ${a ?? '–'} | B: ${b ?? '–'}${third}]` : '';
  return `    ${name} (${fieldLabel(type, name, language)}): ${value}${chance}${readings}`;
}

const signedLine = (day: string) => ({
  vi: `    ký số ngày ${printDate(day)}, theo chữ ký trong tệp hoặc dấu trên trang (chưa được kiểm tra)`,
  en: `    digitally signed on ${printDate(day)}, as the file or a stamp on the page states it (not verified)`,
});

function proposalLine(type: string, name: string, value: string | number | null, language: Language): string {
  const said = { vi: 'đọc lại thấy', en: 'read again as' }[language];
  return `    ${name} (${fieldLabel(type, name, language)}): ${said} ${value ?? '–'}`;
}

type Person = NonNullable<DocumentDetail['people']>[number];

/** `  ? Lò Văn Hai (02/01/1991)  D10  3 giấy: --dossier p…` */
function personLine({ personName, birthDate, unit, documents, dossierId }: Person, language: Language): string {
  const papers = { vi: 'giấy', en: 'papers' }[language];
  return `  ? ${personName} (${printDate(birthDate)})  ${unit}  ${documents} ${papers}: --dossier ${dossierId}`;
}

const mayBe = {
  vi: '  có thể là của một trong những người cùng tên; nói là của ai bằng --dossier MÃ, hoặc --field birthDate=NGÀY:',
  en: '  may be of one of these people of one name; say whose it is with --dossier ID, or --field birthDate=DAY:',
};

async function print({ terminal }: Context, document: DocumentDetail): Promise<number> {
  if (terminal.json) {
    await terminal.printJson(document);
    return exitCodes.done;
  }
  const { language } = terminal;
  for (const line of documentLines(document, language)) await terminal.print(line);
  if (document.signedOn !== undefined) await terminal.print(signedLine(document.signedOn));
  for (const [name, field] of Object.entries(document.fields)) {
    await terminal.print(fieldLine(document.documentType, name, field, language));
  }
  for (const [name, { value }] of Object.entries(document.proposed ?? {})) {
    await terminal.print(proposalLine(document.documentType, name, value, language));
  }
  if (document.people) await terminal.print(mayBe);
  for (const person of document.people ?? []) await terminal.print(personLine(person, language));
  for (const decided of document.review) await terminal.print(decidedLine(decided, language));
  await terminal.print({ vi: `  phiên bản ${document.version}`, en: `  version ${document.version}` });
  return exitCodes.done;
}

async function show(context: Context, id: string): Promise<number> {
  return print(context, await connect(context).call('getDocument', { params: { id } }));
}

interface CommandOptions {
  readonly reason?: string;
  readonly consent?: string;
  readonly dossier?: string;
  readonly ifVersion?: number;
  readonly field?: string[];
  readonly approve?: boolean;
}

/** The version the reviewer saw; where none is named, the one that stands now. */
async function versionOf(client: Client, id: string, { ifVersion }: CommandOptions): Promise<number> {
  return ifVersion ?? (await client.call('getDocument', { params: { id } })).version;
}

function deciding(command: (version: number, options: CommandOptions) => ReviewCommand) {
  return async (context: Context, id: string, options: CommandOptions): Promise<number> => {
    const client = connect(context);
    const body = command(await versionOf(client, id, options), options);
    return print(context, await client.call('reviewDocument', { params: { id }, body }));
  };
}

async function correct(context: Context, id: string, options: CommandOptions): Promise<number> {
  const fields = readCorrections(options.field ?? []);
  const client = connect(context);
  const { reason, approve, consent, dossier } = options;
  const version = await versionOf(client, id, options);
  return print(
    context,
    await client.call('reviewDocument', {
      params: { id },
      body: { command: 'correct', version, fields, reason, approve, consent, dossier },
    }),
  );
}

const approve = deciding((version, { reason, consent, dossier }) => ({
  ...{ command: 'approve', version, reason, consent, dossier },
}));
const giveBack = deciding((version, { reason = '' }) => ({ command: 'return', version, reason }));
const reject = deciding((version, { reason = '' }) => ({ command: 'reject', version, reason }));

interface Annulling {
  readonly reason: string;
  readonly duplicate?: boolean;
  readonly paper?: string;
}

async function annul(context: Context, id: string, { reason, duplicate, paper }: Annulling): Promise<number> {
  const body = { reason, paper, cause: duplicate ? ('duplicate' as const) : ('annulled' as const) };
  return print(context, await connect(context).call('annulDocument', { params: { id }, body }));
}

function readVersion(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new InvalidArgumentError('1, 2, 3');
  return Number(word);
}

const collect = (word: string, words: string[] = []) => [...words, word];

export function addReview({ program, say, run }: CommandLine): void {
  const review = program
    .command('review')
    .helpCommand(false)
    .description(say({ vi: 'Xem lại giấy tờ chưa chắc chắn', en: 'Review documents in doubt' }));
  const reasonText = say({ vi: 'lý do', en: 'reason' });
  const consentText = say({
    vi: 'số, ngày văn bản đồng ý của cấp trên, nếu quy tắc đòi',
    en: 'number and date of the higher committee’s consent, where the rule asks for it',
  });
  const dossierText = say({
    vi: 'mã hồ sơ của người mà giấy tờ không ghi ngày sinh này là của người ấy',
    en: 'id of the dossier that this paper without a birth date is of',
  });
  const command = (name: string, description: string) =>
    review
      .command(name)
      .description(description)
      .argument('<DOCUMENT>', say({ vi: 'mã giấy tờ', en: 'id of the document' }));
  const decision = (name: string, description: string) =>
    command(name, description).option(
      '--if-version <N>',
      say({ vi: 'chỉ khi vẫn là phiên bản N đã xem', en: 'only if it is still the version N that was looked at' }),
      readVersion,
    );

  review
    .command('list')
    .description(say({ vi: 'Danh sách chờ xem lại', en: 'What waits for review' }))
    .option('--unit <CODE>', say({ vi: 'chỉ đơn vị này và cấp dưới', en: 'this unit and what lies below it' }))
    .action(run(list));
  command('show', say({ vi: 'Xem các mục đã đọc', en: 'See what was read' })).action(run(show));
  decision('approve', say({ vi: 'Duyệt', en: 'Approve' }))
    .option('--reason <TEXT>', reasonText)
    .option('--consent <TEXT>', consentText)
    .option('--dossier <ID>', dossierText)
    .action(run(approve));
  decision('correct', say({ vi: 'Sửa mục đọc sai', en: 'Put wrong fields right' }))
    .requiredOption(
      '--field <NAME=VALUE>',
      say({
        vi: 'mục và giá trị đúng; để trống sau dấu = nếu giấy không ghi',
        en: 'field and right value; empty: not on the paper',
      }),
      collect,
    )
    .option('--approve', say({ vi: 'sửa xong duyệt luôn', en: 'and approve it at once' }))
    .option('--reason <TEXT>', reasonText)
    .option('--consent <TEXT>', consentText)
    .option('--dossier <ID>', dossierText)
    .action(run(correct));
  decision('return', say({ vi: 'Trả lại đơn vị để bổ sung', en: 'Return it to the unit' }))
    .requiredOption('--reason <TEXT>', reasonText)
    .action(run(giveBack));
  decision('reject', say({ vi: 'Từ chối', en: 'Reject' }))
    .requiredOption('--reason <TEXT>', reasonText)
    .action(run(reject));
  command(
    'annul',
    say({
      vi: 'Hủy báo cáo, danh sách, chỉ tiêu của đơn vị đã nhận nhầm; số liệu tính lại theo',
      en: 'Take back a unit’s report, list or plan that was accepted wrongly; figures follow',
    }),
  )
    .requiredOption('--reason <TEXT>', reasonText)
    .option('--duplicate', say({ vi: 'là bản nhập trùng', en: 'it was entered twice' }))
    .option('--paper <TEXT>', say({ vi: 'số, ngày văn bản hủy', en: 'number and date of the paper that annuls it' }))
    .action(run(annul));
}
