// AWS's cron: minutes hours day-of-month month day-of-week year, with ? * , - / L W #.
// "Schedule types" in the EventBridge Scheduler User Guide; days of the week count from 1 = SUN.

export interface Day {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

type DayRule = (date: Day) => boolean;

export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly months: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
  readonly isOn: DayRule;
}

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const fields = {
  minutes: { name: 'minutes', from: 0, to: 59 },
  hours: { name: 'hours', from: 0, to: 23 },
  days: { name: 'day-of-month', from: 1, to: 31 },
  months: { name: 'month', from: 1, to: 12, names: monthNames },
  weekdays: { name: 'day-of-week', from: 1, to: 7, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
  years: { name: 'year', from: 1970, to: 2199 },
} satisfies Record<string, Field>;

export const lastYear = fields.years.to;

/** `0 7 * * ? *` -> every day at seven */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/);
  const [minutes, hours, days, months, weekdays, years] = parts;
  if (parts.length !== 6 || !minutes || !hours || !days || !months || !weekdays || !years)
    throw new Error(`cron(${text}) needs six fields.`);
  if ((days === '?') === (weekdays === '?'))
    throw new Error(`cron(${text}) needs ? in exactly one of day-of-month and day-of-week.`);
  return {
    minutes: numbers(minutes, fields.minutes),
    hours: numbers(hours, fields.hours),
    months: new Set(numbers(months, fields.months)),
    years: new Set(numbers(years, fields.years)),
    isOn: weekdays === '?' ? daysOfMonth(days) : daysOfWeek(weekdays),
  };
}

function numbers(text: string, field: Field): number[] {
  const found = new Set(text.split(',').flatMap((item) => spread(item, field)));
  return [...found].sort((a, b) => a - b);
}

/** `1-5`, `0/10`, `MON`, `*` -> the numbers it stands for */
function spread(item: string, field: Field): number[] {
  const [range = '', step, ...more] = item.split('/');
  const size = step === undefined ? 1 : Number(step);
  if (more.length > 0 || !Number.isInteger(size) || size < 1) throw unreadable(item, field);
  const [first, last] = ends(range, step !== undefined, field);
  if (first > last) throw unreadable(item, field);
  return Array.from({ length: Math.floor((last - first) / size) + 1 }, (_, at) => first + at * size);
}

function ends(range: string, isStepped: boolean, field: Field): [number, number] {
  if (range === '*') return [field.from, field.to];
  const [from = '', to, ...more] = range.split('-');
  if (more.length > 0) throw unreadable(range, field);
  const first = numberIn(from, field);
  if (to !== undefined) return [first, numberIn(to, field)];
  return [first, isStepped ? field.to : first];
}

function numberIn(text: string, field: Field): number {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 ? named + field.from : /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= field.from && value <= field.to) return value;
  throw unreadable(text, field);
}

const unreadable = (text: string, field: Field) => new Error(`"${text}" cannot stand for ${field.name} in cron.`);

/** `1,15`, `L`, `3W` */
function daysOfMonth(text: string): DayRule {
  const rules = text.split(',').map((item): DayRule => {
    if (item === 'L') return (date) => date.day === daysIn(date);
    const nearest = /^(\d+)W$/.exec(item)?.[1];
    if (nearest !== undefined) return nearestWeekday(numberIn(nearest, fields.days));
    const days = new Set(spread(item, fields.days));
    return (date) => days.has(date.day);
  });
  return (date) => rules.some((rule) => rule(date));
}

/** `MON-FRI`, `L` (Saturday), `6L` (the month's last Friday), `3#2` (its second Tuesday) */
function daysOfWeek(text: string): DayRule {
  const rules = text.split(',').map((item): DayRule => {
    if (item === 'L') return (date) => weekdayOf(date) === 7;
    const [, last] = /^(\w+)L$/.exec(item) ?? [];
    if (last !== undefined) return lastOf(numberIn(last, fields.weekdays));
    const [, which, nth] = /^(\w+)#([1-5])$/.exec(item) ?? [];
    if (which !== undefined) return nthOf(numberIn(which, fields.weekdays), Number(nth));
    const days = new Set(spread(item, fields.weekdays));
    return (date) => days.has(weekdayOf(date));
  });
  return (date) => rules.some((rule) => rule(date));
}

const lastOf =
  (weekday: number): DayRule =>
  (date) =>
    weekdayOf(date) === weekday && date.day + 7 > daysIn(date);

const nthOf =
  (weekday: number, nth: number): DayRule =>
  (date) =>
    weekdayOf(date) === weekday && Math.ceil(date.day / 7) === nth;

/** Never in another month: Saturday the 1st gives Monday the 3rd. */
function nearestWeekday(wanted: number): DayRule {
  return (date) => {
    const last = daysIn(date);
    if (wanted > last) return false;
    const weekday = weekdayOf({ ...date, day: wanted });
    const saturday = wanted === 1 ? 3 : wanted - 1;
    const sunday = wanted === last ? wanted - 2 : wanted + 1;
    return date.day === (weekday === 7 ? saturday : weekday === 1 ? sunday : wanted);
  };
}

const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
const daysIn = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
