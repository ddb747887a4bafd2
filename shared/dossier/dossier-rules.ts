// All rules on the papers of one person taken together.
import type { DossierRule } from './dossier-rule.ts';
import { agreementRules, identityRules } from './rules/agreement.ts';
import { oneCell } from './rules/cell.ts';
import { papersBeforeMeeting, stepsInOrder } from './rules/order.ts';
import { ageToTheDay, notTooOld, oldEnough, schooledEnough } from './rules/person.ts';
import {
  applicationBeforeHistory,
  certificateBeforeMeeting,
  certificateStillValid,
  dossierNotStale,
  introducersDiffer,
} from './rules/preparation.ts';
import { classBeforeRecognition, probationFromCeremony } from './rules/probation.ts';
import { readmittedInTime } from './rules/readmission.ts';
import { ceremonyInTime, decisionTerms } from './rules/terms.ts';

/** Asked of all papers that were put together. */
export const wholeRules: readonly DossierRule[] = identityRules;

/** Asked of one person's papers only: a stranger's paper among them would accuse everybody. */
export const personRules: readonly DossierRule[] = [
  ...agreementRules,
  oneCell,
  stepsInOrder,
  papersBeforeMeeting,
  oldEnough,
  ageToTheDay,
  notTooOld,
  schooledEnough,
  certificateBeforeMeeting,
  certificateStillValid,
  dossierNotStale,
  applicationBeforeHistory,
  introducersDiffer,
  ...decisionTerms,
  ceremonyInTime,
  probationFromCeremony,
  classBeforeRecognition,
  readmittedInTime,
];

export const dossierRules: readonly DossierRule[] = [...wholeRules, ...personRules];
