// DANH SÁCH đảng viên mới kết nạp quý …: attached to a report or alone. Its head and rows are read and
// checked against each other; every person of it is proved by an own decision. 'Ngày vào Đảng' on a list is no decision's date.
import { defineType } from '../build.ts';
import { numberAndDate, organisationHeader } from '../parts/groups.ts';
import { listOf } from '../parts/list-of.ts';
import { behind } from '../parts/locators.ts';
import { quarterNamed, reportPeriod } from '../parts/report-period.ts';
import { reportSignature } from '../parts/report-signature.ts';
import { listRules } from '../../rules/list.ts';
import { signaturePresent } from '../../rules/signature.ts';

export const admissionList = defineType({
  id: 'admission-list',
  title: { vi: 'Danh sách đảng viên mới kết nạp', en: 'List of new members' },
  signs: {
    titles: [
      ...['danh sách', 'danh sách đảng viên mới kết nạp', 'danh sách kết nạp đảng viên', 'danh sách kết nạp đảng'],
    ],
    needs: [['đảng viên mới kết nạp', 'kết nạp đảng'], quarterNamed],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({}),
    periodQuarter: reportPeriod.periodQuarter,
    periodYear: reportPeriod.periodYear,
    rows: listOf({ label: 'TT | Họ và tên | Ngày sinh | …' }, [
      { name: 'personName', kind: 'name', heading: /hovaten|hoten/ },
      { name: 'birthDate', kind: 'date', heading: /sinh$/ },
      { name: 'homeTown', kind: 'text', heading: /quequan/ },
      { name: 'ethnicGroup', kind: 'text', heading: /dantoc/ },
      { name: 'education', kind: 'text', heading: /chuyenmon/ },
      { name: 'decisionNumber', kind: 'documentNumber', heading: /^so(?:qd|quyetdinh)|quyetdinhso/ },
      { name: 'decisionDate', kind: 'date', heading: /ngay.*(?:qd|quyetdinh)/ },
      { name: 'ceremonyDate', kind: 'date', heading: /ngay(?:tochucle)?ketnap/ },
      { name: 'cell', kind: 'text', heading: /chibo/ },
      { name: 'note', kind: 'text', heading: /ghichu/ },
    ]),
    total: {
      ...{ kind: 'int', label: 'Tổng số', optional: true, gates: 'rule L2: how many the list names' },
      locate: behind('int', { labels: ['Danh sách này có', 'Ấn định danh sách', 'Tổng cộng', 'Tổng số'], reach: 12 }),
    },
    ...reportSignature,
  },
  rules: [...listRules, signaturePresent],
  complete: false,
});
