// The pure core of the understand step: the readings of a file's pages in, its documents with their fields out. No AWS,
// no clock; the Lambda handler and the command line both call it.
import type { PageReading } from '../../shared/document/page.ts';
import { judgeField } from '../../shared/calibration/probability.ts';
import type { CalibrationTable } from '../../shared/calibration/table.ts';
import { tableFor } from '../../shared/calibration/tables.ts';
import type { FieldSpec, LocatedField, Locator } from '../../shared/document-types/document-type.ts';
import type { Field, FoundMark, UnderstoodDocument } from '../../shared/document-types/field.ts';
import { otherFields, otherLocators, otherType } from '../../shared/document-types/other.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { useRedundancy } from '../../shared/fields/redundancy.ts';
import type { LocatedFields } from '../../shared/fields/redundancy.ts';
import { boundBySigning, signingOf } from '../../shared/fields/signing-time.ts';
import type { Signing } from '../../shared/fields/signing-time.ts';
import { rememberSpellings, settleSpelling } from '../../shared/fields/spelling.ts';
import type { SpellingMemory } from '../../shared/fields/spelling.ts';
import { placedWords } from '../../shared/fields/stream.ts';
import { doubtsOf } from '../../shared/splitting/doubts.ts';
import { splitPages } from '../../shared/splitting/split.ts';
import type { PageRange } from '../../shared/splitting/split.ts';

export interface UnderstandContext {
  /** Calibration to judge by, in place of the shipped one of this pair of readers. */
  readonly table?: CalibrationTable;
}

interface Definition {
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly locators: Readonly<Record<string, Locator>>;
}

const other: Definition = { id: otherType, fields: otherFields, locators: otherLocators };

/** A document as it was located, before probabilities: what calibration learns from. */
export interface LocatedDocument {
  readonly range: PageRange;
  readonly definition: Definition;
  readonly fields: LocatedFields;
  readonly signing: Signing | undefined;
}

/** What the readings of a whole file say for each of its documents. */
interface InFile {
  readonly pages: readonly PageReading[];
  readonly memory: SpellingMemory;
}

function withSigningTime(fields: LocatedFields, signing: Signing | undefined): LocatedFields {
  const { documentDate: dated } = fields;
  return dated ? { ...fields, documentDate: boundBySigning(dated, signing) } : fields;
}

function located(range: PageRange, file: InFile): LocatedDocument {
  const definition = range.type ?? other;
  const read = Object.entries(definition.locators).map(([name, locate]): readonly [string, LocatedField] => [
    name,
    settleSpelling(locate({ pages: range.pages }), file.memory),
  ]);
  const signing = signingOf(range.pages, file.pages);
  return { range, definition, fields: useRedundancy(withSigningTime(Object.fromEntries(read), signing)), signing };
}

export function locateDocuments(pages: readonly PageReading[]): readonly LocatedDocument[] {
  const memory = rememberSpellings(pages.flatMap((page) => placedWords(page)));
  return splitPages(pages, documentTypes).map((range) => located(range, { pages, memory }));
}

function bestMark(pages: readonly PageReading[], kind: 'signatures' | 'seals'): FoundMark {
  const marks = pages.flatMap((page) => page[kind].map((mark) => ({ ...mark, page: page.page })));
  const [best] = marks.sort((a, b) => b.probability - a.probability);
  return best
    ? { present: true, probability: best.probability, page: best.page, polygon: best.polygon }
    : { present: false, probability: 0.5 };
}

function understood(
  { range, definition, fields, signing }: LocatedDocument,
  table: CalibrationTable | undefined,
): UnderstoodDocument {
  const judged = Object.entries(fields).map(([name, field]): readonly [string, Field] => [
    name,
    judgeField(field, { documentType: definition.id, name }, table),
  ]);
  return {
    documentType: definition.id,
    pages: range.pages.map(({ page }) => page),
    typeProbability: range.score,
    fields: Object.fromEntries(judged),
    marks: { signature: bestMark(range.pages, 'signatures'), seal: bestMark(range.pages, 'seals') },
    ...(signing && { signedOn: signing.day }),
    doubts: [...doubtsOf(range)],
  };
}

/** Readings of one file's pages, in order, to its documents. */
export function understand(pages: readonly PageReading[], context: UnderstandContext = {}): UnderstoodDocument[] {
  const table = context.table ?? tableFor(pages);
  return locateDocuments(pages).map((document) => understood(document, table));
}
