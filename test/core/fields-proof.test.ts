// Which numbers of a paper its own sums prove. All numbers are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedField } from '../../shared/document-types/document-type.ts';
import { provedNumbers } from '../../shared/fields/proof.ts';

const at = (value: number): LocatedField => ({ value, state: 'found', why: [] });
const fieldsOf = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, at(value)]));

const names = ['members', 'present', 'absent'].flatMap((group) =>
  ['Total', 'Official', 'Probationary'].map((part) => group + part),
);
/** 23 members, 21 of them official; 20 came, 18 of them official; 3 stayed away. */
const meeting = Object.fromEntries([23, 21, 2, 20, 18, 2, 3, 3, 0].map((value, index) => [names[index] ?? '', value]));

describe('the counts of a meeting', () => {
  it('are proved by all their six sums, none of them by fewer', () => {
    expect([...provedNumbers(fieldsOf(meeting))].sort()).toEqual([...names].sort());
    for (const name of names)
      expect([...provedNumbers(fieldsOf({ ...meeting, [name]: (meeting[name] ?? 0) + 1 }))]).toEqual([]);
  });

  it('are not proved where official and probationary, or those who came and those who did not, are exchanged', () => {
    const swapped = (name: string) =>
      name.replace(/Official|Probationary/, (part) => (part === 'Official' ? 'Probationary' : 'Official'));
    const away = (name: string) =>
      name.replace(/^present|^absent/, (part) => (part === 'present' ? 'absent' : 'present'));

    for (const exchange of [swapped, away])
      expect([
        ...provedNumbers(fieldsOf(Object.fromEntries(names.map((name) => [exchange(name), meeting[name] ?? 0])))),
      ]).toEqual([]);
  });

  it('of a committee are proved where most of it came', () => {
    const counts = (committeeTotal: number, committeePresent: number, committeeAbsent: number) =>
      provedNumbers(fieldsOf({ committeeTotal, committeePresent, committeeAbsent })).size;

    expect([counts(15, 13, 2), counts(15, 15, 0), counts(15, 2, 13), counts(15, 13, 1)]).toEqual([3, 3, 0, 0]);
  });
});

describe('none against', () => {
  const against = (votesFor: number, votesForPercent: number, votesAgainst = 0) => {
    const votes = { votesFor, votesForPercent, votesAgainst, votesAgainstPercent: 0 };
    return [...provedNumbers(fieldsOf({ ...meeting, ...votes }))].filter((name) => name.startsWith('votesAgainst'));
  };

  it('is proved where all 18 who came were in favour, as count and as share', () => {
    expect(against(18, 85.71)).toEqual(['votesAgainst', 'votesAgainstPercent']);
  });

  it('is not where somebody is left who may have been, nor where either says a number', () => {
    expect([against(17, 80.95), against(18, 84.71), against(18, 85.71, 3)]).toEqual([[], [], []]);
  });
});

describe('a share', () => {
  const votes = (votesFor: number, votesForPercent: number, membersOfficial: number) =>
    provedNumbers(fieldsOf({ votesFor, votesForPercent, membersOfficial })).has('votesFor');

  it('of votes proves its count: 12 of 13 are 92,3 %, all of 13 are 100 %', () => {
    expect([votes(12, 92.3, 13), votes(13, 100, 13), votes(12, 91.3, 13)]).toEqual([true, true, false]);
  });

  it('of those against, taken for those in favour, proves nothing', () => {
    expect(votes(1, 7.7, 13)).toBe(false);
  });

  it('of opinions proves nothing where it is all of them: the sum of two groups has such a share as well', () => {
    const opinions = (residenceFor: number, residenceForPercent: number, residenceAsked: number) =>
      provedNumbers(fieldsOf({ residenceFor, residenceForPercent, residenceAsked })).size;

    expect([opinions(56, 100, 56), opinions(7, 87.5, 8)]).toEqual([0, 3]);
  });

  it('is never proved by another count than the one it is of', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (whole, part, off) => {
          fc.pre(part <= whole && part + off <= whole && whole <= 50);
          expect(votes(part + off, Math.round((10000 * part) / whole) / 100, whole)).toBe(false);
        },
      ),
    );
  });
});
