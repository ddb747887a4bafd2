// The period a report is of: the quarter and year of its title ("quý I năm 2022", "quý IV và năm 2022"), the days it says
// its figures were taken from and up to.
import type { PageReading } from '../../document/page.ts';
import type { ReadKind } from '../../fields/kinds.ts';
import { missing, narrow, readParts } from '../../fields/located.ts';
import { pageRows } from '../../fields/rows.ts';
import { textOfParts } from '../../fields/stream.ts';
import type { WordPart } from '../../fields/stream.ts';
import { wholeParts } from '../../fields/header.ts';
import { titleOf } from '../../splitting/titles.ts';
import type { LocatedSpec } from '../build.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { behind } from './locators.ts';

const quarterAndYear =
  /q[uư][yýỳỷỹ]\s*[:.]?\s*([IVl1-4|i]{1,4})(?![\p{L}0-9])\s*[/,]?\s*(?:v[aà]\s+|n[aă]m\s+|-\s*)*(20[0-9]{2})/iu;

/** What a paper on a quarter says of it. */
export const quarterNamed: readonly string[] = ['I', 'II', 'III', 'IV', '1', '2', '3', '4'].flatMap((quarter) => [
  `quý ${quarter} năm`,
  `quý ${quarter}/20`,
  `quý ${quarter} và năm`,
]);

/** `I` -> 1, `IV` -> 4, `1V` -> 4, `3` -> 3; a reader takes the Roman one for a stroke or a digit. */
export function quarterOf(text: string): number | null {
  if (/^[2-4]$/.test(text)) return Number(text);
  const roman = text.replace(/[l1|i]/gu, 'I').toUpperCase();
  const quarter = ['I', 'II', 'III', 'IV'].indexOf(roman);
  return quarter < 0 ? null : quarter + 1;
}

/** The title and what stands under it, where the period is named. */
function titleParts(pages: readonly PageReading[]): readonly WordPart[] {
  const [page] = pages;
  const title = page && titleOf(page);
  if (!page) return [];
  const rows = pageRows(page);
  const shown = title ? rows.slice(title.index, title.index + 6) : rows.slice(0, 16);
  return wholeParts(shown.flatMap(({ words }) => words));
}

const readQuarter: ReadKind = (text) => {
  const quarter = quarterOf(quarterAndYear.exec(text)?.[1] ?? '');
  return quarter === null ? null : { value: quarter };
};
const readYear: ReadKind = (text) => {
  const year = quarterAndYear.exec(text)?.[2];
  return year === undefined ? null : { value: Number(year) };
};

function ofTitle(pages: readonly PageReading[], read: ReadKind): LocatedField {
  const parts = titleParts(pages);
  const match = quarterAndYear.exec(textOfParts(parts));
  return match ? readParts('int', narrow(parts, match.index, match[0].length), read) : missing;
}

/** "giao chỉ tiêu kết nạp đảng viên năm 2023" */
export const yearOfTitle: Locator = ({ pages }) => {
  const parts = titleParts(pages);
  const match = /n[aă]m\s+(20[0-9]{2})(?![0-9])/iu.exec(textOfParts(parts));
  const read: ReadKind = (text) => {
    const year = /(20[0-9]{2})(?![0-9])/.exec(text)?.[1];
    return year === undefined ? null : { value: Number(year) };
  };
  return match ? readParts('int', narrow(parts, match.index, match[0].length), read) : missing;
};

export const reportPeriod: Readonly<Record<'periodQuarter' | 'periodYear' | 'periodFrom' | 'periodTo', LocatedSpec>> = {
  periodQuarter: {
    kind: 'int',
    label: 'Quý …',
    gates: 'which period the figures are of',
    locate: ({ pages }) => ofTitle(pages, readQuarter),
  },
  periodYear: {
    kind: 'int',
    label: 'năm …',
    gates: 'which period the figures are of',
    locate: ({ pages }) => ofTitle(pages, readYear),
  },
  periodFrom: {
    kind: 'date',
    label: '(số liệu tính từ ngày …',
    optional: true,
    gates: 'rule R23: the days of the quarter',
    locate: behind('date', {
      labels: ['số liệu tính từ ngày', 'số liệu từ ngày', 'lấy số liệu từ ngày', 'tính từ ngày'],
      before: ['đến ngày', 'đến hết ngày'],
    }),
  },
  periodTo: {
    kind: 'date',
    label: '… đến ngày …)',
    optional: true,
    gates: 'rules R23, R24: the days of the quarter',
    locate: behind('date', {
      labels: ['chốt số liệu đến', 'tính đến ngày', 'đến hết ngày', 'đến ngày'],
      reach: 30,
    }),
  },
};
