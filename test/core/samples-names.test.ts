// Names of any syllables: spelled as the language is, and no house's own.
import { describe, expect, it } from 'vitest';
import { anySyllable, withAnyNames } from '../../samples/any-names.ts';
import { createRandom } from '../../samples/random.ts';
import { commonStock } from '../../samples/stock.ts';
import { isSyllable } from '../../shared/fields/syllable.ts';

describe('any syllable', () => {
  const random = createRandom('any');
  const drawn = Array.from({ length: 2000 }, () => anySyllable(random));

  it('is one that the language can spell', () => {
    expect(drawn.filter((syllable) => !isSyllable(syllable))).toEqual([]);
    const odd = /^(?:k[aăâoôơuư]|c[eêi]|g[eê]|gh[aăâoôơuư]|ng[eêi]|ngh[aăâoôơuư])/iu;
    expect(drawn.filter((syllable) => odd.test(syllable))).toEqual([]);
  });

  it('is hardly ever the same', () => {
    expect(new Set(drawn).size).toBeGreaterThan(1200);
  });
});

describe('a stock with any names', () => {
  it('keeps places and offices, and draws the same for the same seed', () => {
    const [one, two] = [1, 2].map(() => withAnyNames(commonStock, createRandom('stock')));
    expect(one?.givenNames).toEqual(two?.givenNames);
    expect(one?.place).toBe(commonStock.place);
    expect(one?.surnames.filter((name) => commonStock.surnames.includes(name)).length).toBeGreaterThan(300);
  });
});
