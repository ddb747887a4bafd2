// A part of the invented year of test/fixtures/seed-year.json, drawn by the project's own generator, uploaded as scans, read
// and settled: the figures of the records file come out. Three papers here; `npm run bench:seed-year` takes whole dossiers.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSeedHome } from '../../bench/seed-year/home.ts';
import type { SeedHome } from '../../bench/seed-year/home.ts';
import { throughScans } from '../../bench/seed-year/through-scans.ts';

let home: SeedHome;
beforeAll(async () => {
  home = await openSeedHome();
}, 180_000);
afterAll(() => home.close());

/** What two decisions and a cell's resolution prove. */
const figures = [
  ...['admitted', 'admittedYtd', 'planPercent', 'unitsWithAdmission', 'cellsWithAdmission', 'averageAge'],
  ...['ageBand.18-30', 'madeOfficial', 'madeOfficialYtd', 'E1', 'medianDays.E1', 'E2', 'needToPlan', 'rankByPlan'],
];

it('scans of a unit’s quarter give the figures of its records file', { timeout: 300_000 }, async () => {
  const types = ['admission-decision', 'cell-admission-resolution', 'official-decision'];

  const outcome = await throughScans(home, { units: ['C12'], quarter: '2022-Q1', types, figures });

  expect(outcome.differences).toEqual([]);
  // Of the unit and of the whole, in the quarter and in the year.
  expect(outcome).toMatchObject({ papers: 3, compared: figures.length * 4 });
  const [reply] = (await home.hoso('figures', '--period', '2022-Q1', '--unit', 'C12')) as [{ figures: object }];
  expect(reply.figures).toMatchObject({ admitted: { value: 1 }, planPercent: { numerator: 1, denominator: 1 } });
  expect(home.refusals).toEqual([]);
});
