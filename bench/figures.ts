// What one more record and the closing of a quarter cost, with 1,000,000 records over 40 quarters and 500 units against
// 10,000, in one run and as ratios: `npm run bench:figures`. Pure functions over maps in
// memory, without the table; all records are invented by arithmetic.
import { createHash } from 'node:crypto';
import { vietnamWorkingDays } from '../shared/calendar/vietnam.ts';
import type { CloseSource } from '../shared/figures/close.ts';
import { closePeriod } from '../shared/figures/close.ts';
import { defaultSettings } from '../shared/figures/settings.ts';
import { addDays } from '../shared/period/day.ts';
import type { MonthName } from '../shared/period/name.ts';
import { monthOf } from '../shared/period/period.ts';
import type { FactRecord } from '../shared/record/record.ts';
import { shelfOf } from '../shared/record/shelf.ts';
import { sum } from '../shared/rollup/counts.ts';
import type { FiguresItem } from '../shared/rollup/item.ts';
import { leafMonths, leafOwn, personsNeeded, shelfYears } from '../shared/rollup/leaf.ts';
import { rollUp } from '../shared/rollup/roll-up.ts';
import { registryOf } from '../shared/units/registry.ts';
import type { Unit } from '../shared/units/unit.ts';

interface Size {
  readonly name: string;
  readonly records: number;
  readonly quarters: number;
}

const unitCount = 500;
const top = 'K';
const codes = Array.from({ length: unitCount }, (_, index) => `D${String(index).padStart(3, '0')}`);
const context = { settings: [{ ...defaultSettings, recordsFrom: '2016-01-01' }], workingDays: vietnamWorkingDays };
const registry = registryOf([
  { code: top, name: top, kind: 'committee', validFrom: '2000-01-01' },
  ...codes.map((code): Unit => ({ code, name: code, kind: 'committee', parent: top, validFrom: '2000-01-01' })),
]);
const plan = codes.map((unit) => ({ unit, year: 2025, planned: 200, from: '2025-01-01' }));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const lastQuarter = '2025-Q4';

/** An admission and its person's facts. */
function dossier(index: number, unit: string, day: string): readonly FactRecord[] {
  const base = { version: 1, unit, knownAt: day, approvedBy: 'system', documentId: null, sources: {} };
  const [recordId, personId] = [`a${index}`, `p${index}`];
  const gender = index % 2 === 0 ? ('female' as const) : ('male' as const);
  const birthDate = `${1970 + (index % 32)}-05-17`;
  const [cellResolutionDate, ceremonyDate] = [addDays(day, -(20 + (index % 50))), addDays(day, index % 40)];
  return [
    { ...base, kind: 'admission', recordId, personId, decisionDate: day, cellResolutionDate, ceremonyDate },
    { ...base, kind: 'person', recordId: `f${index}`, personId, facts: { gender, birthDate, ethnicGroup: 'Tày' } },
  ];
}

/** Shelves and items as the table keeps them. */
class Home {
  readonly shelves = new Map<string, FactRecord[]>();
  readonly items = new Map<string, FiguresItem>();
  written = 0;

  file(record: FactRecord): void {
    const { unit, year, date } = shelfOf(record);
    const key = `${unit}#${record.kind === 'person' ? date : year}`;
    const shelf = this.shelves.get(key);
    if (shelf) shelf.push(record);
    else this.shelves.set(key, [record]);
    this.written += 1;
  }

  shelf(unit: string, year: string): readonly FactRecord[] {
    return this.shelves.get(`${unit}#${year}`) ?? [];
  }

  item(unit: string, month: MonthName): FiguresItem | undefined {
    return this.items.get(`${unit}#${month}`);
  }

  put(item: FiguresItem): void {
    this.items.set(`${item.unit}#${item.period}`, item);
  }
}

/** Persons of a month only: the table is asked for each by id. */
function around(home: Home, unit: string, month: MonthName): readonly FactRecord[] {
  const shelves = shelfYears(month).flatMap((year) => home.shelf(unit, year));
  const persons = personsNeeded(shelves, month, context).flatMap((person) => home.shelf(unit, person));
  return [...shelves, ...persons];
}

function sumUp(home: Home, month: MonthName): void {
  const children = codes.flatMap((code) => home.item(code, month) ?? []);
  home.put(rollUp({ unit: top, month, stored: home.item(top, month), children }));
}

function fill({ records, quarters }: Size): Home {
  const home = new Home();
  const days = Math.floor(quarters * 91.3);
  const first = addDays('2025-12-31', -days + 1);
  const admissions = records / 2;
  for (let index = 0; index < admissions; index += 1) {
    const day = addDays(first, Math.floor((index * days) / admissions));
    for (const record of dossier(index, codes[index % unitCount] ?? top, day)) home.file(record);
  }
  const months = new Set<MonthName>();
  const byUnit = Map.groupBy([...home.shelves.values()].flat(), ({ unit }) => unit);
  for (const [unit, own] of byUnit) {
    for (const [month, { records: list, own: counts }] of leafMonths(own, context)) {
      months.add(month);
      home.put({ unit, period: month, version: 1, records: [...list], own: counts, counts });
    }
  }
  for (const month of months) sumUp(home, month);
  return home;
}

/** Everything that follows one more admission: its leaf, then its parent. */
function oneMore(home: Home, index: number): void {
  const unit = codes[(index * 7) % unitCount] ?? top;
  const day = `2025-11-${String((index % 28) + 1).padStart(2, '0')}`;
  for (const record of dossier(10_000_000 + index, unit, day)) home.file(record);
  const month = monthOf(day, context.settings);
  const own = leafOwn(around(home, unit, month), month, context);
  home.put(rollUp({ unit, month, stored: home.item(unit, month), children: [], own }));
  sumUp(home, month);
}

function sourceOf(home: Home): CloseSource {
  return {
    countsOf: (unit, months) => sum(months.map((month) => home.item(unit, month)?.counts ?? {})),
    recordsOf: (unit, month) => home.item(unit, month)?.records ?? [],
    registry,
    plan,
    inputs: [],
    noSource: [],
    settings: context.settings,
    isTrainingKnown: false,
  };
}

function close(home: Home): string {
  const closing = { period: lastQuarter, closedAt: '2026-01-05T00:00:00Z', closedBy: 'bench', open: [] };
  return closePeriod({ ...closing, isForced: false, sha256 }, sourceOf(home)).hash;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Computing time of this process, not of the clock on the wall: a busy machine changes it least. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds for each of `times` runs, the median of some rounds. */
function timed(times: number, run: (index: number) => void, rounds = 5): number {
  const spent: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = computed();
    for (let index = 0; index < times; index += 1) run(round * times + index);
    spent.push((computed() - from) / times);
  }
  return median(spent);
}

interface Measured {
  readonly name: string;
  readonly records: number;
  readonly heapMegabytes: number;
  readonly oneMoreMilliseconds: number;
  readonly closeMilliseconds: number;
}

function measure(size: Size): Measured {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const home = fill(size);
  globalThis.gc?.();
  const heapMegabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  timed(20, (index) => oneMore(home, index), 1);
  globalThis.gc?.();
  const oneMoreMilliseconds = timed(40, (index) => oneMore(home, 100 + index));
  const closeMilliseconds = timed(1, () => close(home));
  return { name: size.name, records: size.records, heapMegabytes, oneMoreMilliseconds, closeMilliseconds };
}

const sizes: readonly Size[] = [
  { name: '10k', records: 10_000, quarters: 40 },
  // As dense as the million, with half its history: what the ratio to it exceeds 1 by is the cost of history.
  { name: '500k', records: 500_000, quarters: 20 },
  { name: '1M', records: 1_000_000, quarters: 40 },
];

const results = sizes.map(measure);
const [small, half, large] = results;
for (const result of results) process.stdout.write(`${JSON.stringify(result)}\n`);
if (small && half && large) {
  const ratio = (key: 'oneMoreMilliseconds' | 'closeMilliseconds', to: Measured) =>
    Number((large[key] / to[key]).toFixed(2));
  const oneMoreRatios = {
    to10k: ratio('oneMoreMilliseconds', small),
    to500k: ratio('oneMoreMilliseconds', half),
  };
  const closeRatios = { to10k: ratio('closeMilliseconds', small), to500k: ratio('closeMilliseconds', half) };
  process.stdout.write(`${JSON.stringify({ ratiosOf1M: { oneMore: oneMoreRatios, close: closeRatios } })}\n`);
}
