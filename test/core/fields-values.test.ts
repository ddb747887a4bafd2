import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../shared/fields/date.ts';
import { readDocumentNumber, readDocumentNumbers } from '../../shared/fields/document-number.ts';
import { fold, squeeze } from '../../shared/fields/fold.ts';
import { readInteger, readNumberInWords } from '../../shared/fields/integer.ts';
import { isKnownName, nameLikeness, readName } from '../../shared/fields/name.ts';
import { readPercent } from '../../shared/fields/percent.ts';
import { isSyllable, looksLikeSyllable } from '../../shared/fields/syllable.ts';
import { readText } from '../../shared/fields/text.ts';

describe('dates', () => {
  it.each([
    ['ngày 05 tháng 02 năm 2022', '2022-02-05'],
    ['Thái Nguyên, ngày 9 tháng 12 năm\n2022', '2022-12-09'],
    ['05/02/2022', '2022-02-05'],
    ['5-2-2022', '2022-02-05'],
    ['5.2.2022', '2022-02-05'],
    ['ngày 12 tháng ba năm 2022', '2022-03-12'],
    ['ngày 12 tháng mười hai năm 2022', '2022-12-12'],
    ['ngày19tháng01năm2022', '2022-01-19'],
    ['ngày 29 tháng 02 năm 2024', '2024-02-29'],
    ['ngày O5 tháng l2 năm 2O22', '2022-12-05'],
    ['ngày 11 tbáng 11 năm 2021', '2021-11-11'],
  ])('%s is %s', (text, value) => {
    expect(readDate(text)).toBe(value);
  });

  // As a reader gave "ngày 15" written by pen with its digits apart.
  it.each(['ngay1 5 tháng 4 năm 2020', 'ngày 1 5 tháng 4 năm 2020', 'ngày 1, 5 tháng 4 năm 2020'])(
    '%s is no day, rather than the fifth',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('takes a number before the day for what it is', () => {
    expect(readDate('phường 12 tổ 5 năm 2020')).toBeNull();
    expect(readDate('Nghị quyết số 09 ngày 05 tháng 02 năm 2022')).toBe('2022-02-05');
  });

  it.each(['ngày 31 tháng 02 năm 2022', 'ngày tháng năm 2022', 'ngày 12 tháng 13 năm 2022', '12/2022', '', 'năm 2022'])(
    '%s is no day',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('reads back every day it could print, in the three forms', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
        const iso = `${year}-${month}-${dayOfMonth}`;
        expect(readDate(`ngày ${dayOfMonth} tháng ${Number(month)} năm ${year}`)).toBe(iso);
        expect(readDate(`${dayOfMonth}/${month}/${year}`)).toBe(iso);
        expect(readDate(`${Number(dayOfMonth)}-${Number(month)}-${year}`)).toBe(iso);
      }),
    );
  });
});

describe('whole numbers and percentages', () => {
  it.each([
    ['05 đồng chí', 5],
    ['không đồng chí (chiếm 0%)', 0],
    ['5.392 đảng viên', 5392],
    ['là 12đồng chí', 12],
    ['mười hai', 12],
    ['00', 0],
  ])('%s is %i', (text, value) => {
    expect(readInteger(text)).toBe(value);
  });

  it.each(['66,67%', 'đạt 100%', '3,08', '', 'S6', 'không tán thành'])('%s holds no whole number', (text) => {
    expect(readInteger(text)).toBeNull();
  });

  it.each([
    ['hai mươi lăm', 25],
    ['một trăm linh năm', 105],
    ['chín mươi', 90],
    ['không', 0],
  ])('%s in words is %i', (text, value) => {
    expect(readNumberInWords(text)).toBe(value);
  });

  it.each([
    ['(đạt 66,67%)', 66.67],
    ['100 %', 100],
    ['8.33%', 8.33],
  ])('%s is %d per cent', (text, value) => {
    expect(readPercent(text)).toBe(value);
  });
});

describe('numbers of papers', () => {
  it.each([
    ['Số 09-NQ/CB', '09-NQ/CB'],
    ['Số: 09 - NQ/CB', '09-NQ/CB'],
    ['212-QD/DUK', '212-QĐ/ĐUK'],
    ['21 –BC/ĐUBP', '21-BC/ĐUBP'],
    ['1O4-QĐ/ĐUK', '104-QĐ/ĐUK'],
    ['24-QĐi/TW', '24-QĐi/TW'],
    ['Số 131/CN', '131/CN'],
    ['842/QĐ-UBND', '842/QĐ-UBND'],
  ])('%s is %s', (text, value) => {
    expect(readDocumentNumber(text)).toBe(value);
  });

  it('leaves an issuer that no list knows as it stands, and says so', () => {
    expect(readDocumentNumbers('07-NQ/XYD')).toMatchObject([{ value: '07-NQ/XYD', known: false }]);
  });

  it('finds none in a date or a share', () => {
    expect(readDocumentNumber('12/3/2022')).toBeNull();
    expect(readDocumentNumber('08/09 đồng chí')).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['đồng chí NGUYỄN VĂN HÙNG, sinh ngày', 'Nguyễn Văn Hùng'],
    ['Hoàng Thị Mẫu Đơn như sau', 'Hoàng Thị Mẫu Đơn'],
    ['Ma Thị Lê. Chức vụ: Bí thư', 'Ma Thị Lê'],
    [': Đồng chí Lò Văn Mận', 'Lò Văn Mận'],
    ['Vi Thị Thảo Chi bộ đã nghe báo cáo', 'Vi Thị Thảo'],
    ['Vi Thị Thảo Chi', 'Vi Thị Thảo Chi'],
  ])('%s begins with %s', (text, value) => {
    expect(readName(text)).toBe(value);
  });

  it.each(['vào Đảng', 'Hùng', '12 Nguyễn', '', 'Một Hai Ba Bốn Năm Sáu Bảy'])('%s is no name', (text) => {
    expect(readName(text)).toBeNull();
  });

  it('knows the look of a name from letters of a seal', () => {
    expect(nameLikeness('Nguyễn Thị Hồng')).toBe(1);
    expect(nameLikeness('Gxo Bxo Vkt')).toBeLessThan(0.5);
    expect(isKnownName('Nguyễn Văn Hùng')).toBe(true);
    expect(isKnownName('Nguyên Văn Hùng')).toBe(false);
  });
});

describe('syllables', () => {
  it.each(['nghiêm', 'thuý', 'thúy', 'gì', 'quý', 'giếng', 'khuỷu', 'quyết', 'chuyên', 'khoẻ', 'uỷ'])(
    '%s is one',
    (text) => {
      expect(isSyllable(text)).toBe(true);
    },
  );

  it.each(['tĩt', 'trầñ', 'nghk', 'bcd', '', 'xyz'])('%s is none', (text) => {
    expect(isSyllable(text)).toBe(false);
  });

  it('knows syllables without their marks', () => {
    expect(looksLikeSyllable('nguoi')).toBe(true);
    expect(looksLikeSyllable('rftq')).toBe(false);
  });
});

describe('folding', () => {
  it('keeps one letter for each letter, so that places stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Array.from(fold(text))).toHaveLength(Array.from(text.normalize('NFC')).length);
      }),
    );
  });

  it('is the same for both spellings of a mark', () => {
    expect(squeeze('Số: 09 - NQ/CB')).toBe('so09nqcb');
    expect(fold('thuỷ hoà')).toBe(fold('thủy hòa'));
  });
});

describe('every reader', () => {
  it('takes any text without falling over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [readDate, readInteger, readPercent, readDocumentNumber, readName, readText]) read(text);
      }),
    );
  });
});
