// How rules look at a document: a value counts only where it was found; a finding that rests on a doubtful reading
// is a warning that says so, because a misread digit must not accuse a paper.
import type { Field, UnderstoodDocument } from '../document-types/field.ts';
import { isSure } from '../document-types/sure.ts';
import type { Doubt, Finding, Severity } from './finding.ts';
import { inForceOn } from './legal-texts.ts';
import type { RuleHead, Said } from './rule.ts';

/** What is not sure enough for a record is not sure enough for an accusation: at most one wrong value in a hundred. */
export const readingDoubt = 0.99;

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

export interface Compared {
  readonly document: UnderstoodDocument;
  readonly fields: readonly string[];
}

/** Rests on a value that may be misread. */
export function isDoubtful({ document, fields }: Compared): boolean {
  return fields.some((name) => !isSure(found(document, name), readingDoubt));
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

function valuesOf(compared: readonly Compared[]): NonNullable<Finding['values']> {
  return compared.flatMap(({ document, fields }) =>
    fields.flatMap((field) => {
      const value = found(document, field)?.value;
      return typeof value === 'string' || typeof value === 'number'
        ? [{ document: document.documentType, field, value }]
        : [];
    }),
  );
}

const doubtTexts: Readonly<Record<Doubt, Said>> = {
  reading: {
    vi: ' (cần xem lại: có số liệu chưa chắc đã đọc đúng)',
    en: ' (look again: a value here may be misread)',
  },
  law: {
    vi: ' (cần xem lại: chưa đối chiếu được nguyên văn quy định)',
    en: ' (look again: the text of the regulation was not compared)',
  },
  calendar: {
    vi: ' (cần xem lại: lịch nghỉ của năm này là dự tính hoặc chưa có)',
    en: ' (look again: the days off of that year are projected or not known)',
  },
};

function told(message: Said, doubts: readonly Doubt[]): Said {
  return {
    vi: message.vi + doubts.map((doubt) => doubtTexts[doubt].vi).join(''),
    en: message.en + doubts.map((doubt) => doubtTexts[doubt].en).join(''),
  };
}

export interface FindingOptions {
  /** The day whose law applies. */
  readonly day?: string;
  readonly severity?: Severity;
  readonly doubts?: readonly Doubt[];
}

/**
 * A finding of a rule over values of one or more documents. An unsure rule, a text that was not read, days off not yet
 * decreed or a doubtful reading make it a warning.
 */
export function finding(
  rule: Pick<RuleHead, 'id' | 'basis' | 'certainty' | 'consent'>,
  compared: readonly Compared[],
  message: Said,
  options: FindingOptions = {},
): Finding {
  const text = inForceOn(rule.basis, options.day);
  const doubts: Doubt[] = [
    ...(compared.some(isDoubtful) ? (['reading'] as const) : []),
    ...(text?.unsure ? (['law'] as const) : []),
    ...(options.doubts ?? []),
  ];
  return {
    rule: rule.id,
    severity: doubts.length > 0 || rule.certainty === 'unsure' ? 'warning' : (options.severity ?? 'error'),
    certainty: rule.certainty,
    ...(doubts.length > 0 && { doubts }),
    message: told(message, doubts),
    ...(text && { citation: text.citation }),
    ...(rule.consent && { consent: rule.consent }),
    fields: [...new Set(compared.flatMap(({ fields }) => fields))],
    documents: [...new Set(compared.map(({ document }) => document.documentType))],
    values: valuesOf(compared),
    places: placesOf(compared),
  };
}
