// Rules on the vote of a chi bộ (forms 6-KNĐ and 13-KNĐ) and on the arithmetic of its attendance.
// D1-D6: Điều lệ Đảng 4.3, 5.2, 3, 24.1; sums and percentages need no article.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { dateOf, finding, numberOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { regulation, statute } from './legal-texts.ts';
import { printsShare } from './percent.ts';
import type { Rule } from './rule.ts';

type Check = (document: UnderstoodDocument) => readonly Finding[];

/** Runs only where every named number was found: an unread number makes a rule silent. */
function withNumbers(
  document: UnderstoodDocument,
  names: readonly string[],
  then: (...values: number[]) => readonly Finding[],
): readonly Finding[] {
  const values = names.map((name) => numberOf(document, name));
  return values.every((value) => value !== undefined) ? then(...values) : [];
}

function rule(
  options: Omit<Rule, 'check' | 'certainty'> & { certainty?: Rule['certainty']; check: (self: Rule) => Check },
): Rule {
  const { check, ...rest } = options;
  const self: Rule = { certainty: 'certain', ...rest, check: (document) => check(self)(document) };
  return self;
}

const isRecognition = (document: UnderstoodDocument) => 'admissionDate' in document.fields;

export const twoThirdsOfAllOfficial = rule({
  id: 'D1',
  sentence: {
    vi: 'Ít nhất 2/3 số đảng viên chính thức của chi bộ (không chỉ số có mặt) tán thành.',
    en: 'At least two thirds of all official members of the cell, not of those present, vote in favour.',
  },
  basis: statute('4.3'),
  note: {
    vi: 'Tính bằng số nguyên: 3 × tán thành ≥ 2 × chính thức (D2). Khi công nhận chính thức biểu quyết như khi kết nạp (Điều 5.2; E10). Đảng viên sinh hoạt tạm thời nơi khác, hoặc được miễn công tác và sinh hoạt mà vắng mặt, không tính vào tổng số (D4): giấy không ghi, nên nếu thuộc trường hợp đó thì duyệt kèm lý do.',
    en: 'In integers: 3 × for ≥ 2 × official (D2). Recognition is voted on alike (article 5.2; E10). Members who belong elsewhere for a time, or are excused and absent, leave the total (D4): no paper says so; approve with a reason where it is so.',
  },
  fields: ['votesFor', 'membersOfficial'],
  check: (self) => (document) =>
    withNumbers(document, ['votesFor', 'membersOfficial'], (votesFor = 0, official = 0) =>
      3 * votesFor >= 2 * official
        ? []
        : [
            finding(
              isRecognition(document) ? { ...self, basis: statute('5.2') } : self,
              [{ document, fields: ['votesFor', 'membersOfficial'] }],
              {
                vi: `Chỉ ${votesFor}/${official} đảng viên chính thức tán thành, chưa đủ 2/3.`,
                en: `Only ${votesFor} of ${official} official members voted in favour, short of two thirds.`,
              },
              { day: dateOf(document, 'meetingDate') },
            ),
          ],
    ),
});

export const probationersDoNotVote = rule({
  id: 'D3',
  sentence: {
    vi: 'Đảng viên dự bị không biểu quyết: số phiếu không vượt quá số đảng viên chính thức có mặt.',
    en: 'Probationary members do not vote: votes do not exceed the official members present.',
  },
  basis: statute('3'),
  fields: ['votesFor', 'votesAgainst', 'presentOfficial'],
  check: (self) => (document) => {
    const against = numberOf(document, 'votesAgainst');
    const fields = ['votesFor', ...(against === undefined ? [] : ['votesAgainst']), 'presentOfficial'];
    return withNumbers(document, ['votesFor', 'presentOfficial'], (votesFor = 0, present = 0) =>
      votesFor + (against ?? 0) <= present
        ? []
        : [
            finding(self, [{ document, fields }], {
              vi: `${votesFor + (against ?? 0)} phiếu nhưng chỉ có ${present} đảng viên chính thức có mặt.`,
              en: `${votesFor + (against ?? 0)} votes, yet only ${present} official members were present.`,
            }),
          ],
    );
  },
});

export const atLeastThreeOfficial = rule({
  id: 'D6',
  sentence: {
    vi: 'Chi bộ có ít nhất 3 đảng viên chính thức.',
    en: 'The cell has at least three official members.',
  },
  basis: statute('24.1'),
  fields: ['membersOfficial'],
  check: (self) => (document) =>
    withNumbers(document, ['membersOfficial'], (official = 0) =>
      official >= 3
        ? []
        : [
            finding(self, [{ document, fields: ['membersOfficial'] }], {
              vi: `Chi bộ chỉ có ${official} đảng viên chính thức.`,
              en: `The cell has only ${official} official members.`,
            }),
          ],
    ),
});

/** whole = part + part, each named by its field. */
const sums: readonly (readonly [string, string, string])[] = [
  ['membersTotal', 'membersOfficial', 'membersProbationary'],
  ['presentTotal', 'presentOfficial', 'presentProbationary'],
  ['absentTotal', 'absentOfficial', 'absentProbationary'],
  ['membersTotal', 'presentTotal', 'absentTotal'],
  ['membersOfficial', 'presentOfficial', 'absentOfficial'],
  ['membersProbationary', 'presentProbationary', 'absentProbationary'],
  ['committeeTotal', 'committeePresent', 'committeeAbsent'],
];

export const sumsHold = rule({
  id: 'total-mismatch',
  sentence: {
    vi: 'Tổng số = chính thức + dự bị = có mặt + vắng mặt.',
    en: 'Total = official + probationary = present + absent.',
  },
  basis: [],
  fields: [...new Set(sums.flat())],
  check: (self) => (document) =>
    sums.flatMap((names) =>
      withNumbers(document, names, (whole = 0, first = 0, second = 0) =>
        whole === first + second
          ? []
          : [
              finding(self, [{ document, fields: names }], {
                vi: `Số liệu không khớp: ${first} + ${second} ≠ ${whole}.`,
                en: `The figures do not add up: ${first} + ${second} ≠ ${whole}.`,
              }),
            ],
      ),
    ),
});

/** Percentages are of all official members, or of all members of the committee. */
const shares: readonly (readonly [string, string, string])[] = [
  ['votesForPercent', 'votesFor', 'membersOfficial'],
  ['votesAgainstPercent', 'votesAgainst', 'membersOfficial'],
  ['votesForPercent', 'votesFor', 'committeeTotal'],
  ['votesAgainstPercent', 'votesAgainst', 'committeeTotal'],
];

export const percentagesHold = rule({
  id: 'percent-mismatch',
  sentence: {
    vi: 'Tỷ lệ % ghi trên nghị quyết đúng bằng số phiếu trên tổng số đảng viên chính thức (hoặc cấp ủy viên).',
    en: 'The printed percentage is the votes over all official members (or all committee members).',
  },
  basis: [],
  fields: [...new Set(shares.flat())],
  check: (self) => (document) =>
    shares.flatMap((names) =>
      withNumbers(document, names, (percent = 0, part = 0, whole = 0) =>
        printsShare(percent, part, whole)
          ? []
          : [
              finding(self, [{ document, fields: names }], {
                vi: `Ghi ${String(percent).replace('.', ',')}% nhưng ${part}/${whole} không bằng tỷ lệ đó.`,
                en: `It says ${percent} %, but ${part} of ${whole} is another share.`,
              }),
            ],
      ),
    ),
});

/** A committee that itself decides needs two thirds of all its members; for a proposal that is inferred, so it asks. */
export const twoThirdsOfCommittee = rule({
  id: 'D7',
  certainty: 'unsure',
  sentence: {
    vi: 'Ít nhất 2/3 tổng số cấp ủy viên tán thành.',
    en: 'At least two thirds of all committee members vote in favour.',
  },
  basis: regulation('4.2.3'),
  note: {
    vi: 'Chắc chắn với đảng ủy cơ sở được ủy quyền quyết định; với nghị quyết chỉ đề nghị thì suy ra, nên máy chỉ nhắc xem lại.',
    en: 'Certain for a committee that was delegated to decide; for a mere proposal inferred, so the machine only asks.',
  },
  fields: ['votesFor', 'committeeTotal'],
  check: (self) => (document) =>
    withNumbers(document, ['votesFor', 'committeeTotal'], (votesFor = 0, total = 0) =>
      3 * votesFor >= 2 * total
        ? []
        : [
            finding(
              self,
              [{ document, fields: ['votesFor', 'committeeTotal'] }],
              {
                vi: `Chỉ ${votesFor}/${total} cấp ủy viên tán thành, chưa đủ 2/3.`,
                en: `Only ${votesFor} of ${total} committee members voted in favour, short of two thirds.`,
              },
              { day: dateOf(document, 'meetingDate') },
            ),
          ],
    ),
});

/** Votes against count where they were read. */
export const committeeVotesFit = rule({
  id: 'total-mismatch',
  sentence: {
    vi: 'Số phiếu không vượt quá số cấp ủy viên có mặt.',
    en: 'Votes do not exceed the committee members present.',
  },
  basis: [],
  fields: ['votesFor', 'votesAgainst', 'committeePresent'],
  check: (self) => (document) => {
    const against = numberOf(document, 'votesAgainst');
    const fields = ['votesFor', ...(against === undefined ? [] : ['votesAgainst']), 'committeePresent'];
    return withNumbers(document, ['votesFor', 'committeePresent'], (votesFor = 0, present = 0) =>
      votesFor + (against ?? 0) <= present
        ? []
        : [
            finding(self, [{ document, fields }], {
              vi: `${votesFor + (against ?? 0)} phiếu nhưng chỉ có ${present} cấp ủy viên có mặt.`,
              en: `${votesFor + (against ?? 0)} votes, yet only ${present} committee members were present.`,
            }),
          ],
    );
  },
});

export const cellVoteRules: readonly Rule[] = [
  twoThirdsOfAllOfficial,
  probationersDoNotVote,
  atLeastThreeOfficial,
  sumsHold,
  percentagesHold,
];

export const committeeVoteRules: readonly Rule[] = [twoThirdsOfCommittee, committeeVotesFit, sumsHold, percentagesHold];
