// 10-KNĐ, BẢN TỰ KIỂM ĐIỂM của đảng viên dự bị. It brings the day of the admission ceremony.
import { footDate } from '../parts/foot.ts';
import { admissionDay, uses } from '../parts/groups.ts';
import { addressBehind, behind, firstFound, textBehind } from '../parts/locators.ts';
import {
  birthDateLabels,
  cellEnds,
  cellLabels,
  cellName,
  homeLabels,
  joinedLabels,
  nameEnds,
  ownNameLabels,
  residenceLabels,
  workplaceLabels,
} from '../parts/person-labels.ts';
import { defineType } from '../build.ts';
import { after, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { selfReviewRules } from '../parts/rules.ts';

const labels: Labels = [
  'Ngày sinh',
  ...homeLabels,
  ...residenceLabels,
  'Được kết nạp',
  'Kết nạp Đảng',
  'Vào Đảng',
  'Nơi kết nạp',
  'Cơ quan, đơn vị',
  ...workplaceLabels,
  ...cellLabels,
  'Đơn vị',
  'Chức vụ',
  'Hiện đang sinh hoạt',
  'Đang sinh hoạt',
  'Hiện sinh hoạt',
  'Căn cứ',
];

const admitted: Labels = joinedLabels;

export const selfReview = defineType({
  id: 'self-review',
  catalogueNo: '47',
  form: '10-KNĐ',
  title: { vi: 'Bản tự kiểm điểm của đảng viên dự bị', en: 'Self-review of a probationary member' },
  signs: {
    titles: ['bản tự kiểm điểm', 'tự kiểm điểm', 'bản kiểm điểm'],
    about: ['đảng viên dự bị'],
    code: '10-KNĐ',
    needs: [['Tôi là', 'tự kiểm điểm như sau', 'tôi tự kiểm điểm', 'Được kết nạp vào Đảng ngày', 'thời gian dự bị']],
  },
  fields: {
    personName: {
      kind: 'name',
      label: 'Tôi là',
      gates: uses.identity,
      locate: behind('name', {
        labels: ['Tôi là', 'Tên tôi là', 'Tôi tên là', ...ownNameLabels],
        before: [...labels, ...nameEnds],
      }),
    },
    birthDate: {
      kind: 'date',
      label: 'Ngày sinh',
      gates: uses.identity,
      locate: behind('date', { labels: birthDateLabels }),
    },
    homeTown: { kind: 'text', label: 'Quê quán', locate: addressBehind({ labels: homeLabels, before: labels }) },
    admissionDate: {
      ...admissionDay,
      gates: 'record: the day of the ceremony; rules E3, E8',
      locate: firstFound(admissionDay.locate, behind('date', { labels: admitted, before: labels })),
    },
    admissionCell: {
      kind: 'text',
      label: 'tại Chi bộ',
      locate: firstFound(
        textBehind({ labels: ['Nơi kết nạp Chi bộ', 'Nơi kết nạp'], before: [...labels, ...cellEnds], form: cellName }),
        textBehind({
          labels: ['tại Chi bộ', 'tại'],
          before: labels,
          region: (body) => after(body, wholeOf(body), ['Được kết nạp vào Đảng', 'kết nạp vào Đảng ngày', ...admitted]),
        }),
      ),
    },
    workplace: {
      kind: 'text',
      label: 'Cơ quan, đơn vị đang công tác',
      optional: true,
      locate: textBehind({
        labels: [...workplaceLabels, 'Cơ quan'],
        before: labels,
      }),
    },
    currentCell: {
      kind: 'text',
      label: 'Hiện đang sinh hoạt tại Chi bộ',
      locate: textBehind({
        labels: cellLabels,
        before: [...labels.filter((label) => !cellLabels.includes(label)), ...cellEnds],
        form: cellName,
      }),
    },
    ...footDate('rule E8: after twelve months'),
  },
  rules: selfReviewRules,
  complete: true,
});
