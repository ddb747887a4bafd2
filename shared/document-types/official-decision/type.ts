// 16-KNĐ, QUYẾT ĐỊNH công nhận đảng viên chính thức: official from the ceremony of admission plus 12 months, whenever signed.
import { addressBehind, between, behind, subject, firstFound } from '../parts/locators.ts';
import { numberAndDate, organisationHeader, signature, uses } from '../parts/groups.ts';
import { inColumn } from '../parts/across.ts';
import { decisionBasis } from '../parts/decision-basis.ts';
import type { Labels } from '../../fields/locate.ts';
import { missing } from '../../fields/located.ts';
import type { Locator } from '../document-type.ts';
import { homeLabels, nameEnds, ownNameLabels } from '../parts/person-labels.ts';
import { defineType } from '../build.ts';
import { recognitionRules } from '../parts/rules.ts';

const firstArticle = between(['Điều 1'], ['Điều 2', 'Nơi nhận']);
/** Where the article lists who the person is. */
const named: Labels = [...ownNameLabels, 'Ông (bà)'];

const officialDay: Locator = firstFound(
  behind('date', { labels: ['tính chính thức là', 'tính chính thức'], region: firstArticle }),
  behind('date', {
    labels: [
      ...['chính thức kể từ ngày', 'kể từ ngày', 'chính thức từ ngày', 'tính từ ngày', 'chính thức ngày'],
      'Cộng sản Việt Nam từ ngày',
    ],
    region: firstArticle,
  }),
  behind('date', { labels: ['Ngày công nhận chính thức', 'Ngày chính thức'], region: firstArticle, colon: true }),
);

const admitted: Locator = firstFound(
  inColumn('date', 'admitted'),
  behind('date', {
    labels: [
      'được kết nạp vào Đảng ngày',
      'kết nạp lại vào Đảng ngày',
      'kết nạp vào Đảng',
      'vào Đảng ngày',
      'kết nạp ngày',
      'Ngày kết nạp vào Đảng',
      'Ngày kết nạp',
      'Ngày vào Đảng',
    ],
    region: firstArticle,
  }),
);

export const officialDecision = defineType({
  id: 'official-decision',
  catalogueNo: '07',
  form: '16-KNĐ',
  title: { vi: 'Quyết định công nhận đảng viên chính thức', en: 'Decision to recognise an official member' },
  signs: {
    titles: ['quyết định', 'quyết định công nhận đảng viên chính thức', 'quyết định chuẩn y'],
    about: ['công nhận đảng viên chính thức', 'chuẩn y công nhận đảng viên', 'chuyển đảng chính thức'],
    code: '16-KNĐ',
    needs: [['Điều 1'], ['công nhận đồng chí', 'công nhận đảng viên dự bị', 'chuẩn y']],
    never: ['kết nạp đảng viên', 'xóa tên', 'hủy quyết định', 'sau khi khắc phục'],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ number: uses.reference, date: uses.official }),
    personName: {
      kind: 'name',
      label: 'Công nhận đồng chí',
      gates: uses.identity,
      locate: firstFound(
        inColumn('name', 'name'),
        subject({
          labels: [
            'Công nhận đồng chí',
            'Công nhận đảng viên dự bị',
            'Công nhận ông',
            'Công nhận bà',
            'Công nhận',
            'đồng chí',
          ],
          before: ['sinh ngày', 'sinh năm', 'ngày sinh', 'sinh', 'quê quán', 'được kết nạp', 'là đảng viên'],
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
            'được kết nạp',
            'kết nạp vào Đảng',
            'vào Đảng ngày',
            'nơi ở',
            'nơi cư trú',
            'trú quán',
            'dân tộc',
            'hiện',
            'nơi làm việc',
            'nghề nghiệp',
            'đơn vị',
          ],
          region: firstArticle,
        }),
      ),
    },
    admissionDate: {
      kind: 'date',
      label: 'được kết nạp vào Đảng ngày',
      gates: 'rule E7: official from admission plus 12 months',
      // Without a day since when he is official its words may be lost with those of this one, and "được kết nạp vào Đảng …
      // ngày 13/3/2024" is no day of admission.
      locate: (input) => (officialDay(input).state === 'found' ? admitted(input) : missing),
    },
    officialFromDate: {
      kind: 'date',
      label: 'là đảng viên chính thức kể từ ngày',
      gates: uses.official,
      locate: officialDay,
    },
    ...decisionBasis,
    ...signature,
  },
  rules: recognitionRules,
  complete: true,
});
