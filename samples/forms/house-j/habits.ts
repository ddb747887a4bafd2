// How the tenth house's clerks write days, counts and per cent, one clerk a paper, and where they leave gaps for the pen.
import type { Random } from '../../random.ts';
import type { Habits } from '../writer.ts';

export function habitsOfHouseJ(random: Random): Habits {
  return {
    dates: random.pick([
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'early' },
      { padDay: true, padMonth: 'all' },
      { padDay: false, padMonth: 'none' },
    ] as const),
    padCounts: random.chance(0.55),
    zeroAsWord: random.chance(0.1),
    oldTones: random.chance(0.4),
    capitalNames: random.chance(0.25),
    onBehalf: random.chance(0.65) ? 'T/M' : 'TM.',
    percentDecimals: random.pick([2, 2, 1, 1]),
    slashDates: random.chance(0.4),
    dateSeparator: random.pick(['/', '/', '/', '-', '.']),
  };
}

export const gapsOfHouseJ = [
  ['meetingDate'],
  ['votesFor', 'votesForPercent'],
  ['basisResolutionNumber', 'basisResolutionDate'],
  ['presentTotal', 'absentTotal'],
  ['secretary'],
  ['admissionDate', 'assignedDate'],
  ['courseFrom', 'courseTo', 'grade'],
] as const;
