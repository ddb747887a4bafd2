// Rules inside forms 1- and 2-BTCTW (S of the domain notes) on what only these forms print: the column of ratios, and the
// part of form 2 on the units that admitted somebody.
import type { TableRow, UnderstoodDocument } from '../document-types/field.ts';
import { figuresIn } from './report-cells.ts';
import { finding, numberOf } from './evidence.ts';
import { printsShare } from './percent.ts';
import type { Rule, Said } from './rule.ts';

/** Head of both forms: "4 (= 2*100/3)"; of the editions of 2012: "4 = 2:3". */
const forms = [
  {
    citation: 'Biểu mẫu thống kê kèm Hướng dẫn 12-HD/BTCTW (17/5/2012)',
    from: '2012-05-17',
    to: '2021-12-13',
    unsure: true,
  },
  { citation: 'Biểu số 1-BTCTW và 2-BTCTW kèm Hướng dẫn 11-HD/BTCTW (13/12/2021)', from: '2021-12-13' },
] as const;

/** The forms bear no day of their own: the last day of their quarter says which edition it is. */
export function dayOfForm(document: UnderstoodDocument): string | undefined {
  const [quarter, year] = [numberOf(document, 'periodQuarter'), numberOf(document, 'periodYear')];
  return quarter === undefined || year === undefined ? undefined : `${year}-${String(quarter * 3).padStart(2, '0')}-28`;
}

const rowsOf = (document: UnderstoodDocument): readonly TableRow[] => {
  const value = document.fields['cells']?.value;
  return Array.isArray(value) ? value : [];
};

/** A year before there was none: then nothing can be compared and the column stays blank. */
function isWrongRatio({ current, previous, ratio }: TableRow): boolean {
  if (typeof ratio !== 'number' || typeof current !== 'number' || typeof previous !== 'number') return false;
  return previous === 0 ? ratio !== 0 : !printsShare(ratio, current, previous);
}

const wordsOf = (rows: readonly TableRow[]) => rows.map(({ row }) => String(row)).join(', ');

export const ratiosHold: Rule = {
  id: 'S1',
  sentence: {
    vi: 'Cột (%) = kỳ này × 100 / cùng kỳ năm trước; để trống khi cùng kỳ là 0.',
    en: 'The column (%) is this period × 100 / the same a year before; blank where that is 0.',
  },
  ...{ basis: forms, certainty: 'certain', fields: ['cells'] },
  check: (document) => {
    const wrong = rowsOf(document).filter(isWrongRatio);
    if (wrong.length === 0) return [];
    const message = {
      vi: `Tỷ lệ % không bằng kỳ này chia cùng kỳ ở dòng: ${wordsOf(wrong)}.`,
      en: `The percentage is another one than the row's numbers give: ${wordsOf(wrong)}.`,
    };
    const options = { severity: 'warning', day: dayOfForm(document) } as const;
    return [finding(ratiosHold, [{ document, fields: ['cells'] }], message, options)];
  },
};

const kinds: readonly (readonly [prefix: string, unit: Said])[] = [
  ['committees', { vi: 'Đảng bộ cơ sở', en: 'Grassroots committees' }],
  ['cellUnits', { vi: 'Chi bộ cơ sở', en: 'Grassroots cells' }],
];

function tooMany(document: UnderstoodDocument, [prefix, unit]: (typeof kinds)[number]): readonly Said[] {
  const cells = { ...document, fields: figuresIn(document) };
  const [total, admitting, none] = ['Total', 'WithAdmission', 'NoSource'].map((name) => numberOf(cells, prefix + name));
  if (total === undefined || admitting === undefined) return [];
  const sum = admitting + (none ?? 0);
  if (sum <= total) return [];
  const numbers = `${admitting} + ${none ?? 0} > ${total}`;
  return [{ vi: `${unit.vi}: ${numbers}.`, en: `${unit.en}: ${numbers}.` }];
}

export const unitsWithin: Rule = {
  id: 'S2',
  sentence: {
    vi: 'Số TCCSĐ có kết nạp cộng số không còn quần chúng không quá tổng số, riêng cho đảng bộ và chi bộ cơ sở.',
    en: 'Units that admitted and units with nobody left are at most all of them, committees and cells each.',
  },
  ...{ basis: forms, certainty: 'certain', fields: ['cells'] },
  check: (document) =>
    kinds
      .flatMap((kind) => tooMany(document, kind))
      .map((message) => finding(unitsWithin, [{ document, fields: ['cells'] }], message, { day: dayOfForm(document) })),
};
