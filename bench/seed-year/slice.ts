// A part of the invented year: the records of some units in one quarter, as a records file that says what papers can say.
import seed from '../../test/fixtures/seed-year.json' with { type: 'json' };
import { occupationWords } from './papers.ts';

type Seeded = (typeof seed.admissions)[number];
export type Admission = Omit<Seeded, 'ceremonyDate'> & { readonly ceremonyDate?: string | null | undefined };
export type Official = (typeof seed.officials)[number];

export interface Slice {
  readonly units: readonly string[];
  /** `2022-Q1` */
  readonly quarter: string;
  /** Papers of these types alone, and the figures that they are enough for; absent: all. */
  readonly types?: readonly string[];
  readonly figures?: readonly string[];
}

export interface Part {
  readonly admissions: readonly Admission[];
  readonly officials: readonly Official[];
  readonly units: readonly { code: string; name: string; kind: string; parent: string; validFrom: string }[];
  readonly plan: readonly { unit: string; year: number; planned: number; from: string }[];
}

export const top = { code: 'DBK', name: 'Đảng bộ Khối các cơ quan tỉnh', kind: 'committee', validFrom: '2015-01-01' };

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export function partOf({ units: codes, quarter }: Slice): Part {
  const isAsked = (one: { unit: string; decisionDate: string }) =>
    codes.includes(one.unit) && quarterOf(one.decisionDate) === quarter;
  const units = seed.units.filter(({ code }) => codes.includes(code));
  const admissions: Admission[] = seed.admissions.filter(isAsked);
  const cells = new Set(admissions.flatMap(({ unit, cell }) => (cell === unit ? [] : [cell])));
  const validFrom = top.validFrom;
  return {
    admissions,
    officials: seed.officials.filter(isAsked),
    units: [
      ...units.map(({ code, name, kind }) => ({ code, name, kind, parent: top.code, validFrom })),
      ...[...cells].map((code) => ({ code, name: code, kind: 'cell', parent: code.split('/')[0] ?? '', validFrom })),
    ],
    plan: units.map(({ code, planYear }) => ({ unit: code, year: 2022, planned: planYear, from: '2021-12-01' })),
  };
}

/** Papers name few occupations that fit one row alone, and prove that somebody is in the Youth Union, never that not. */
function sayable({ occupation, youthUnion, ceremonyDate, ...rest }: Admission) {
  return {
    ...rest,
    ...(ceremonyDate && { ceremonyDate }),
    ...(occupation in occupationWords && { occupation }),
    ...(youthUnion && { youthUnion }),
  };
}

export function fileOf({ admissions, officials, units, plan }: Part): object {
  return {
    settings: { year: 2022, recordsFrom: '1930-02-03' },
    ...{ top: [top], units, plan },
    admissions: admissions.map(sayable),
    officials: officials.map(({ probationEnds: _onNoPaper, ...rest }) => rest),
  };
}
