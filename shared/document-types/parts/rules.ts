// Which rules inside a document each kind of form is held to.
import {
  datesInOrder,
  notBeforeProbationEnds,
  officialAfterTwelveMonths,
  oldEnoughForYouthUnion,
  resolutionSoonAfterMeeting,
} from '../../rules/dates.ts';
import { decidedByCommittee } from '../../rules/deciders.ts';
import { introducerIsOfficial, introducerKnowsCandidate } from '../../rules/introducer.ts';
import { opinionShares, opinionsAddUp } from '../../rules/opinions.ts';
import { consideredInTime, reviewAfterProbation, reviewsAfterProbation } from '../../rules/probation-papers.ts';
import type { Rule } from '../../rules/rule.ts';
import { signaturePresent } from '../../rules/signature.ts';
import { cellVoteRules, committeeVoteRules } from '../../rules/votes.ts';

export const signedRules: readonly Rule[] = [datesInOrder, signaturePresent];
export const admissionRules: readonly Rule[] = [decidedByCommittee, ...signedRules];
export const recognitionRules: readonly Rule[] = [officialAfterTwelveMonths, decidedByCommittee, ...signedRules];
export const cellRules: readonly Rule[] = [...cellVoteRules, resolutionSoonAfterMeeting, ...signedRules];
export const cellOfficialRules: readonly Rule[] = [...cellRules, notBeforeProbationEnds, consideredInTime];
export const committeeRules: readonly Rule[] = [...committeeVoteRules, resolutionSoonAfterMeeting, ...signedRules];
export const applicationRules: readonly Rule[] = [oldEnoughForYouthUnion, ...signedRules];
export const introductionRules: readonly Rule[] = [introducerIsOfficial, introducerKnowsCandidate, ...signedRules];
export const opinionRules: readonly Rule[] = [opinionsAddUp, opinionShares, ...signedRules];
export const probationOpinionRules: readonly Rule[] = [...opinionRules, reviewsAfterProbation];
export const selfReviewRules: readonly Rule[] = [reviewAfterProbation, ...signedRules];
export const mentorRules: readonly Rule[] = [introducerIsOfficial, reviewsAfterProbation, ...signedRules];
