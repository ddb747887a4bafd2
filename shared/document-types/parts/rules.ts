// Which rules inside a document each kind of form is held to.
import {
  datesInOrder,
  notBeforeProbationEnds,
  officialAfterTwelveMonths,
  resolutionSoonAfterMeeting,
} from '../../rules/dates.ts';
import type { Rule } from '../../rules/rule.ts';
import { signaturePresent } from '../../rules/signature.ts';
import { cellVoteRules, committeeVoteRules } from '../../rules/votes.ts';

export const signedRules: readonly Rule[] = [datesInOrder, signaturePresent];
export const admissionRules: readonly Rule[] = signedRules;
export const recognitionRules: readonly Rule[] = [officialAfterTwelveMonths, ...signedRules];
export const cellRules: readonly Rule[] = [...cellVoteRules, resolutionSoonAfterMeeting, ...signedRules];
export const cellOfficialRules: readonly Rule[] = [...cellRules, notBeforeProbationEnds];
export const committeeRules: readonly Rule[] = [...committeeVoteRules, resolutionSoonAfterMeeting, ...signedRules];
