// KẾ HOẠCH, THÔNG BÁO giao chỉ tiêu kết nạp đảng viên năm …: the year's targets. Its head and the
// rows of its appendix are read and added up; the targets that count are imported (`hoso plan import`).
import { defineType } from '../build.ts';
import { numberAndDate, organisationHeader } from '../parts/groups.ts';
import { behind } from '../parts/locators.ts';
import { reportSignature } from '../parts/report-signature.ts';
import { yearOfTitle } from '../parts/report-period.ts';
import { listRows } from '../../fields/tables/list-table.ts';
import { planRules } from '../../rules/list.ts';
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
    rows: {
      ...{ kind: 'table', label: 'TT | Đơn vị | Chỉ tiêu', optional: true },
      locate: listRows([
        { name: 'unit', kind: 'text', heading: /donvi|chibo|tochuccoso/ },
        { name: 'members', kind: 'int', heading: /dangvien(?:hienco|daunam)?$/ },
        { name: 'planYear', kind: 'int', heading: /chitieu|soluong/ },
        { name: 'note', kind: 'text', heading: /ghichu/ },
      ]),
    },
    ...reportSignature,
  },
  rules: [...planRules, signaturePresent],
  complete: false,
});
