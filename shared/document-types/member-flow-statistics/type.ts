// Biểu số 1-BTCTW, THỐNG KÊ TĂNG, GIẢM ĐẢNG VIÊN (HD 11-HD/BTCTW, 13/12/2021).
import { defineType } from '../build.ts';
import { statisticsForm } from '../parts/statistics-form.ts';
import { memberFlowRules } from '../../rules/report.ts';
import { ratiosHold } from '../../rules/statistics.ts';

export const memberFlowStatistics = defineType({
  id: 'member-flow-statistics',
  form: 'Biểu số 1-BTCTW',
  title: { vi: 'Thống kê tăng, giảm đảng viên', en: 'Statistics of member flow' },
  ...statisticsForm('thống kê tăng, giảm đảng viên', memberFlowRules, [ratiosHold]),
});
