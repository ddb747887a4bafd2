// 2-KNĐ, LÝ LỊCH CỦA NGƯỜI XIN VÀO ĐẢNG: a booklet, often handwritten; items are numbered differently by edition.
import { footDate } from '../parts/foot.ts';
import { uses } from '../parts/groups.ts';
import { behind, oneOf, textBehind } from '../parts/locators.ts';
import { defineType } from '../build.ts';
import type { LocatedSpec } from '../build.ts';
import { after, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { degrees, peoples, religions, schooling, theoryLevels } from '../../fields/lexicon/closed-lists.ts';
import { signedRules } from '../parts/rules.ts';
import type { Region } from '../parts/locators.ts';

const labels: Labels = [
  'Nam, Nữ',
  'Họ và tên khai sinh',
  'Họ và tên đang dùng',
  'Bí danh',
  'Ngày, tháng, năm sinh',
  'Nơi sinh',
  'Quê quán',
  'Nơi cư trú',
  'Nơi thường trú',
  'Nơi tạm trú',
  'Dân tộc',
  'Tôn giáo',
  'Nghề nghiệp',
  'Trình độ hiện nay',
  'Giáo dục phổ thông',
  'Giáo dục nghề nghiệp',
  'Giáo dục đại học',
  'Học hàm',
  'Lý luận chính trị',
  'Ngoại ngữ',
  'Tin học',
  'Ngày và nơi vào',
  'Số lý lịch',
  'LỊCH SỬ BẢN THÂN',
];

/** The cover repeats name and home; the summary page is the fuller one. */
const summary: Region = (body) => after(body, wholeOf(body), ['SƠ LƯỢC LÝ LỊCH']) ?? wholeOf(body);

const text = (own: Labels, label: string, gates?: string): LocatedSpec => ({
  kind: 'text',
  label,
  gates,
  locate: textBehind({ labels: own, before: labels, region: summary, numbered: true }),
});

const closed = (entries: readonly string[], spec: LocatedSpec, open = false): LocatedSpec => ({
  ...spec,
  locate: oneOf(entries, spec.locate, open),
});

const names: Labels = ['Họ và tên đang dùng', 'Họ và tên thường dùng', 'Họ và tên'];

export const personalHistory = defineType({
  id: 'personal-history',
  catalogueNo: '01',
  form: '2-KNĐ',
  title: { vi: 'Lý lịch của người xin vào Đảng', en: 'Personal history of the applicant' },
  signs: {
    titles: ['lý lịch', 'lý lịch của người xin vào đảng'],
    about: ['của người xin vào Đảng', 'người xin vào Đảng'],
    code: '2-KNĐ',
  },
  fields: {
    personName: {
      kind: 'name',
      label: 'Họ và tên đang dùng',
      gates: uses.identity,
      locate: behind('name', { labels: names, before: labels, region: summary }),
    },
    birthName: {
      kind: 'name',
      label: 'Họ và tên khai sinh',
      locate: behind('name', { labels: ['Họ và tên khai sinh'], before: labels, region: summary }),
    },
    birthDate: {
      kind: 'date',
      label: 'Ngày, tháng, năm sinh',
      gates: uses.ages,
      locate: behind('date', { labels: ['Ngày, tháng, năm sinh', 'Ngày sinh', 'Sinh ngày'], region: summary }),
    },
    birthPlace: text(['Nơi sinh', 'Nơi đăng ký khai sinh'], 'Nơi sinh'),
    homeTown: text(['Quê quán'], 'Quê quán'),
    permanentResidence: text(['Nơi thường trú', 'Hộ khẩu thường trú'], 'Nơi thường trú'),
    ethnicGroup: closed(peoples, text(['Dân tộc'], 'Dân tộc', 'figure: ethnic minorities')),
    religion: closed(religions, text(['Tôn giáo'], 'Tôn giáo', 'figure: with a religion')),
    occupation: text(['Nghề nghiệp hiện nay', 'Nghề nghiệp'], 'Nghề nghiệp hiện nay', 'figure: occupations'),
    generalEducation: closed(schooling, text(['Giáo dục phổ thông'], 'Giáo dục phổ thông', 'figure: schooling'), true),
    higherEducation: {
      ...closed(
        degrees,
        text(['Giáo dục đại học và sau đại học', 'Giáo dục đại học'], 'Giáo dục đại học và sau đại học'),
        true,
      ),
      optional: true,
    },
    politicalTheory: {
      ...closed(theoryLevels, text(['Lý luận chính trị'], 'Lý luận chính trị'), true),
      optional: true,
    },
    historyNumber: {
      kind: 'text',
      label: 'Số lý lịch',
      optional: true,
      locate: textBehind({ labels: ['Số lý lịch'], before: ['SƠ LƯỢC LÝ LỊCH'], reach: 10 }),
    },
    documentDate: footDate('rule B4: the history comes after the application').documentDate,
  },
  rules: signedRules,
  // Which of "Nam, Nữ" is struck out no reader tells: the gender is read by a person.
  complete: false,
});
