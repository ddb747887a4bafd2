// What falls due, and folders of scans checked without storing anything. Terms were counted by hand; persons are invented.
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { dueLine } from '../../cli/dossier-lines.ts';
import { dueIn, isOverdue } from '../../shared/dossier/due.ts';
import type { Dossier } from '../../shared/dossier/papers.ts';
import { soundDossier } from './sound-dossier.ts';

const only = (...types: string[]) => soundDossier().filter(({ documentType }) => types.includes(documentType));
const due = (dossier: Dossier) => dueIn(dossier).map(({ rule, date }) => `${rule} ${date}`);

describe('what falls due', () => {
  it('before the chi bộ meets: the certificate’s sixty months, the papers’ twelve', () => {
    expect(due({ papers: only('awareness-certificate', 'application') })).toEqual(['B3 2023-01-10', 'B2 2026-03-12']);
  });
  it('after its resolution of 8 February 2022: sixty working days', () => {
    expect(due({ papers: only('awareness-certificate', 'application', 'cell-admission-resolution') })).toEqual([
      'E1 2022-05-06',
    ]);
  });
  it('after the decision of 12 April 2022: thirty working days to the ceremony, until its day is known', () => {
    const papers = only('cell-admission-resolution', 'admission-decision');
    expect(due({ papers })).toEqual(['E2 2022-05-26']);
    expect(due({ papers, ceremonyDate: '2022-05-06' })).toEqual(['E3 2023-05-06', 'E5 2023-06-16']);
  });
  it('after the resolution of 15 May 2023 on recognition: thirty working days; then nothing', () => {
    expect(due({ papers: only('admission-decision', 'cell-official-resolution') })).toEqual(['E6 2023-06-26']);
    expect(due({ papers: soundDossier() })).toEqual([]);
  });
  it('nothing before the meeting once a paper is there that follows it', () => {
    const papers = only('awareness-certificate', 'application', 'committee-admission-resolution');
    expect(due({ papers })).toEqual([]);
  });
  it('nothing of an admission that was annulled, until somebody proposes anew', () => {
    const papers = only('application', 'cell-admission-resolution');
    expect(due({ papers, annulledDecision: '2022-04-12' })).toEqual([]);
    expect(due({ papers, annulledDecision: '2022-01-31' })).toEqual(['E1 2022-05-06']);
  });
  it('says where the days off until then are not decreed', () => {
    const [found] = dueIn({ papers: only('admission-decision'), ceremonyDate: '2027-01-15' });
    expect(found).toMatchObject({ rule: 'E3', date: '2028-01-15', unsure: false });
    expect(dueIn({ papers: only('admission-decision'), ceremonyDate: '2027-01-15' })[1]).toMatchObject({
      unsure: true,
    });
  });
  it('is said as what is late, since when and by which article; the end of probation is no term', () => {
    const probation = dueIn({ papers: only('admission-decision'), ceremonyDate: '2022-05-06' });
    const lines = (day: string, dues = probation) => dues.map((one) => dueLine(one, day, 'vi'));
    const statute = '[Điều 5.1, Điều lệ Đảng (19/01/2011)] (E3)';
    const regulation = '[điểm 4.2.1, Quy định 24-QĐ/TW (30/7/2021)] (E5)';

    expect(lines('2023-05-06')).toEqual([
      `  ◷ 06/5/2023: hết 12 tháng dự bị, tính từ lễ kết nạp ngày 06/5/2022 ${statute}`,
      `  ◷ hạn 16/6/2023: chi bộ phải họp xét công nhận chính thức (30 ngày làm việc sau khi hết 12 tháng dự bị ngày 06/5/2023) ${regulation}`,
    ]);
    expect(lines('2023-06-16')).toEqual([
      `  ◷ 06/5/2023: đã hết 12 tháng dự bị, tính từ lễ kết nạp ngày 06/5/2022 ${statute}`,
      lines('2023-05-06')[1],
    ]);
    expect(lines('2023-06-17')[1]).toBe(
      `  ◷ QUÁ HẠN từ 17/6/2023: hồ sơ chưa có nghị quyết của chi bộ xét công nhận chính thức, phải họp trong 30 ngày làm việc sau khi hết 12 tháng dự bị ngày 06/5/2023 ${regulation}`,
    );
    expect(probation.map((one) => isOverdue(one, '2023-06-17'))).toEqual([false, true]);
  });
  it('says until when a certificate holds, and asks where the law counts from a day that stands on no paper', () => {
    const [, certificate] = dueIn({ papers: only('awareness-certificate', 'application') });
    const [ceremony] = dueIn({ papers: only('admission-decision') });
    if (!certificate || !ceremony) throw new Error('nothing falls due');

    expect(dueLine(certificate, '2026-03-12', 'vi')).toBe(
      '  ◷ hạn 12/3/2026: giấy chứng nhận học lớp nhận thức về Đảng cấp ngày 12/3/2021 có giá trị đến hết ngày này (60 tháng); chi bộ cần họp xét trước khi hết [điểm 5.4, Hướng dẫn 06-HD/TW (09/6/2025)] (B2)',
    );
    expect(dueLine(certificate, '2026-03-13', 'vi')).toContain(
      'QUÁ HẠN từ 13/3/2026: giấy chứng nhận học lớp nhận thức về Đảng cấp ngày 12/3/2021 đã hết giá trị sau ngày 12/3/2026',
    );
    expect(dueLine(ceremony, '2022-06-01', 'vi')).toContain('CÓ THỂ QUÁ HẠN từ 27/5/2022: chưa biết ngày lễ kết nạp');
  });
});

describe('hoso check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-check-'));
  const sample = join(import.meta.dirname, '..', '..', 'samples', 'demo', 'scans', '04-quyet-dinh-ban-so.pdf');

  async function hoso(...words: string[]) {
    let text = '';
    const write = (chunk: Buffer, _encoding: string, done: () => void) => {
      text += chunk.toString();
      done();
    };
    let said = '';
    const quiet = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        said += chunk.toString();
        done();
      },
    });
    const exit = await main(
      [...words, '--json'],
      { INIT_CWD: folder },
      { stdout: new Writable({ write }), stderr: quiet },
    );
    return {
      ...{ exit, said },
      lines: text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  }

  it('judges each folder below as one dossier, a bad file beside a good one, as of a day', async () => {
    for (const name of ['một', 'hai/con']) mkdirSync(join(folder, name), { recursive: true });
    copyFileSync(sample, join(folder, 'một', 'a.pdf'));
    writeFileSync(join(folder, 'hai', 'con', 'b.pdf'), '%PDF-1.4');
    writeFileSync(join(folder, 'hai', 'con', 'ghi chú.txt'), 'no scan');

    const { exit, said, lines } = await hoso('check', '.', '--as-of', '2022-06-30');

    expect(exit).toBe(0);
    expect(said).toContain(`nên không đọc: ${join('hai', 'con', 'ghi chú.txt')}.`);
    expect(lines.map(({ dossier }) => dossier)).toEqual(['hai/con', 'một']);
    expect(lines[0]).toMatchObject({ documents: [], refused: [{ file: join('hai', 'con', 'b.pdf') }] });
    expect(lines[1]).toMatchObject({
      ...{ asOf: '2022-06-30', stage: 'probation', refused: [] },
      documents: [{ documentType: 'admission-decision', pages: [1] }],
    });
    const missing = lines[1]?.missing as { documentType: string }[];
    expect(missing.map(({ documentType }) => documentType)).toContain('application');
  });

  it('does not count what was written after that day, and says so', async () => {
    mkdirSync(join(folder, 'xét sớm', 'một'), { recursive: true });
    copyFileSync(sample, join(folder, 'xét sớm', 'một', 'a.pdf'));

    const { lines } = await hoso('check', 'xét sớm', '--as-of', '2021-06-30');

    expect(lines[0]).toMatchObject({
      stage: 'to-admit',
      documents: [{ documentType: 'admission-decision', later: true }],
    });
  });

  it.each([['không-có'], ['hai']])(
    'refuses %s, which is no folder or has no scan, before anything is read',
    async (name) => {
      mkdirSync(join(folder, 'trống'), { recursive: true });
      const { exit, lines } = await hoso('check', name === 'hai' ? 'trống' : name);
      expect([exit, lines]).toEqual([2, []]);
    },
  );
});
