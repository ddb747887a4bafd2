// BÁO CÁO kết quả công tác phát triển đảng viên quý …: one unit's figures of a quarter, as a table, as sentences or as
// both. No national form; rows have the wordings of Biểu 1- and 2-BTCTW. It makes no record: what papers of persons prove
// does, and the report is compared with that.
import { defineType } from '../build.ts';
import { numberAndDate, organisationHeader } from '../parts/groups.ts';
import { preparer } from '../parts/preparer.ts';
import { reportCounts, reportRatios, reportUse } from '../parts/report-figures.ts';
import { quarterNamed, reportPeriod } from '../parts/report-period.ts';
import { reportSignature } from '../parts/report-signature.ts';
import { signaturePresent } from '../../rules/signature.ts';
import { quarterlyReportRules } from '../../rules/report.ts';

export const quarterlyReport = defineType({
  id: 'quarterly-report',
  title: { vi: 'Báo cáo công tác phát triển đảng viên quý', en: 'Quarterly report of a unit' },
  signs: {
    titles: ['báo cáo', 'biểu tổng hợp'],
    about: [
      ...['phát triển đảng viên quý', 'kết nạp đảng viên', 'số liệu đảng viên', 'công tác đảng quý'],
      ...['công tác phát triển đảng viên', 'tổ chức xây dựng đảng quý'],
    ],
    needs: [quarterNamed, ['kết nạp', 'đảng viên']],
    excludes: ['Báo cáo thẩm định'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: reportUse, date: reportUse }),
    ...reportPeriod,
    ...reportCounts,
    ...reportRatios,
    preparer,
    ...reportSignature,
  },
  rules: [...quarterlyReportRules, signaturePresent],
  complete: true,
});
