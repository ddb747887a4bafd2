// 1-KNĐ, ĐƠN XIN VÀO ĐẢNG: often wholly handwritten; typed ones are met too.
import { footDate } from '../parts/foot.ts';
import { uses } from '../parts/groups.ts';
import { dateOfAct } from '../parts/date-of-act.ts';
import { behind, between, firstFound, oneOf, textBehind } from '../parts/locators.ts';
import {
  birthDateLabels,
  birthPlaceLabels,
  educationLabels,
  homeLabels,
  nameEnds,
  occupationLabels,
  ownNameLabels,
  residenceLabels,
  workplaceLabels,
} from '../parts/person-labels.ts';
import type { Region } from '../parts/locators.ts';
import type { LocatedSpec } from '../build.ts';
import { defineType } from '../build.ts';
import { after, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { degrees, peoples, religions, schooling } from '../../fields/lexicon/closed-lists.ts';
import { applicationRules } from '../parts/rules.ts';

/** Every label of the form ends the value before it. */
const labels: Labels = [
  ...birthDateLabels,
  ...birthPlaceLabels,
  ...homeLabels,
  ...residenceLabels,
  ...workplaceLabels,
  ...educationLabels,
  ...occupationLabels,
  ...[
    'Giới tính',
    'Bí danh',
    'Dân tộc',
    'Tôn giáo',
    'Hiện là',
    'Được Chi bộ',
    'Là cảm tình',
    'Tôi được',
    'Được học tập',
  ],
  ...['Chức vụ chính quyền', 'Chức vụ', 'Vào Đoàn', 'Ngày vào Đoàn', 'Được xét là cảm tình', 'Được công nhận cảm tình'],
  ...['Ngày được công nhận', 'Qua nghiên cứu', 'Sau khi nghiên cứu', 'Qua học tập', 'Sau thời gian', 'Qua thời gian'],
];

const text = (own: Labels, label: string, gates?: string): LocatedSpec => ({
  kind: 'text',
  label,
  gates,
  locate: textBehind({ labels: own, before: labels }),
});

const closed = (entries: readonly string[], spec: LocatedSpec, open = false): LocatedSpec => ({
  ...spec,
  locate: oneOf(entries, spec.locate, open),
});

/** "Trình độ học vấn: 12/12, chuyên môn: Đại học" says the schooling before what is asked for. */
const beyondSchool = /(?<=^[\s:]*\d{1,2}\s*\/\s*\d{1,2}[\s,;]+chuyên môn[\s:]*)[^\s:].*/isu;
/** "Cao đẳng; văn hoá: 12/12" says the schooling behind it. */
const beforeSchool = /^(?:(?![;,]\s*văn h(?:oá|óa)).)+(?=[;,]\s*văn h(?:oá|óa)\s*:?\s*\d)/isu;
const educated: LocatedSpec = {
  ...text(educationLabels, 'Trình độ học vấn'),
  locate: firstFound(
    textBehind({ labels: educationLabels, before: labels, form: beyondSchool }),
    textBehind({ labels: educationLabels, before: labels, form: beforeSchool }),
    textBehind({ labels: educationLabels, before: labels }),
  ),
};

/** "Hiện là Viên chức tại Sở …" */
const asWhat: Region = (body) => after(body, wholeOf(body), ['Hiện là']);

export const application = defineType({
  id: 'application',
  catalogueNo: '37',
  form: '1-KNĐ',
  title: { vi: 'Đơn xin vào Đảng', en: 'Application for membership' },
  signs: { titles: ['đơn xin vào đảng'], code: '1-KNĐ' },
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
      label: 'sinh ngày',
      gates: uses.ages,
      locate: behind('date', { labels: birthDateLabels }),
    },
    birthPlace: text(birthPlaceLabels, 'Nơi sinh'),
    homeTown: text(homeLabels, 'Quê quán'),
    ethnicGroup: closed(peoples, text(['Dân tộc'], 'Dân tộc', 'figure: ethnic minorities')),
    religion: closed(religions, text(['Tôn giáo'], 'Tôn giáo', 'figure: with a religion')),
    education: closed([...schooling, ...degrees], educated, true),
    residence: text(residenceLabels, 'Nơi cư trú'),
    occupation: {
      ...text(occupationLabels, 'Nghề nghiệp'),
      locate: firstFound(
        text(occupationLabels, '').locate,
        textBehind({ labels: ['Hiện là'], before: ['tại', ...labels] }),
      ),
    },
    workplace: {
      ...text(workplaceLabels, 'Đơn vị công tác'),
      locate: firstFound(
        text(workplaceLabels, '').locate,
        textBehind({ labels: ['tại'], before: labels, region: asWhat }),
      ),
    },
    position: {
      ...text(['Chức vụ chính quyền, đoàn thể', 'Chức vụ'], 'Chức vụ chính quyền, đoàn thể'),
      optional: true,
    },
    youthUnionDate: {
      kind: 'date',
      label: 'Vào Đoàn … ngày',
      optional: true,
      locate: firstFound(
        behind('date', {
          labels: ['Hồ Chí Minh ngày', 'Hồ Chí Minh'],
          region: (body) => after(body, wholeOf(body), ['Vào Đoàn', 'gia nhập Đoàn', 'kết nạp Đoàn']),
        }),
        behind('date', { labels: ['Vào Đoàn ngày', 'Ngày vào Đoàn', 'Kết nạp Đoàn ngày', 'Vào Đoàn'] }),
      ),
    },
    sympathiserDate: {
      kind: 'date',
      label: 'Được xét là cảm tình Đảng ngày',
      locate: firstFound(
        behind('date', {
          labels: ['cảm tình Đảng ngày', 'cảm tình Đảng'],
          before: ['Qua nghiên cứu', 'Được học tập'],
          reach: 90,
        }),
        dateOfAct(['cảm tình Đảng']),
      ),
    },
    sympathiserCell: {
      kind: 'text',
      label: 'tại chi bộ',
      locate: firstFound(
        textBehind({
          labels: ['tại chi bộ'],
          before: ['Qua nghiên cứu', 'Qua học tập'],
          region: (body) => after(body, wholeOf(body), ['cảm tình Đảng']),
        }),
        textBehind({ labels: ['cảm tình Đảng của Chi bộ', 'cảm tình Đảng, Chi bộ'], before: ['từ ngày', 'ngày'] }),
        textBehind({
          labels: ['của Chi bộ'],
          before: labels,
          region: between(['Là cảm tình Đảng từ ngày'], ['Qua nghiên cứu', 'Tôi nguyện']),
        }),
        textBehind({ labels: ['Được Chi bộ'], before: ['công nhận', 'xét', 'xếp', 'đưa vào'] }),
        textBehind({ labels: ['Chi bộ công nhận', 'Chi bộ xét', 'Tại Chi bộ'], before: labels, colon: true }),
      ),
    },
    ...footDate('rule B4: the application comes before the history'),
  },
  rules: applicationRules,
  complete: true,
});
