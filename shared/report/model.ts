// A quarterly report before it is drawn: what stands in it, in which order. Word, Excel, PDF, CSV and JSON are made
// from this and decide nothing. Order and skeleton: domain notes 5.2, after what committees publish; no official layout
// of a quarterly report was found. Counts only: no person's name stands in a report.
import type { Chart } from './charts/chart.ts';

/** One cell. `share` keeps its integers, so that a sheet can check them. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly value: number }
  | {
      readonly kind: 'share';
      readonly numerator: number;
      readonly denominator: number;
      readonly printed: string;
      /** Of 162/158, 102,5 is a percentage; of 4996/162, 30,8 is not. */
      readonly isPercent: boolean;
    }
  /** Not known, not told, or not printed because it would point to one person. */
  | { readonly kind: 'none'; readonly text: string };

export interface Column {
  readonly title: string;
  /** Sum rows add these up; shares and texts are not added. */
  readonly isSummed: boolean;
  /** Of a share: the columns in which its numerator and its denominator stand, counted from 0. */
  readonly share?: readonly [numerator: number, denominator?: number];
}

export interface Row {
  readonly kind: 'plain' | 'group' | 'sum' | 'total';
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly title: string;
  /** How it lies on paper; what only a sheet shows is not printed. */
  readonly paper: 'portrait' | 'landscape' | 'none';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Paragraph {
  readonly text: string;
  /** Left for people to write; drawn as an empty, marked place. */
  readonly isBlank?: boolean;
}

export interface Section {
  readonly heading: string;
  readonly level: 1 | 2;
  readonly paragraphs: readonly Paragraph[];
}

/** What a Party paper looks like on a day: 36-HD/VPTW (03/4/2018) to 26/5/2026, 05-HD/VPTW from 27/5/2026. */
export interface Format {
  readonly marginsMillimetres: readonly [top: number, bottom: number, left: number, right: number];
  readonly ending: './.' | '.';
  readonly isOfficeBold: boolean;
}

export interface Head {
  readonly superior: string;
  readonly issuer: string;
  /** "Số 45-BC/ĐUK"; dots where the number is not yet given. */
  readonly number: string;
  readonly placeAndDate: string;
  /** "MẬT", where the signer sets it. */
  readonly secrecy?: string;
  readonly title: string;
  readonly subject: string;
}

export interface Report {
  readonly format: Format;
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly receivers: readonly string[];
  readonly onBehalf: string;
  readonly office: string;
  /** At the foot of every page. */
  readonly foot: string;
}

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const none = (value: string): Cell => ({ kind: 'none', text: value });
