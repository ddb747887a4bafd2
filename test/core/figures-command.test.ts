// `hoso figures --records` for a person: why nothing is known of a period, and numbers as they are read. The invented
// year, 2022.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoso-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = JSON.parse(readFileSync('test/fixtures/seed-year.json', 'utf8')) as {
  settings: object;
  admissions: object[];
};

function ofTerm(term?: { from: string; to: string }): Promise<string> {
  const dated = [{ ...defaultSettings, recordsFrom: '2022-01-01', ...(term && { term }) }];
  return shown('term', { ...file, settings: { ...file.settings, dated } });
}

async function shown(period: string, content: object): Promise<string> {
  writeFileSync(join(folder, 'file.json'), JSON.stringify(content));
  const texts: string[] = [];
  const stream = () => new Writable({ write: (chunk: Buffer, _e, done) => done(void texts.push(chunk.toString())) });
  const words = ['figures', '--records', 'file.json', '--period', period];
  await main(words, { INIT_CWD: folder }, { stdout: stream(), stderr: stream() });
  return texts.join('');
}

it('a term that nobody stated, one older than the records, and one that they cover', async () => {
  expect(await ofTerm()).toContain('Chưa nêu ngày đầu và cuối nhiệm kỳ');
  expect(await ofTerm({ from: '2020-08-01', to: '2025-08-01' })).toContain('hồ sơ chỉ đủ từ ngày 2022-01-01');
  const covered = await ofTerm({ from: '2022-01-01', to: '2023-01-01' });
  expect(covered).toContain('Đảng viên mới kết nạp: 162');
  expect(covered).not.toMatch(/Chưa nêu|hồ sơ chỉ đủ/);
});

it('how many people a quarter still needs: whole where it comes out whole', async () => {
  const [admission] = file.admissions;
  const of = (n: number) => ({
    ...file,
    events: { list: [] },
    admissions: Array.from({ length: n }, (_, index) => ({
      ...admission,
      id: `A${index}`,
      decisionDate: '2022-02-01',
    })),
  });
  // Plan of the year: 158.
  expect(await shown('2022-Q1', of(26))).toMatch(/Còn phải kết nạp mỗi quý: 44\n/);
  expect(await shown('2022-Q1', of(27))).toMatch(/Còn phải kết nạp mỗi quý: 43,7\n/);
});
