// Lists of persons and units, read row by row from the sample papers; people and units are invented.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import type { TableRow } from '../../shared/document-types/field.ts';
import { readingsOf } from '../document-types/drawn-reading.ts';
import { sampleOf } from '../document-types/samples.ts';

function rowsOf(type: string, seed = 'sample'): readonly TableRow[] {
  const [document] = understand(readingsOf(sampleOf(type, seed)));
  const rows = document?.fields['rows']?.value;
  return Array.isArray(rows) ? rows : [];
}

describe('a list', () => {
  it.each(['sample', 'another', 'third'])('of new members has each person with days and decision (%s)', (seed) => {
    const rows = rowsOf('admission-list', seed);

    expect(rows.map((row) => [row['rowNumber'], row['personName'], row['decisionNumber']])).toEqual([
      [1, 'Ma Thị Hồng Lê', '200-QĐ/ĐUK'],
      [2, 'Lường Văn Mận', '201-QĐ/ĐUK'],
      [3, 'Hoàng Thị Cúc', '202-QĐ/ĐUK'],
      [4, 'Nông Văn Quýt', '203-QĐ/ĐUK'],
      [5, 'Triệu Thị Sim', '204-QĐ/ĐUK'],
    ]);
    for (const row of rows) {
      expect(row['birthDate']).toMatch(/^(?:19[89]\d|2000)-05-\d\d$/);
      expect(row['decisionDate']).toMatch(/^20\d\d-\d\d-1[0-4]$/);
      expect(row['ceremonyDate']).toMatch(/^20\d\d-\d\d-2[0-4]$/);
    }
  });

  it('of targets adds up to the total', () => {
    const [document] = understand(readingsOf(sampleOf('plan')));
    const rows = rowsOf('plan');

    expect(rows.map(({ unit }) => unit)).toEqual([
      ...['Chi bộ Văn phòng', 'Chi bộ Thanh tra', 'Chi bộ Kế hoạch - Tài chính', 'Chi bộ Giống chè'],
    ]);
    const sum = rows.reduce((total, { planYear }) => total + Number(planYear), 0);
    expect(sum).toBe(document?.fields['planTotal']?.value);
  });

  it('whose number was not read, or whose day nearly touches the next cell, keeps its cells in their columns', () => {
    const pages = readingsOf(sampleOf('admission-list'));
    const rows = pages.flatMap(({ lines }) => lines);
    const words = rows.flatMap((line) => line.words);
    const [number] = words.filter(({ text, box }) => text === '3' && box.left < 0.25);
    const decision = words.find(({ text }) => text === '203-QĐ/ĐUK');
    const born = words.find(
      ({ text, box }) => decision && /\/5\//.test(text) && Math.abs(box.top - decision.box.top) < 0.005,
    );
    if (!number || !decision || !born) throw new Error('another sample');
    Object.assign(number, { text: 'Si', readings: { a: 'Si', b: 'Si' } });
    Object.assign(decision, { box: { ...decision.box, left: born.box.right + 0.004 } });

    const read = understand(pages)[0]?.fields['rows']?.value;
    const [third, fourth] = Array.isArray(read) ? read.slice(2) : [];
    expect(third).toMatchObject({ rowNumber: null, personName: 'Hoàng Thị Cúc', decisionNumber: '202-QĐ/ĐUK' });
    expect(fourth).toMatchObject({ rowNumber: 4, decisionNumber: '203-QĐ/ĐUK' });
    expect(fourth?.['birthDate']).toMatch(/-05-/);
  });

  it('one of whose cells a reader sees otherwise is doubtful', () => {
    const pages = readingsOf(sampleOf('admission-list'));
    const word = pages
      .flatMap(({ lines }) => lines.flatMap(({ words }) => words))
      .find(({ text }) => text === '202-QĐ/ĐUK');
    if (word) Object.assign(word, { agreement: 'differs', readings: { a: '208-QD/DUK', b: '202-QĐ/ĐUK' } });

    expect(understand(pages)[0]?.fields['rows']?.why).toContain('readers-differ');
  });
});
