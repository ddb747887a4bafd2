// A whole dossier in which every rule holds, admission and recognition, and papers with one value changed. Times and
// numbers were worked out by hand; the person, the units and all numbers are invented.
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';

export type Values = Readonly<Record<string, string | number>>;

export const field = (value: string | number, probability = 0.999): Field => ({
  ...{ value, state: 'found', probability, page: 1, why: ['readers-agree'] },
  polygon: [
    [0.1, 0.1],
    [0.2, 0.1],
    [0.2, 0.2],
    [0.1, 0.2],
  ],
});

export function paper(documentType: string, values: Values, probability?: number): UnderstoodDocument {
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, field(value, probability)]));
  const mark = { present: true, probability: 0.99 };
  return { documentType, pages: [1], typeProbability: 1, fields, marks: { signature: mark, seal: mark }, doubts: [] };
}

const personName = 'Lý Thị Mẫu Đơn';
const person = { personName, birthDate: '1990-01-11' };
const superior = { superiorOrganization: 'ĐẢNG BỘ SỞ THỬ NGHIỆM', issuer: 'CHI BỘ PHÒNG TỔ CHỨC' };
/** 12 official of 15; 10 for, 1 against: 83,33 % and 8,33 % of all official members. */
const cellVote = {
  ...{ membersTotal: 15, membersOfficial: 12, membersProbationary: 3 },
  ...{ presentTotal: 13, presentOfficial: 11, presentProbationary: 2 },
  ...{ absentTotal: 2, absentOfficial: 1, absentProbationary: 1 },
  ...{ votesFor: 10, votesForPercent: 83.33, votesAgainst: 1, votesAgainstPercent: 8.33 },
};
const committeeVote = {
  ...{ committeeTotal: 15, committeePresent: 13, committeeAbsent: 2 },
  ...{ votesFor: 13, votesForPercent: 86.67, votesAgainst: 0, votesAgainstPercent: 0 },
};
const opinions = {
  ...{ massFor: 7, massAsked: 8, massForPercent: 87.5, massAgainst: 1 },
  ...{ residenceFor: 5, residenceAsked: 5, residenceForPercent: 100, residenceAgainst: 0 },
};
const introducer = {
  ...{ introducerBirthDate: '1970-05-05', introducerPartyDate: '2000-02-03', introducerOfficialDate: '2001-02-03' },
  ...{ assignedDate: '2020-06-01', documentDate: '2022-01-20', personName },
};
/** Decided 12 April 2022, ceremony 6 May 2022. */
const admissionDate = '2022-05-06';

const values: readonly (readonly [string, Values])[] = [
  [
    'awareness-certificate',
    { ...person, courseFrom: '2021-03-01', courseTo: '2021-03-05', documentDate: '2021-03-12' },
  ],
  [
    'application',
    {
      ...{ ...person, homeTown: 'xã Giả Tân, tỉnh Thái Nguyên', education: '12/12' },
      ...{ youthUnionDate: '2005-03-26', sympathiserDate: '2020-05-19', documentDate: '2022-01-10' },
    },
  ],
  [
    'personal-history',
    { ...person, homeTown: 'xã Giả Tân, tỉnh Thái Nguyên', generalEducation: '12/12', documentDate: '2022-01-15' },
  ],
  ['member-introduction', { ...introducer, toCell: 'Phòng Tổ chức', introducerName: 'Triệu Văn Cam' }],
  ['member-introduction', { ...introducer, toCell: 'Phòng Tổ chức', introducerName: 'Nông Thị Quýt' }],
  ['opinion-summary', { ...superior, personName, ...opinions, documentDate: '2022-01-25' }],
  [
    'cell-admission-resolution',
    {
      ...superior,
      personName,
      ...cellVote,
      documentNumber: '09-NQ/CB',
      meetingDate: '2022-02-07',
      documentDate: '2022-02-08',
    },
  ],
  [
    'admission-appraisal',
    {
      personName,
      appraisedResolutionNumber: '09-NQ/CB',
      appraisedResolutionDate: '2022-02-08',
      documentDate: '2022-02-18',
    },
  ],
  [
    'committee-admission-resolution',
    { personName, ...committeeVote, documentNumber: '31-NQ/ĐU', meetingDate: '2022-03-01', documentDate: '2022-03-01' },
  ],
  [
    'admission-decision',
    {
      ...{ ...person, homeTown: 'xã Giả Tân, tỉnh Thái Nguyên', issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH' },
      ...{ basisResolutionNumber: '31-NQ/ĐU', basisResolutionDate: '2022-03-01', documentDate: '2022-04-12' },
    },
  ],
  [
    'new-member-certificate',
    { ...person, courseFrom: '2022-10-03', courseTo: '2022-10-07', documentDate: '2022-10-14' },
  ],
  [
    'self-review',
    { ...person, admissionDate, admissionCell: 'Phòng Tổ chức', currentCell: 'Phòng TC', documentDate: '2023-05-08' },
  ],
  [
    'mentor-review',
    {
      mentorPartyDate: '2000-02-03',
      mentorOfficialDate: '2001-02-03',
      personName,
      admissionDate,
      documentDate: '2023-05-09',
    },
  ],
  ['probation-opinion-summary', { ...superior, personName, admissionDate, ...opinions, documentDate: '2023-05-10' }],
  [
    'cell-official-resolution',
    {
      ...{ ...superior, personName, admissionDate, ...cellVote, documentNumber: '21-NQ/CB' },
      ...{ meetingDate: '2023-05-15', documentDate: '2023-05-15' },
    },
  ],
  [
    'official-appraisal',
    {
      personName,
      appraisedResolutionNumber: '21-NQ/CB',
      appraisedResolutionDate: '2023-05-15',
      documentDate: '2023-05-18',
    },
  ],
  [
    'committee-official-resolution',
    {
      ...{ personName, admissionDate, ...committeeVote, documentNumber: '57-NQ/ĐU' },
      ...{ meetingDate: '2023-05-22', documentDate: '2023-05-22' },
    },
  ],
  [
    'official-decision',
    {
      ...{ ...person, issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', admissionDate, officialFromDate: '2023-05-06' },
      ...{ basisResolutionNumber: '57-NQ/ĐU', basisResolutionDate: '2023-05-22', documentDate: '2023-06-01' },
    },
  ],
];

export const soundTypes = values.map(([type]) => type);

/** The sound dossier, with changed values on the papers of one type (or several). */
export function soundDossier(changes: Readonly<Record<string, Values>> = {}): UnderstoodDocument[] {
  return values.map(([type, own]) => paper(type, { ...own, ...changes[type] }));
}
