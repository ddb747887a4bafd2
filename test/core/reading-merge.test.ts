// Merging two readers' words of a line: by place and joined text, never losing a character. Names are invented.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCommonWords } from '../../shared/reading/common-words.ts';
import { fold, foldJoined } from '../../shared/reading/fold.ts';
import { mergeLine } from '../../shared/reading/merge.ts';
import type { ReadWord } from '../../shared/reading/merge.ts';
import { inReadingOrder } from '../../shared/reading/reading-order.ts';

/** Words laid out from the left, ten pixels to a character, ten between words. */
function laid(text: string, confidence = 0.95): ReadWord[] {
  let left = 0;
  return text.split(' ').map((word) => {
    const box = { left, top: 0, right: left + word.length * 10, bottom: 20 };
    left = box.right + 10;
    return { text: word, box, confidence };
  });
}

/** One word over a stretch of the line, as reader A runs words together. */
function run(text: string, left: number, right: number): ReadWord {
  return { text, box: { left, top: 0, right, bottom: 20 }, confidence: 0.9 };
}

describe('folding', () => {
  test('takes marks and case away, and đ', () => {
    expect(fold('Đảng ủy Thái Nguyên')).toBe('dang uy thai nguyen');
    expect(fold('ĐẢNG UỶ')).toBe('dang uy');
    expect(foldJoined('ngày 19 tháng 01')).toBe('ngay19thang01');
  });

  test('is the same whether marks are composed or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (s) => fold(s.normalize('NFD')) === fold(s.normalize('NFC'))),
    );
  });
});

describe('merging a line', () => {
  test('the Vietnamese spelling wins where both agree but for marks', () => {
    const [dang, uy] = mergeLine(laid('Dang uy'), laid('Đảng ủy'), 20);

    expect(dang).toMatchObject({ text: 'Đảng', agreement: 'folded', readings: { a: 'Dang', b: 'Đảng' } });
    expect(uy).toMatchObject({ text: 'ủy', agreement: 'folded' });
  });

  test('words that reader A ran together are shared out among those of reader B', () => {
    const merged = mergeLine([run('ngay19thang01', 0, 160)], laid('ngày 19 tháng 01'), 20);

    expect(merged.map(({ text, agreement }) => [text, agreement])).toEqual([
      ['ngày', 'folded'],
      ['19', 'same'],
      ['tháng', 'folded'],
      ['01', 'same'],
    ]);
  });

  test('digits that differ keep both readings, and reader A is shown', () => {
    const [number] = mergeLine(laid('17'), laid('11'), 20);

    expect(number).toMatchObject({ text: '17', agreement: 'differs', readings: { a: '17', b: '11' } });
  });

  test('letters that differ keep both readings, and reader B is shown', () => {
    const [word] = mergeLine(laid('KHO1'), laid('KHỐI'), 20);

    expect(word).toMatchObject({ text: 'KHỐI', agreement: 'differs', readings: { a: 'KHO1', b: 'KHỐI' } });
  });

  test('a word that one reader alone saw says so', () => {
    const alone = mergeLine([run('45', 300, 330)], laid('Số phiếu'), 20);

    expect(alone.map(({ text, agreement }) => [text, agreement])).toEqual([
      ['Số', 'single'],
      ['phiếu', 'single'],
      ['45', 'single'],
    ]);
    expect(alone[2]?.readings).toEqual({ a: '45', b: null });
    expect(mergeLine([], laid('Số'), 20)[0]?.readings).toEqual({ a: null, b: 'Số' });
  });

  test('equal text far apart is not the same ink', () => {
    const merged = mergeLine([run('12', 600, 640)], [run('12', 0, 40)], 20);

    expect(merged.map(({ agreement }) => agreement)).toEqual(['single', 'single']);
  });

  test('an absent confidence stays absent', () => {
    const [word] = mergeLine([{ text: 'a', box: run('a', 0, 10).box }], [run('a', 0, 10)], 20);

    expect(word?.confidence).toEqual({ b: 0.9 });
  });

  const word = fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.integer({ min: -50, max: 900 }),
      fc.nat(300),
    )
    .map(([text, left, width]) => run(text, left, left + width));

  test('never throws, and keeps every character of reader A and every word of reader B', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), fc.nat(60), (a, b, height) => {
        const merged = mergeLine(a, b, height);
        const joined = (texts: (string | null)[]) =>
          [...texts.join('').normalize('NFC').replace(/\s/gu, '')].sort().join('');
        expect(joined(merged.map(({ readings }) => readings.a))).toBe(joined(a.map(({ text }) => text)));
        expect(merged.filter(({ readings }) => readings.b !== null)).toHaveLength(b.length);
      }),
      { numRuns: 200 },
    );
  });
});

test('lines are read in rows from the top, within a row from the left', () => {
  const line = (name: string, left: number, top: number) => ({
    name,
    box: { left, top, right: left + 50, bottom: top + 10 },
  });
  const lines = [line('c', 0, 30), line('b', 100, 3), line('a', 0, 0), line('d', 100, 28)];

  expect(inReadingOrder(lines).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});

test('20,000 words, one to a line, are put in order', () => {
  const boxes = Array.from({ length: 20_000 }, (_, n) => {
    const [left, top] = [(n % 100) * 10, Math.floor(n / 100) * 20];
    return { n, box: { left, top, right: left + 8, bottom: top + 15 } };
  });
  const shuffled = [...boxes].sort((a, b) => ((a.n * 7919) % 20_011) - ((b.n * 7919) % 20_011));

  expect(inReadingOrder(shuffled).map(({ n }) => n)).toEqual(boxes.map(({ n }) => n));
});

describe('words of two syllables that are spelled as none is', () => {
  const plain = (text: string) => fold(text).replace(/[^a-z/ ]/g, '');
  const read = (text: string) => {
    const words = withCommonWords(mergeLine(laid(plain(text)), laid(text), 20));
    return words.map((word) => word.text).join(' ');
  };

  test.each([
    ['Kính gửi: Chỉ bộ Phòng', 'Kính gửi: Chi bộ Phòng'],
    ['trong chỉ ủy nơi cư trú', 'trong chi ủy nơi cư trú'],
    ['với tỉnh thần trách nhiệm', 'với tinh thần trách nhiệm'],
    ['Chỉ uỷ, tổ chúc; ', 'Chi uỷ, tổ chức; '],
  ])('%s -> %s', (seen, meant) => {
    expect(read(seen.trim())).toBe(meant.trim());
  });

  test.each([
    ...['Chí Bộ', 'CHỈ BỘ', 'chỉ bỏ phiếu một lần', 'tỉnh thân'],
    ...['không chỉ bộ phận này', 'chỉ ủy quyền cho', 'công đoạn', 'cấp úy', 'vấn đề báo cáo'],
    ...['hợp đồng chỉ có', 'các cơ quan chúng tôi', 'chỉ, bộ', 'tổ dân phố', 'tính thân thiện'],
  ])('"%s" stays: a name, capitals, other words, or nothing amiss', (seen) => {
    expect(read(seen)).toBe(seen);
  });

  test('what the readers saw stays with the word', () => {
    const [first] = withCommonWords(mergeLine(laid('Chi bo'), laid('Chỉ bộ'), 20));
    expect(first).toMatchObject({ text: 'Chi', readings: { a: 'Chi', b: 'Chỉ' }, agreement: 'folded' });
  });
});
