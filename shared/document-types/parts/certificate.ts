// GIẤY CHỨNG NHẬN of a class, for people before admission (CN-NTVĐ) and for new members (CN-ĐVM): one layout, small
// paper, number with a slash ("131/CN").
import type { LocatedSpec } from '../build.ts';
import type { Locator } from '../document-type.ts';
import { missing, readParts } from '../../fields/located.ts';
import { pageRows } from '../../fields/rows.ts';
import { after, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { footDate } from './foot.ts';
import { organisationHeader, signature, uses } from './groups.ts';
import { grades } from '../../fields/lexicon/closed-lists.ts';
import { behind, firstFound, fromHeader, oneOf, personBefore, textBehind } from './locators.ts';
import { birthDateLabels, nameEnds } from './person-labels.ts';

const labels: Labels = [
  'Sinh ngày',
  'Ngày sinh',
  'Nơi sinh',
  'Chức vụ',
  'Đơn vị',
  'Là cảm tình',
  'Là đảng viên',
  'Đã hoàn thành',
  'Do Đảng ủy',
  'Do Trung tâm',
  'Do Trường',
  'Do Ban',
  'Do Đảng bộ',
  'Do Huyện ủy',
  'Do Thành ủy',
  'Do Tỉnh ủy',
  'Tổ chức từ ngày',
  'Kết quả học tập',
  'Xếp loại',
  'Cảm tình Đảng',
  'Đã học xong',
  'Đã tham gia',
  'Đã học',
  'Thời gian',
  'Chi bộ giới thiệu',
  'Chi bộ cử',
  'Vào sổ',
  'Số vào sổ',
  'Cơ quan',
  'Công tác tại',
];

const nameBefore: Labels = [...labels, ...nameEnds];

const courseTimes: Labels = ['Thời gian học', 'Thời gian bồi dưỡng', 'Thời gian'];

export const birthPlace: LocatedSpec = {
  kind: 'text',
  label: 'Nơi sinh',
  optional: true,
  locate: textBehind({ labels: ['Nơi sinh'], before: labels }),
};

export const sympathiserCell: LocatedSpec = {
  kind: 'text',
  label: 'Là cảm tình Đảng của chi bộ',
  locate: textBehind({
    labels: [
      ...['cảm tình Đảng của chi bộ', 'cảm tình Đảng, Chi bộ', 'cảm tình Đảng của'],
      ...['cảm tình Đảng thuộc Chi bộ', 'cảm tình Đảng tại Chi bộ', 'cảm tình Đảng ở Chi bộ'],
      ...['Chi bộ giới thiệu đi học', 'Chi bộ cử đi học', 'Chi bộ giới thiệu'],
    ],
    before: labels,
  }),
};

/** "Số: 281/CN" on a line of its own, below the text. */
const numberLine: Locator = ({ pages }) => {
  const row = pages.flatMap(pageRows).find(({ text }) => /^\s*Số\s*[.:]?\s*\d/iu.test(text));
  if (!row) return missing;
  return readParts(
    'documentNumber',
    row.words.map((placed) => ({ placed, from: 0, to: placed.characters.length })),
  );
};

export const certificateFields: Readonly<Record<string, LocatedSpec>> = {
  issuer: organisationHeader['issuer'] as LocatedSpec,
  documentNumber: {
    kind: 'documentNumber',
    label: 'Số …/CN',
    locate: firstFound(
      fromHeader('documentNumber'),
      behind('documentNumber', { labels: ['Vào sổ số', 'Số vào sổ'] }),
      numberLine,
    ),
  },
  personName: {
    kind: 'name',
    label: 'Chứng nhận đồng chí',
    gates: uses.identity,
    locate: firstFound(
      behind('name', {
        labels: ['Chứng nhận đồng chí', 'Chứng nhận ông', 'Chứng nhận bà', 'Chứng nhận'],
        before: nameBefore,
      }),
      behind('name', { labels: ['Cấp cho', 'Trao cho', 'Tặng', 'Học viên', 'Họ và tên học viên'], before: nameBefore }),
      behind('name', { labels: ['Ông (bà)', 'Ông/bà', 'Họ và tên', 'Họ tên', 'Đồng chí'], before: nameBefore }),
      personBefore(birthDateLabels),
    ),
  },
  birthDate: {
    kind: 'date',
    label: 'Sinh ngày',
    gates: uses.identity,
    locate: behind('date', { labels: birthDateLabels, reach: 30 }),
  },
  unitName: {
    kind: 'text',
    label: 'Đơn vị',
    locate: textBehind({
      labels: [
        ...['Cơ quan, đơn vị công tác', 'Cơ quan, đơn vị', 'Đơn vị công tác', 'Cơ quan công tác', 'Công tác tại'],
        ...['Đơn vị', 'Cơ quan'],
      ],
      before: labels,
    }),
  },
  courseFrom: {
    kind: 'date',
    label: 'Tổ chức từ ngày',
    gates: 'record "trained": the class',
    locate: firstFound(
      behind('date', { labels: ['Tổ chức từ ngày', 'từ ngày'] }),
      behind('date', { labels: ['mở từ', 'tổ chức từ', 'học từ'] }),
      behind('date', { labels: courseTimes }),
    ),
  },
  courseTo: {
    kind: 'date',
    label: 'đến ngày',
    gates: 'record "trained": its last day',
    locate: behind('date', {
      labels: ['đến ngày', 'đến hết ngày', 'đến'],
      region: (body) => after(body, wholeOf(body), ['từ ngày', 'Tổ chức từ', 'mở từ', 'học từ', ...courseTimes]),
    }),
  },
  grade: {
    kind: 'text',
    label: 'Kết quả học tập đạt loại',
    locate: oneOf(
      grades,
      textBehind({
        labels: [
          ...[
            'Kết quả học tập đạt loại',
            'Kết quả học tập',
            'đạt loại',
            'Kết quả học tập loại',
            'Kết quả loại',
            'Xếp loại học tập',
          ],
          ...['xếp loại', 'Kết quả', 'Loại'],
        ],
        // The date line follows with no label of its own.
        reach: 12,
        before: ['Thái Nguyên', 'ngày'],
      }),
    ),
  },
  ...footDate('rule B2: 60 months from this day'),
  ...signature,
};
