// The Vietnamese lunisolar calendar at UTC+7: new moons and solar longitude after Jean Meeus, "Astronomical
// Algorithms" (1998), as set out by Hồ Ngọc Đức, https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html.
// Only to find Tết and Giỗ Tổ; checked against the days that were kept, 2016-2026, and against 2030, when Tết falls
// a day earlier in Vietnam than in China.
import type { Day } from '../period/day.ts';

const rad = Math.PI / 180;
const hanoi = 7 / 24;

/** Julian day number of the civil day in Hanoi that holds the k-th new moon since 1900-01-01. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t * t * t;
  const wobble = 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * rad);
  const delta = t < -11 ? 0.001 + 0.000839 * t : -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + wobble + moonCorrection(k, t) - delta + 0.5 + hanoi);
}

function moonCorrection(k: number, t: number): number {
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t) * rad;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t) * rad;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t) * rad;
  return (
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(sun + 2 * moon)
  );
}

/** In which twelfth of its way the sun is at that day's midnight in Hanoi; 9 begins with the winter solstice. */
function sunTwelfth(julianDay: number): number {
  const t = (julianDay - 0.5 - hanoi - 2451545) / 36525;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t) * rad;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const julianOf = (day: Day) => Math.round(Date.parse(day) / 86_400_000) + 2440588;
const dayOf = (julian: number): Day => new Date((julian - 2440588) * 86_400_000).toISOString().slice(0, 10);

/** The new moon whose month holds the winter solstice of a year: month 11. */
function monthEleven(year: number): number {
  const k = Math.floor((julianOf(`${year}-12-31`) - 2415021) / 29.530588853);
  return sunTwelfth(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** The month in thirteen that the sun passes without entering a new twelfth is the leap month. */
function leapOffset(eleven: number): number {
  let offset = 1;
  while (sunTwelfth(newMoonDay(eleven + offset)) !== sunTwelfth(newMoonDay(eleven + offset + 1))) offset += 1;
  return offset;
}

/** First day of lunar month 1 to 10 of a year; of a doubled month the first. `lunarMonth(2022, 1)` -> "2022-02-01" */
export function lunarMonth(year: number, month: number): Day {
  const eleven = monthEleven(year - 1);
  const isLeap = monthEleven(year) - eleven > 12;
  const offset = month + 1;
  const shift = isLeap && leapOffset(eleven) <= offset ? 1 : 0;
  return dayOf(newMoonDay(eleven + offset + shift));
}
