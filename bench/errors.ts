// Fields that were read wrongly, invented or not found, with all that is needed to see why.
import type { toReadOutput } from '../cli/read.ts';
import { isRight } from './labelled.ts';
import type { TrueDocument, TrueField } from './labelled.ts';
import type { LabelledFile } from './readings.ts';

type OutputDocument = ReturnType<typeof toReadOutput>['documents'][number];
type OutputField = OutputDocument['fields'][string];
type Polygon = readonly (readonly [number, number])[];

export interface FieldError {
  readonly dossier: string;
  readonly file: string;
  readonly level: string;
  readonly documentType: string;
  readonly field: string;
  /** silent: a wrong value in an accepted document. */
  readonly kind: 'silent' | 'wrong' | 'missing';
  readonly handwritten: boolean;
  readonly truth?: string;
  readonly read?: string;
  readonly raw?: string;
  readonly probability?: number;
  readonly why: readonly string[];
  /** Where the label says it stands, and where it was read. */
  readonly places: readonly { readonly page: number; readonly polygon: Polygon; readonly of: 'truth' | 'read' }[];
}

function placesOf(label: TrueField | undefined, read: OutputField | undefined): FieldError['places'] {
  const truth = label?.page !== undefined && label.polygon ? [{ ...label, of: 'truth' as const }] : [];
  const found = read?.page !== undefined && read.polygon ? [{ ...read, of: 'read' as const }] : [];
  return [...truth, ...found].map(({ page = 0, polygon = [], of }) => ({ page, polygon, of }));
}

/** Tables as JSON, everything else as it stands. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : JSON.stringify(value);

function errorOf(file: LabelledFile, truth: TrueDocument, found: OutputDocument | undefined, field: string) {
  const [label, read] = [truth.fields[field], found?.fields[field]];
  const value = read?.value ?? null;
  if (value === null ? (label?.legible ?? false) === false : isRight(field, value, label)) return [];
  const silent = found?.route === 'accepted';
  const error: FieldError = {
    ...{ dossier: file.dossier, file: file.file, level: file.level, documentType: truth.documentType, field },
    kind: value === null ? 'missing' : silent ? 'silent' : 'wrong',
    handwritten: label?.handwritten ?? false,
    ...(label && { truth: shown(label.value) }),
    ...(value !== null && { read: shown(value) }),
    ...{ raw: read?.raw, probability: read?.probability, why: read?.why ?? [] },
    places: placesOf(label, read),
  };
  return [error];
}

export function fieldErrors(
  file: LabelledFile,
  pairs: readonly (readonly [TrueDocument, OutputDocument | undefined])[],
): FieldError[] {
  return pairs.flatMap(([truth, found]) => {
    const names = new Set([...Object.keys(truth.fields), ...Object.keys(found?.fields ?? {})]);
    return [...names].flatMap((field) => errorOf(file, truth, found, field));
  });
}
