// A part of the invented year of test/fixtures/seed-year.json, as a records file and as the papers that prove it.
import type { CheckedDocument } from '../../shared/review/document.ts';
import seed from '../fixtures/seed-year.json' with { type: 'json' };
import { paperOf } from './invented-papers.ts';

const units = seed.units.filter(({ code }) => ['D09', 'C03', 'D43'].includes(code));
const isOurs = ({ unit }: { unit: string }) => units.some(({ code }) => code === unit);
export const admissions = seed.admissions.filter(isOurs);
export const officials = seed.officials.filter(isOurs);
export type Admission = (typeof admissions)[number];
type Official = (typeof officials)[number];

/** What papers say, and no more: a youth union introduces its own, and few words fit one row of occupations alone. */
const occupationWords: Record<string, string> = { publicEmployee: 'Viên chức', enterpriseWorker: 'Công nhân' };
const degreeWords: Record<string, string> = {
  ...{ none: 'Không', intermediate: 'Trung cấp', college: 'Cao đẳng' },
  ...{ university: 'Đại học, chính quy', master: 'Thạc sỹ', doctor: 'Tiến sỹ' },
};
const known = ({ occupation, youthUnion, ...rest }: Admission) => ({
  ...rest,
  ...(occupation in occupationWords && { occupation }),
  ...(youthUnion && { youthUnion }),
});

export const plan = units.map(({ code, planYear }) => ({
  unit: code,
  year: 2022,
  planned: planYear,
  from: '2021-12-01',
}));
export const stated = [
  { kind: 'termStart' as const, unit: 'DBK', date: '2020-08-01', n: 520 },
  { kind: 'declaredAdmitted' as const, unit: 'DBK', period: '2021-Q1', n: 2 },
  { kind: 'noSource' as const, unit: 'D43', date: '2021-06-01', n: 1 },
];
export const top = { code: 'DBK', name: 'Đảng bộ Khối Giả Định', kind: 'committee' as const, validFrom: '2015-01-01' };
export const file = {
  settings: { year: 2022, recordsFrom: '1930-02-03' },
  top: [top],
  units: units.map(({ code, name, kind }) => ({ code, name, kind, validFrom: '2015-01-01' })),
  ...{ plan, stated, admissions: admissions.map(known) },
  officials: officials.map(({ probationEnds: _, ...rest }) => rest),
};

const syllables = ['An', 'Bình', 'Cúc', 'Dung', 'Giang', 'Hà', 'Khuê', 'Lan', 'Minh', 'Nga'];
/** Invented, and another one for each record. */
export const nameOf = (index: number) => `Lò ${syllables[Math.floor(index / 10)]} ${syllables[index % 10]}`;

export function admissionPapers(one: Admission, personName: string): [CheckedDocument, CheckedDocument[]] {
  const { birthDate, ethnicGroup, religion, generalEducation, education, gender, occupation } = one;
  const who = { personName, birthDate };
  const history = { gender: gender === 'female' ? 'Nữ' : 'Nam', higherEducation: degreeWords[education] ?? '' };
  const work = { occupation: occupationWords[occupation] ?? 'Cán bộ' };
  return [
    paperOf('admission-decision', { ...who, documentDate: one.decisionDate }),
    [
      paperOf('application', { ...who, ethnicGroup, religion, documentDate: '2021-01-04' }),
      paperOf('personal-history', { ...who, ethnicGroup, religion, generalEducation, ...history, ...work }),
      paperOf('awareness-certificate', { ...who, documentDate: one.awarenessCertificateDate }),
      paperOf('cell-admission-resolution', { personName, documentDate: one.cellResolutionDate }),
      ...(one.youthUnion ? [paperOf('youth-union-resolution', { personName, documentDate: '2021-02-01' })] : []),
    ],
  ];
}

export function officialPapers(one: Official, personName: string): [CheckedDocument, CheckedDocument[]] {
  const { ceremonyDate: admissionDate, officialFrom: officialFromDate, decisionDate: documentDate } = one;
  const who = { personName, birthDate: '1990-05-17' };
  return [
    paperOf('official-decision', { ...who, documentDate, admissionDate, officialFromDate }),
    [
      paperOf('cell-official-resolution', { personName, documentDate: one.cellResolutionDate }),
      ...(one.newMemberCertificate ? [paperOf('new-member-certificate', { ...who, documentDate: '2021-06-01' })] : []),
    ],
  ];
}
