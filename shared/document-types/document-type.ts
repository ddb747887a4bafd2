// The self-contained definition of a form. One folder per type under document-types/, one line in registry.ts.
import type { z } from 'zod';
import type { PageReading } from '../document/page.ts';
import type { FieldEvidence } from '../fields/evidence.ts';
import type { Field } from './field.ts';
import type { Rule } from '../rules/rule.ts';

export type FieldKind = 'text' | 'name' | 'date' | 'int' | 'percent' | 'decimal' | 'documentNumber' | 'mark' | 'table';

/** A column of a table, for those who correct its cells. */
export interface ColumnSpec {
  readonly kind: Exclude<FieldKind, 'mark' | 'table'>;
  /** What may stand in it, where that is a closed list. */
  readonly oneOf?: readonly string[];
}

/** What a field feeds; a field with no use gates nothing and may stay empty. */
export interface FieldSpec {
  readonly kind: FieldKind;
  /** Label as the form prints it, for people. */
  readonly label: string;
  /** The record, rule or figure that needs the field. Present = the field gates acceptance. */
  readonly gates?: string;
  /** What a person may enter, where that is a closed list. */
  readonly oneOf?: readonly string[];
  /** Of a table. */
  readonly columns?: Readonly<Record<string, ColumnSpec>>;
  /** A paper may lack it (an optional item of the form). */
  readonly optional?: boolean;
}

/** Everything a locator may look at: the pages of the document only. */
export interface LocatorInput {
  readonly pages: readonly PageReading[];
}
/** A field as a locator leaves it: with the evidence that spelling and calibration look at, which goes no further. */
export interface LocatedField extends Field {
  readonly evidence?: FieldEvidence;
}
/** Never throws on arbitrary pages; absent stays absent. Probability is filled in by calibration afterwards. */
export type Locator = (input: LocatorInput) => LocatedField;

export interface DocumentType {
  readonly id: string;
  /** Number in the 104-kind catalogue of CV 1361-CV/BTCTW, e.g. "05". */
  readonly catalogueNo?: string;
  /** Form code, e.g. "9-KNĐ". */
  readonly form?: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Chance-like score 0..1 that these pages' first page begins this form. */
  readonly recognise: (page: PageReading) => number;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly locators: Readonly<Record<string, Locator>>;
  /** Values of an accepted document: strict zod object. */
  readonly values: z.ZodType;
  /** Rules inside the document. Cross-document ones live in shared/dossier. */
  readonly rules: readonly Rule[];
  /** Locators of all fields are written and measured; until then nothing of this type is accepted unseen. */
  readonly complete: boolean;
}
