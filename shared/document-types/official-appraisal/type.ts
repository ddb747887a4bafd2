// 14-KNĐ, BÁO CÁO thẩm định nghị quyết của chi bộ đề nghị công nhận đảng viên chính thức, of a đảng ủy bộ phận.
import { cites } from '../parts/decision-basis.ts';
import { numberAndDate, organisationHeader, probationer, signature, uses } from '../parts/groups.ts';
import { defineType } from '../build.ts';
import { signedRules } from '../parts/rules.ts';
import { wholeOf } from '../../fields/locate.ts';

const cited = ['Nghị quyết số'];

export const officialAppraisal = defineType({
  id: 'official-appraisal',
  catalogueNo: '51',
  form: '14-KNĐ',
  title: {
    vi: 'Báo cáo thẩm định nghị quyết của chi bộ đề nghị công nhận đảng viên chính thức',
    en: 'Appraisal of a cell’s resolution on a recognition',
  },
  signs: {
    titles: ['báo cáo'],
    about: ['công nhận đảng viên chính thức', 'đề nghị công nhận đảng viên'],
    code: '14-KNĐ',
    needs: [['thẩm định']],
    never: ['kết nạp đảng viên'],
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
    personName: probationer,
    ...signature,
  },
  rules: signedRules,
  complete: true,
});
