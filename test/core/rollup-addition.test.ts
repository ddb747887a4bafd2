// What is added up, against an addition and a count of this file's own: nothing here goes through `sum` of the roll-up
// on the side that is expected, so a key left out of it, anywhere, is seen. All records are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import { countsIn } from '../../shared/figures/source.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';
import { catalogue } from '../../shared/indicators/catalogue.ts';
import { figuresOf, periodOf, questionOf } from '../../shared/indicators/figures.ts';
import { addDays } from '../../shared/period/day.ts';
import { Education, Occupation } from '../../shared/record/person-facts.ts';
import type { PersonFacts } from '../../shared/record/person-facts.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { FactRecord as FactRecordSchema } from '../../shared/record/record.ts';
import { rollUpTree } from '../../shared/rollup/tree.ts';
import { registryOf } from '../../shared/units/registry.ts';

const context = { settings: [defaultSettings], workingDays: vietnamWorkingDays };
const validFrom = '2000-01-01';
const childrenOf: Record<string, readonly string[]> = { K: ['A', 'B'], A: ['A1', 'A2'], B: ['B1'] };
const registry = registryOf([
  { code: 'K', name: 'K', kind: 'committee', validFrom },
  { code: 'A', name: 'A', kind: 'committee', parent: 'K', validFrom },
  { code: 'B', name: 'B', kind: 'committee', parent: 'K', validFrom },
  ...['A1', 'A2'].map((code) => ({ code, name: code, kind: 'cell' as const, parent: 'A', validFrom })),
  { code: 'B1', name: 'B1', kind: 'cell', parent: 'B', validFrom },
]);
/** Nobody but its cells admits: so a parent is its children and nothing else. */
const cells = ['A1', 'A2', 'B1'];
const months = Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, '0')}`);
const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];

const anyFacts: fc.Arbitrary<Required<PersonFacts>> = fc.record({
  birthDate: fc.integer({ min: 1955, max: 2008 }).map((year) => `${year}-01-01`),
  gender: fc.constantFrom('male', 'female'),
  ethnicGroup: fc.constantFrom('Kinh', 'Tày', 'Nùng', 'Dao', 'Dân tộc khác', 'Quốc tịch gốc nước ngoài'),
  religion: fc.constantFrom('Không', 'Phật giáo', 'Công giáo'),
  education: fc.constantFrom(...Education.options),
  generalEducation: fc.constantFrom('1/12', '5/12', '9/12', '12/12', '10/10'),
  academicTitle: fc.constantFrom('none', 'associateProfessor', 'professor'),
  youthUnion: fc.boolean(),
  occupation: fc.constantFrom(...Occupation.options),
  privateOwner: fc.boolean(),
  familyPlanning: fc.boolean(),
  foreignMarriage: fc.boolean(),
  awarenessCertificateDate: fc.constantFrom('2021-05-04', null),
});
const dayOf2022 = fc.integer({ min: 0, max: 364 }).map((offset) => addDays('2022-01-01', offset));
const anyAdmitted = fc.record({
  unit: fc.constantFrom(...cells),
  decided: dayOf2022,
  waited: fc.integer({ min: 1, max: 200 }),
  ceremonyAfter: fc.integer({ min: 0, max: 60 }),
  readmitted: fc.boolean(),
  facts: anyFacts,
});
type Admitted = Parameters<Parameters<typeof anyAdmitted.map>[0]>[0];
const anyOfficial = fc.record({
  unit: fc.constantFrom(...cells),
  decided: dayOf2022,
  certificate: fc.boolean(),
  struckOff: fc.boolean(),
});
type Later = Parameters<Parameters<typeof anyOfficial.map>[0]>[0];

const base = { version: 1, approvedBy: 'system', sources: {} };

function admissionOf({ unit, decided, waited, ceremonyAfter, readmitted, facts }: Admitted, n: number): FactRecord[] {
  const known = { ...base, unit, personId: `p${n}`, knownAt: decided, documentId: `s.${n}` };
  return [
    {
      ...known,
      kind: 'admission',
      recordId: `a${n}`,
      decisionDate: decided,
      cellResolutionDate: addDays(decided, -waited),
      ceremonyDate: addDays(decided, ceremonyAfter),
      readmitted,
    },
    { ...known, kind: 'person', recordId: `f${n}`, facts },
  ];
}

function laterOf({ unit, decided, certificate, struckOff }: Later, n: number): FactRecord {
  const known = { ...base, unit, personId: `q${n}`, knownAt: decided, documentId: `t.${n}`, recordId: `o${n}` };
  if (struckOff) return { ...known, kind: 'struckOff', decisionDate: decided, probationary: true };
  return {
    ...known,
    kind: 'official',
    decisionDate: decided,
    probationEnds: addDays(decided, -60),
    cellResolutionDate: addDays(decided, -40),
    newMemberCertificate: certificate,
  };
}

const anyYear = fc.record({
  admitted: fc.array(anyAdmitted, { minLength: 1, maxLength: 25 }),
  later: fc.array(anyOfficial, { maxLength: 8 }),
});
type Year = Parameters<Parameters<typeof anyYear.map>[0]>[0];

const recordsOf = ({ admitted, later }: Year) => [...admitted.flatMap(admissionOf), ...later.map(laterOf)];

function figuresFor(year: Year) {
  const tree = rollUpTree(recordsOf(year), registry, context);
  const source = {
    countsOf: countsIn(tree),
    registry,
    plan: [],
    inputs: [],
    noSource: [],
    settings: context.settings,
    isTrainingKnown: true,
  };
  return (unit: string, period: string) => figuresOf(questionOf(periodOf(period, context.settings), source, unit));
}

/** Own addition. */
function added(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const one of all) for (const key of Object.keys(one)) total[key] = (total[key] ?? 0) + (one[key] ?? 0);
  return Object.fromEntries(Object.entries(total).filter(([, value]) => value !== 0));
}

const yes = (name: string, value: boolean) => `${name}.${value ? 'yes' : 'no'}`;
const ethnicRows: Record<string, string> = {
  Kinh: 'kinh',
  'Dân tộc khác': 'other',
  'Quốc tịch gốc nước ngoài': 'foreign',
};
const schooling: Record<string, string> = { '1/12': 'literate', '5/12': 'primary', '9/12': 'lowerSecondary' };
/** Born on the first of January: in full years the age is the difference of the years. Bands of form 2-BTCTW. */
function bandIn2022(birthDate: string): string {
  const age = 2022 - Number(birthDate.slice(0, 4));
  if (age < 18) return 'under18';
  if (age <= 30) return '18-30';
  if (age > 60) return '60+';
  const first = Math.floor((age - 1) / 5) * 5 + 1;
  return `${first}-${first + 4}`;
}

/** What one admission adds by sex, ethnicity, religion, union, age, education, occupation: counted here again. */
function expectedOf({ facts, readmitted, unit }: Admitted): Record<string, number> {
  const { ethnicGroup, religion, birthDate } = facts;
  const named = /^(Dân tộc khác|Quốc tịch)/.test(ethnicGroup) ? [] : [`ethnicGroup:${ethnicGroup}`];
  const keys = [
    'admitted',
    `unit:${unit}`,
    ...(readmitted ? ['readmitted'] : []),
    `gender.${facts.gender}`,
    `ethnic.${ethnicRows[ethnicGroup] ?? 'minority'}`,
    ...named,
    yes('religious', religion !== 'Không'),
    ...(religion === 'Không' ? [] : [`religion:${religion}`]),
    yes('youthUnion', facts.youthUnion),
    `education.${facts.education}`,
    `generalEducation.${schooling[facts.generalEducation] ?? 'upperSecondary'}`,
    `occupation.${facts.occupation}`,
    `academicTitle.${facts.academicTitle}`,
    yes('privateOwner', facts.privateOwner),
    yes('familyPlanning', facts.familyPlanning),
    yes('foreignMarriage', facts.foreignMarriage),
    yes('awareness', facts.awarenessCertificateDate !== null),
    'age.known',
    'E1',
    'E2',
    `ageBand.${bandIn2022(birthDate)}`,
  ];
  return added([...keys.map((key) => ({ [key]: 1 })), { 'age.sum': 2022 - Number(birthDate.slice(0, 4)) }]);
}

function expectedLater({ certificate, struckOff }: Later): Record<string, number> {
  return struckOff
    ? { 'struckOff.probationary': 1 }
    : { official: 1, E5: 1, E6: 1, [yes('newMember', certificate)]: 1 };
}

/** Histograms of days by how many stand in them; which days, and who is overdue, have tests of their own. */
function withoutDays(counts: Readonly<Record<string, number>>): Record<string, number> {
  const entries = Object.entries(counts).filter(([key]) => !key.startsWith('overdue'));
  return added(entries.map(([key, n]) => ({ [key.replace(/^(E[1256])[:@.].*$/, '$1')]: n })));
}
const unitsUnder = (unit: string): readonly string[] => [unit, ...(childrenOf[unit] ?? []).flatMap(unitsUnder)];
const sorted = (counts: Readonly<Record<string, number>>) => Object.entries(counts).sort();

describe('counts', () => {
  it('of the model are of records of the schema', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        for (const record of recordsOf(year)) expect(FactRecordSchema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it('of every unit and month are those of the generated people, key by key', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const tree = rollUpTree(recordsOf(year), registry, context);
        for (const unit of Object.keys(childrenOf).concat(cells)) {
          for (const month of months) {
            const isHere = (one: Admitted | Later) =>
              unitsUnder(unit).includes(one.unit) && one.decided.startsWith(month);
            const expected = added([
              ...year.admitted.filter(isHere).map(expectedOf),
              ...year.later.filter(isHere).map(expectedLater),
            ]);
            const counts = withoutDays(tree.get(unit)?.get(month)?.counts ?? {});
            expect([unit, month, sorted(counts)]).toEqual([unit, month, sorted(expected)]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a parent are its children’s, of a quarter its months’, of a year its quarters’, every key', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const countsOf = countsIn(rollUpTree(recordsOf(year), registry, context));
        for (const [parent, children] of Object.entries(childrenOf)) {
          for (const month of months) {
            expect(sorted(countsOf(parent, [month]))).toEqual(
              sorted(added(children.map((child) => countsOf(child, [month])))),
            );
          }
          const ofQuarters = quarters.map((_, index) => countsOf(parent, months.slice(index * 3, index * 3 + 3)));
          for (const [index, counts] of ofQuarters.entries()) {
            const ofMonths = months.slice(index * 3, index * 3 + 3).map((month) => countsOf(parent, [month]));
            expect(sorted(counts)).toEqual(sorted(added(ofMonths)));
          }
          expect(sorted(countsOf(parent, months))).toEqual(sorted(added(ofQuarters)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Is no sum of parts: a base or a state, a distinct count, a median or an average, a rank, a forecast, so far. */
const noSum =
  /^(.*Ytd|plan.*|members.*|.*StartPercent|samePeriod.*|vsSame.*|probationOpen|probationOverdue|averageAge|units.*|unit[A-Z].*|cells.*|lagging|E2|E2\.(late|notYet)|medianDays.*|returnedShare|report.*|rank.*|forecast.*|need.*|memberFlow\.(?!admitted|struckOffProbation).*)$/;
const additive = catalogue.map(({ id }) => id).filter((id) => !noSum.test(id));

describe('figures', () => {
  it('that add up are all but those named here as none', () => {
    expect(
      additive.filter((id) => !/^(ageBand|education|generalEducation|occupation|academicTitle)\./.test(id)),
    ).toEqual(
      (
        'admitted readmitted madeOfficial struckOffProbation trainedAwareness trainedNewMember classLearners.awareness ' +
        'classLearners.newMember universityUp women minority religious youthUnion privateOwner familyPlanning ' +
        'foreignMarriage ethnicForeign ethnicOther E1 E1.withinExtension E1.late E5 E5.early E5.late E6 E6.late ' +
        'memberFlow.admitted memberFlow.struckOffProbation'
      ).split(' '),
    );
    expect(additive).toHaveLength(28 + 9 + 7 + 4 + 14 + 2);
  });

  it('add up over units and over periods, and to the people there are', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const at = figuresFor(year);
        const cache = new Map<string, ReturnType<typeof at>>();
        const figures = (unit: string, period: string) => {
          const known = cache.get(`${unit} ${period}`) ?? at(unit, period);
          cache.set(`${unit} ${period}`, known);
          return known;
        };
        /** Of a share its numerator. */
        const value = (unit: string, period: string, id: string): number => {
          const figure = figures(unit, period)[id];
          const n = figure?.numerator ?? figure?.value;
          if (typeof n !== 'number') throw new Error(`${id} of ${unit} in ${period} is not known`);
          return n;
        };
        for (const id of additive) {
          const total = (of: readonly (readonly [string, string])[]) =>
            of.reduce((all, [unit, period]) => all + value(unit, period, id), 0);
          for (const period of [...quarters, '2022']) {
            expect([
              id,
              total([
                ['A', period],
                ['B', period],
              ]),
            ]).toEqual([id, value('K', period, id)]);
            expect([
              id,
              total([
                ['A1', period],
                ['A2', period],
              ]),
            ]).toEqual([id, value('A', period, id)]);
          }
          for (const unit of ['K', 'A', 'B1']) {
            for (const [index, quarter] of quarters.entries()) {
              const parts = months.slice(index * 3, index * 3 + 3).map((month) => [unit, month] as const);
              expect([id, total(parts)]).toEqual([id, value(unit, quarter, id)]);
            }
            const ofYear = quarters.map((quarter) => [unit, quarter] as const);
            expect([id, total(ofYear)]).toEqual([id, value(unit, '2022', id)]);
          }
        }
        const people = (is: (facts: Required<PersonFacts>) => boolean) =>
          year.admitted.filter(({ facts }) => is(facts)).length;
        const expected = {
          women: people(({ gender }) => gender === 'female'),
          minority: people(({ ethnicGroup }) => /^(Tày|Nùng|Dao)$/.test(ethnicGroup)),
          youthUnion: people(({ youthUnion }) => youthUnion),
          universityUp: people(({ education }) => /^(university|master|doctor)$/.test(education)),
          'occupation.farmer': people(({ occupation }) => occupation === 'farmer'),
          'ageBand.18-30': people(({ birthDate }) => bandIn2022(birthDate) === '18-30'),
        };
        for (const [id, n] of Object.entries(expected)) expect([id, value('K', '2022', id)]).toEqual([id, n]);
      }),
      { numRuns: 10 },
    );
  });
});
