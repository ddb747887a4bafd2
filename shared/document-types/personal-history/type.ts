// 2-KNĐ, LÝ LỊCH CỦA NGƯỜI XIN VÀO ĐẢNG: a booklet, often handwritten; items are numbered differently by edition.
import { plainValue } from '../field.ts';
import { footDate } from '../parts/foot.ts';
import { uses } from '../parts/groups.ts';
import { choice } from '../parts/choice.ts';
import { behind, firstFound, oneOf, textBehind } from '../parts/locators.ts';
import {
  birthDateLabels,
  birthPlaceLabels,
  homeLabels,
  nameEnds,
  occupationLabels,
  residenceLabels,
} from '../parts/person-labels.ts';
import { fold } from '../../fields/fold.ts';
import type { Locator } from '../document-type.ts';
import { defineType } from '../build.ts';
import type { LocatedSpec } from '../build.ts';
import { wholeParts } from '../../fields/header.ts';
import { missing, narrow, readParts } from '../../fields/located.ts';
import { pageRows } from '../../fields/rows.ts';
import { textOfParts } from '../../fields/stream.ts';
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
  'Giới tính',
  'Ngày sinh',
  'Nơi sinh',
  'Nơi đăng ký khai sinh',
  ...homeLabels,
  ...residenceLabels,
  'Họ tên thường gọi',
  'Tên khai sinh',
  'Sinh ngày',
  'Trình độ giáo dục',
  'Trình độ chuyên môn',
  'Dân tộc',
  'Tôn giáo',
  ...occupationLabels,
  'Trình độ hiện nay',
  'Trình độ phổ thông',
  'Trình độ văn hóa',
  'Giáo dục phổ thông',
  'Giáo dục nghề nghiệp',
  'Giáo dục đại học',
  'Học hàm',
  'Lý luận chính trị',
  'Ngoại ngữ',
  'Tin học',
  'Ngày và nơi vào',
  'Số lý lịch',
  'Lý lịch số',
  'Số LL',
  'LỊCH SỬ BẢN THÂN',
  'TỰ NHẬN XÉT',
];

/** The cover repeats name and home; the summary page is the fuller one. */
const summary: Region = (body) => after(body, wholeOf(body), ['SƠ LƯỢC LÝ LỊCH']) ?? wholeOf(body);

const text = (own: Labels, label: string, gates?: string): LocatedSpec => ({
  kind: 'text',
  label,
  gates,
  locate: textBehind({ labels: own, before: labels, region: summary, numbered: true }),
});

/** Behind labels whose words the person's own sentences have too. */
const colonText = (own: Labels, before: Labels = labels) =>
  textBehind({ labels: own, before, region: summary, numbered: true, colon: true });

const closed = (entries: readonly string[], spec: LocatedSpec, open = false): LocatedSpec => ({
  ...spec,
  locate: oneOf(entries, spec.locate, open),
});

const names: Labels = [
  ...['Họ và tên đang dùng', 'Họ và tên thường dùng', 'Họ, chữ đệm và tên đang dùng', 'Họ tên thường gọi'],
  ...['Họ và tên thường gọi', 'Tên thường dùng', 'Tên thường gọi', 'Họ tên đang dùng'],
];
const nameOf = (own: Labels) => behind('name', { labels: own, before: [...labels, ...nameEnds], region: summary });

const nameInUse = firstFound(nameOf(names), nameOf(['Họ và tên']));

const sexes = ['Nam', 'Nữ'] as const;
const sexByLine = choice({ options: sexes, labels: ['Giới tính'], region: summary });

/** A middle name that says the other thing is a reason to look: a line through a word may be a fold or a stain. */
const gender: Locator = (input) => {
  const field = sexByLine(input);
  const middle = fold(String(plainValue(nameInUse(input).value) ?? ''))
    .split(' ')
    .slice(1, -1);
  const other = field.value === 'Nam' ? 'thi' : 'van';
  const isOdd = field.state === 'found' && middle.includes(other);
  return isOdd ? { ...field, why: [...field.why, 'repeated-differs'] } : field;
};

/** "1148/LL"; the number of the next item may follow at once. */
const historyForm = /[0-9][0-9.]*(?:\s*[/-]\s*\p{Lu}{0,4})?|\S+/u;

const onCover = /(?:số\s+l[ýy]\s+lịch|l[ýy]\s+lịch\s+số|số\s+LL)\s*[:.]?\s*(\d[\d.]*(?:\s*[/-]\s*\p{Lu}{1,4})?)/iu;

/** Some offices print it over the title of the cover. */
const numberOnCover: Locator = ({ pages }) => {
  const [cover] = pages;
  for (const row of cover ? pageRows(cover) : []) {
    const parts = wholeParts(row.words);
    const found = onCover.exec(textOfParts(parts));
    const number = found?.[1];
    if (found && number !== undefined)
      return readParts('text', narrow(parts, found.index + found[0].length - number.length, number.length));
  }
  return missing;
};

const otherSchoolLabels = ['Trình độ phổ thông', 'Văn hóa phổ thông', 'Trình độ văn hóa', 'Phổ thông', 'Văn hóa'];
const schoolLabels = ['Giáo dục phổ thông', ...otherSchoolLabels];
/** "Lớp 12/12" is 12/12. */
const inClass = /(?<=^[\s:]*lớp\s+)\d{1,2}\s*\/\s*\d{1,2}(?!\d).*/isu;

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
      locate: nameInUse,
    },
    birthName: {
      kind: 'name',
      label: 'Họ và tên khai sinh',
      locate: nameOf(['Họ và tên khai sinh', 'Họ, chữ đệm và tên khai sinh', 'Tên khai sinh']),
    },
    gender: { kind: 'text', label: 'Nam, Nữ', oneOf: sexes, gates: 'figure: women', locate: gender },
    birthDate: {
      kind: 'date',
      label: 'Ngày, tháng, năm sinh',
      gates: uses.ages,
      locate: behind('date', { labels: birthDateLabels, region: summary }),
    },
    birthPlace: text(birthPlaceLabels, 'Nơi sinh'),
    homeTown: text(homeLabels, 'Quê quán'),
    permanentResidence: text(
      ['Nơi thường trú', 'Hộ khẩu thường trú', 'Địa chỉ thường trú', 'Đăng ký thường trú'],
      'Nơi thường trú',
    ),
    ethnicGroup: closed(peoples, text(['Dân tộc'], 'Dân tộc', 'figure: ethnic minorities')),
    religion: closed(religions, text(['Tôn giáo'], 'Tôn giáo', 'figure: with a religion')),
    occupation: text(occupationLabels, 'Nghề nghiệp hiện nay', 'figure: occupations'),
    generalEducation: closed(
      schooling,
      {
        ...text(['Giáo dục phổ thông'], 'Giáo dục phổ thông', 'figure: schooling'),
        locate: firstFound(
          textBehind({ labels: schoolLabels, before: labels, region: summary, numbered: true, form: inClass }),
          text(['Giáo dục phổ thông'], '').locate,
          colonText(otherSchoolLabels, [...labels, 'Chuyên môn']),
        ),
      },
      true,
    ),
    higherEducation: {
      ...closed(
        degrees,
        {
          ...text([], 'Giáo dục đại học và sau đại học'),
          locate: firstFound(
            text(['Giáo dục đại học và sau đại học', 'Giáo dục đại học'], '').locate,
            colonText(['Trình độ chuyên môn', 'Chuyên môn nghiệp vụ', 'Chuyên môn']),
          ),
        },
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
      locate: firstFound(
        textBehind({ labels: ['Số lý lịch'], before: ['SƠ LƯỢC LÝ LỊCH'], reach: 10, form: historyForm }),
        numberOnCover,
      ),
    },
    documentDate: footDate('rule B4: the history comes after the application').documentDate,
  },
  rules: signedRules,
  complete: true,
});
