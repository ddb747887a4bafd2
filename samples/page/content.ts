// What stands on a paper before it is set: blocks of spans. A span may belong to a field of the form.
export interface Span {
  readonly text: string;
  readonly field?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  readonly colour?: string;
  /** Written by hand over a gap in the print. */
  readonly hand?: boolean;
  /** Points more or less than the body's size. */
  readonly grow?: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface TextBlock {
  readonly kind: 'text';
  readonly spans: readonly Span[];
  readonly align: Align;
  /** First line starts this many millimetres in. */
  readonly indent?: number;
  /** Space above, in points. */
  readonly above?: number;
}
/** Header and foot: two blocks of lines side by side. `share` is the left one's part of the width. */
export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly left: readonly Block[];
  readonly right: readonly Block[];
  readonly share: number;
  readonly above?: number;
}
export interface RuleBlock {
  readonly kind: 'rule';
  /** Millimetres. */
  readonly length: number;
  readonly above?: number;
}
/** Room for a signature with what is put there. */
export interface SigningBlock {
  readonly kind: 'signing';
  readonly height: number;
  readonly signed: boolean;
  /** Words around the seal; absent: no seal. */
  readonly seal?: string;
}
export interface TableBlock {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TextBlock[])[];
  readonly above?: number;
}
export type Block = TextBlock | ColumnsBlock | RuleBlock | SigningBlock | TableBlock | { readonly kind: 'page-break' };

/** A value as the paper has it. */
export interface Value {
  readonly value: string | number;
  readonly raw: string;
  readonly alternatives?: readonly (string | number)[];
}

export interface Paper {
  readonly documentType: string;
  readonly blocks: readonly Block[];
  readonly values: Readonly<Record<string, Value>>;
  /** What stands in a table, row by row, by the columns' names. */
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;
  /** Printed small at the top right; absent on many papers. */
  readonly formCode?: string;
  readonly size: 'A4' | 'A5-landscape' | 'booklet';
  /** Colour of a double frame around the page. */
  readonly border?: string;
}
