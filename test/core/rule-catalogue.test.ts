// Every rule a machine checks: silent on a sound dossier, heard when one value is changed. The ids are those of the domain
// notes (section 2); all persons are invented.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { checkDossier } from '../../shared/dossier/check-dossier.ts';
import type { Dossier } from '../../shared/dossier/papers.ts';
import { catalogue, ruleOf } from '../../shared/rules/catalogue.ts';
import { rulesPage } from '../../shared/rules/page.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { soundDossier } from './sound-dossier.ts';
import type { Values } from './sound-dossier.ts';

/** Sections A to G of the domain notes, as they stand there. */
const ofTheNotes = [
  ...['A1', 'A1b', 'A2', 'A3', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'C1', 'C2', 'C3'],
  ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
  ...['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'F1', 'F2', 'F3', 'G1', 'G2', 'G3'],
];

function judged(papers: readonly UnderstoodDocument[], known: Omit<Dossier, 'papers'> = {}): readonly Finding[] {
  const inside = papers.flatMap((paper) =>
    (documentTypeOf(paper.documentType)?.rules ?? []).flatMap((rule) => [...rule.check(paper)]),
  );
  return [...inside, ...checkDossier({ ...known, papers }).findings];
}

type Case = readonly [
  rule: string,
  severity: 'error' | 'warning',
  changes: Readonly<Record<string, Values>>,
  known?: Omit<Dossier, 'papers'>,
];

const cell = 'cell-admission-resolution';
const birth = (birthDate: string) =>
  Object.fromEntries(
    ['awareness-certificate', 'application', 'personal-history', 'admission-decision'].map((type) => [
      type,
      { birthDate },
    ]),
  );

// The cell met on 7 February 2022. Working days were counted on a calendar of 2022 with Tết 31/01-04/02, Giỗ Tổ 11/4,
// 30/4 and 1/5 made good on 2 and 3 May, Quốc khánh 1 and 2 September.
const cases: readonly Case[] = [
  ['A1', 'error', birth('2004-03-01')],
  ['A1b', 'warning', birth('2004-02-20')],
  ['A2', 'error', birth('1961-12-31')],
  ['A1b', 'warning', birth('1962-02-01')],
  ['A3', 'error', { 'personal-history': { generalEducation: '7/12' } }],
  ['A3', 'error', { application: { education: 'Tiểu học' } }],
  ['B1', 'error', { 'awareness-certificate': { documentDate: '2022-02-08' } }],
  [
    'B2',
    'error',
    { 'awareness-certificate': { documentDate: '2017-02-06', courseFrom: '2017-01-09', courseTo: '2017-01-13' } },
  ],
  [
    'B3',
    'warning',
    { application: { documentDate: '2021-02-06' }, 'member-introduction': { documentDate: '2021-02-06' } },
  ],
  ['B4', 'warning', { 'personal-history': { documentDate: '2022-01-09' } }],
  ['C1', 'error', { 'member-introduction': { introducerName: 'Triệu Văn Cam' } }],
  ['C2', 'error', { 'member-introduction': { introducerOfficialDate: '2022-01-21' } }],
  ['C2', 'error', { 'mentor-review': { mentorOfficialDate: '2023-05-10' } }],
  ['C3', 'warning', { 'member-introduction': { assignedDate: '2021-01-21' } }],
  ['D1', 'error', { [cell]: { votesFor: 7, votesForPercent: 58.33 } }],
  ['D1', 'error', { 'cell-official-resolution': { votesFor: 7, votesForPercent: 58.33 } }],
  ['D3', 'error', { [cell]: { votesFor: 11, votesForPercent: 91.67 } }],
  ['D6', 'error', { [cell]: { membersOfficial: 2 } }],
  ['D7', 'warning', { 'committee-admission-resolution': { votesFor: 9, votesForPercent: 60 } }],
  // 8 February + 60 working days is 6 May 2022, + 90 is 17 June 2022.
  ['E1', 'warning', { 'admission-decision': { documentDate: '2022-05-09' } }],
  ['E1', 'error', { 'admission-decision': { documentDate: '2022-06-20' } }],
  // 12 April + 30 working days is 26 May 2022.
  ['E2', 'warning', {}, { ceremonyDate: '2022-05-27' }],
  ['E3', 'error', { 'mentor-review': { admissionDate: '2022-05-16' } }],
  ['E3', 'error', { 'official-decision': { officialFromDate: '2023-04-12' } }],
  ['E3', 'error', {}, { ceremonyDate: '2022-05-13' }],
  ['E5', 'error', { 'cell-official-resolution': { meetingDate: '2023-05-05' } }],
  // 6 May 2023 + 30 working days is 16 June 2023.
  ['E5', 'error', { 'cell-official-resolution': { meetingDate: '2023-06-19', documentDate: '2023-06-19' } }],
  // 15 May 2023 + 30 working days is 26 June, + 60 is 7 August 2023.
  ['E6', 'warning', { 'official-decision': { documentDate: '2023-06-27' } }],
  ['E6', 'error', { 'official-decision': { documentDate: '2023-08-08' } }],
  ['E7', 'error', { 'official-decision': { officialFromDate: '2023-06-01' } }],
  ['E8', 'warning', { 'self-review': { documentDate: '2023-05-05' } }],
  ['E8', 'error', { 'self-review': { documentDate: '2023-03-01' } }],
  ['E9', 'error', { 'new-member-certificate': { documentDate: '2023-05-16' } }],
  ['F1', 'warning', { 'admission-decision': { issuer: 'CHI BỘ PHÒNG TỔ CHỨC' } }],
  ['basis-mismatch', 'error', { 'admission-decision': { basisResolutionNumber: '30-NQ/ĐU' } }],
  ['basis-mismatch', 'error', { 'official-appraisal': { appraisedResolutionDate: '2023-05-14' } }],
  ['birth-date-mismatch', 'error', { 'official-decision': { birthDate: '1990-11-01' } }],
  ['cell-mismatch', 'error', { 'opinion-summary': { issuer: 'CHI BỘ PHÒNG KẾ HOẠCH' } }],
  ['cell-mismatch', 'error', { 'self-review': { currentCell: 'Phòng Kế hoạch' } }],
  ['date-order', 'error', { [cell]: { meetingDate: '2022-02-09' } }],
  ['date-order', 'error', { 'committee-admission-resolution': { documentDate: '2022-04-13' } }],
  ['date-order', 'warning', { 'opinion-summary': { documentDate: '2022-02-08' } }],
  ['date-order', 'warning', { 'personal-history': { documentDate: '2022-02-08' } }],
  ['date-order', 'warning', { application: { youthUnionDate: '2004-12-01' } }],
  ['date-order', 'warning', { 'probation-opinion-summary': { documentDate: '2023-05-05' } }],
  ['date-order', 'warning', { [cell]: { documentDate: '2022-02-16' } }],
  ['date-order', 'warning', { 'member-introduction': { introducerOfficialDate: '2001-02-02' } }],
  ['date-order', 'warning', { 'mentor-review': { mentorOfficialDate: '2000-06-03' } }],
  ['date-order', 'error', { 'probation-opinion-summary': { admissionDate: '2022-04-11' } }],
  ['date-order', 'error', { 'awareness-certificate': { courseTo: '2021-03-13' } }],
  ['home-town-mismatch', 'warning', { 'admission-decision': { homeTown: 'xã Giả Tân, tỉnh Cao Bằng' } }],
  ['mixed-persons', 'error', { 'opinion-summary': { personName: 'Hoàng Văn Khác' } }],
  ['name-mismatch', 'error', { 'opinion-summary': { personName: 'Lý Thị Mẫu Đôn' } }],
  ['percent-mismatch', 'error', { [cell]: { votesForPercent: 90.91 } }],
  ['percent-mismatch', 'error', { 'opinion-summary': { massForPercent: 100 } }],
  ['total-mismatch', 'error', { [cell]: { presentTotal: 12 } }],
  ['total-mismatch', 'error', { 'opinion-summary': { massFor: 8, massForPercent: 100 } }],
  ['total-mismatch', 'error', { 'committee-official-resolution': { votesAgainst: 3 } }],
];

describe('a sound dossier', () => {
  it('breaks no rule and lacks nothing', () => {
    expect(judged(soundDossier())).toEqual([]);
    expect(checkDossier({ papers: soundDossier() }).missing).toEqual([]);
  });
});

describe('a changed value', () => {
  it.each([
    [
      { application: { sympathiserDate: '2021-04-01' } },
      'Trình tự ngày giữa các giấy tờ không đúng: 01/4/2021 (Đơn xin vào Đảng: Ngày được xét là cảm tình Đảng) phải trước hoặc cùng ngày 12/3/2021 (Giấy chứng nhận bồi dưỡng nhận thức về Đảng).',
    ],
    [
      { 'official-decision': { birthDate: '1990-11-01' } },
      'Ngày sinh không khớp giữa các giấy tờ: 11/01/1990 (Giấy chứng nhận bồi dưỡng nhận thức về Đảng) và 01/11/1990 (Quyết định công nhận đảng viên chính thức).',
    ],
    [
      { 'self-review': { currentCell: 'Phòng Kế hoạch' } },
      'Tên chi bộ không khớp giữa các giấy tờ: CHI BỘ PHÒNG TỔ CHỨC (Nghị quyết đề nghị công nhận đảng viên chính thức (chi bộ)) và Phòng Kế hoạch (Bản tự kiểm điểm của đảng viên dự bị).',
    ],
  ])('%j is told with the papers that say what', (changes, sentence) => {
    expect(judged(soundDossier(changes)).map(({ message }) => message.vi)).toContain(sentence);
  });

  it.each(cases.map(([rule, severity, changes, known]) => ({ rule, severity, changes, known })))(
    'is heard by $rule as $severity: $changes',
    ({ rule, severity, changes, known }) => {
      const found = judged(soundDossier(changes), known).filter((finding) => finding.rule === rule);
      expect(found.map((finding) => finding.severity)).toContain(severity);
      const [first] = found;
      expect(first?.message.vi).toMatch(/\p{L}/u);
      expect(first?.values?.length).toBeGreaterThan(0);
      expect(first?.places.length).toBeGreaterThan(0);
    },
  );

  it('one day or one vote short of it is not', () => {
    const quiet: readonly Readonly<Record<string, Values>>[] = [
      birth('2004-02-07'),
      birth('1962-02-07'),
      { 'awareness-certificate': { documentDate: '2017-02-07', courseFrom: '2017-01-09', courseTo: '2017-01-13' } },
      { 'admission-decision': { documentDate: '2022-05-06' } },
      { [cell]: { votesFor: 8, votesForPercent: 66.67 } },
      { 'cell-official-resolution': { meetingDate: '2023-05-06' } },
      { 'cell-official-resolution': { meetingDate: '2023-06-16', documentDate: '2023-06-16' } },
      { 'official-decision': { documentDate: '2023-06-26' } },
      {
        application: { documentDate: '2021-02-06' },
        'member-introduction': { documentDate: '2021-02-07', assignedDate: '2019-06-01' },
      },
    ];
    const lettered = (changes: Readonly<Record<string, Values>>, known?: Omit<Dossier, 'papers'>) =>
      judged(soundDossier(changes), known).flatMap(({ rule }) => (/^[A-F]\d/.test(rule) ? [rule] : []));
    for (const changes of quiet) expect(lettered(changes)).toEqual([]);
    // The papers state 6 May; entered for the last day in time, that alone is at odds with them.
    expect(lettered({}, { ceremonyDate: '2022-05-26' })).not.toContain('E2');
  });
});

describe('a doubt', () => {
  it('of the reading asks and does not accuse', () => {
    const papers = soundDossier({ [cell]: { votesFor: 7 } }).map((paper) =>
      paper.documentType === cell
        ? { ...paper, fields: { ...paper.fields, votesFor: { ...paper.fields.votesFor, probability: 0.98 } } }
        : paper,
    ) as UnderstoodDocument[];
    const [found] = judged(papers).filter(({ rule }) => rule === 'D1');
    expect(found).toMatchObject({ severity: 'warning', doubts: ['reading'] });
  });

  it('of the law asks: the texts of 2026 were not read', () => {
    const late = { [cell]: { meetingDate: '2026-08-03', documentDate: '2026-08-03' } };
    const [found] = judged(soundDossier({ ...late, 'awareness-certificate': { documentDate: '2026-08-04' } })).filter(
      ({ rule }) => rule === 'B1',
    );
    expect(found).toMatchObject({ severity: 'warning', doubts: ['law'], citation: 'Hướng dẫn 01-HD/TW (19/5/2026)' });
  });

  it('of the calendar asks: no notice has decreed the days off of 2028', () => {
    const days = { [cell]: { meetingDate: '2028-01-03', documentDate: '2028-01-03' } };
    const [found] = judged(soundDossier({ ...days, 'admission-decision': { documentDate: '2028-06-30' } })).filter(
      ({ rule }) => rule === 'E1',
    );
    expect(found?.doubts).toContain('calendar');
  });

  it('of a year that is in no calendar is said, not guessed', () => {
    const days = { [cell]: { meetingDate: '2034-01-03', documentDate: '2034-01-03' } };
    const [found] = judged(soundDossier({ ...days, 'admission-decision': { documentDate: '2034-06-30' } })).filter(
      ({ rule }) => rule === 'E1',
    );
    expect(found).toMatchObject({ severity: 'warning' });
    expect(found?.doubts).toContain('calendar');
  });
});

describe('a second decision to admit one person', () => {
  const first = { documentDate: '2019-05-20', documentNumber: '7-QĐ/ĐUK' };
  const second = { documentNumber: '31-QĐ/ĐUK' };
  const found = (earlier: Values, later: Values = {}) => {
    const [decision] = soundDossier({ 'admission-decision': earlier }).filter(
      ({ documentType }) => documentType === 'admission-decision',
    );
    const papers = soundDossier({ 'admission-decision': { ...second, ...later } });
    return judged([...(decision ? [decision] : []), ...papers]).filter(({ rule }) => rule === 'F2');
  };

  it('less than 36 months after the first is asked about, one in time is not', () => {
    // The second is of 12 April 2022.
    expect(found(first)).toMatchObject([{ severity: 'warning' }]);
    expect(found({ ...first, documentDate: '2019-04-12' })).toEqual([]);
    expect(found({ ...first, documentDate: '2019-04-13' })).toHaveLength(1);
  });
  it('is none where it is the same scanned twice', () => {
    expect(found({ documentNumber: '031-QĐ/ĐUK', documentDate: '2022-04-02' })).toEqual([]);
    expect(found({ documentDate: '2022-04-02' })).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has every rule of the notes', () => {
    expect(ofTheNotes.filter((id) => ruleOf(id) === undefined)).toEqual([]);
  });

  it('has a test for every rule that a machine checks', () => {
    const tested = new Set(cases.map(([rule]) => rule));
    // A mark, not a value: test/core/rules.test.ts; a paper more, not another value: below.
    const elsewhere = ['signature-missing', 'F2'];
    const ofPersons = catalogue.filter(({ parts }) =>
      parts.some(
        ({ checked, looksAt }) => checked !== 'person' && looksAt.some(({ documentType }) => isOfPerson(documentType)),
      ),
    );
    expect(ofPersons.map(({ id }) => id).filter((id) => !tested.has(id) && !elsewhere.includes(id))).toEqual([]);
  });

  it('says of every rule what it demands, in both languages, and why a machine cannot check it', () => {
    for (const { parts } of catalogue) {
      for (const { sentence, why, checked, basis } of parts) {
        expect(sentence.vi.length).toBeGreaterThan(10);
        expect(sentence.en.length).toBeGreaterThan(10);
        if (checked === 'person') expect(why?.vi.length).toBeGreaterThan(10);
        // A citation has number and date, or names a text that has.
        for (const { citation } of basis) expect(citation).toMatch(/\(\d{2}\/\d{1,2}\/\d{4}\)/);
      }
    }
  });

  it('is what docs/rules.md prints: npm run docs:rules', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
  });
});

/** Types of a person's dossier; reports and lists of units have their own tests. */
function isOfPerson(documentType: string): boolean {
  return documentType === '*' || soundDossier().some((paper) => paper.documentType === documentType);
}
