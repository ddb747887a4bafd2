// What a field becomes when its own words were not read: nothing, never another date of the page, nor another
// number that is believed. Papers of every house as
// the generator sets them. All people and units are invented.
import { describe, expect, it } from 'vitest';
import type { DrawnPage } from '../../samples/page/drawing.ts';
import { judgeField } from '../../shared/calibration/probability.ts';
import shipped from '../../shared/calibration/pp-ocr-en.tesseract-vie.json' with { type: 'json' };
import { CalibrationTable } from '../../shared/calibration/table.ts';
import { useRedundancy } from '../../shared/fields/redundancy.ts';
import type { PageReading } from '../../shared/document/page.ts';
import type { Field } from '../../shared/document-types/field.ts';
import type { DocumentType, FieldKind, FieldSpec } from '../../shared/document-types/document-type.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { readingsOfPages } from './drawn-reading.ts';
import { losses, papersOfHouse, withoutField } from './lost-words.ts';
import type { Loss, SetPaper } from './lost-words.ts';

const houses = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

interface Paper extends SetPaper {
  readonly type: DocumentType;
}

function papers(style: (typeof houses)[number]): Paper[] {
  return papersOfHouse(style, 'lost').flatMap((paper) => {
    const type = documentTypeOf(paper.documentType);
    return type ? [{ ...paper, type }] : [];
  });
}

const isPrinted = (pages: readonly DrawnPage[], name: string) =>
  pages.some(({ pieces }) => pieces.some(({ field }) => field === name));

/** Of each field of a kind what its locator gives without its words, where that is not what was printed. */
function givenWithout(kind: FieldKind, kinds: readonly Loss[], { type, pages, printed }: Paper): string[] {
  const names = Object.keys(type.fields).filter((name) => type.fields[name]?.kind === kind && isPrinted(pages, name));
  return names.flatMap((name) =>
    kinds.flatMap((loss) => {
      const value = type.locators[name]?.({ pages: readingsOfPages(withoutField(pages, name, loss)) }).value ?? null;
      return value === null || value === printed[name]
        ? []
        : [`${type.id} ${name}, ${loss} lost: ${JSON.stringify(value)}`];
    }),
  );
}

const table = CalibrationTable.parse(shipped);

const isNumber = ({ kind }: FieldSpec) => kind === 'int' || kind === 'percent';

/** The numbers of a paper as they are judged, with what its sums say of them. */
function judgedNumbers(type: DocumentType, pages: readonly PageReading[]): Record<string, Field> {
  const names = Object.keys(type.fields).filter((name) => type.fields[name] && isNumber(type.fields[name]));
  const located = names.flatMap((name) => {
    const locate = type.locators[name];
    return locate ? [[name, locate({ pages })] as const] : [];
  });
  const fields = Object.entries(useRedundancy(Object.fromEntries(located)));
  return Object.fromEntries(
    fields.map(([name, field]) => [name, judgeField(field, { documentType: type.id, name }, table)]),
  );
}

/** Of numbers what would be believed without their lines. */
function believedWithoutLine({ type, pages, printed }: Paper): string[] {
  const names = Object.keys(type.fields).filter((name) => type.fields[name] && isNumber(type.fields[name]));
  const read = new Map<string, Record<string, Field>>();
  return names.flatMap((name) => {
    if (!isPrinted(pages, name)) return [];
    const rest = withoutField(pages, name, 'lines');
    // Numbers of one line are lost together.
    const key = JSON.stringify(rest.map(({ items }) => items.map((item) => (item.kind === 'word' ? item.text : ''))));
    const judged = read.get(key) ?? judgedNumbers(type, readingsOfPages(rest));
    read.set(key, judged);
    const { value = null, probability = 0 } = judged[name] ?? {};
    const isBelieved = value !== null && value !== printed[name] && probability >= 0.99;
    return isBelieved ? [`${type.id} ${name}: ${JSON.stringify(value)}`] : [];
  });
}

describe.each(houses)('on papers of house %s', (style) => {
  const made = papers(style);

  it('a day whose words were lost is no other day', () => {
    const given = made.flatMap((paper) => givenWithout('date', losses, paper));
    expect(given).toEqual([]);
  });

  it('a count or a share whose line was lost is no other that is believed', () => {
    // A third of each house's papers, another in the next house: each takes a while.
    const some = made.filter((_, index) => (index + houses.indexOf(style)) % 3 === 0);
    expect(some.flatMap((paper) => believedWithoutLine(paper))).toEqual([]);
  });

  it('the number of a paper whose words were lost is no other paper’s', () => {
    expect(made.flatMap((paper) => givenWithout('documentNumber', ['words', 'lines'], paper))).toEqual([]);
  });
});
