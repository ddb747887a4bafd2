// Values whose letters leave one spelling, and days that one reader alone made out.
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../shared/document/page.ts';
import { oneOf } from '../../shared/document-types/parts/locators.ts';
import { peoples, religions, schooling } from '../../shared/fields/lexicon/closed-lists.ts';
import { readParts } from '../../shared/fields/located.ts';
import { settleSpelling } from '../../shared/fields/spelling.ts';
import { placedWords, textOfParts } from '../../shared/fields/stream.ts';
import type { WordPart } from '../../shared/fields/stream.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

/** A line as two readers gave it, word by word; the text is reader B's. */
function partsRead(words: readonly (readonly [a: string, b: string])[]): readonly WordPart[] {
  const line = lineAt(words.map(([, b]) => b).join(' '), 0.1, 0.1);
  const read = line.words.map((word, index) => {
    const [a = '', b = ''] = words[index] ?? [];
    const same =
      a.toLowerCase() ===
      b
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase();
    return { ...word, readings: { a, b }, agreement: same ? ('folded' as const) : ('differs' as const) };
  });
  const page: PageReading = emptyPage(1, [{ ...line, words: read }]);
  return placedWords(page).map((placed) => ({ placed, from: 0, to: placed.characters.length }));
}

const listed = (entries: readonly string[], words: readonly (readonly [string, string])[]) =>
  settleSpelling(oneOf(entries, () => readParts('text', partsRead(words)))({ pages: [] }), new Map());

describe('values of closed lists', () => {
  it('puts a mark right where one entry has the letters, and holds the spelling for known', () => {
    const field = listed(peoples, [['Tay', 'Tây']]);

    expect(field.value).toBe('Tày');
    expect(field.why).not.toContain('mark-doubt');
    expect(field.evidence?.spelling).toEqual([{ syllable: 'Tày', support: 'phrase' }]);
  });

  it('takes the entry that one reader alone read, and says that the readers differ', () => {
    const field = listed(religions, [
      ['Phat', 'Thật'],
      ['giao', 'giáo'],
    ]);

    expect(field.value).toBe('Phật giáo');
    expect(field.why).toContain('readers-differ');
  });

  it('doubts what no entry has', () => {
    expect(listed(peoples, [['Tai', 'Tài']]).why).toContain('mark-doubt');
  });

  it('knows the years of schooling as digits', () => {
    expect(listed(schooling, [['12/12', '12/12']]).why).toEqual(['readers-agree', 'lexicon']);
  });
});

describe('a day that the reader with marks could not make out', () => {
  const pen = [
    ['ngay', 'ngày'],
    ['22', '22'],
    ['thang', 'táng'],
    ['11', '11'],
    ['nam', 'năn,'],
    ['2013', '2013'],
  ] as const;

  it('is taken from the other reader, as a difference', () => {
    const field = readParts('date', partsRead(pen));

    expect(field.value).toBe('2013-11-22');
    expect(field.why).toContain('readers-differ');
  });

  it('stays unreadable where neither has one', () => {
    expect(readParts('date', partsRead(pen.slice(0, 4))).state).toBe('unreadable');
  });
});

describe('a line written by a pen that the reader with marks cannot follow', () => {
  const words = [
    ['Dan', 'ƒ)ân'],
    ['toc:', '(ậc:'],
    ['Kinh', 'Ñ¿ah'],
    ['2001', '2001'],
  ] as const;

  it('is taken from the reader of letters, and doubted', () => {
    const parts = partsRead(words);

    expect(textOfParts(parts)).toBe('Dan toc: Kinh 2001');
    expect(readParts('text', parts).why).toContain('readers-differ');
  });

  it('is not one where most words are read alike', () => {
    const text = textOfParts(partsRead([...words.slice(2), ['xa', 'xã'], ['Man', 'Mận'], ['huyen', 'huyện']]));

    expect(text).toBe('Kinh 2001 xã Mận huyện');
  });
});

describe('the evidence of a name', () => {
  it('leaves out what follows it, if that was read surely', () => {
    const field = readParts(
      'name',
      partsRead([
        ['Ma', 'Ma'],
        ['Thi', 'Thị'],
        ['Le', 'Lê'],
        ['02.', '02.'],
      ]),
    );

    expect([field.value, field.readings?.a]).toEqual(['Ma Thị Lê', 'Ma Thi Le']);
  });

  it('keeps a misread word behind it: the name may go on there', () => {
    const field = readParts(
      'name',
      partsRead([
        ['Ma', 'Ma'],
        ['Thi', 'Thị'],
        ['LE', 'lễ('],
      ]),
    );

    expect(field.why).toContain('readers-differ');
  });
});
