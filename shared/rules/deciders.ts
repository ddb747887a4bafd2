// F1: who decides. A chi bộ or a đảng ủy bộ phận proposes and appraises; the decision is a higher committee's (29-QĐ/TW
// 4.3.2; the point of the later texts was not compared, so the rule asks).
import { sameSpelling } from '../dossier/person-name.ts';
import { dateOf, textOf } from './evidence.ts';
import { regulation } from './legal-texts.ts';
import { paperRule } from './says.ts';

const cannotDecide = ['chi bộ', 'đảng bộ bộ phận', 'đảng ủy bộ phận'].map(sameSpelling);

export const decidedByCommittee = paperRule({
  id: 'F1',
  sentence: {
    vi: 'Quyết định do cấp ủy có thẩm quyền ban hành, không phải chi bộ hay đảng ủy bộ phận.',
    en: 'The decision is made by a committee with the power to, not by a cell or a sub-committee.',
  },
  basis: regulation('4.3.2'),
  certainty: 'unsure',
  note: {
    vi: 'Việc ủy quyền cho đảng ủy cơ sở không thể hiện trên quyết định, nên máy chỉ xem cơ quan ban hành ở đầu trang.',
    en: 'Whether a grassroots committee was delegated stands on no decision; the machine looks at the issuer only.',
  },
  fields: ['issuer'],
  breaches: (document) => {
    const issuer = textOf(document, 'issuer');
    const folded = issuer === undefined ? '' : sameSpelling(issuer);
    if (!cannotDecide.some((name) => folded.startsWith(name))) return [];
    return [
      {
        fields: ['issuer'],
        day: dateOf(document, 'documentDate'),
        message: {
          vi: `Quyết định do ${issuer ?? ''} ban hành: không phải cấp ủy có thẩm quyền.`,
          en: `The decision was issued by ${issuer ?? ''}, which has no power to decide.`,
        },
      },
    ];
  },
});
