// From settled papers to a closed quarter and its printed report, by the hoso command against the whole template: closed
// although a paper waits, corrected late, closed again. Units, people and papers are invented.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { workKeys } from '../../functions/adapters/work-keys.ts';
import { closeWhatIsDue } from '../../functions/close/due.ts';
import { frozenShelf } from '../../functions/close/frozen-shelf.ts';
import { notify } from '../../functions/notify/notify.ts';
import { writeHomeFile } from '../../local/owner.ts';
import type { Difference } from '../../shared/figures/difference.ts';
import { admissionDecision, submissionOf } from '../functions/invented-papers.ts';
import { eventually, openPipeline } from '../functions/pipeline-home.ts';
import type { Pipeline } from '../functions/pipeline-home.ts';

let pipeline: Pipeline;
let dataDir: string;

async function hoso(...words: string[]) {
  const texts = { stdout: '', stderr: '' };
  const into = (name: keyof typeof texts) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString();
        done();
      },
    });
  const surroundings = { INIT_CWD: dataDir, HOSO_DATA: dataDir, XDG_CONFIG_HOME: dataDir };
  const exit = await main([...words, '--json'], surroundings, { stdout: into('stdout'), stderr: into('stderr') });
  return { exit, ...texts };
}

async function answer<T>(...words: string[]): Promise<T> {
  const { exit, stdout, stderr } = await hoso(...words);
  expect(exit, stderr + stdout).toBe(0);
  return JSON.parse(stdout.split('\n')[0] ?? '') as T;
}

interface Outcome {
  readonly version: number;
  readonly hash: string;
  readonly open: number;
  readonly files: readonly string[];
}
const close = (out: string, ...more: string[]) =>
  answer<Outcome>('report', '--period', '2022-Q2', '--out', join(dataDir, out), '--close', ...more);
const fileOf = ({ files }: Outcome, ending: string) => readFileSync(files.find((name) => name.endsWith(ending)) ?? '');

async function settled(unit: string, seed: string, wishes: Parameters<typeof admissionDecision>[0]): Promise<void> {
  const { store, work, sfn, machine } = pipeline;
  const submission = submissionOf(unit, seed);
  const { submissionId, attempt } = submission;
  await store.submissions.insert(submission);
  await work.putJson(workKeys.checked(submissionId), { documents: [admissionDecision(wishes)] });
  await work.put(workKeys.image(submissionId, 1, 'jpg'), Buffer.from(`page of ${seed}`), 'image/jpeg');
  await work.putJson(workKeys.pages(submissionId), { pages: [{ page: 1, format: 'jpg' }] });
  await store.underway.mark(submissionId, '2023-07-01T03:00:00.000Z');
  const stateMachineArn = machine('SettleDocument');
  await sfn.send(new StartExecutionCommand({ stateMachineArn, input: JSON.stringify({ submissionId, attempt }) }));
  await allCounted();
}

async function allCounted(): Promise<void> {
  const { store } = pipeline;
  await eventually(async () => {
    const [marks, dirty] = [await store.underway.all(), await store.figures.allMarked()];
    return marks.length + dirty.length === 0 ? true : undefined;
  }, 'all figures');
}

const flagged = submissionOf('D10', 'late');

beforeAll(async () => {
  pipeline = await openPipeline();
  dataDir = join(pipeline.folder, 'data');
  await writeHomeFile(pipeline.home, dataDir);
  writeFileSync(
    join(dataDir, 'units.csv'),
    `code,name,kind,parent,validFrom,validTo
DBK,Đảng bộ Khối Giả Định,committee,,2015-01-01,
D09,Đảng bộ Sở Giả Định,committee,DBK,2015-01-01,
D09/02,Chi bộ Phòng Giả Định,cell,D09,2015-01-01,
D10,=Chi bộ Trường Giả Định,cell,DBK,2015-01-01,
`,
  );
  writeFileSync(
    join(dataDir, 'plan.csv'),
    'unit,year,planned,from\nDBK,2022,8,2022-01-01\nD09,2022,5,2022-01-01\nD10,2022,3,2022-01-01\n',
  );
  await answer('units', 'import', 'units.csv');
  await answer('plan', 'import', 'plan.csv');
  await settled('D09/02', 'first', { name: 'Lò Văn Giả', date: '2022-04-19' });
  await settled('D10', 'second', { name: 'Hoàng Thị Giả', date: '2022-05-20' });
  await settled('D10', 'late', { name: 'Ma Văn Giả', date: '2022-06-29', route: 'flagged' });
}, 180_000);
afterAll(() => pipeline.close());

describe('a quarter', () => {
  it('is not closed while a paper waits, and says so', async () => {
    const refused = await hoso('report', '--period', '2022-Q2', '--out', dataDir, '--close');
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toContain('2022-Q2 còn 1 giấy tờ chờ duyệt');
    expect(await hoso('report', '--period', '2022-Q2', '--out', dataDir)).toMatchObject({ exit: 1 });
  });

  it('is closed all the same when told to, and the report names how many wait', { timeout: 60_000 }, async () => {
    const names = { superior: 'ĐẢNG BỘ TỈNH GIẢ', issuer: 'ĐẢNG ỦY KHỐI GIẢ', place: 'Giả Định', code: 'ĐUK' };
    writeFileSync(join(dataDir, 'committee.json'), JSON.stringify(names));
    await answer('report', 'committee', 'committee.json');

    const first = await close('one', '--force', '--number', '12', '--secrecy', 'Mật');

    expect(first).toMatchObject({ version: 1, open: 1 });
    const words = await (await JSZip.loadAsync(fileOf(first, '.docx'))).file('word/document.xml')!.async('string');
    for (const part of [
      'ĐẢNG ỦY KHỐI GIẢ',
      'Số 12-BC/ĐUK',
      'MẬT',
      'còn 01 giấy tờ chờ (Phụ lục 4)',
      `${flagged.submissionId}.01`,
      '25% kế hoạch năm (02/8)',
    ])
      expect(words).toContain(part);
  });

  it('closed again without a change is the same version and the same bytes', { timeout: 60_000 }, async () => {
    const again = await close('again', '--force');

    expect(again.version).toBe(1);
    for (const ending of ['.docx', '.xlsx', '.pdf', '.json'])
      expect(fileOf(again, ending).equals(readFileSync(join(dataDir, 'one', `bao-cao-2022-Q2-v1${ending}`)))).toBe(
        true,
      );
  });

  it('prints what `hoso figures` says', async () => {
    const { figures } = await answer<{ figures: Record<string, { numerator?: number; printed?: string } | null> }>(
      ...['figures', '--period', '2022-Q2'],
    );
    const stored = JSON.parse(readFileSync(join(dataDir, 'one', 'bao-cao-2022-Q2-v1.json'), 'utf8')) as {
      closed: { figures: Record<string, typeof figures> };
    };
    expect(stored.closed.figures['']).toEqual(figures);
    expect(figures.planPercent).toMatchObject({ numerator: 2, printed: '25,0' });
  });
});

describe('a late paper', () => {
  it('makes the next version, with what it changed and who decided', { timeout: 90_000 }, async () => {
    const documentId = `${flagged.submissionId}.01`;
    await answer('review', 'approve', documentId, '--reason', 'Đã so với bản giấy');
    await allCounted();

    const second = await close('two');

    expect(second).toMatchObject({ version: 2, open: 0 });
    const change = JSON.parse(fileOf(second, 'thay-doi-2022-Q2-v2.json').toString()) as Difference;
    expect(change.versions).toEqual([1, 2]);
    expect(change.records).toMatchObject(
      ['admission', 'person'].map((kind) => ({ recordId: `${kind}-${documentId}`, cause: 'late', documentId })),
    );
    expect(change.records[0]?.decidedBy).not.toBe('');
    const admitted = change.figures.find(({ unit, figure }) => unit === '' && figure === 'admitted');
    expect(admitted).toMatchObject({
      from: { value: 2 },
      to: { value: 3 },
      because: [`admission-${documentId}`, `person-${documentId}`],
    });
  });

  it('stands in appendix 2 of Excel and PDF; the first version stays as it was', async () => {
    const second = join(dataDir, 'two', 'bao-cao-2022-Q2-v2');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(`${second}.xlsx`);
    const row = book.getWorksheet('DieuChinh')?.getRow(4).values as unknown[];
    expect(row.slice(1, 4)).toEqual(['=Chi bộ Trường Giả Định', '2022-Q2', 'Đảng viên mới kết nạp']);
    expect([row[4], row[6], row[7], row[8]]).toEqual([1, 1, 2, 'nộp muộn']);

    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(readFileSync(`${second}.pdf`));
    const pages = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' ')).join(' ');
    document.destroy();
    library.destroy();
    expect(pages).toContain('Lũy kế đã điều chỉnh +1 của quý II năm 2022.');
    expect(pages).toContain('phiên bản 2');

    const list = await hoso('report', 'list');
    expect(
      list.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { version: number }),
    ).toMatchObject([
      { version: 1, forced: true, open: 1, printed: true },
      { version: 2, forced: false, open: 0, printed: true },
    ]);
    const old = await answer<Outcome>('report', '--period', '2022-Q2', '--version', '1', '--out', join(dataDir, 'old'));
    expect(fileOf(old, '.pdf').equals(readFileSync(join(dataDir, 'one', 'bao-cao-2022-Q2-v1.pdf')))).toBe(true);
    expect(pipeline.home.refusals).toEqual([]);
  });
});

describe('the report of one unit', () => {
  const ofUnit = (out: string, ...more: string[]) =>
    answer<Outcome>('report', '--period', '2022-Q2', '--unit', 'D10', '--out', join(dataDir, out), ...more);
  interface Stored {
    readonly closed: { figures: Record<string, Record<string, { value: number } | null>>; leaves: { unit: string }[] };
    readonly report: { head: { issuer: string; superior: string; number: string } };
  }
  const storedIn = (outcome: Outcome) => JSON.parse(fileOf(outcome, '.json').toString()) as Stored;

  it('is made out of a closed version, and says the same after a late correction', { timeout: 60_000 }, async () => {
    const [first, second] = [await ofUnit('d10-one', '--version', '1'), await ofUnit('d10-two', '--number', '7')];

    expect([first.version, second.version]).toEqual([1, 2]);
    const [was, is] = [storedIn(first), storedIn(second)];
    expect([was, is].map(({ closed }) => closed.figures['']?.['admitted']?.value)).toEqual([1, 2]);
    expect(is.report.head).toMatchObject({ superior: 'ĐẢNG BỘ KHỐI GIẢ', number: 'Số 07-BC/CB' });
    expect(new Set(is.closed.leaves.map(({ unit }) => unit))).toEqual(new Set(['D10']));
    const words = await (await JSZip.loadAsync(fileOf(second, '.docx'))).file('word/document.xml')!.async('string');
    expect(words).toContain('Lũy kế đã điều chỉnh +1 của quý II năm 2022.');

    const whole = JSON.parse(readFileSync(join(dataDir, 'two', 'bao-cao-2022-Q2-v2.json'), 'utf8')) as Stored;
    expect(is.closed.figures['']).toEqual(whole.closed.figures['D10']);
    const again = await ofUnit('d10-again', '--version', '1');
    expect(fileOf(again, '.pdf').equals(fileOf(first, '.pdf'))).toBe(true);
  });
});

describe('by the clock', () => {
  it('the morning after the papers are due closes what is due, once', async () => {
    const sent: string[] = [];
    const deps = (day: string) => ({
      ...{ store: pipeline.store, shelf: frozenShelf(pipeline.work), now: () => new Date(`${day}T23:05:00Z`) },
      ...{ reports: { send: ({ period }: { period: string }) => Promise.resolve(void sent.push(period)) } },
      tell: () => undefined,
    });
    expect(await closeWhatIsDue(deps('2022-10-04'))).toEqual({ closed: 0, waiting: 0, sent: 0 });
    expect(await closeWhatIsDue(deps('2022-10-05'))).toEqual({ closed: 1, waiting: 0, sent: 1 });
    expect(await closeWhatIsDue(deps('2022-10-06'))).toEqual({ closed: 0, waiting: 0, sent: 1 });
    expect(sent).toEqual(['2022-Q3', '2022-Q3']);
    expect(await pipeline.store.closings.versions('2022-Q1')).toEqual([]);
  });

  it('units hear before, administrators while papers wait, the board when the report is there, each once', async () => {
    const sent: { to: string; subject: string; text: string }[] = [];
    const people: Record<string, { email: string; unit?: string }[]> = {
      unit: [{ email: 'd10@office.example', unit: 'D10' }],
      admin: [{ email: 'admin@office.example' }],
      board: [],
    };
    const on = (day: string) =>
      notify({
        ...{ store: pipeline.store, now: () => new Date(`${day}T01:15:00Z`) },
        mailer: { send: (mail) => Promise.resolve(void sent.push(mail)) },
        receivers: (role) => Promise.resolve(people[role] ?? []),
      });
    expect(await on('2022-06-30')).toMatchObject({ reminders: 1, waiting: 0 });
    expect(await on('2022-06-30')).toMatchObject({ reminders: 0 });
    expect(await on('2022-07-05')).toMatchObject({ reminders: 1 });
    expect(sent.map(({ to }) => to)).toEqual(['d10@office.example', 'd10@office.example']);
    expect(sent[0]?.subject).toBe('Hoso: quý II năm 2022 chốt số liệu sau ngày 05/7/2022');
    expect(sent[0]?.text).toContain('Đã nộp trong quý: 2 tệp.');
    expect(sent[0]?.text).toContain('Chưa nhận báo cáo quý của đơn vị.');

    await settled('D10', 'last', { name: 'Vi Văn Giả', date: '2022-12-20', route: 'flagged' });
    expect(await on('2023-01-05')).toMatchObject({ reminders: 1, waiting: 0 });
    expect(await on('2023-01-06')).toMatchObject({ reminders: 0, waiting: 1 });
    expect(sent.at(-1)).toMatchObject({
      to: 'admin@office.example',
      subject: 'Hoso: chưa chốt được quý IV năm 2022, còn 1 giấy tờ',
    });

    people.board = [{ email: 'board@office.example' }];
    const today = new Date().toISOString().slice(0, 10);
    expect(await on(today)).toMatchObject({ reports: 2 });
    expect(await on(today)).toMatchObject({ reports: 0 });
    expect(sent.at(-1)).toMatchObject({
      to: 'board@office.example',
      subject: 'Hoso: đã có báo cáo quý II năm 2022, phiên bản 2',
    });
  });

  it('the functions of the template do it with the rights it has', async () => {
    expect(await pipeline.invoke('ReportsClose', {})).toEqual({ closed: 0, waiting: 0, sent: 1 });
    await eventually(
      async () => ((await pipeline.store.closings.printed({ period: '2022-Q3', number: 1 })) ? true : undefined),
      'files',
    );
    const person = ['users', 'add', 'thuong-vu', '--role', 'board', '--email', 'thuong-vu@office.example'];
    expect(await hoso(...person)).toMatchObject({ exit: 0 });
    const { reports } = (await pipeline.invoke('NoticesNotify', {})) as { reports: number };
    expect(reports).toBe(2);
    expect(readdirSync(join(dataDir, 'outbox')).filter((name) => name.endsWith('.eml'))).toHaveLength(2);
    expect(pipeline.home.refusals).toEqual([]);
  });
});
