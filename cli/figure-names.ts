// What figures and stated numbers are called, and how they are shown.
import type { Figure } from '../events/api/figures.ts';
import { indicator } from '../shared/indicators/catalogue.ts';
import type { Language } from './terminal.ts';

/** `admitted` -> "Đảng viên mới kết nạp" */
export function figureName(id: string, language: Language): string {
  return indicator(id)?.[language] ?? id;
}

/** `102,5 % (162/158)`, `31`, `30,8`, `–` */
export function shownFigure(id: string, figure: Figure): string {
  if (figure.printed === undefined) return String(figure.value ?? '–');
  if (figure.value === null || id === 'averageAge' || id === 'needPerQuarter') return figure.printed;
  return `${figure.printed} % (${figure.numerator}/${figure.denominator})`;
}

const statements: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  plan: { vi: 'Chỉ tiêu giao', en: 'Target of the plan' },
  termStart: { vi: 'Đảng viên đầu nhiệm kỳ', en: 'Members at term start' },
  yearStart: { vi: 'Đảng viên đầu năm', en: 'Members at the start of the year' },
  periodEnd: { vi: 'Đảng viên cuối kỳ', en: 'Members at the end of a period' },
  declaredAdmitted: { vi: 'Số kết nạp đã báo cáo', en: 'Admitted, as reported' },
  declaredOfficial: { vi: 'Số chuyển chính thức đã báo cáo', en: 'Made official, as reported' },
  memberFlow: { vi: 'Tăng, giảm đảng viên', en: 'Member flow' },
};

export function statementName(kind: string, language: Language): string {
  return statements[kind]?.[language] ?? kind;
}
