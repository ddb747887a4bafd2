// Labels as forms print them, shortened for sentences.

/** `Số …` -> "Số"; `…, ngày … tháng … năm …` -> "ngày … tháng … năm" */
export function shortLabel(label: string): string {
  return label.replace(/^[\s….,:;]+|[\s….,:;]+$/gu, '') || label;
}
