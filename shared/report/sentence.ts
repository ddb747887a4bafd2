// Sentences that carry figures, as running text prints them: "100%" and not "100,0%". Nothing is said of a figure that
// is not known.
import type { Figure, Figures } from '../indicators/figure.ts';

/** "29,0" -> "29", "102,5" -> "102,5" */
export function inText(printed: string): string {
  return printed.replace(/,0+$/, '');
}

export function percentInText(figure: Figure | null | undefined): string | undefined {
  return figure?.printed === undefined || figure.value === null ? undefined : `${inText(figure.printed)}%`;
}

/** Counts below ten as Party papers write them: `twoDigits(3)` -> "03" */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** 5392 -> "5.392" */
export function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** The sentence of the year: admitted, of the plan, of the members at term start. */
export function seedSentence(figures: Figures): string | undefined {
  const admitted = figures['admittedYtd']?.value;
  const plan = percentInText(figures['planPercent']);
  const term = percentInText(figures['termStartPercent']);
  if (admitted === null || admitted === undefined) return undefined;
  const parts = [
    ...(plan === undefined ? [] : [`bằng ${plan} kế hoạch năm`]),
    ...(term === undefined ? [] : [`đạt ${term} trên tổng số đảng viên của Đảng bộ đầu nhiệm kỳ`]),
  ];
  const head = `đã kết nạp được tổng số ${twoDigits(admitted)} đảng viên mới`;
  return `${[head, parts.join(' và ')].filter((part) => part !== '').join(', ')}.`;
}
