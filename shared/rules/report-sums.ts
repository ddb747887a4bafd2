// Sums that a unit's report prints, rows of forms 1-BTCTW and 2-BTCTW (HD 11-HD/BTCTW, 13/12/2021) and of local tables.
// A unit prints a selection of the rows: a sum is over those that stand there, coarse rows included.

export interface ReportSum {
  /** Id of the rule that says it. */
  readonly rule: string;
  readonly whole: string;
  readonly parts: readonly string[];
}

export const ageBands = [
  ...['admittedAge18to30', 'admittedAge31to35', 'admittedAge36to40', 'admittedAgeOver40'],
  ...['admittedAge41to45', 'admittedAge46to50', 'admittedAge51to55', 'admittedAge56to60', 'admittedAgeOver60'],
] as const;

export const occupations = [
  ...['admittedStateOfficial', 'admittedPartyOfficial', 'admittedCommuneOfficial', 'admittedVillageActivist'],
  ...['admittedPublicEmployee', 'admittedNonPublicEmployee', 'admittedEnterpriseTotal', 'admittedFarmer'],
  ...['admittedArmedForces', 'admittedStudent', 'admittedPupil', 'admittedOtherOccupation'],
] as const;

export const generalEducation = [
  ...['admittedLiterate', 'admittedPrimary', 'admittedLowerSecondary', 'admittedUpperSecondary'],
] as const;

/** People with no training stand in no row: these sum to the total at most. */
export const professionalLevels = [
  ...['admittedTechnical', 'admittedIntermediate', 'admittedCollegeOrIntermediate', 'admittedCollege'],
  ...['admittedUniversity', 'admittedMaster', 'admittedDoctor'],
] as const;

/** Each of these is a part of the admitted. */
export const partsOfAdmitted = [
  ...['admittedMale', 'admittedFemale', 'admittedMinority', 'admittedReligious', 'admittedYouthUnion'],
  ...['admittedPrivateOwner', 'admittedFamilyPlanning', 'admittedForeignMarriage', 'readmitted'],
] as const;

export const reportSums: readonly ReportSum[] = [
  { rule: 'R1', whole: 'increaseTotal', parts: ['admitted', 'transferredIn', 'restored'] },
  {
    rule: 'R2',
    whole: 'decreaseTotal',
    parts: ['died', 'expelled', 'struckOff', 'leftParty', 'transferredOut'],
  },
  { rule: 'total-mismatch', whole: 'admitted', parts: ['admittedMale', 'admittedFemale'] },
  { rule: 'R7', whole: 'admitted', parts: ageBands },
  { rule: 'R8', whole: 'admitted', parts: occupations },
  {
    rule: 'R9',
    whole: 'admittedEnterpriseTotal',
    parts: ['admittedEnterpriseManager', 'admittedEnterpriseIndirect', 'admittedEnterpriseWorker'],
  },
  { rule: 'R10', whole: 'admitted', parts: generalEducation },
];
