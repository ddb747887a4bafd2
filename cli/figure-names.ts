// What figures are called.
import { indicator } from '../shared/indicators/catalogue.ts';
import type { Language } from './terminal.ts';

/** `admitted` -> "Đảng viên mới kết nạp" */
export function figureName(id: string, language: Language): string {
  return indicator(id)?.[language] ?? id;
}
