// Every form of the registry against its own sample: what is printed is read and nothing else, each rule can fail, and
// what is taken off the paper goes missing instead of turning into something else.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import type { DocumentType } from '../../shared/document-types/document-type.ts';
import type { Field, TableRow, UnderstoodDocument } from '../../shared/document-types/field.ts';
import type { Line, PageReading } from '../../shared/document/page.ts';
import { isRight } from '../../bench/labelled.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import type { Value } from '../../samples/page/content.ts';
import { readingsOf } from './drawn-reading.ts';
import { sampleOf } from './samples.ts';

type Values = Readonly<Record<string, Value>>;

function only(pages: readonly PageReading[]): UnderstoodDocument {
  const [document, ...more] = understand(pages);
  if (!document || more.length > 0) throw new Error(`${more.length + 1} documents`);
  return document;
}

/** A value that nobody would take unseen is not wrong, it is asked about. */
const doubted = new Set(['repeated-differs', 'mark-doubt', 'label-missing', 'unread-ink']);
const exact = new Set(['int', 'percent', 'decimal', 'date', 'documentNumber']);

function isWrong(name: string, field: Field | undefined, value: Value | undefined): boolean {
  if (field?.state !== 'found' || field.value === null || field.why.some((why) => doubted.has(why))) return false;
  if (!value) return true;
  const { alternatives = [], ...printed } = value;
  return !isRight(name, field.value, {
    ...printed,
    alternatives: [...alternatives],
    legible: true,
    handwritten: false,
  });
}

/** Numbers and dates, of which one that is wrong looks like any other; of texts those that a record or rule needs. */
function watched({ fields }: DocumentType): string[] {
  return Object.keys(fields).filter((name) => exact.has(fields[name]?.kind ?? '') || fields[name]?.gates !== undefined);
}

/**
 * Dates that forms name by "ngày" alone: where their line is lost, another date of the paper is taken. Readers lose
 * words, hardly ever whole lines; the list is to become empty.
 */
const mixedUp: Readonly<Record<string, readonly string[]>> = {
  application: ['birthDate'],
  'mentor-review': ['mentorPartyDate'],
};

function wrongFields(type: DocumentType, document: UnderstoodDocument, values: Values): string[] {
  return watched(type)
    .filter((name) => isWrong(name, document.fields[name], values[name]))
    .map((name) => `${name}: ${JSON.stringify(document.fields[name]?.value)}`);
}

/** A row fewer, or one cell changed in the first. */
/** Without its first row, or with one cell of it changed, whichever. */
function otherTables(rows: readonly TableRow[]): TableRow[][] {
  const changed = rows.flatMap((row, at) =>
    Object.entries(row).flatMap(([name, value]) =>
      value === null
        ? []
        : mutations({ value, state: 'found', why: [] }).map((other) =>
            rows.with(at, { ...row, [name]: other } as TableRow),
          ),
    ),
  );
  return [rows.slice(1), ...changed];
}

function mutations({ value }: Field): readonly (string | number | TableRow[])[] {
  if (Array.isArray(value)) return otherTables(value);
  if (typeof value === 'number') return [0, value + 1, value + 100, Math.max(0, value - 1), 1];
  if (typeof value !== 'string') return [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return [`Chi bộ ${value}`];
  const [year, rest] = [Number(value.slice(0, 4)), value.slice(4)];
  return [1, -1, 5, -5, 40].map((years) => `${year + years}${rest}`);
}

const one: Field = { value: 1, state: 'found', why: [] };

/** What the sample does not print of a rule's fields, as 1 each: one of them, or all. */
function filledUp({ fields }: Rule, document: UnderstoodDocument): UnderstoodDocument[] {
  const absent = fields.filter((name) => document.fields[name]?.state !== 'found');
  const withOnes = (names: readonly string[]) => ({
    ...document,
    fields: { ...document.fields, ...Object.fromEntries(names.map((name) => [name, one])) },
  });
  return [withOnes(absent), ...absent.map((name) => withOnes([name]))];
}

function changes({ fields }: Rule, document: UnderstoodDocument): UnderstoodDocument[] {
  return fields.flatMap((name) => {
    const field = document.fields[name];
    if (field?.state !== 'found') return [];
    return mutations(field).map((value) => ({
      ...document,
      fields: { ...document.fields, [name]: { ...field, value } },
    }));
  });
}

/** The sample with one value changed, or its signature taken away: some of these the rule must speak of. */
function canFail(rule: Rule, document: UnderstoodDocument): boolean {
  const unsigned = { ...document, marks: { ...document.marks, signature: { present: false, probability: 0.99 } } };
  const filled = filledUp(rule, document);
  const tried = [unsigned, ...filled, ...[document, ...filled.slice(0, 1)].flatMap((each) => changes(rule, each))];
  return tried.some((changed) => rule.check(changed).length > rule.check(document).length);
}

function holds({ box }: Line, { polygon = [] }: Field): boolean {
  const [left = 0, top = 0] = polygon[0] ?? [];
  return box.left <= left + 0.001 && box.right >= left && box.top <= top + 0.001 && box.bottom >= top;
}

/** The lines in which numbers and dates stand, each once. */
function telling(type: DocumentType, document: UnderstoodDocument, pages: readonly PageReading[]): readonly Line[] {
  const fields = Object.entries(document.fields).filter(([name]) => exact.has(type.fields[name]?.kind ?? ''));
  const lines = fields.flatMap(([, field]) =>
    pages.filter(({ page }) => page === field.page).flatMap((page) => page.lines.filter((line) => holds(line, field))),
  );
  return [...new Set(lines)];
}

const without = (pages: readonly PageReading[], gone: Line) =>
  pages.map((page) => ({ ...page, lines: page.lines.filter((line) => line !== gone) }));

/** A person looks at it anyway: a rule speaks, or something that a record needs is not there. */
function isHeld(type: DocumentType, document: UnderstoodDocument): boolean {
  const needed = Object.entries(type.fields).filter(([, { gates, optional }]) => gates !== undefined && !optional);
  return (
    type.rules.some((rule) => rule.check(document).length > 0) ||
    needed.some(([name]) => document.fields[name]?.state !== 'found')
  );
}

/** "Có mặt" of a committee before its total: asked for in review, not guessed. */
const overlooked: ReadonlySet<string> = new Set(['committeePresent']);

function check(type: DocumentType): void {
  const sample = sampleOf(type.id);
  const pages = readingsOf(sample);
  const { values } = sample.paper;

  it('reads what its sample says, and nothing that it does not say', () => {
    const document = only(pages);

    expect(document.documentType).toBe(type.id);
    const missing = watched(type).filter(
      (name) => name in values && document.fields[name]?.state !== 'found' && !overlooked.has(name),
    );
    expect({ missing, wrong: wrongFields(type, document, values) }).toEqual({ missing: [], wrong: [] });
  });

  it('finds nothing against its sample', () => {
    const document = only(pages);

    expect(type.rules.flatMap((rule) => [...rule.check(document)]).map(({ rule }) => rule)).toEqual([]);
  });

  it('loses a value with its line, and gets no other for it', () => {
    const wrong = telling(type, only(pages), pages).flatMap((line) => {
      const left = understand(without(pages, line)).find(({ documentType }) => documentType === type.id);
      const text = line.words.map((word) => word.text).join(' ');
      if (!left || isHeld(type, left)) return [];
      const others = wrongFields(type, left, values).filter(
        (other) => !mixedUp[type.id]?.some((name) => other.startsWith(`${name}:`)),
      );
      return others.map((other) => `without "${text}": ${other}`);
    });

    expect(wrong).toEqual([]);
  });
}

for (const type of documentTypes) describe(type.id, () => check(type));

describe('rules inside a document', () => {
  const held = documentTypes.flatMap((type) => type.rules.map((rule) => ({ type, rule })));
  const byRule = Map.groupBy(held, ({ rule }) => rule.id);

  for (const [id, forms] of byRule) {
    it(`${id} can fail on the sample of a form that is held to it`, () => {
      expect(forms.some(({ type, rule }) => canFail(rule, only(readingsOf(sampleOf(type.id)))))).toBe(true);
    });
  }
});
