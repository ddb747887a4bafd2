// 3-KNĐ, GIẤY GIỚI THIỆU người vào Đảng: one sheet per introducer.
import { footDate } from '../parts/foot.ts';
import { candidate, uses } from '../parts/groups.ts';
import { dateOfAct } from '../parts/date-of-act.ts';
import { behind, firstFound, textBehind } from '../parts/locators.ts';
import {
  assigned,
  birthDateLabels,
  cellEnds,
  cellLabels,
  cellName,
  joinedLabels,
  nameEnds,
  officialLabels,
} from '../parts/person-labels.ts';
import { defineType } from '../build.ts';
import { upTo, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { introductionRules } from '../parts/rules.ts';

/** The cell stands behind whom of it the paper is for. */
const toCell: Labels = [
  ...[
    'Kính gửi các đồng chí Chi ủy Chi bộ',
    'Kính gửi Chi ủy Chi bộ',
    'Kính gửi cấp ủy Chi bộ',
    'Kính gửi Ban Chi ủy Chi bộ',
  ],
  ...['Kính gửi Chi bộ', 'Kính gửi Chi ủy', 'Kính gửi'],
];

export const memberIntroduction = defineType({
  id: 'member-introduction',
  catalogueNo: '39',
  form: '3-KNĐ',
  title: { vi: 'Giấy giới thiệu người vào Đảng', en: 'Introduction by a member' },
  signs: {
    titles: ['giấy giới thiệu'],
    code: '3-KNĐ',
    needs: [['người vào Đảng', 'phấn đấu vào Đảng', 'phân công giáo dục', 'chính thức ngày']],
  },
  fields: {
    toCell: {
      kind: 'text',
      label: 'Kính gửi: Chi bộ',
      locate: textBehind({ labels: toCell, before: ['Tôi là', 'Tôi tên là', 'Tên tôi là', 'Họ và tên', 'Đảng ủy'] }),
    },
    introducerName: {
      kind: 'name',
      label: 'Tôi là',
      gates: 'rule C1: who introduces',
      locate: firstFound(
        behind('name', { labels: ['Tôi là', 'Tên tôi là', 'Tôi tên là'], before: nameEnds }),
        behind('name', { labels: ['Họ và tên đảng viên giới thiệu', 'Họ và tên', 'Họ tên'], before: nameEnds }),
        behind('name', { labels: ['Người giới thiệu', 'Đảng viên giới thiệu'], before: nameEnds }),
      ),
    },
    introducerBirthDate: {
      kind: 'date',
      label: 'sinh ngày',
      locate: behind('date', { labels: birthDateLabels }),
    },
    introducerPartyDate: {
      kind: 'date',
      label: 'Vào Đảng ngày',
      locate: firstFound(
        behind('date', { labels: joinedLabels, before: ['chính thức'] }),
        dateOfAct(['vào Đảng'], (body) => upTo(body, wholeOf(body), ['chính thức', 'quần chúng', ...assigned])),
      ),
    },
    introducerOfficialDate: {
      kind: 'date',
      label: 'chính thức ngày',
      gates: 'rule C2: the introducer is an official member',
      locate: firstFound(
        behind('date', { labels: officialLabels }),
        behind('date', { labels: ['Chính thức'], colon: true }),
      ),
    },
    introducerCell: {
      kind: 'text',
      label: 'Đang sinh hoạt tại Chi bộ',
      locate: textBehind({ labels: cellLabels, before: cellEnds, form: cellName }),
    },
    assignedDate: {
      kind: 'date',
      label: 'Ngày … được Chi bộ phân công',
      locate: dateOfAct(assigned),
    },
    personName: candidate,
    ...footDate(uses.deadlines),
  },
  rules: introductionRules,
  complete: true,
});
