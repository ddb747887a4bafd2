// What document types and their fields are called.
import { fieldName } from '../shared/document-types/field-names.ts';
import { documentTypeOf } from '../shared/document-types/registry.ts';
import type { Language } from './terminal.ts';

const other = { vi: 'Giấy tờ khác', en: 'Another paper' };

/** `admission-decision` -> "Quyết định kết nạp đảng viên" */
export function titleOf(documentType: string, language: Language): string {
  return documentType === 'other' ? other[language] : (documentTypeOf(documentType)?.title[language] ?? documentType);
}

/** What was not sure and stops nothing stays empty, but never unsaid: a line, or none. */
export function emptyFields(
  { documentType, toComplete = [] }: { documentType: string; toComplete?: readonly string[] },
  language: Language,
): string[] {
  const head = { vi: 'Để trống, bổ sung sau', en: 'Left empty, to be completed' }[language];
  const names = toComplete.map((field) => fieldLabel(documentType, field, language)).join('; ');
  return names ? [`${head}: ${names}`] : [];
}

/** `('admission-decision', 'place', 'vi')` -> "Nơi ban hành" */
export function fieldLabel(documentType: string, field: string, language: Language): string {
  return fieldName(documentType, field)[language];
}
