// The time of a digital signature bounds the day of the paper. Stamps as signing programs set them; all invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../shared/document/page.ts';
import { readPdfDate } from '../../shared/document/pdf-date.ts';
import type { LocatedField } from '../../shared/document-types/document-type.ts';
import { isSure } from '../../shared/document-types/sure.ts';
import { boundBySigning, signingOf } from '../../shared/fields/signing-time.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

const page = (number: number, ...lines: string[]): PageReading =>
  emptyPage(
    number,
    lines.map((line, row) => lineAt(line, 0.1, 0.1 + row * 0.03)),
  );
const dated = (value: string, a = value, b = value): LocatedField => ({
  value,
  state: 'found',
  why: [],
  readings: { a, b },
});
const ofPaper = (day: string) => ({ day, ofPaper: true });
const ofFile = (day: string) => ({ day, ofPaper: false });

describe('a date of a PDF file', () => {
  it('is an instant with its zone', () => {
    expect(readPdfDate("D:20210105081524+07'00'")).toBe('2021-01-05T01:15:24.000Z');
    expect(readPdfDate('D:20210105081524Z')).toBe('2021-01-05T08:15:24.000Z');
  });

  it('says nothing without a zone or on a day that does not exist', () => {
    expect(['D:20210105081524', "D:20210231081524+07'00'", 'D:2021', ''].map(readPdfDate)).toEqual(Array(4).fill(null));
    fc.assert(fc.property(fc.string(), (text) => readPdfDate(text) === null));
  });
});

describe('the time of signing', () => {
  it('is the last of those stamped on its pages, with or without words before it', () => {
    const one = page(1, 'Ký bởi: Chi bộ Thử', 'Thời gian ký: 18/03/2024 08:41:42');
    const two = [page(1, 'Thời gian ký:', '16.04.2020 07:37:07', '+07:00'), page(2, '18.04.2020 09:29:39')];

    expect(signingOf([one], [one])).toEqual(ofPaper('2024-03-18'));
    expect(signingOf(two, two)).toEqual(ofPaper('2020-04-18'));
  });

  it('is no day of the text, whatever stands around it', () => {
    const one = page(1, 'Sông Lam, ngày 18/03/2024', 'họp hồi 08:41 ngày 17/03/2024');
    expect(signingOf([one], [one])).toBeUndefined();
  });

  // 18:00 in Greenwich is one in the morning of the next day in Vietnam.
  const signedAt = ['2024-03-15T01:00:00.000Z', '2024-03-17T18:00:00.000Z'];

  it('of the file is that of the paper which is alone in it', () => {
    const one = { ...page(1, 'Nghị quyết'), signedAt };
    const back = { ...page(2), blank: true, signedAt };

    expect(signingOf([one], [one, back])).toEqual(ofPaper('2024-03-18'));
    expect(signingOf([one], [one, { ...page(2, 'Đơn'), signedAt }])).toEqual(ofFile('2024-03-18'));
  });

  it('is the stamped one where the scan of a stamped paper was signed again', () => {
    const one = { ...page(1, 'Thời gian ký: 04/03/2021 08:41:42'), signedAt };
    const other = { ...page(2, 'Đơn'), signedAt };

    expect(signingOf([one], [one, other])).toEqual(ofPaper('2021-03-04'));
  });
});

describe('the day of a paper', () => {
  it('stays where it is not after the signature', () => {
    expect(boundBySigning(dated('2024-01-15'), ofPaper('2024-03-18'))).toEqual(dated('2024-01-15'));
    expect(boundBySigning(dated('2024-03-15'), ofFile('2024-03-18'))).toEqual(dated('2024-03-15'));
    expect(boundBySigning(dated('2027-03-15'), undefined)).toEqual(dated('2027-03-15'));
  });

  it('has it for a witness where nothing else that was seen lies shortly before it', () => {
    const [fifteen, sixteen] = ['ngày 15 tháng 3 năm 2024', 'ngày 16 tháng 3 năm 2024'];

    expect(boundBySigning(dated('2024-03-15'), ofPaper('2024-03-18')).why).toEqual(['signed']);
    expect(boundBySigning(dated('2024-03-15', fifteen, sixteen), ofPaper('2024-03-15')).why).toEqual(['signed']);
    expect(boundBySigning(dated('2024-03-15', fifteen, sixteen), ofPaper('2024-03-18')).why).toEqual([]);
  });

  it('cannot lie after it', () => {
    for (const signing of [ofPaper('2021-03-18'), ofFile('2021-03-18')]) {
      expect(boundBySigning(dated('2027-03-15'), signing).why).toEqual(['signing-differs']);
    }
  });

  it('is doubted where it would fit but for a ten, which a pen’s stroke is easily', () => {
    const whyOf = (day: string) => boundBySigning(dated(day), ofPaper('2024-04-16')).why;

    expect(whyOf('2024-04-05')).toEqual(['signing-differs']);
    // Eight days before; more than nine before, whatever its ten; of the month before.
    expect(['2024-04-08', '2024-02-25', '2024-03-28'].map(whyOf)).toEqual([['signed'], [], []]);
    expect(boundBySigning(dated('2024-04-05'), ofFile('2024-04-16')).why).toEqual([]);
  });

  const [misread, seen] = ['ngày 15 tháng 3 năm 2027', 'ngày 15 tháng 3 năm 2021'];

  it('of several that were seen is the one that fits, for a person to confirm', () => {
    const chosen = boundBySigning(dated('2027-03-15', misread, seen), ofPaper('2021-03-18'));

    expect(chosen.value).toBe('2021-03-15');
    expect(chosen.why).toEqual(['repaired', 'signed', 'signing-differs']);
    expect(isSure({ ...chosen, probability: 1 }, 0.99)).toBe(false);
  });

  it('is not chosen among other papers, nor where two fit', () => {
    const two = dated('2027-03-15', misread, 'ngày 16 tháng 3 năm 2021');

    expect(boundBySigning(dated('2027-03-15', misread, seen), ofFile('2021-03-18')).value).toBe('2027-03-15');
    // The day of one and the year of the other fit as well as both of the other.
    expect(boundBySigning(two, ofPaper('2021-03-18')).value).toBe('2027-03-15');
  });

  it('after its signature is never sure, whatever was read', () => {
    const anyDay = fc
      .date({ min: new Date('2010-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, fc.boolean(), (a, b, day, isPaper) => {
        const bounded = boundBySigning(dated(a, a, b), { day, ofPaper: isPaper });
        const fits = typeof bounded.value === 'string' && bounded.value <= day;
        expect(fits || bounded.why.includes('signing-differs')).toBe(true);
        expect(bounded.value === a || !isSure({ ...bounded, probability: 1 }, 0.99)).toBe(true);
      }),
    );
  });
});
