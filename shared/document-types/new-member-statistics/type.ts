// Biểu số 2-BTCTW, THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP (HD 11-HD/BTCTW, 13/12/2021).
import { defineType } from '../build.ts';
import { statisticsForm } from '../parts/statistics-form.ts';
import { newMemberRules } from '../../rules/report.ts';
import { ratiosHold, unitsWithin } from '../../rules/statistics.ts';

export const newMemberStatistics = defineType({
  id: 'new-member-statistics',
  form: 'Biểu số 2-BTCTW',
  title: { vi: 'Thống kê đảng viên mới kết nạp', en: 'Statistics of new members' },
  ...statisticsForm('thống kê đảng viên mới kết nạp', newMemberRules, [ratiosHold, unitsWithin]),
});
