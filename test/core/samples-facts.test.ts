// The invented dossiers obey the rules of admission unless a slip was planted: votes, sums, months, order of dates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, longDate, shortDate } from '../../samples/calendar.ts';
import { inventDossier } from '../../samples/dossier.ts';
import type { CellVote, Dossier } from '../../samples/dossier.ts';
import { createRandom } from '../../samples/random.ts';
import { plant, violationKinds } from '../../samples/violations.ts';

const invent = (seed: number) => {
  const random = createRandom(`facts ${seed}`);
  return inventDossier(random, addDays('2021-01-04', random.int(0, 900)));
};
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const carries = ({ votesFor, official }: CellVote) => 3 * votesFor >= 2 * official;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('an invented dossier', () => {
  it('carries its votes by two thirds of all official members, and nobody absent votes', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { cell } of [invent(seed).admission, invent(seed).recognition]) {
          expect(carries(cell.vote)).toBe(true);
          expect(cell.vote.votesFor + cell.vote.votesAgainst).toBe(cell.vote.official - cell.vote.absentOfficial);
          expect(cell.vote.absentProbationary).toBeLessThanOrEqual(cell.vote.probationary);
        }
      }),
    );
  });

  it('takes its steps in order and in time', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { admission, recognition, prior } = invent(seed);
        const { cell, appraisal, committee, decision, ceremony } = admission;
        const order = [prior.course.from, prior.course.date, cell.meeting, cell.date, appraisal.date, committee.date];
        const later = [
          decision.date,
          ceremony,
          recognition.officialFrom,
          recognition.cell.meeting,
          recognition.decision.date,
        ];
        expect([...order, ...later]).toEqual([...order, ...later].sort());
        expect(recognition.officialFrom).toBe(addMonths(ceremony, 12));
        expect(days(cell.date, decision.date)).toBeLessThan(84);
        expect(days(recognition.cell.date, recognition.decision.date)).toBeLessThan(42);
      }),
    );
  });

  it('rests its decision on the resolution of the body that proposes', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { unit, admission } = invent(seed);
        const source = unit.kind === 'chi-bo-co-so' ? admission.cell : admission.committee;
        expect(admission.basis).toEqual({ number: source.number, date: source.date });
      }),
    );
  });

  it('is of age when the cell meets', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { person, admission } = invent(seed);
        const age = days(person.birthDate, admission.cell.meeting) / 365.25;
        expect(age).toBeGreaterThan(18);
        expect(age).toBeLessThan(60);
      }),
    );
  });
});

describe('a planted slip', () => {
  const broken: Readonly<Record<(typeof violationKinds)[number], (dossier: Dossier) => boolean>> = {
    D1: ({ admission }) => !carries(admission.cell.vote),
    D3: ({ admission: { cell } }) => cell.vote.votesFor > cell.vote.official - cell.vote.absentOfficial,
    E1: ({ admission }) => days(admission.cell.date, admission.decision.date) > 126,
    E7: ({ admission, recognition }) => recognition.officialFrom !== addMonths(admission.ceremony, 12),
    'total-mismatch': ({ admission: { cell }, slips }) =>
      slips['cell-admission-resolution']?.membersTotal !== cell.vote.official + cell.vote.probationary,
    'percent-mismatch': ({ admission: { cell }, slips }) => {
      const printed = Number(slips['cell-admission-resolution']?.votesForPercent);
      return Math.abs(printed - (cell.vote.votesFor / cell.vote.official) * 100) > 0.5;
    },
    'basis-mismatch': ({ admission }) =>
      ![admission.cell.number, admission.committee.number].includes(admission.basis.number),
    'birth-date-mismatch': ({ person, slips }) => slips['official-decision']?.birthDate !== person.birthDate,
    'date-order': ({ admission: { cell } }) => cell.meeting > cell.date,
  };

  it.each(violationKinds)('%s breaks its rule and says so', (kind) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dossier = plant(kind, invent(seed), createRandom(`slip ${seed}`));
        expect(broken[kind](dossier)).toBe(true);
        expect(dossier.violations.map((violation) => violation.kind)).toEqual([kind]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('printed dates', () => {
  it('takes zeros as the house does', () => {
    expect(longDate('2022-03-05', { padDay: true, padMonth: 'none' })).toBe('05 tháng 3 năm 2022');
    expect(longDate('2022-02-05', { padDay: false, padMonth: 'early' })).toBe('5 tháng 02 năm 2022');
    expect(shortDate('2022-03-05', { padDay: true, padMonth: 'all' })).toBe('05/03/2022');
  });
  it('a month after the end of January is the end of February', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });
});
