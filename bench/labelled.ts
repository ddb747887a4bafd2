// Labelled folders: DIR/<dossier>/truth.json beside the scans, as samples/ makes them, and the comparison of a value with
// its truth: case, blanks and the place of the tone mark do not matter, numbers and dates must be exact.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TableRow } from '../shared/document-types/field.ts';
import type { FieldValue } from '../shared/document-types/field.ts';
import { sameSpelling } from '../shared/dossier/person-name.ts';

const Value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(TableRow)]);

export const TrueField = z.object({
  value: Value,
  raw: z.string().optional(),
  legible: z.boolean().default(true),
  handwritten: z.boolean().default(false),
  alternatives: z.array(Value).optional(),
  page: z.int().optional(),
  polygon: z.array(z.tuple([z.number(), z.number()])).optional(),
});
export type TrueField = z.infer<typeof TrueField>;

const TrueDocument = z.object({
  documentType: z.string(),
  pages: z.array(z.int()),
  fields: z.record(z.string(), TrueField),
});
export type TrueDocument = z.infer<typeof TrueDocument>;

export const Truth = z.object({
  dossier: z.string(),
  level: z.string(),
  files: z.array(z.object({ file: z.string(), documents: z.array(TrueDocument) })),
});
export type Truth = z.infer<typeof Truth>;

/** Every dossier of a folder that has a truth.json. */
export function loadTruths(directory: string): Truth[] {
  return readdirSync(directory)
    .sort()
    .map((name) => join(directory, name, 'truth.json'))
    .filter((path) => existsSync(path))
    .map((path) => Truth.parse(JSON.parse(readFileSync(path, 'utf8'))));
}

function tidied(text: string): string {
  return sameSpelling(text).replace(/\s*([-/,;:.])\s*/g, '$1');
}

function equal(name: string, value: string | number, wanted: TrueField['value']): boolean {
  if (typeof wanted === 'number') return typeof value === 'number' && Math.abs(value - wanted) < 1e-6;
  if (typeof wanted !== 'string') return false;
  if (name.endsWith('Number') && name !== 'historyNumber')
    return String(value).replace(/\s/g, '') === wanted.replace(/\s/g, '').normalize('NFC');
  return tidied(String(value)) === tidied(wanted);
}

export function isRight(name: string, value: FieldValue, truth: TrueField | undefined): boolean {
  const answers = truth === undefined ? [] : [truth.value, ...(truth.alternatives ?? [])];
  return answers.some((wanted) => (Array.isArray(value) ? sameTable(value, wanted) : equal(name, value, wanted)));
}

function sameCell(value: string | number | null, wanted: string | number | null): boolean {
  return value === null || typeof value === 'number' ? value === wanted : equal('', value, wanted);
}

/** Row for row and cell for cell; a cell that is not there is an empty one. */
function sameTable(rows: readonly TableRow[], wanted: TrueField['value']): boolean {
  if (!Array.isArray(wanted) || wanted.length !== rows.length) return false;
  return rows.every((row, index) => {
    const other = wanted[index] ?? {};
    return [...new Set([...Object.keys(row), ...Object.keys(other)])].every((column) =>
      sameCell(row[column] ?? null, other[column] ?? null),
    );
  });
}

/** Documents that are there and were found: same type and page of beginning. */
export function pairDocuments<Found extends { documentType: string; pages: readonly number[] }>(
  truths: readonly TrueDocument[],
  found: readonly Found[],
): readonly (readonly [TrueDocument, Found | undefined])[] {
  const free = [...found];
  return truths.map((truth) => {
    const at = free.findIndex(
      ({ documentType, pages }) => documentType === truth.documentType && pages[0] === truth.pages[0],
    );
    return [truth, at < 0 ? undefined : free.splice(at, 1)[0]] as const;
  });
}
