// Which of "Nam, Nữ" holds: the one that no line runs through, the one behind "Giới tính", or a person's to say.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import type { PageReading } from '../../shared/document/page.ts';
import { pageOf } from './layout.ts';

interface Strokes {
  readonly 'Nam,'?: number;
  readonly Nữ?: number;
}

function historyOf(first: readonly string[], strokes: Strokes = {}): PageReading[] {
  const pages = [
    pageOf({ title: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'LÝ LỊCH', 'CỦA NGƯỜI XIN VÀO ĐẢNG'], body: ['Số lý lịch: 12'] }),
    pageOf({ title: ['SƠ LƯỢC LÝ LỊCH'], body: [...first, '03. Họ và tên khai sinh: Ma Lê Mận'] }, 2),
  ];
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      words: line.words.map((word) => ({ ...word, struck: strokes[word.text as keyof Strokes] })),
    })),
  }));
}

const genderOf = (pages: PageReading[]) => understand(pages)[0]?.fields['gender'];
const both = (name: string) => [`01. Họ và tên đang dùng: ${name} 02. Nam, Nữ`];

describe('the gender on a personal history', () => {
  it.each([
    ['Nữ', { 'Nam,': 0.97 }],
    ['Nam', { Nữ: 0.9 }],
  ])('is %s where the other word is struck out', (value, strokes) => {
    expect(genderOf(historyOf(both('MA LÊ MẬN'), strokes))?.value).toBe(value);
  });

  it.each([
    ['nothing is struck out', {}],
    ['both are', { 'Nam,': 0.97, Nữ: 0.95 }],
    ['a line runs over half of a word only', { 'Nam,': 0.6 }],
    ['the other word shows a stroke too', { 'Nam,': 0.97, Nữ: 0.55 }],
  ])('is nothing that the machine says where %s', (_, strokes) => {
    expect(genderOf(historyOf(both('MA LÊ MẬN'), strokes))).toMatchObject({ value: null, state: 'unreadable' });
  });

  it('is doubted where the middle name says otherwise', () => {
    expect(genderOf(historyOf(both('MA THỊ MẬN'), { Nữ: 0.97 }))?.why).toContain('repeated-differs');
    expect(genderOf(historyOf(both('MA THỊ MẬN'), { 'Nam,': 0.97 }))?.why).not.toContain('repeated-differs');
  });

  it('is read behind its own label', () => {
    expect(genderOf(historyOf(['1. Họ và tên đang dùng: MA LÊ MẬN', '4. Giới tính: Nữ']))?.value).toBe('Nữ');
    expect(genderOf(historyOf(['1. Họ và tên đang dùng: MA LÊ MẬN', '2. Nam, nữ: Nữ']))?.value).toBe('Nữ');
    expect(genderOf(historyOf(['1. Họ và tên đang dùng: MA LÊ MẬN']))?.state).toBe('missing');
  });
});
