import { describe, expect, it } from 'vitest';
import { explains } from '../../shared/reading/slips.ts';
import { findAll, toleranceFor } from '../../shared/fields/match.ts';
import { narrow, readParts, readSpan } from '../../shared/fields/located.ts';
import { after, upTo, wholeOf } from '../../shared/fields/locate.ts';
import { useRedundancy } from '../../shared/fields/redundancy.ts';
import { rememberSpellings, settleSpelling } from '../../shared/fields/spelling.ts';
import { partsOf, placedWords, streamOf, textOfParts } from '../../shared/fields/stream.ts';
import type { LocatedField } from '../../shared/document-types/document-type.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

function streamOfLines(...lines: string[]) {
  const page = emptyPage(
    1,
    lines.map((text, row) => lineAt(text, 0.1, 0.1 + row * 0.03)),
  );
  return streamOf(placedWords(page));
}

describe('labels', () => {
  it('are found with misread letters, lost blanks and over a line end', () => {
    const stream = streamOfLines('Căn cứ Điều 4, T0ng số', 'đảngviên của Chi bộ: 15 đảng viên');
    const value = after(stream, wholeOf(stream), ['Tổng số đảng viên của Chi bộ']);

    expect(readSpan('int', stream, value).value).toBe(15);
  });

  it('must be exact where they are short', () => {
    expect(toleranceFor(3)).toBe(0);
    expect(findAll('quecua', 'que')).toEqual([{ start: 0, end: 3, cost: 0 }]);
    expect(findAll('qua', 'que')).toEqual([]);
  });

  it('never swallow a number: "10 đồng chí vắng mặt" is not "Số đồng chí vắng mặt"', () => {
    const stream = streamOfLines('có mặt 10 đồng chí, vắng mặt 01 đồng chí');
    const value = upTo(stream, after(stream, wholeOf(stream), ['Có mặt']), ['Số đồng chí vắng mặt', 'Vắng mặt']);

    expect(readSpan('int', stream, value).value).toBe(10);
  });

  it('do not take the name Nguyễn Xuân for "nguyên quán"', () => {
    const stream = streamOfLines('NGUYỄN XUÂN BƯỞI, quê quán: xã Thử vào Đảng');
    const value = upTo(stream, after(stream, wholeOf(stream), ['quê quán', 'nguyên quán']), ['vào Đảng']);

    expect(readSpan('text', stream, value).value).toBe('xã Thử');
  });
});

describe('parts of a text', () => {
  it('cuts words where a label ends inside one', () => {
    const stream = streamOfLines('ngày19 tháng 01');
    expect(textOfParts(partsOf(stream, { start: 4, end: stream.letters.length }))).toBe('19 tháng 01');
    const parts = partsOf(stream, { start: 0, end: stream.letters.length });
    expect(textOfParts(narrow(parts, 7, 5))).toBe('tháng');
  });
});

describe('what the reader without marks makes of a word', () => {
  it.each([
    ['NGHỊ', 'NGH!'],
    ['dự', 'dy'],
    ['Chức', "Chu'c"],
    ['thức.', "thu'c."],
    ['KHỐI', 'KHO1'],
    ['CƠ', 'C0'],
    ['lớp', '16p'],
    ['vụ', 'vy'],
    ['BỘ', 'BQ'],
    ['Sở', 's3'],
    ['nước', "nu'dc"],
  ])('%s may be %s', (marked, plain) => {
    expect(explains(marked, plain)).toBe(true);
  });

  it('does not explain other letters or digits', () => {
    expect(explains('Lan', 'Lam')).toBe(false);
    expect(explains('12', '13')).toBe(false);
    // "Trà", of which one reader made a d and the other a word that it knows.
    expect(explains('Trờ', 'Trd')).toBe(false);
  });
});

describe('a letter that one reader lost', () => {
  /** The text as reader B has it, and word by word as reader A does. */
  function agreementOf(kind: 'text' | 'name', b: string, a: string) {
    const line = lineAt(b, 0.1, 0.1);
    const plain = a.split(' ');
    const words = line.words.map((word, index) => ({
      ...word,
      readings: { a: plain[index] ?? null, b: word.text },
      agreement: plain[index] === word.text ? ('same' as const) : ('differs' as const),
    }));
    const stream = streamOf(placedWords(emptyPage(1, [{ ...line, words }])));
    return readParts(kind, partsOf(stream, wholeOf(stream))).evidence?.agreement;
  }

  it('is what a common phrase has there', () => {
    expect(agreementOf('text', 'CHI BO THU', 'CH BO THU')).toBe('both');
    expect(agreementOf('text', 'Chi bo Thu', 'Chi b Thu')).toBe('both');
  });

  it('is unknown in a name, in a word of no phrase and where two are lost', () => {
    expect(agreementOf('text', 'Thu Lan', 'Thu La')).toBe('differ');
    expect(agreementOf('text', 'CHI BO', 'C BO')).toBe('differ');
    expect(agreementOf('name', 'Mai Van Phong', 'Mai Van Phon')).toBe('differ');
  });
});

const at = (value: number, other?: number): LocatedField => ({
  value,
  state: 'found',
  why: [],
  readings: { a: String(other ?? value), b: String(value) },
  evidence: {
    kind: 'int',
    agreement: other === undefined ? 'both' : 'differ',
    parts: [],
    level: 'clean',
    handwritten: 0,
    unreadInk: false,
  },
});

describe('arithmetic', () => {
  it('proves what adds up', () => {
    const fields = useRedundancy({ membersTotal: at(15), membersOfficial: at(12), membersProbationary: at(3) });
    expect(fields['membersTotal']?.why).toEqual(['arithmetic']);
  });

  it('puts a number right where one reading of one reader is the only one that fits', () => {
    const fields = useRedundancy({ membersTotal: at(15), membersOfficial: at(17, 12), membersProbationary: at(3) });
    expect(fields['membersOfficial']).toMatchObject({ value: 12, why: ['repaired', 'arithmetic'] });
  });

  it('changes nothing where two repairs fit, and where the paper itself is wrong', () => {
    const two = useRedundancy({ membersTotal: at(15, 20), membersOfficial: at(17, 12), membersProbationary: at(3) });
    expect([two['membersTotal']?.value, two['membersOfficial']?.value]).toEqual([15, 17]);
    const wrong = useRedundancy({ membersTotal: at(15), membersOfficial: at(13), membersProbationary: at(3) });
    expect(wrong['membersTotal']).toMatchObject({ value: 15, why: ['sum-differs'] });
  });
});

describe('spelling', () => {
  function settled(kind: 'text' | 'name', ...lines: string[]) {
    const stream = streamOfLines(...lines);
    const [first = ''] = lines;
    const span = { start: 0, end: first.replace(/[^\p{L}\p{N}]/gu, '').length };
    return settleSpelling(readSpan(kind, stream, span), rememberSpellings(stream.words));
  }

  it('puts marks right where a common phrase leaves one spelling', () => {
    expect(settled('text', 'Chỉ bộ Phòng Tổ chức')).toMatchObject({ value: 'Chi bộ Phòng Tổ chức' });
  });

  it('takes the spelling that the rest of the file agrees on', () => {
    const field = settled('name', 'Vương Thi Chanh', 'đồng chí Vương Thị Chanh và', 'gửi Vương Thị Chanh biết');
    expect(field).toMatchObject({ value: 'Vương Thị Chanh' });
    expect(field.why).toContain('repaired');
  });

  it('mends a surname that only one surname has the letters of', () => {
    expect(settled('name', 'Nguyên Văn Bưởi')).toMatchObject({ value: 'Nguyễn Văn Bưởi' });
    expect(settled('name', 'Ngũyễn Văn Bưởi')).toMatchObject({ value: 'Nguyễn Văn Bưởi' });
  });

  it('doubts a surname that is none, however often the page has it', () => {
    const lines = ['NGUYÊN THỊ THẢO', 'đồng chí NGUYÊN THỊ THẢO', 'của NGUYÊN THỊ THẢO', 'gửi NGUYÊN THỊ THẢO'];
    expect(settled('name', ...(lines as [string, ...string[]])).why).toContain('mark-doubt');
  });

  it('doubts a name whose letters begin no surname, however often its rest stands elsewhere', () => {
    const line = (row: number, text: string) => lineAt(text, 0.1, 0.1 + row * 0.03);
    const page = emptyPage(1, [line(0, 'Nụ Vân'), line(1, 'Lò Nụ Vân'), line(2, 'Lò Nụ Vân'), line(3, 'Lò Nụ Vân')]);
    const words = placedWords(page);
    const stream = streamOf(words.slice(0, 2));
    const settled = settleSpelling(readSpan('name', stream, wholeOf(stream)), rememberSpellings(words));

    expect(settled.why).toContain('mark-doubt');
  });

  const supports = (field: LocatedField) => field.evidence?.spelling?.map(({ support }) => support);

  it('knows the words for units in an address by their letters, and no others', () => {
    const field = settled('text', 'tố 6, phường Bưởi, thị xa Mít, tình Thái Nguyên');

    expect(field.value).toBe('tổ 6, phường Bưởi, thị xã Mít, tỉnh Thái Nguyên');
    expect(settled('text', 'tố Bưởi và tình Mít').value).toBe('tố Bưởi và tình Mít');
  });

  it('needs no other proof of a name syllable whose letters leave one', () => {
    expect(supports(settled('name', 'Nguyễn Thị Nhung'))).toEqual(['lexicon', 'lexicon', 'lexicon']);
    expect(supports(settled('name', 'Nguyễn Thị Hương'))?.at(-1)).toBe('plain');
  });

  it('leaves a given name that the list lacks as it was read', () => {
    expect(settled('name', 'Lý Thị Hoẻn')).toMatchObject({ value: 'Lý Thị Hoẻn' });
  });

  it('does not take a surname for a word of a common phrase', () => {
    expect(settled('name', 'Đỗ Thị Bưởi').why).not.toContain('mark-doubt');
  });

  it('takes the longer of two phrases: "uỷ viên" is not in "Đảng uỷ Viện nghiên cứu"', () => {
    expect(settled('text', 'Đảng uỷ Viện nghiên cứu').why).not.toContain('mark-doubt');
  });

  it('takes no phrase that begins with the last word of another: "bộ phận" is not in "Chi bộ Phân xưởng"', () => {
    expect(settled('text', 'Chi bộ Phân xưởng Mận').value).toBe('Chi bộ Phân xưởng Mận');
    expect(settled('text', 'Bộ phân Mận').value).toBe('Bộ phận Mận');
  });

  it('puts back the commas of an address where the readers differ, for a person to see, and nowhere else', () => {
    const readBy = (agreement: 'both' | 'differ', text: string) => {
      const field = settled('text', text);
      const open = field.evidence && { ...field, evidence: { ...field.evidence, agreement } };
      return open ? settleSpelling(open, rememberSpellings([])) : field;
    };
    const faint = 'tổ 15. phường Mận Chín, thành phố Bưởi Xanh tỉnh Quýt Vàng';

    expect(readBy('differ', faint)).toMatchObject({
      value: 'tổ 15, phường Mận Chín, thành phố Bưởi Xanh, tỉnh Quýt Vàng',
    });
    expect(readBy('differ', faint).why).toContain('mark-doubt');
    for (const other of ['Đảng ủy xã Mận Chín, huyện Bưởi Xanh', 'xã Mận Chín, huyện Bưởi Xanh, tỉnh Quýt Vàng'])
      expect(readBy('differ', other)).toMatchObject({ value: other.normalize('NFC') });
    expect(readBy('both', faint)).toMatchObject({ value: faint.normalize('NFC') });
  });

  it('doubts a common word that the file misspells twice, not a name of the same letters', () => {
    const twice = (value: string) => settled('text', value, `tại ${value}`, `của ${value}`).why;

    expect(twice('Thư viện Tống hợp Bưởi')).toContain('mark-doubt');
    expect(twice('ĐẢNG BỘ THƯ VIỆN TÔNG HỢP BƯỞI')).toContain('mark-doubt');
    expect(twice('Thư viện Tổng hợp Bưởi')).not.toContain('mark-doubt');
    expect(twice('xã Thượng Bình')).not.toContain('mark-doubt');
  });

  it('restores marks that no reader saw from a common phrase, for a person to confirm', () => {
    const line = lineAt('Ke toan', 0.1, 0.1);
    const unseen = (a: string) => ({ readings: { a, b: 'ẤZ' }, agreement: 'differs' as const });
    const words = line.words.map((word) => ({ ...word, ...unseen(word.text) }));
    const stream = streamOf(placedWords(emptyPage(1, [{ ...line, words }])));
    const field = settleSpelling(readSpan('text', stream, wholeOf(stream)), rememberSpellings(stream.words));

    expect(field.value).toBe('Kế toán');
    expect(field.why).toContain('mark-doubt');
  });

  it('parts a number from a word where the blank was lost', () => {
    expect(settled('text', 'Phòng Kế hoạch2')).toMatchObject({ value: 'Phòng Kế hoạch 2' });
    expect(settled('text', 'Phòng Kế hoạch2').why).not.toContain('mark-doubt');
  });

  it('looks for marks only where letters can have them', () => {
    expect(settled('text', '1774/LL').why).not.toContain('mark-doubt');
  });

  it('doubts marks that no syllable has', () => {
    expect(settled('name', 'Lý Văn Bưởñ').why).toContain('mark-doubt');
  });
});
