// Which figure of ours each number of a unit's report is held against (rows of forms 1- and 2-BTCTW, 11-HD/BTCTW,
// 13/12/2021, and of units' own tables; domain notes 2.2). Percentages are left out: they follow from counts that are here,
// and rules on the paper alone hold them together.

export interface Pair {
  /** Of the report. */
  readonly field: string;
  /** Ours, added up where the report's row is the coarser one. */
  readonly figures: readonly string[];
  /** Of a share its numerator, or what is left of the whole. */
  readonly part?: 'rest';
  /** What has to be known of every person: `unknown.<dimension>` says of how many it is not. */
  readonly dimension?: string;
  /** Rows that some papers print with this one ("Đại học, trên đại học"): printed alone, it may hold these figures too. */
  readonly joins?: { readonly rows: readonly string[]; readonly figures: readonly string[] };
  /** The rule that holds them together; the others only tell. */
  readonly rule?: 'R17' | 'R19' | 'R20' | 'R22';
}

type Row = readonly [field: string, ...figures: readonly string[]];

const pair = ([field, ...figures]: Row): Pair => ({ field, figures });
const of = (dimension: string, rows: readonly Row[]): readonly Pair[] =>
  rows.map((row) => ({ ...pair(row), dimension }));

const flow: readonly Pair[] = [
  { ...pair(['admitted', 'admitted']), rule: 'R19' },
  pair(['admittedYearToDate', 'admittedYtd']),
  { ...pair(['planYear', 'planYear']), rule: 'R17' },
  pair(['admittedSamePeriodLastYear', 'samePeriodLastYear']),
  { ...pair(['madeOfficial', 'madeOfficial']), rule: 'R20' },
  pair(['madeOfficialYearToDate', 'madeOfficialYtd']),
  pair(['membersProbationary', 'probationOpen']),
  pair(['probationOverdue', 'probationOverdue']),
  pair(['struckOffProbation', 'struckOffProbation']),
  pair(['readmitted', 'readmitted']),
];

const organisations: readonly Pair[] = [
  { ...pair(['cellsTotal', 'cells']), rule: 'R22' },
  pair(['cellsWithAdmission', 'cellsWithAdmission']),
  pair(['committeesTotal', 'units.committee']),
  pair(['committeesWithAdmission', 'unitsWithAdmission.committee']),
  pair(['cellUnitsTotal', 'units.cell']),
  pair(['cellUnitsWithAdmission', 'unitsWithAdmission.cell']),
];

const over40 = ['41-45', '46-50', '51-55', '56-60', '60+'].map((band) => `ageBand.${band}`);

const ages: readonly Pair[] = of('age', [
  ['admittedAge18to30', 'ageBand.18-30'],
  ['admittedAge31to35', 'ageBand.31-35'],
  ['admittedAge36to40', 'ageBand.36-40'],
  ['admittedAge41to45', 'ageBand.41-45'],
  ['admittedAge46to50', 'ageBand.46-50'],
  ['admittedAge51to55', 'ageBand.51-55'],
  ['admittedAge56to60', 'ageBand.56-60'],
  ['admittedAgeOver60', 'ageBand.60+'],
  ['admittedAgeOver40', ...over40],
  ['averageAge', 'averageAge'],
]);

const traits: readonly Pair[] = [
  ...of('gender', [['admittedFemale', 'women']]),
  { field: 'admittedMale', figures: ['women'], part: 'rest', dimension: 'gender' },
  ...of('ethnic', [['admittedMinority', 'minority']]),
  ...of('religious', [['admittedReligious', 'religious']]),
  ...of('youthUnion', [['admittedYouthUnion', 'youthUnion']]),
  ...of('privateOwner', [['admittedPrivateOwner', 'privateOwner']]),
  ...of('familyPlanning', [['admittedFamilyPlanning', 'familyPlanning']]),
  ...of('foreignMarriage', [['admittedForeignMarriage', 'foreignMarriage']]),
];

const education: readonly Pair[] = [
  ...of('generalEducation', [
    ['admittedLiterate', 'generalEducation.literate'],
    ['admittedPrimary', 'generalEducation.primary'],
    ['admittedLowerSecondary', 'generalEducation.lowerSecondary'],
    ['admittedUpperSecondary', 'generalEducation.upperSecondary'],
  ]),
  ...of('education', [
    ['admittedTechnical', 'education.technical'],
    ['admittedIntermediate', 'education.intermediate'],
    ['admittedCollegeOrIntermediate', 'education.college', 'education.intermediate'],
    ['admittedCollege', 'education.college'],
    ['admittedDoctor', 'education.doctor'],
  ]),
  {
    ...{ field: 'admittedUniversity', figures: ['education.university'], dimension: 'education' },
    joins: { rows: ['admittedMaster', 'admittedDoctor'], figures: ['education.master', 'education.doctor'] },
  },
  {
    ...{ field: 'admittedMaster', figures: ['education.master'], dimension: 'education' },
    joins: { rows: ['admittedDoctor'], figures: ['education.doctor'] },
  },
  ...of('academicTitle', [
    ['admittedAssociateProfessor', 'academicTitle.associateProfessor'],
    ['admittedProfessor', 'academicTitle.professor'],
  ]),
];

const enterprise = ['Manager', 'Indirect', 'Worker'] as const;

const occupations: readonly Pair[] = [
  ...of('occupation', [
    ['admittedStateOfficial', 'occupation.stateOfficial'],
    ['admittedPartyOfficial', 'occupation.partyOfficial'],
    ['admittedCommuneOfficial', 'occupation.communeOfficial'],
    ['admittedVillageActivist', 'occupation.villageActivist'],
    ['admittedPublicEmployee', 'occupation.publicEmployee'],
    ['admittedNonPublicEmployee', 'occupation.nonPublicEmployee'],
    ['admittedEnterpriseTotal', ...enterprise.map((name) => `occupation.enterprise${name}`)],
    ...enterprise.map((name): Row => [`admittedEnterprise${name}`, `occupation.enterprise${name}`]),
    ['admittedFarmer', 'occupation.farmer'],
    ['admittedArmedForces', 'occupation.armedForces'],
    ['admittedPupil', 'occupation.pupil'],
    ['admittedOtherOccupation', 'occupation.contractOther'],
  ]),
  {
    ...{ field: 'admittedStudent', figures: ['occupation.student'], dimension: 'occupation' },
    joins: { rows: ['admittedPupil'], figures: ['occupation.pupil'] },
  },
];

export const pairs: readonly Pair[] = [...flow, ...organisations, ...traits, ...education, ...ages, ...occupations];
