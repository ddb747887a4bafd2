// How rules look at a document: a value counts only where it was found; a finding that rests on a doubtful reading
// is a warning that says so, because a misread digit must not accuse a paper.
import type { Field, UnderstoodDocument } from '../document-types/field.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { citationOn } from './legal-texts.ts';

/** Below this chance of being right, a value may be misread and the finding asks instead of states. */
export const readingDoubt = 0.9;

function found(document: UnderstoodDocument, name: string): Field | undefined {
  const field = document.fields[name];
  return field?.state === 'found' && field.value !== null ? field : undefined;
}

export function numberOf(document: UnderstoodDocument, name: string): number | undefined {
  const value = found(document, name)?.value;
  return typeof value === 'number' ? value : undefined;
}

export function textOf(document: UnderstoodDocument, name: string): string | undefined {
  const value = found(document, name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A date as yyyy-mm-dd, or nothing. */
export function dateOf(document: UnderstoodDocument, name: string): string | undefined {
  const value = textOf(document, name);
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** `2022-06-05` -> `05/6/2022`, as Party papers write dates. */
export function printDate(day: string): string {
  const [year, month, date] = day.split('-');
  const monthNumber = Number(month);
  return `${date}/${monthNumber <= 2 ? month : monthNumber}/${year}`;
}

interface Compared {
  readonly document: UnderstoodDocument;
  readonly fields: readonly string[];
}

function isDoubtful(compared: readonly Compared[]): boolean {
  return compared.some(({ document, fields }) =>
    fields.some((name) => (found(document, name)?.probability ?? 0) < readingDoubt),
  );
}

function placesOf(compared: readonly Compared[]): Finding['places'] {
  return compared.flatMap(({ document, fields }) =>
    fields.flatMap((name) => {
      const field = found(document, name);
      return field?.page !== undefined && field.polygon
        ? [{ document: document.documentType, page: field.page, polygon: field.polygon }]
        : [];
    }),
  );
}

const doubtVi = ' (cần xem lại: có số liệu chưa chắc đã đọc đúng)';
const doubtEn = ' (look again: a value here may be misread)';

/**
 * A finding of a rule over values of one or more documents. `day`: the day whose law applies.
 * An unsure rule or a doubtful reading makes it a warning.
 */
export function finding(
  rule: Pick<Rule, 'id' | 'basis' | 'certainty'>,
  compared: readonly Compared[],
  message: { vi: string; en: string },
  options: { day?: string; severity?: Severity } = {},
): Finding {
  const doubtful = isDoubtful(compared);
  const citation = citationOn(rule.basis, options.day);
  return {
    rule: rule.id,
    severity: doubtful || rule.certainty === 'unsure' ? 'warning' : (options.severity ?? 'error'),
    certainty: rule.certainty,
    message: doubtful ? { vi: message.vi + doubtVi, en: message.en + doubtEn } : message,
    ...(citation === undefined ? {} : { citation }),
    fields: [...new Set(compared.flatMap(({ fields }) => fields))],
    documents: [...new Set(compared.map(({ document }) => document.documentType))],
    places: placesOf(compared),
  };
}
