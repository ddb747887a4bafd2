// How the thirteenth house's clerks write days, counts and shares, and what they leave for the pen; each paper one clerk's.
import type { Random } from '../../random.ts';
import type { Habits } from '../writer.ts';

const days = [
  ...[{ padDay: true, padMonth: 'all' } as const, { padDay: true, padMonth: 'early' } as const],
  ...[{ padDay: true, padMonth: 'none' } as const, { padDay: true, padMonth: 'early' } as const],
  { padDay: false, padMonth: 'none' } as const,
];

export const habitsOfHouseM = (random: Random): Habits => ({
  ...{ dates: random.pick(days), slashDates: random.chance(0.32) },
  dateSeparator: random.pick(['/', '/', '/', '/', '-', '.']),
  ...{ padCounts: random.chance(0.75), zeroAsWord: random.chance(0.05), oldTones: random.chance(0.5) },
  ...{ capitalNames: random.chance(0.2), onBehalf: random.chance(0.7) ? 'T/M' : 'TM.' },
  percentDecimals: random.pick([2, 2, 1, 1, 0]),
});

export const gapsOfHouseM = [
  ['documentNumber', 'meetingDate'],
  ['chair', 'secretary'],
  ['membersTotal', 'membersOfficial', 'presentTotal', 'presentOfficial', 'committeeTotal', 'committeePresent'],
  ['votesFor', 'votesForPercent'],
  ['appraisedResolutionNumber', 'basisResolutionNumber'],
  ['appraisedResolutionDate', 'basisResolutionDate', 'admissionDate'],
  ['massFor', 'massAsked', 'residenceFor', 'residenceAsked'],
  ['personName', 'birthDate', 'birthPlace'],
  ['residence', 'workplace', 'occupation'],
  ['grade', 'courseFrom', 'courseTo'],
  ['introducerName', 'mentorName', 'assignedDate'],
];
