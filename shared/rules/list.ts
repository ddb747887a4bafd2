// Rules inside lists of new members (L of the domain notes) that need no other paper: numbering, sums, days.
import type { TableRow, UnderstoodDocument } from '../document-types/field.ts';
import { finding, numberOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Rule, Said } from './rule.ts';

type Broken = (rows: readonly TableRow[], document: UnderstoodDocument) => Said | undefined;

/** A rule on the rows of a list, with what they say against it. */
export function rowsRule(id: string, sentence: Said, fields: readonly string[], broken: Broken): Rule {
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

/** `[0, 2]` -> `1, 3`: rows as people count them. */
export const places = (rows: readonly number[]) => rows.map((row) => row + 1).join(', ');

export const numberedOn = rowsRule(
  'L1',
  { vi: 'Số thứ tự chạy liên tục từ 1.', en: 'Rows are numbered from 1 without a gap.' },
  ['rows'],
  (rows) => {
    // A number that was not read says nothing.
    const wrong = [...rows.keys()].filter((at) => (rows[at]?.['rowNumber'] ?? at + 1) !== at + 1);
    return wrong.length === 0
      ? undefined
      : { vi: `Số thứ tự không liên tục ở dòng ${places(wrong)}.`, en: `Numbering breaks in row ${places(wrong)}.` };
  },
);

export const listHasTotal = rowsRule(
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

export const isDay = (value: TableRow[string] | undefined) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

export const ceremonyAfterDecision = rowsRule(
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

export const listRules: readonly Rule[] = [numberedOn, listHasTotal, ceremonyAfterDecision];
