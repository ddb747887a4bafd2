// What falls due, and folders of scans checked without storing anything. Terms were counted by hand; persons are invented.
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { dueIn } from '../../shared/dossier/due.ts';
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
  it('says where the days off until then are not decreed', () => {
    const [found] = dueIn({ papers: only('admission-decision'), ceremonyDate: '2027-01-15' });
    expect(found).toMatchObject({ rule: 'E3', date: '2028-01-15', unsure: false });
    expect(dueIn({ papers: only('admission-decision'), ceremonyDate: '2027-01-15' })[1]).toMatchObject({
      unsure: true,
    });
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
    const quiet = new Writable({ write: (_chunk, _encoding, done) => done() });
    const exit = await main(
      [...words, '--json'],
      { INIT_CWD: folder },
      { stdout: new Writable({ write }), stderr: quiet },
    );
    return {
      exit,
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

    const { exit, lines } = await hoso('check', '.', '--as-of', '2022-06-30');

    expect(exit).toBe(0);
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
