// `reports/2022-Q1/v2/bao-cao-2022-Q1-v2.pdf`
export function reportKey({ period, number }: { period: string; number: number }, name: string): string {
  return `reports/${period}/v${number}/${name}`;
}
