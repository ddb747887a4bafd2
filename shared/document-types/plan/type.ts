// KẾ HOẠCH, THÔNG BÁO giao chỉ tiêu kết nạp đảng viên năm …: the year's targets. Its head and the
// rows of its appendix are read and added up; approved by a person
// its targets count like imported ones (`hoso plan import`), from the paper's day on.
import { defineType } from '../build.ts';
import { numberAndDate, organisationHeader } from '../parts/groups.ts';
import { listOf } from '../parts/list-of.ts';
import { behind } from '../parts/locators.ts';
import { reportSignature } from '../parts/report-signature.ts';
import { yearOfTitle } from '../parts/report-period.ts';
import { planRules } from '../../rules/plan.ts';
import { signaturePresent } from '../../rules/signature.ts';

export const plan = defineType({
  id: 'plan',
  title: { vi: 'Kế hoạch, chỉ tiêu kết nạp đảng viên', en: 'Plan of admissions' },
  signs: {
    titles: ['thông báo', 'kế hoạch', 'quyết định'],
    about: ['chỉ tiêu kết nạp đảng viên', 'phát triển đảng viên năm', 'kết nạp đảng viên năm'],
    needs: [
      ['chỉ tiêu', 'kế hoạch'],
      ['đảng viên trở lên', 'giao chỉ tiêu', 'chỉ tiêu kết nạp', 'tổng chỉ tiêu'],
    ],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ date: 'from which day the target holds' }),
    planYearOf: {
      ...{ kind: 'int', label: 'năm …', gates: 'which year the target is of' },
      locate: yearOfTitle,
    },
    planTotal: {
      ...{ kind: 'int', label: 'Tổng cộng', gates: 'plan of the year' },
      locate: behind('int', { labels: ['Tổng chỉ tiêu', 'toàn Đảng bộ kết nạp từ', 'Tổng cộng'], reach: 20 }),
    },
    targetPercent: {
      ...{ kind: 'percent', label: 'đạt từ … % trở lên so với tổng số đảng viên', optional: true },
      locate: behind('percent', {
        labels: ['tỷ lệ kết nạp đạt từ', 'tỷ lệ kết nạp đạt', 'đạt tỷ lệ từ', 'đạt từ'],
        reach: 12,
      }),
    },
    targetBase: {
      ...{ kind: 'int', label: 'tổng số đảng viên (mốc so sánh)', optional: true },
      locate: behind('int', {
        labels: ['tổng số đảng viên đầu nhiệm kỳ', 'tổng số đảng viên đầu năm', 'tổng số đảng viên cuối năm trước'],
        before: ['Tổng chỉ tiêu', 'Tổng cộng', 'TT'],
        reach: 16,
      }),
    },
    rows: listOf(
      { label: 'TT | Đơn vị | Chỉ tiêu', optional: true },
      [
        { name: 'unit', kind: 'text', heading: /donvi|chibo|tochuccoso/ },
        { name: 'members', kind: 'int', heading: /dangvien(?:hienco|daunam)?$/ },
        { name: 'planYear', kind: 'int', heading: /chitieu|soluong|canam/ },
        { name: 'note', kind: 'text', heading: /ghichu/ },
      ],
      { kind: 'int', heading: /^quy.{1,3}$/, names: ['planQ1', 'planQ2', 'planQ3', 'planQ4'] },
    ),
    ...reportSignature,
  },
  rules: [...planRules, signaturePresent],
  complete: false,
});
