// 9-KNĐ, QUYẾT ĐỊNH kết nạp đảng viên. Its date begins the time of membership (Điều lệ Đảng 5.4); the day of the ceremony is
// on no line of it.
import { addressBehind, behind, between, firstFound, subject, textBehind } from '../parts/locators.ts';
import { numberAndDate, organisationHeader, signature, uses } from '../parts/groups.ts';
import { inColumn } from '../parts/across.ts';
import { decisionBasis } from '../parts/decision-basis.ts';
import type { Labels } from '../../fields/locate.ts';
import { homeLabels, nameEnds, ownNameLabels } from '../parts/person-labels.ts';
import type { Locator } from '../document-type.ts';
import { defineType } from '../build.ts';
import { admissionRules } from '../parts/rules.ts';

const firstArticle = between(['Điều 1'], ['Điều 2', 'Nơi nhận']);
/** Where the article lists who the person is. */
const named: Labels = [...ownNameLabels, 'Ông (bà)'];

/**
 * "Quyết định này có hiệu lực …" names nobody, nor does "Đảng viên được kết nạp thực hiện nhiệm vụ …"; which article names
 * them differs from office to office. "Các tổ chức đảng và đồng chí có tên …" names none either.
 */
const beginsWithBody =
  /^(?!.*có nhiệm vụ và quyền)(?![\s.:,-]*các\s(?!.*(?:chi bộ|đảng (?:ủy|uỷ|bộ))))(?=[\s.:,-]*(?:các|văn phòng|đảng(?!\s+viên)|chi|ban|cơ quan|sở|trung tâm|tỉnh|huyện|thành|đồng chí|đ\/c)(?!\p{L})).*/isu;

const carriedOut = (article: string): Locator =>
  textBehind({
    labels: [article],
    before: [
      ...[
        'tổ chức lễ kết nạp',
        'tổ chức kết nạp',
        'và đồng chí có tên',
        'và quần chúng có tên',
        'và đồng chí',
        'có trách nhiệm',
        'chịu trách nhiệm',
      ],
      'căn cứ quyết định',
    ],
    reach: 240,
    form: beginsWithBody,
  });

export const admissionDecision = defineType({
  id: 'admission-decision',
  catalogueNo: '05',
  form: '9-KNĐ',
  title: { vi: 'Quyết định kết nạp đảng viên', en: 'Decision to admit a member' },
  signs: {
    titles: ['quyết định', 'quyết định kết nạp đảng viên'],
    about: ['kết nạp đảng viên', 'kết nạp người vào Đảng', 'kết nạp quần chúng'],
    code: '9-KNĐ',
    needs: [['Điều 1'], ['kết nạp quần chúng', 'kết nạp đồng chí', 'kết nạp ông', 'kết nạp bà']],
    never: ['công nhận đảng viên', 'xóa tên', 'hủy quyết định', 'kết nạp lại'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: uses.reference, date: uses.admitted }),
    personName: {
      kind: 'name',
      label: 'Kết nạp quần chúng',
      gates: uses.identity,
      locate: firstFound(
        inColumn('name', 'name'),
        subject({
          labels: [
            ...[
              'Kết nạp quần chúng',
              'Kết nạp đồng chí',
              'Kết nạp ông',
              'Kết nạp bà',
              'quần chúng',
              'Kết nạp vào Đảng',
            ],
            'Kết nạp',
          ],
          before: ['sinh ngày', 'sinh năm', 'ngày sinh', 'sinh', 'quê quán', 'vào Đảng Cộng sản', 'vào Đảng'],
          region: firstArticle,
        }),
        behind('name', { labels: named, before: nameEnds, region: firstArticle }),
        behind('name', { labels: ['Đồng chí'], before: nameEnds, region: firstArticle }),
      ),
    },
    birthDate: {
      kind: 'date',
      label: 'sinh ngày',
      gates: uses.ages,
      locate: firstFound(
        inColumn('date', 'birth'),
        behind('date', { labels: ['sinh ngày', 'ngày sinh', 'ngày, tháng, năm sinh'], region: firstArticle }),
      ),
    },
    homeTown: {
      kind: 'text',
      label: 'quê quán',
      locate: firstFound(
        inColumn('text', 'home'),
        addressBehind({
          labels: [...homeLabels, 'quê ở', 'quê'],
          before: [
            'vào Đảng Cộng sản',
            'vào Đảng',
            'nơi ở',
            'nơi cư trú',
            'trú quán',
            'dân tộc',
            'hiện',
            'công tác tại',
            'nơi làm việc',
            'nghề nghiệp',
            'đơn vị',
          ],
          region: firstArticle,
        }),
      ),
    },
    ...decisionBasis,
    executingOrganizations: {
      kind: 'text',
      label: 'Điều 2',
      optional: true,
      locate: firstFound(
        ...['Điều 2', 'Điều 3', 'Giao', 'có hiệu lực kể từ ngày ký', 'có hiệu lực từ ngày ký'].map(carriedOut),
      ),
    },
    ...signature,
  },
  rules: admissionRules,
  complete: true,
});
