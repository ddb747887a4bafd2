// What people type and the tables they keep: days, corrections, CSV and XLSX.
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../cli/corrections.ts';
import { readDay } from '../../cli/day.ts';
import { Failure } from '../../cli/failure.ts';
import { officialNumbers } from '../../cli/official-numbers.ts';
import { answersFrom } from '../../cli/secret.ts';
import { readTable } from '../../cli/table-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoso-table-'));
function fileOf(name: string, bytes: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { given: name, path, name };
}

describe('a day', () => {
  it.each([
    ['3/2/2022', '2022-02-03'],
    ['03.02.2022', '2022-02-03'],
    ['29-02-2024', '2024-02-29'],
    ['2022-02-03', '2022-02-03'],
  ])('%s is %s', (given, day) => expect(readDay(given)).toBe(day));

  it.each(['31/2/2022', '29/2/2023', '2022-13-01', '', 'mai'])('%j is none', (given) => {
    expect(() => readDay(given)).toThrow(Failure);
  });

  it('written day first comes back as the same day', () => {
    const days = fc.date({ min: new Date('1930-02-03'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = date.toISOString().slice(0, 10).split('-');
        expect(readDay(`${Number(day)}/${Number(month)}/${year}`)).toBe(`${year}-${month}-${day}`);
      }),
    );
  });
});

describe('a correction', () => {
  it('keeps what stands behind the first equals sign, and nothing there means absent', () => {
    expect(readCorrections(['votesFor=12', 'place=', 'note=a=b'])).toEqual({
      votesFor: '12',
      place: null,
      note: 'a=b',
    });
  });
});

describe('a table', () => {
  const expected = [
    { line: 1, cells: ['code', 'name'] },
    { line: 2, cells: ['D01', 'Đảng bộ Sở Một'] },
    { line: 4, cells: ['D02', 'Chi bộ "Hai", cơ sở'] },
  ];

  it.each([
    ['comma.csv', 'code,name\nD01,Đảng bộ Sở Một\n\nD02,"Chi bộ ""Hai"", cơ sở"\n'],
    ['excel.csv', '\uFEFFcode;name\r\nD01;Đảng bộ Sở Một\r\n\r\nD02;"Chi bộ ""Hai"", cơ sở"\r\n'],
    [
      'utf16.csv',
      Buffer.from('\uFEFFcode\tname\r\nD01\tĐảng bộ Sở Một\r\n\r\nD02\t"Chi bộ ""Hai"", cơ sở"\r\n', 'utf16le'),
    ],
    ['nfd.csv', 'code,name\nD01,Đảng bộ Sở Một\n\nD02,"Chi bộ ""Hai"", cơ sở"\n'.normalize('NFD')],
  ])('%s is read with its line numbers', async (name, bytes) => {
    expect(await readTable(fileOf(name, bytes))).toEqual(expected);
  });

  it('in a workbook is read with its row numbers, days as days', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('DonVi');
    sheet.addRow(['unit', 'year', 'from']);
    sheet.addRow([]);
    sheet.addRow(['D01', 2022, new Date(Date.UTC(2022, 0, 1))]);
    sheet.addRow(['D02', { formula: 'B3', result: 2022 }, { formula: 'C3', result: new Date(Date.UTC(2022, 0, 1)) }]);
    const path = join(folder, 'plan.xlsx');
    await workbook.xlsx.writeFile(path);

    expect(await readTable({ given: 'plan.xlsx', path, name: 'plan.xlsx' })).toEqual([
      { line: 1, cells: ['unit', 'year', 'from'] },
      { line: 3, cells: ['D01', '2022', '2022-01-01'] },
      { line: 4, cells: ['D02', '2022', '2022-01-01'] },
    ]);
  });

  it.each([
    ['latin1.csv', Buffer.from([0x63, 0x6f, 0xe0, 0x64])],
    ['broken.xlsx', Buffer.from('PK\u0003\u0004 and then nothing')],
  ])('%s that nobody can read is wrong usage', async (name, bytes) => {
    await expect(readTable(fileOf(name, bytes))).rejects.toMatchObject({ exit: 2, body: { code: 'table.unreadable' } });
  });

  it.each([
    ['open.csv', 'code,name\n\nD01,"Chi bộ\nD02,Chi bộ\n', 3],
    ['inside.csv', 'code,name\nD01,Chi bộ\nD02,"Chi" bộ\n', 3],
  ])('%s with a wrong quote says on which line', async (name, text, line) => {
    await expect(readTable(fileOf(name, text))).rejects.toMatchObject({
      exit: 2,
      body: { code: 'table.quote', message: { vi: expect.stringContaining(`Dòng ${line}:`) as string } },
    });
  });
});

describe('answers of a script', () => {
  it('are the lines of its pipe, also where all came at once; then nothing', async () => {
    const next = answersFrom(Readable.from(['first\nsecond\n']));
    expect([await next(), await next(), await next()]).toEqual(['first', 'second', '']);
  });
});

describe('a table of official numbers', () => {
  const read = (name: string, text: string) => {
    fileOf(name, text);
    return officialNumbers(name, 'cccd', { INIT_CWD: folder });
  };

  it('gives each dossier its number', async () => {
    const found = await read('so.csv', 'dossier,cccd\np1,019090012345\np2,019190012346\n');
    expect([...found]).toEqual([
      ['p1', '019090012345'],
      ['p2', '019190012346'],
    ]);
  });

  it.each([
    ['p1,019090012345\np2,01909001234', /dòng 3: 01909001234 không có dạng/],
    ['p1,019090012345\np1,019190012346', /dòng 2 và 3: p1 có hai lần/],
    ['p1,019090012345\np2,019090012345', /dòng 2 và 3: 019090012345 có hai lần/],
  ])('is refused with its lines: %j', async (lines, sentence) => {
    const refused: unknown = await read('sai.csv', `dossier,cccd\n${lines}\n`).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect((refused as Failure).body.message.vi).toMatch(sentence);
  });
});
