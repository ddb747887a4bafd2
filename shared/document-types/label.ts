// Labels as forms print them, shortened for sentences.

/** Lines that no form prints a label before. */
const unprinted: Readonly<Record<string, string>> = {
  'header left, line 1': 'Cơ quan cấp trên (đầu trang)',
  'header left, line 2': 'Cơ quan ban hành (đầu trang)',
};

/** `Số …` -> "Số"; `…, ngày … tháng … năm …` -> "ngày … tháng … năm" */
export function shortLabel(label: string): string {
  return unprinted[label] ?? (label.replace(/^[\s….,:;]+|[\s….,:;]+$/gu, '') || label);
}
