// Wrong values that once passed for sure, by their causes: stains among words, names cut by a seal, numbers of streets.
// Every name here is invented.
import { describe, expect, it } from 'vitest';
import { fieldClasses } from '../../shared/calibration/evidence-class.ts';
import { oneOf } from '../../shared/document-types/parts/locators.ts';
import { peoples } from '../../shared/fields/lexicon/closed-lists.ts';
import { placeAndDate } from '../../shared/fields/header.ts';
import { squeeze } from '../../shared/fields/fold.ts';
import { readName } from '../../shared/fields/name.ts';
import { readParts } from '../../shared/fields/located.ts';
import { rememberSpellings, settleSpelling } from '../../shared/fields/spelling.ts';
import { placedWords } from '../../shared/fields/stream.ts';
import { meetingLeaders } from '../../shared/document-types/parts/groups.ts';
import { emptyPage, lineAt, pageOf } from '../document-types/layout.ts';

function wordsOf(text: string) {
  return placedWords(emptyPage(1, [lineAt(text, 0.5, 0.1)]));
}

describe('the place before the day', () => {
  it.each([
    ['Thái 1 Nguyên, ngày 05 tháng 3 năm 2022', 'Thái Nguyên'],
    ['Phú, Lâm, ngày 05 tháng 3 năm 2022', 'Phú Lâm'],
    ['Làm tại Phú Lâm, ngày 05 tháng 3 năm 2022', 'Phú Lâm'],
    ['CÔNG ĐOÀN CƠ SỞ Phú Lâm, ngày 05 tháng 3 năm 2022', 'Phú Lâm'],
  ])('has no digit, no comma and no other words in it: %s', (line, place) => {
    const words = wordsOf(line);
    const { place: read, documentDate } = placeAndDate([
      { words, text: line, letters: squeeze(line), box: lineAt(line, 0.5, 0.1).box },
    ]);

    expect(read.value).toBe(place);
    expect(documentDate.value).toBe('2022-03-05');
  });
});

describe('the day of a paper', () => {
  it('is not the day somebody was born', () => {
    const line = 'Sinh ngày: 02 tháng 9 năm 1988';
    const row = { words: wordsOf(line), text: line, letters: squeeze(line), box: lineAt(line, 0.5, 0.1).box };

    expect(placeAndDate([row]).documentDate.value).toBeNull();
  });
});

describe('who chairs', () => {
  it.each([
    ['Đồng chí Tạ Thử Một, Bí thư Chi bộ, chủ trì Hội nghị; đồng chí Lê Thử Hai làm thư ký.', 'Tạ Thử Một'],
    ['Chủ trì hội nghị: đồng chí Tạ Thử Một. Thư ký: đồng chí Lê Thử Hai.', 'Tạ Thử Một'],
  ])('%s', (sentence, name) => {
    const pages = [pageOf({ title: ['NGHỊ QUYẾT'], body: [sentence] })];

    expect(meetingLeaders.chair?.locate({ pages }).value).toBe(name);
  });
});

describe('a name', () => {
  it('is no office', () => {
    expect(readName('PHÓ BÍ THƯ')).toBeNull();
    expect(readName('BÍ THƯ')).toBeNull();
    expect(readName('Phó Bảo Thư')).toBe('Phó Bảo Thư');
  });

  it('that begins with "Thị" lost its surname and is not sure', () => {
    const parts = wordsOf('Thị Kiều Oanh').map((placed) => ({ placed, from: 0, to: placed.characters.length }));
    const field = settleSpelling(readParts('name', parts), new Map());

    expect(field.why).toContain('mark-doubt');
    expect(fieldClasses(field)?.names[0]).toContain('+odd');
  });
});

describe('a text of one syllable', () => {
  it('may be the rest of a longer one, unless a list has it', () => {
    const rest = (value: string) => {
      const parts = wordsOf(value).map((placed) => ({ placed, from: 0, to: placed.characters.length }));
      return settleSpelling(readParts('text', parts), new Map());
    };

    expect(fieldClasses(rest('Nguyên'))?.names[0]).toContain('+odd');
    expect(fieldClasses(rest('Thái Nguyên'))?.names[0]).not.toContain('+odd');
    const listed = oneOf(peoples, () => rest('Kinh'))({ pages: [] });
    expect(fieldClasses(settleSpelling(listed, new Map()))?.names[0]).not.toContain('+odd');
  });
});

describe('a stop that is dust', () => {
  const partsOf = (words: ReturnType<typeof placedWords>) =>
    words.map((placed) => ({ placed, from: 0, to: placed.characters.length }));

  it('ends no short name: "Nông Thử. Ba" may be one', () => {
    const classOf = (line: string, words: number) =>
      fieldClasses(settleSpelling(readParts('name', partsOf(wordsOf(line).slice(0, words))), new Map()))?.names[0];

    expect(classOf('Nông Thử. Ba, Bí thư.', 2)).toContain('+odd');
    expect(classOf('Nông Thử, Bí thư.', 2)).not.toContain('+odd');
  });

  it('ends no text that goes on elsewhere', () => {
    const lines = ['Đơn vị: Nhà xuất bản Thử Lĩnh', 'tại Nhà xuất bản Thử.', 'Lĩnh. Tôi xin hứa'].map((text, index) =>
      lineAt(text, 0.1, 0.1 + index / 10),
    );
    const page = emptyPage(1, lines);
    const words = placedWords(page);
    const read = readParts('text', partsOf(words.filter(({ line }) => line === lines[1]).slice(1)));

    expect(read.value).toBe('Nhà xuất bản Thử');
    expect(settleSpelling(read, rememberSpellings(words)).why).toContain('mark-doubt');
    const alone = words.filter(({ line }) => line !== lines[0]);
    expect(settleSpelling(read, rememberSpellings(alone)).why).not.toContain('mark-doubt');
  });

  it('ends no address in front of its province', () => {
    const classOf = (line: string) =>
      fieldClasses(settleSpelling(readParts('text', partsOf(wordsOf(line))), new Map()))?.names[0];

    expect(classOf('xã Thử Một, huyện Thử Hai')).toContain('+odd');
    expect(classOf('xã Thử Một, huyện Thử Hai, tỉnh Thử Ba')).not.toContain('+odd');
    expect(classOf('xã Thử Một, tỉnh Thử Ba')).not.toContain('+odd');
    expect(classOf('xã Thử Một, tỉnh Thử 1hc')).toContain('+odd');
    expect(classOf('Phòng .Nghiệp vụ Thử')).toContain('+odd');
    // Between its first and its last word a line was lost.
    expect(classOf('TỈNH ỦY THỬ MỘT TỈNH')).toContain('+odd');
    expect(classOf('ĐẢNG ỦY KHỐI THỬ MỘT TỈNH')).not.toContain('+odd');
  });
});

describe('a comma or a dash inside a text', () => {
  const classOf = (b: string, a: string) => {
    const plain = a.split(' ');
    const words = wordsOf(b).map((placed, index) => {
      const reading = plain[index] === '_' ? null : (plain[index] ?? null);
      const word = { ...placed.word, readings: { a: reading, b: placed.word.text }, agreement: 'folded' as const };
      return { placed: { ...placed, word }, from: 0, to: placed.characters.length };
    });
    return fieldClasses(settleSpelling(readParts('text', words), new Map()))?.names[0];
  };

  it('that one reader alone saw may be dust, or lost by the other', () => {
    expect(classOf('VIỆN THỬ - MỘT', 'VIEN THU _ MOT')).toContain('+odd');
    expect(classOf('huyện Thử tỉnh Một', 'huyen Thu, tinh Mot')).toContain('+odd');
  });

  it('is no doubt where both have one, a stop for a comma too', () => {
    expect(classOf('VIỆN THỬ - MỘT', 'VIEN THU - MOT')).not.toContain('+odd');
    expect(classOf('huyện Thử, tỉnh Một.', 'huyen Thu. tinh Mot')).not.toContain('+odd');
  });
});

describe('what the reader of handwriting says', () => {
  it('is doubted where a word of it is no syllable', () => {
    const partsOf = (words: ReturnType<typeof wordsOf>) =>
      words.map((placed) => ({ placed, from: 0, to: placed.characters.length }));
    const byHand = (line: string) => {
      const words = wordsOf(line).map((placed) => ({ ...placed, word: { ...placed.word, print: null } }));
      return fieldClasses(settleSpelling(readParts('text', partsOf(words)), new Map()))?.names[0];
    };

    expect(byHand('Chi bộ Ch cục Địa giới')).toContain('text:hand+odd');
    expect(byHand('Chi bộ Chi cục Địa giới')).not.toContain('text:hand+odd');
    expect(byHand('T/M CHI BỘ BÍ THƯ')).not.toContain('text:hand+odd');
  });
});
