// What document types and their fields are called.
import { shortLabel } from '../shared/document-types/label.ts';
import { documentTypeOf } from '../shared/document-types/registry.ts';
import type { Language } from './terminal.ts';

const other = { vi: 'Giấy tờ khác', en: 'Another paper' };

/** `admission-decision` -> "Quyết định kết nạp đảng viên" */
export function titleOf(documentType: string, language: Language): string {
  return documentType === 'other' ? other[language] : (documentTypeOf(documentType)?.title[language] ?? documentType);
}

/** As the form prints it; forms speak Vietnamese only. */
export function fieldLabel(documentType: string, field: string): string {
  return shortLabel(documentTypeOf(documentType)?.fields[field]?.label ?? field);
}
