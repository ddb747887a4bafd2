// How the twelfth house's clerks write days, counts and per cent, one clerk a paper, and where they leave gaps for the pen.
import type { Random } from '../../random.ts';
import type { Habits } from '../writer.ts';

export function habitsOfHouseL(random: Random): Habits {
  return {
    dates: random.pick([
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'all' },
      { padDay: true, padMonth: 'all' },
      { padDay: true, padMonth: 'none' },
      { padDay: false, padMonth: 'none' },
    ] as const),
    padCounts: random.chance(0.7),
    zeroAsWord: random.chance(0.06),
    oldTones: random.chance(0.55),
    capitalNames: random.chance(0.25),
    onBehalf: random.chance(0.75) ? 'T/M' : 'TM.',
    percentDecimals: random.pick([2, 2, 2, 1, 1, 0]),
    slashDates: random.chance(0.4),
    dateSeparator: random.pick(['/', '/', '/', '/', '/', '-', '.']),
  };
}

export const gapsOfHouseL = [
  ['meetingDate', 'chair'],
  ['votesFor', 'votesForPercent'],
  ['appraisedResolutionNumber', 'appraisedResolutionDate', 'basisResolutionNumber', 'basisResolutionDate'],
  ['presentTotal', 'absentTotal', 'committeePresent', 'committeeAbsent'],
  ['secretary'],
  ['residence', 'permanentResidence', 'birthPlace'],
  ['assignedDate', 'sympathiserDate', 'youthUnionDate'],
  ['massFor', 'massForPercent', 'residenceFor', 'residenceForPercent'],
  ['personName', 'birthDate', 'grade'],
] as const;
