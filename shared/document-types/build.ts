// From what a form's folder states to the definition the pipeline uses: each field once, with its locator beside it.
import { z } from 'zod';
import type { Rule } from '../rules/rule.ts';
import { recogniser } from '../splitting/recognise.ts';
import type { Signs } from '../splitting/recognise.ts';
import type { DocumentType, FieldKind, FieldSpec, Locator } from './document-type.ts';

export interface LocatedSpec extends FieldSpec {
  readonly locate: Locator;
}

export interface TypeOptions {
  readonly id: string;
  readonly catalogueNo?: string;
  readonly form?: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly signs: Signs;
  readonly fields: Readonly<Record<string, LocatedSpec>>;
  readonly rules?: readonly Rule[];
  readonly complete: boolean;
}

const schemaOf: Readonly<Record<FieldKind, z.ZodType>> = {
  text: z.string().min(1),
  name: z.string().min(1),
  date: z.iso.date(),
  int: z.int().nonnegative(),
  percent: z.number().nonnegative(),
  decimal: z.number(),
  documentNumber: z.string().min(1),
  mark: z.boolean(),
  table: z.array(z.record(z.string(), z.unknown())),
};

/** What gates must be there; the rest may stay empty until it is completed. */
function valuesOf(fields: Readonly<Record<string, FieldSpec>>): z.ZodType {
  const shape = Object.entries(fields).map(([name, { kind, gates, optional }]) => {
    const schema = schemaOf[kind];
    return [name, gates !== undefined && !optional ? schema : schema.nullable().optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

export function defineType({ signs, fields, rules = [], ...rest }: TypeOptions): DocumentType {
  const entries = Object.entries(fields);
  const specs = Object.fromEntries(entries.map(([name, { locate: _locate, ...spec }]) => [name, spec]));
  return {
    ...rest,
    recognise: recogniser(signs),
    fields: specs,
    locators: Object.fromEntries(entries.map(([name, { locate }]) => [name, locate])),
    values: valuesOf(specs),
    rules,
  };
}
