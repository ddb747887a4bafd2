// A value with the paper that says it, for sentences that hold one paper against another: who reads them must know which
// paper to open.
import { fieldName } from '../document-types/field-names.ts';
import { documentTypeOf } from '../document-types/registry.ts';
import { printDate, textOf } from '../rules/evidence.ts';
import type { Said } from '../rules/rule.ts';
import type { Dated } from './papers.ts';

const show = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? printDate(value) : value);

function where({ documentType }: Dated['document'], language: 'vi' | 'en'): string {
  return documentTypeOf(documentType)?.title[language] ?? documentType;
}

/** `13/7/1980 (Đơn xin vào Đảng)` */
export function saidOn({ document, field }: Pick<Dated, 'document' | 'field'>): Said {
  const value = show(textOf(document, field) ?? '');
  return { vi: `${value} (${where(document, 'vi')})`, en: `${value} (${where(document, 'en')})` };
}

/** `11/10/2021 (Đơn xin vào Đảng: Ngày được xét là cảm tình Đảng)`; a paper's own day needs no name. */
export function dayOn({ document, field, day }: Dated): Said {
  const name = fieldName(document.documentType, field);
  const about = (language: 'vi' | 'en') => (field === 'documentDate' ? '' : `: ${name[language]}`);
  return {
    vi: `${printDate(day)} (${where(document, 'vi')}${about('vi')})`,
    en: `${printDate(day)} (${where(document, 'en')}${about('en')})`,
  };
}
