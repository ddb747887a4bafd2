// 7-KNĐ, BÁO CÁO thẩm định nghị quyết của chi bộ đề nghị kết nạp đảng viên, of a đảng ủy bộ phận.
import { cites } from '../parts/decision-basis.ts';
import { numberAndDate, organisationHeader, candidate, signature, uses } from '../parts/groups.ts';
import { defineType } from '../build.ts';
import { signedRules } from '../parts/rules.ts';
import { wholeOf } from '../../fields/locate.ts';

const cited = ['Nghị quyết số'];

export const admissionAppraisal = defineType({
  id: 'admission-appraisal',
  catalogueNo: '44',
  form: '7-KNĐ',
  title: {
    vi: 'Báo cáo thẩm định nghị quyết của chi bộ đề nghị kết nạp đảng viên',
    en: 'Appraisal of a cell’s resolution on an admission',
  },
  signs: {
    titles: ['báo cáo'],
    about: ['đề nghị kết nạp đảng viên', 'kết nạp đảng viên'],
    code: '7-KNĐ',
    needs: [['thẩm định']],
    never: ['công nhận đảng viên'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: uses.reference, date: uses.deadlines }),
    appraisedResolutionNumber: {
      kind: 'documentNumber',
      label: 'Nghị quyết số',
      gates: uses.basis,
      locate: cites('documentNumber', cited, wholeOf),
    },
    appraisedResolutionDate: {
      kind: 'date',
      label: 'ngày … (nghị quyết)',
      gates: uses.basis,
      locate: cites('date', cited, wholeOf),
    },
    personName: candidate,
    ...signature,
  },
  rules: signedRules,
  complete: true,
});
