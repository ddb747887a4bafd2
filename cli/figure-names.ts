// What figures and stated numbers are called, and how they are shown.
import type { Figure } from '../events/api/figures.ts';
import { indicator } from '../shared/indicators/catalogue.ts';
import type { Language } from './terminal.ts';

/** Facts of persons that may be known of nobody. */
const facts: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  gender: { vi: 'giới tính', en: 'sex' },
  ethnic: { vi: 'dân tộc', en: 'ethnicity' },
  religious: { vi: 'tôn giáo', en: 'religion' },
  youthUnion: { vi: 'Đoàn viên', en: 'Youth Union' },
  age: { vi: 'tuổi', en: 'age' },
  education: { vi: 'trình độ', en: 'education' },
  generalEducation: { vi: 'học vấn phổ thông', en: 'general education' },
  occupation: { vi: 'nghề nghiệp', en: 'occupation' },
  academicTitle: { vi: 'học hàm', en: 'academic title' },
  awareness: { vi: 'bồi dưỡng nhận thức', en: 'training' },
  privateOwner: { vi: 'chủ doanh nghiệp tư nhân', en: 'private ownership' },
  familyPlanning: { vi: 'chính sách KHHGĐ', en: 'family planning' },
  foreignMarriage: { vi: 'hôn nhân với người nước ngoài', en: 'marriage with a foreigner' },
};

/** `admitted` -> "Đảng viên mới kết nạp", `unknown.age` -> "Chưa rõ: tuổi" */
export function figureName(id: string, language: Language): string {
  const unknown = /^unknown\.(.+)$/.exec(id)?.[1];
  if (unknown === undefined) return indicator(id)?.[language] ?? id;
  return `${{ vi: 'Chưa rõ', en: 'Unknown' }[language]}: ${facts[unknown]?.[language] ?? unknown}`;
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
