// Shares and averages as integers over a power of ten, rounded once, half up, when they are printed. No floats:
// 162/160 is 101,3 on every machine (docs/decisions/0002).

/** An integer of 10^-decimals parts: {units: 1025, decimals: 1} is 102,5. */
export interface Scaled {
  readonly units: number;
  readonly decimals: number;
}

/** floor((2·n·10^k + d) / (2·d)), exact on integers; negative numerators round towards the greater. */
export function divide(numerator: number, denominator: number, decimals: number): Scaled | undefined {
  if (denominator <= 0) return undefined;
  const doubled = 2n * BigInt(numerator) * 10n ** BigInt(decimals) + BigInt(denominator);
  return { units: Number(floorDivide(doubled, 2n * BigInt(denominator))), decimals };
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** `percent(162, 158, 1)` -> 102,5; nothing where the whole is 0. */
export function percent(part: number, whole: number, decimals: number): Scaled | undefined {
  return divide(part * 100, whole, decimals);
}

/** What a paper that cuts off would print: `truncatedPercent(55, 60, 1)` -> 91,6. Only for reading others' papers. */
export function truncatedPercent(part: number, whole: number, decimals: number): Scaled | undefined {
  if (whole <= 0) return undefined;
  return { units: Number((BigInt(part) * 10n ** BigInt(decimals + 2)) / BigInt(whole)), decimals };
}

/** To the nearest whole number, half up: `rounded(992, 5)` -> 198. */
export function rounded(numerator: number, denominator: number): number | undefined {
  return divide(numerator, denominator, 0)?.units;
}

/** Is a/b less than, equal to or more than c/d? For positive denominators, exactly. */
export function compareFractions(one: readonly [number, number], other: readonly [number, number]): -1 | 0 | 1 {
  const difference = BigInt(one[0]) * BigInt(other[1]) - BigInt(other[0]) * BigInt(one[1]);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function digits({ units, decimals }: Scaled): readonly [string, string, string] {
  const text = String(Math.abs(units)).padStart(decimals + 1, '0');
  const cut = text.length - decimals;
  return [units < 0 ? '-' : '', text.slice(0, cut), text.slice(cut)];
}

/** As tables print it: {units: 290, decimals: 1} -> "29,0". */
export function printed(scaled: Scaled): string {
  const [sign, whole, fraction] = digits(scaled);
  return fraction === '' ? sign + whole : `${sign}${whole},${fraction}`;
}

/** As running text prints it: 100,0 -> "100", 102,5 -> "102,5". */
export function printedInText(scaled: Scaled): string {
  const [sign, whole, fraction] = digits(scaled);
  return /^0*$/.test(fraction) ? sign + whole : `${sign}${whole},${fraction}`;
}

/** For convenience of programs only; what counts is numerator and denominator. */
export function toNumber(scaled: Scaled): number {
  const [sign, whole, fraction] = digits(scaled);
  return Number(`${sign}${whole}.${fraction === '' ? '0' : fraction}`);
}
