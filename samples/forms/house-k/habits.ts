// How the eleventh house's clerks write days, counts and per cent, one clerk a paper, and where they leave gaps for the pen.
import type { Random } from '../../random.ts';
import type { Habits } from '../writer.ts';

export function habitsOfHouseK(random: Random): Habits {
  return {
    dates: random.pick([
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'all' },
      { padDay: true, padMonth: 'none' },
      { padDay: false, padMonth: 'none' },
    ] as const),
    padCounts: random.chance(0.6),
    zeroAsWord: random.chance(0.08),
    oldTones: random.chance(0.5),
    capitalNames: random.chance(0.22),
    onBehalf: random.chance(0.7) ? 'T/M' : 'TM.',
    percentDecimals: random.pick([2, 2, 1, 1, 0]),
    slashDates: random.chance(0.38),
    dateSeparator: random.pick(['/', '/', '/', '/', '-', '.']),
  };
}

export const gapsOfHouseK = [
  ['meetingDate'],
  ['votesFor', 'votesForPercent', 'votesAgainst'],
  ['basisResolutionNumber', 'basisResolutionDate'],
  ['presentTotal', 'presentOfficial', 'absentTotal'],
  ['chair', 'secretary'],
  ['birthDate', 'homeTown'],
  ['admissionDate', 'officialFromDate', 'assignedDate'],
  ['massFor', 'massAsked', 'residenceFor', 'residenceAsked'],
  ['unitName', 'courseFrom', 'courseTo', 'grade'],
] as const;
