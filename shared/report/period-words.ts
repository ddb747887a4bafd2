// A quarter as running text names it.

/** `2022-Q2` -> "quý II năm 2022" */
export function periodInWords(period: string): string {
  const [year, quarter] = [period.slice(0, 4), Number(period.at(-1))];
  return `quý ${['I', 'II', 'III', 'IV'][quarter - 1]} năm ${year}`;
}
