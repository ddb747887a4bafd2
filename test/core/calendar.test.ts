import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOff } from '../../shared/calendar/holidays.ts';
import { lunarMonth } from '../../shared/calendar/lunar.ts';
import { calendarYears, countWorkingDays, vietnamWorkingDays, workingDaysWith } from '../../shared/calendar/vietnam.ts';
import { workingDaysOf } from '../../shared/calendar/working-days.ts';
import { addDays } from '../../shared/period/day.ts';
import calendarFile from '../../shared/calendar/days-off.json' with { type: 'json' };
import seedYear from '../fixtures/seed-year.json' with { type: 'json' };

// First days of Tết as kept; 2030 as published by Hồ Ngọc Đức (China: 3 February).
const tet: Record<string, string> = {
  2016: '02-08',
  2017: '01-28',
  2018: '02-16',
  2019: '02-05',
  2020: '01-25',
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2007: '02-17',
  1985: '01-21',
  2030: '02-02',
};

// Weekdays that offices were closed, from the yearly notices.
const closed: Record<number, string> = {
  2016: '01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02',
  2017: '01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04',
  2018: '01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31',
  2019: '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02',
  2020: '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02',
  2021: '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03',
  2022: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02',
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
};

const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());

describe('the lunar calendar', () => {
  it.each(Object.entries(tet))('Tết of %s', (year, day) => {
    expect(lunarMonth(Number(year), 1)).toBe(`${year}-${day}`);
  });
  it('Giỗ Tổ of 2023 comes after a leap month 2', () => {
    expect(addDays(lunarMonth(2023, 3), 9)).toBe('2023-04-29');
  });
});

describe('days off', () => {
  it.each(Object.entries(closed))('of %s are those of the notice', (year, days) => {
    const weekdays = daysOff(Number(year)).flatMap(({ day }) => (isWeekend(day) ? [] : [day.slice(5)]));
    expect(weekdays.join(' ')).toBe(days);
  });
  it('of years without a notice are marked as projected', () => {
    expect(
      daysOff(2026)
        .filter(({ projected }) => projected)
        .map(({ day }) => day),
    ).toEqual(['2026-11-24']);
    expect(daysOff(2028).every(({ projected }) => projected)).toBe(true);
  });
  it('agree with those of the invented year wherever both count, on weekdays', () => {
    const ours = new Set([2021, 2022].flatMap((year) => daysOff(year).map(({ day }) => day)));
    const seed = seedYear.holidays.filter((day) => day < '2023' && !isWeekend(day));
    expect(seed.filter((day) => !ours.has(day))).toEqual([]);
    expect([...ours].filter((day) => !isWeekend(day)).sort()).toEqual(seed);
  });
});

describe('the data file', () => {
  it('has the years 2016 to 2030, each with its sources, and marks what no notice has decreed', () => {
    expect(calendarYears.map(({ year }) => year)).toEqual(Array.from({ length: 15 }, (_, index) => 2016 + index));
    expect(calendarYears.filter(({ status }) => status === 'projected').map(({ year }) => year)).toEqual([
      2027, 2028, 2029, 2030,
    ]);
    for (const { sources } of calendarFile.years) expect(sources.length).toBeGreaterThan(0);
  });
  it.each(calendarYears)('says of $year what the law and the moon say', ({ year, status, off }) => {
    const own = off.map((day) => ({ ...day, projected: status === 'projected' || day.projected === true }));
    expect(own).toEqual(daysOff(year));
  });
});

describe('a count that rests on days not decreed', () => {
  it('says so, and how many working days there would be at most', () => {
    // Tết 2028 begins on 26 January; its five days are a projection.
    expect(countWorkingDays('2028-01-21', '2028-02-04')).toEqual({ days: 5, atMost: 10, unsure: true });
    expect(countWorkingDays('2022-01-28', '2022-02-07')).toEqual({ days: 1, atMost: 1, unsure: false });
  });
  it('of a year that is not in the file counts weekdays and says so', () => {
    expect(countWorkingDays('2035-03-05', '2035-03-12')).toEqual({ days: 5, atMost: 5, unsure: true });
  });
});

describe('working days', () => {
  it('leave out weekends and Tết, and count the Saturday that was worked instead', () => {
    expect(vietnamWorkingDays.between('2022-01-28', '2022-02-07')).toBe(1);
    expect(vietnamWorkingDays.isWorking('2024-05-04')).toBe(true);
    expect(vietnamWorkingDays.between('2024-04-26', '2024-05-04')).toBe(3);
    expect(vietnamWorkingDays.between('2022-02-07', '2022-01-28')).toBe(-1);
  });
  it('of a file go by its own days off in the years it has', () => {
    expect(workingDaysWith(['2022-01-05']).between('2022-01-28', '2022-02-07')).toBe(6);
    expect(workingDaysWith(['2022-01-05']).between('2023-01-19', '2023-01-27')).toBe(1);
  });
  it('are refused outside the years of the table', () => {
    expect(() => vietnamWorkingDays.isWorking('2031-01-02')).toThrow('calendar.year-not-covered');
    expect(vietnamWorkingDays.covers('2015-12-31', '2016-01-02')).toBe(false);
    expect(workingDaysWith(['2015-01-01']).covers('2015-12-31', '2016-01-02')).toBe(true);
  });
  it('are counted as one would on the fingers', () => {
    for (let day = '2023-12-20'; day < '2024-06-01'; day = addDays(day, 1)) {
      const off = daysOff(Number(day.slice(0, 4))).some((one) => one.day === day);
      expect([day, vietnamWorkingDays.isWorking(day)]).toEqual([
        day,
        day === '2024-05-04' || (!isWeekend(day) && !off),
      ]);
    }
  });
  it('laws: there and back, and the n-th day is n days away', () => {
    const plain = workingDaysOf({ covers: () => true, off: [], worked: [], check: () => undefined });
    const day = fc.integer({ min: 0, max: 5000 }).map((offset) => addDays('2016-01-01', offset));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, count) => {
        const to = vietnamWorkingDays.add(from, count);
        expect(vietnamWorkingDays.between(from, to)).toBe(count);
        expect(count === 0 || vietnamWorkingDays.isWorking(to)).toBe(true);
        expect(plain.between(from, addDays(from, 7 * count))).toBe(5 * count);
      }),
    );
  });
});
