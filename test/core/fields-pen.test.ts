// Days written by hand: what a reader of handwritten digits adds to two readers of print.
import { describe, expect, it } from 'vitest';
import type { Word } from '../../shared/document/page.ts';
import type { FieldKind } from '../../shared/document-types/document-type.ts';
import { fieldClasses } from '../../shared/calibration/evidence-class.ts';
import { readParts } from '../../shared/fields/located.ts';
import { placedWords } from '../../shared/fields/stream.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

interface Seen {
  readonly a: string | null;
  readonly b: string;
  readonly pen?: Word['pen'];
  readonly print?: string;
}

function dayRead(words: readonly Seen[], kind: FieldKind = 'date') {
  const line = lineAt(words.map(({ a, b }) => a ?? b).join(' '), 0.1, 0.1);
  const read = line.words.map((word, index): Word => {
    const { a = '', b = '', pen, print } = words[index] ?? {};
    const agreement = a === null ? 'single' : a === b ? 'same' : 'differs';
    return { ...word, readings: { a, b }, agreement, ...(pen && { pen }), ...(print && { print }) };
  });
  const page = emptyPage(1, [{ ...line, words: read }]);
  return readParts(
    kind,
    placedWords(page).map((placed) => ({ placed, from: 0, to: placed.characters.length })),
  );
}

const month: readonly Seen[] = [
  { a: 'thang', b: 'thang' },
  { a: '3', b: '3', pen: { text: '3', confidence: 0.99 } },
  { a: 'nam', b: 'nam' },
  { a: '2022', b: '2022', pen: { text: '2022', confidence: 0.9 } },
];

describe('a day by a pen', () => {
  it('is a class of its own where the third reader sees what the better of two sees', () => {
    const field = dayRead([{ a: '17', b: '1T', pen: { text: '17', confidence: 0.8 } }, ...month]);

    expect(field).toMatchObject({ value: '2022-03-17', evidence: { agreement: 'pen' } });
    expect(field.why).toContain('digits-agree');
    expect(fieldClasses(field)?.names).toContain('date:pen');
  });

  it('is another class where a reader of handwriting took the place of the reader of print', () => {
    const field = dayRead([{ a: '17', b: '17', print: '1T' }, ...month]);

    expect(field).toMatchObject({ value: '2022-03-17', evidence: { agreement: 'hand' } });
    expect(field.why).toContain('handwriting-agrees');
    expect(fieldClasses(field)?.names).toContain('date:hand');
    expect(dayRead([{ a: '17', b: '11', print: '1T' }, ...month]).evidence?.agreement).toBe('differ');
    // Two readers lost a digit that the reader of print took for a letter.
    expect(dayRead([{ a: '1', b: '1', print: '1Í' }, ...month]).evidence?.agreement).toBe('differ');
  });

  it('is doubted where a number begins behind other digits of its word', () => {
    const torn = dayRead([{ a: '1y18-QD/DUK', b: '1ỵ18-QĐ/ĐUK' }], 'documentNumber');

    expect(torn.value).toBe('18-QĐ/ĐUK');
    expect(fieldClasses(torn)?.names[1]).toContain('+odd');
    const whole = dayRead([{ a: 'So18-QD/DUK', b: 'Số18-QĐ/ĐUK' }], 'documentNumber');
    expect(fieldClasses(whole)?.names[1]).not.toContain('+odd');
  });

  it('stays in doubt where the third reader sees something else, or nothing', () => {
    for (const pen of [{ text: '11', confidence: 0.99 }, undefined]) {
      const field = dayRead([{ a: '17', b: '1T', ...(pen ? { pen } : {}) }, ...month]);
      expect(field.evidence?.agreement).toBe('differ');
    }
  });

  it('stays in doubt where the better reader may have lost a digit', () => {
    const field = dayRead([{ a: '1', b: 'Í', pen: { text: '1', confidence: 0.99 } }, { a: null, b: 'Í' }, ...month]);

    expect(field.evidence?.agreement).toBe('differ');
  });

  it('comes into doubt where two readers of print agree and the third is sure of other digits', () => {
    const field = dayRead([{ a: '11', b: '11', pen: { text: '17', confidence: 0.99 } }, ...month]);

    expect(field.why).toContain('digits-differ');
    expect(fieldClasses(field)?.names[0]).toContain('+otherwise');
  });

  it('does not where what the third sees, or digits that look like it, can stand there in no day', () => {
    const day = { a: '21', b: '21', pen: { text: '21', confidence: 0.9 } };
    const year = { a: '2022', b: '2022', pen: { text: '7022', confidence: 0.99 } };
    const late = { a: '28', b: '28', pen: { text: '38', confidence: 0.99 } };
    const soon = { a: '21', b: '21', pen: { text: '71', confidence: 0.99 } };

    expect(dayRead([day, ...month.slice(0, -1), year]).why).not.toContain('digits-differ');
    expect(dayRead([late, ...month]).why).not.toContain('digits-differ');
    expect(dayRead([soon, ...month]).why).toContain('digits-differ');
  });
});
