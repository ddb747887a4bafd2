// The time in a digital signature's stamp bounds the day of the paper. Stamps as signing programs set them; all invented.
import { describe, expect, it } from 'vitest';
import type { LocatedField } from '../../shared/document-types/document-type.ts';
import { boundBySigning, lastSigningDay } from '../../shared/fields/signing-time.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

const page = (...lines: string[]) =>
  emptyPage(
    1,
    lines.map((line, row) => lineAt(line, 0.1, 0.1 + row * 0.03)),
  );
const dated = (value: string, a = value, b = value): LocatedField => ({
  value,
  state: 'found',
  why: [],
  readings: { a, b },
});

describe('the time of signing', () => {
  it('is the last of those on the pages, with or without words before it', () => {
    expect(lastSigningDay([page('Ký bởi: Chi bộ Thử', 'Thời gian ký: 18/03/2024 08:41:42')])).toBe('2024-03-18');
    expect(lastSigningDay([page('Thời gian ký:', '16.04.2020 07:37:07', '+07:00'), page('18.04.2020 09:29:39')])).toBe(
      '2020-04-18',
    );
  });

  it('is no day of the text, whatever stands around it', () => {
    expect(lastSigningDay([page('Sông Lam, ngày 18/03/2024', 'họp hồi 08:41 ngày 17/03/2024')])).toBeUndefined();
  });
});

describe('the day of a paper', () => {
  it('stays where it is not after the signature', () => {
    expect(boundBySigning(dated('2024-03-15'), '2024-03-18')).toEqual(dated('2024-03-15'));
    expect(boundBySigning(dated('2027-03-15'), undefined)).toEqual(dated('2027-03-15'));
  });

  it('cannot lie after it', () => {
    expect(boundBySigning(dated('2027-03-15'), '2021-03-18').why).toContain('out-of-range');
  });

  it('of two that were seen is the one that fits', () => {
    const seen = boundBySigning(
      dated('2027-03-15', 'ngày 15 tháng 3 năm 2027', 'ngày 15 tháng 3 năm 2021'),
      '2021-03-18',
    );

    expect([seen.value, seen.why]).toEqual(['2021-03-15', ['repaired']]);
  });
});
