// Rules inside lists of new members (L) and plans (P) of the domain notes that need no other paper: numbering, sums, days.
import type { TableRow, UnderstoodDocument } from '../document-types/field.ts';
import { finding, numberOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}
type Broken = (rows: readonly TableRow[], document: UnderstoodDocument) => Sentence | undefined;

function ruleOf(id: string, sentence: Sentence, fields: readonly string[], broken: Broken): Rule {
  const self: Rule = {
    ...{ id, sentence, basis: [], certainty: 'certain', fields },
    check: (document): readonly Finding[] => {
      const rows = document.fields['rows']?.value;
      const said = Array.isArray(rows) ? broken(rows, document) : undefined;
      const compared = fields.filter((name) => document.fields[name]?.state === 'found');
      return said ? [finding(self, [{ document, fields: compared }], said, { severity: 'error' })] : [];
    },
  };
  return self;
}

const places = (rows: readonly number[]) => rows.map((row) => row + 1).join(', ');

export const numberedOn = ruleOf(
  'L1',
  { vi: 'Số thứ tự chạy liên tục từ 1.', en: 'Rows are numbered from 1 without a gap.' },
  ['rows'],
  (rows) => {
    const wrong = [...rows.keys()].filter((at) => rows[at]?.['rowNumber'] !== at + 1);
    return wrong.length === 0
      ? undefined
      : { vi: `Số thứ tự không liên tục ở dòng ${places(wrong)}.`, en: `Numbering breaks in row ${places(wrong)}.` };
  },
);

export const listHasTotal = ruleOf(
  'L2',
  { vi: 'Tổng số ghi trong danh sách bằng số dòng.', en: 'The total the list states is its number of rows.' },
  ['total', 'rows'],
  (rows, document) => {
    const total = numberOf(document, 'total');
    return total === undefined || total === rows.length
      ? undefined
      : { vi: `Ghi ${total} người, có ${rows.length} dòng.`, en: `It states ${total}, there are ${rows.length} rows.` };
  },
);

const isDay = (value: TableRow[string] | undefined) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

export const decidedInPeriod = ruleOf(
  'L4',
  { vi: 'Ngày quyết định kết nạp nằm trong quý của danh sách.', en: "Decisions are dated within the list's quarter." },
  ['periodQuarter', 'periodYear', 'rows'],
  (rows, document) => {
    const [quarter, year] = [numberOf(document, 'periodQuarter'), numberOf(document, 'periodYear')];
    if (quarter === undefined || year === undefined) return undefined;
    const wrong = [...rows.keys()].filter((at) => {
      const day = rows[at]?.['decisionDate'];
      if (!isDay(day)) return false;
      const [y, m] = String(day).split('-').map(Number);
      return y !== year || Math.ceil((m ?? 0) / 3) !== quarter;
    });
    return wrong.length === 0
      ? undefined
      : {
          vi: `Ngày quyết định ngoài quý ${quarter}/${year} ở dòng ${places(wrong)}.`,
          en: `Decided outside quarter ${quarter} of ${year} in row ${places(wrong)}.`,
        };
  },
);

export const ceremonyAfterDecision = ruleOf(
  'L7',
  { vi: 'Ngày kết nạp không trước ngày quyết định.', en: 'Nobody is admitted before the decision.' },
  ['rows'],
  (rows) => {
    const wrong = [...rows.keys()].filter((at) => {
      const [decided, admitted] = [rows[at]?.['decisionDate'], rows[at]?.['ceremonyDate']];
      return isDay(decided) && isDay(admitted) && String(admitted) < String(decided);
    });
    return wrong.length === 0
      ? undefined
      : {
          vi: `Ngày kết nạp trước ngày quyết định ở dòng ${places(wrong)}.`,
          en: `Admitted before the decision in row ${places(wrong)}.`,
        };
  },
);

/** Nothing where a row's number was not read: a sum of the others proves nothing. */
function sumOf(rows: readonly TableRow[], name: string): number | undefined {
  const numbers = rows.map((row) => row[name]);
  return numbers.every((value) => typeof value === 'number')
    ? numbers.reduce((sum, value) => sum + value, 0)
    : undefined;
}

export const targetsAddUp = ruleOf(
  'P1',
  { vi: 'Tổng chỉ tiêu bằng tổng các đơn vị.', en: "The total target is the sum of the units'." },
  ['planTotal', 'rows'],
  (rows, document) => {
    const [total, sum] = [numberOf(document, 'planTotal'), sumOf(rows, 'planYear')];
    return total === undefined || sum === undefined || total === sum
      ? undefined
      : { vi: `Cộng các đơn vị ${sum}, ghi tổng ${total}.`, en: `The units sum to ${sum}, the total says ${total}.` };
  },
);

export const listRules: readonly Rule[] = [numberedOn, listHasTotal, decidedInPeriod, ceremonyAfterDecision];
export const planRules: readonly Rule[] = [numberedOn, targetsAddUp];
