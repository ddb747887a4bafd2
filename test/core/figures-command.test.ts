// `hoso figures --records` of a period of which nothing is known says why, for a person: the invented year, 2022.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoso-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = JSON.parse(readFileSync('test/fixtures/seed-year.json', 'utf8')) as { settings: object };

async function ofTerm(term?: { from: string; to: string }): Promise<string> {
  const dated = [{ ...defaultSettings, recordsFrom: '2022-01-01', ...(term && { term }) }];
  writeFileSync(join(folder, 'file.json'), JSON.stringify({ ...file, settings: { ...file.settings, dated } }));
  const texts: string[] = [];
  const stream = () => new Writable({ write: (chunk: Buffer, _e, done) => done(void texts.push(chunk.toString())) });
  const words = ['figures', '--records', 'file.json', '--period', 'term'];
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
