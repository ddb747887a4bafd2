// What document types and their fields are called.
import type { Language } from './terminal.ts';

const other = { vi: 'giấy tờ khác', en: 'another paper' };

export function titleOf(documentType: string, language: Language): string {
  return documentType === 'other' ? other[language] : documentType;
}

export function fieldLabel(_documentType: string, field: string): string {
  return field;
}
