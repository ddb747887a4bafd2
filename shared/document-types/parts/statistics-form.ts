// What the statistics forms of HD 11-HD/BTCTW (13/12/2021) have in common: head, period, one table, who made and signs it.
// Recognised, head and rows read; until that was measured on scans every one waits for a person.
import type { LocatedSpec } from '../build.ts';
import { onCells } from '../../rules/report-cells.ts';
import type { Rule } from '../../rules/rule.ts';
import { signaturePresent } from '../../rules/signature.ts';
import { organisationHeader } from './groups.ts';
import { preparer } from './preparer.ts';
import { quarterNamed, reportPeriod } from './report-period.ts';
import { organisationRows } from './form-organisation.ts';
import { counted, ratios } from './report-lexicon.ts';
import { formCells } from './report-rows.ts';
import { reportSignature } from './report-signature.ts';

const fields: Readonly<Record<string, LocatedSpec>> = {
  ...organisationHeader,
  periodQuarter: reportPeriod.periodQuarter,
  periodYear: reportPeriod.periodYear,
  cells: {
    ...{ kind: 'table', label: 'Tiêu chí | Kỳ này | Cùng kỳ năm trước | (%)', locate: formCells },
    columns: {
      row: { kind: 'text', oneOf: [...Object.keys({ ...counted, ...ratios }), ...organisationRows] },
      ...{ current: { kind: 'int' }, previous: { kind: 'int' }, ratio: { kind: 'decimal' } },
    },
  },
  preparer,
  ...reportSignature,
};

/** Named by its title; `sums` are rules on figures, `others` on the table itself. */
export function statisticsForm(title: string, sums: readonly Rule[], others: readonly Rule[]) {
  return {
    signs: { titles: [title], needs: [quarterNamed] },
    fields,
    rules: [...sums.map(onCells), ...others, signaturePresent],
    complete: false,
  } as const;
}
