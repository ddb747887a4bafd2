// Biểu số 1-BTCTW, THỐNG KÊ TĂNG, GIẢM ĐẢNG VIÊN (HD 11-HD/BTCTW, 13/12/2021).
// Recognised, its head and its rows read; until that was measured on scans every one waits for a person.
import { defineType } from '../build.ts';
import { organisationHeader } from '../parts/groups.ts';
import { preparer } from '../parts/preparer.ts';
import { quarterNamed, reportPeriod } from '../parts/report-period.ts';
import { formCells } from '../parts/report-rows.ts';
import { reportSignature } from '../parts/report-signature.ts';
import { memberFlowRules } from '../../rules/report.ts';
import { onCells } from '../../rules/report-cells.ts';
import { signaturePresent } from '../../rules/signature.ts';

export const memberFlowStatistics = defineType({
  id: 'member-flow-statistics',
  form: 'Biểu số 1-BTCTW',
  title: { vi: 'Thống kê tăng, giảm đảng viên', en: 'Statistics of member flow' },
  signs: { titles: ['thống kê tăng, giảm đảng viên'], needs: [quarterNamed] },
  fields: {
    ...organisationHeader,
    periodQuarter: reportPeriod.periodQuarter,
    periodYear: reportPeriod.periodYear,
    cells: { kind: 'table', label: 'Tiêu chí | Kỳ này | Cùng kỳ năm trước | (%)', locate: formCells },
    preparer,
    ...reportSignature,
  },
  rules: [...memberFlowRules.map(onCells), signaturePresent],
  complete: false,
});
