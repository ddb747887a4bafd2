// Whole dossiers: the same seed gives the same bytes, another seed another paper; what the truth says of files holds.
import { describe, expect, it } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { makeDossier } from '../../samples/making.ts';
import type { Making } from '../../samples/making.ts';
import { spell } from '../../samples/forms/writer.ts';

const making: Making = {
  seed: 'test 1',
  number: 1,
  style: 'A',
  types: ['admission-decision', 'official-decision'],
  level: 'normal',
};

describe('a made dossier', () => {
  it('is the same for the same seed and another for another', async () => {
    const [first, again] = [await makeDossier(making), await makeDossier(making)];
    expect(again.truth).toEqual(first.truth);
    expect(again.files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      first.files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
    const other = await makeDossier({ ...making, seed: 'test 2' });
    expect(other.truth.person).not.toBe(first.truth.person);
  });

  it.each(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const)(
    'names every page of every file once, in style %s',
    async (style) => {
      const { truth, files } = await makeDossier({
        ...making,
        style,
        seed: `pages ${style}`,
        types: ['cell-admission-resolution', 'admission-decision'],
      });
      for (const { name, bytes } of files) {
        const pages = name.endsWith('.pdf') ? (await PDFDocument.load(bytes)).getPageCount() : 1;
        const documents = truth.files.find((file) => file.file === name)?.documents ?? [];
        expect(documents.flatMap((document) => document.pages)).toEqual(
          Array.from({ length: pages }, (_, index) => index + 1),
        );
      }
    },
  );

  it('says what was planted', async () => {
    const { truth } = await makeDossier({ ...making, seed: 'slip', types: ['official-decision'], violation: 'E7' });
    expect(truth.violations.map(({ rule }) => rule)).toEqual(['E7']);
  });
});

describe('spelling of a house', () => {
  it('moves the tone mark and leaves alone what both spell alike', () => {
    expect(spell('Đảng ủy Hòa Bình, quý hoàn toàn', true)).toBe('Đảng uỷ Hoà Bình, quý hoàn toàn');
    expect(spell('Thuỳ Dương, hoà nhã, quý', false)).toBe('Thùy Dương, hòa nhã, quý');
  });
});
