// The rules against cases worked out by hand from the domain notes (D1-D6, E5, E7). All persons are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../shared/dossier/check-dossier.ts';
import { closeNames, foldName, sameName } from '../../shared/dossier/person-name.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { addMonths, daysBetween, monthsBetween } from '../../shared/rules/calendar-months.ts';
import { datesInOrder, notBeforeProbationEnds, officialAfterTwelveMonths } from '../../shared/rules/dates.ts';
import { citationOn, regulation } from '../../shared/rules/legal-texts.ts';
import { printsShare } from '../../shared/rules/percent.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { signaturePresent } from '../../shared/rules/signature.ts';
import { cellVoteRules, twoThirdsOfAllOfficial } from '../../shared/rules/votes.ts';
import { paper } from './sound-dossier.ts';

const broken = (rules: readonly Rule[], document: UnderstoodDocument) =>
  rules.flatMap((rule) => rule.check(document)).map(({ rule }) => rule);

// 17 official of 19; 16 + 2 present, 1 official absent; 15 for, 1 against: 15/17 = 88,24 %.
const resolution = {
  meetingDate: '2023-10-06',
  documentDate: '2023-10-06',
  documentNumber: '09-NQ/CB',
  personName: 'Nguyễn Văn Mẫu',
  membersTotal: 19,
  membersOfficial: 17,
  membersProbationary: 2,
  presentTotal: 18,
  presentOfficial: 16,
  presentProbationary: 2,
  absentTotal: 1,
  absentOfficial: 1,
  absentProbationary: 0,
  votesFor: 15,
  votesForPercent: 88.24,
  votesAgainst: 1,
  votesAgainstPercent: 5.88,
};

describe('the vote of a chi bộ', () => {
  it('finds nothing in a sound resolution', () => {
    expect(broken(cellVoteRules, paper('cell-admission-resolution', resolution))).toEqual([]);
  });

  it('counts two thirds of all official members, not of those present', () => {
    const found = twoThirdsOfAllOfficial.check(paper('x', { ...resolution, votesFor: 7, membersOfficial: 12 }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule: 'D1', severity: 'error', citation: 'Điều 4.3, Điều lệ Đảng (19/01/2011)' });
  });

  it('passes exactly two thirds and refuses one vote less, at any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (thirds) => {
        const vote = (votesFor: number) =>
          twoThirdsOfAllOfficial.check(paper('x', { votesFor, membersOfficial: 3 * thirds }));
        expect(vote(2 * thirds)).toEqual([]);
        expect(vote(2 * thirds - 1)).toHaveLength(1);
      }),
    );
  });

  it.each([
    ['total-mismatch', { presentTotal: 17 }],
    ['total-mismatch', { membersProbationary: 3 }],
    ['percent-mismatch', { votesForPercent: 100 }],
    ['D3', { votesFor: 16, votesForPercent: 94.12 }],
    ['D6', { membersOfficial: 2 }],
  ])('reports %s when %o', (rule, change) => {
    expect(broken(cellVoteRules, paper('x', { ...resolution, ...change }))).toContain(rule);
  });

  it('says nothing where a number was not read, and only asks where it may be misread', () => {
    const { votesFor: _unread, ...rest } = resolution;
    expect(broken(cellVoteRules, paper('x', rest))).toEqual([]);
    const doubtful = twoThirdsOfAllOfficial.check(paper('x', { ...resolution, votesFor: 7 }, 0.6));
    expect(doubtful[0]).toMatchObject({ severity: 'warning' });
  });
});

describe('printed percentages', () => {
  // Both roundings stand in real papers: 73/152 printed 48,02 (cut off) and 91/152 printed 59,9 (half-up).
  it.each([
    [48.02, 73, 152, true],
    [48.03, 73, 152, true],
    [59.9, 91, 152, true],
    [102.5, 162, 158, true],
    [66.67, 2, 3, true],
    [66.66, 2, 3, true],
    [66.65, 2, 3, false],
    [100, 7, 12, false],
  ])('%f%% of %i in %i: %s', (percent, part, whole, expected) => {
    expect(printsShare(percent, part, whole)).toBe(expected);
  });
});

describe('dates', () => {
  const decision = {
    documentDate: '2023-12-14',
    basisResolutionDate: '2023-12-11',
    basisResolutionNumber: '133-NQ/ĐU',
    admissionDate: '2022-11-17',
    officialFromDate: '2023-11-17',
  };

  it('wants the official date twelve months after the ceremony, by the text in force', () => {
    expect(officialAfterTwelveMonths.check(paper('official-decision', decision))).toEqual([]);
    const late = officialAfterTwelveMonths.check(
      paper('official-decision', { ...decision, officialFromDate: '2023-12-14' }),
    );
    expect(late[0]).toMatchObject({ rule: 'E7', citation: 'điểm 4.2.2, Quy định 24-QĐ/TW (30/7/2021)' });
  });

  it('refuses recognition before probation ends', () => {
    const early = paper('official-decision', { ...decision, basisResolutionDate: '2023-11-10' });
    expect(notBeforeProbationEnds.check(early)[0]).toMatchObject({ rule: 'E5' });
    expect(notBeforeProbationEnds.check(paper('official-decision', decision))).toEqual([]);
  });

  it('wants the cited resolution before the decision', () => {
    expect(
      datesInOrder.check(paper('official-decision', { ...decision, basisResolutionDate: '2023-12-20' })),
    ).toHaveLength(1);
  });

  it('cites the text of the day: numbers restart, so date and number stand together', () => {
    expect(citationOn(regulation('4.2.2'), '2021-07-29')).toBe('điểm 4.2.2, Quy định 29-QĐ/TW (25/7/2016)');
    expect(citationOn(regulation('4.2.2'), '2021-07-30')).toBe('điểm 4.2.2, Quy định 24-QĐ/TW (30/7/2021)');
    expect(citationOn(regulation('4.2.2'), '2026-07-26')).toBe('điểm 4.2.2, Quy định 208-QĐ/TW (26/7/2026)');
    expect(citationOn(regulation('4.2.2'), undefined)).toBeUndefined();
  });

  it('counts months as the calendar does', () => {
    expect(addMonths('2023-02-28', 12)).toBe('2024-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(monthsBetween('2004-06-30', '2022-06-01')).toBe(216);
    expect(daysBetween('2022-02-28', '2022-03-01')).toBe(1);
  });
});

describe('between papers', () => {
  const decision = {
    personName: 'NGUYỄN VĂN MẪU',
    basisResolutionNumber: '9-NQ/CB',
    basisResolutionDate: '2023-10-06',
    documentDate: '2023-11-07',
  };
  const cell = paper('cell-admission-resolution', resolution);

  const between = (...papers: UnderstoodDocument[]) => findingsBetween({ papers }).map(({ finding }) => finding);
  const rules = (...papers: UnderstoodDocument[]) => between(...papers).map(({ rule }) => rule);

  it('accepts a decision that cites the resolution in the dossier', () => {
    expect(between(cell, paper('admission-decision', decision))).toEqual([]);
  });

  it('reports another number and another date', () => {
    const other = paper('admission-decision', {
      ...decision,
      basisResolutionNumber: '10-NQ/CB',
      basisResolutionDate: '2023-10-05',
    });
    expect(rules(cell, other)).toEqual(['basis-mismatch', 'basis-mismatch']);
  });

  it('tells another spelling from another name and another person', () => {
    expect(sameName('Nguyễn Thị Hoà', 'NGUYỄN  THỊ HÒA')).toBe(true);
    expect(sameName('Đỗ Thuý Lan', 'Đỗ Thúy Lan')).toBe(true);
    expect(foldName('Đỗ Thuý Lan')).toBe('do thuy lan');
    expect(closeNames('Lò Văn Giả', 'LÒ VĂN CIẢ')).toBe(true);
    expect(closeNames('Lò Văn Giả', 'Lò Thị Giả')).toBe(false);
    expect(rules(cell, paper('x', { personName: 'Nguyễn Văn Mậu' }))).toEqual(['name-mismatch']);
    expect(rules(cell, paper('x', { personName: 'Trần Thị Khác' }))).toEqual(['mixed-persons']);
  });

  it('holds a sure name against a sure one though most papers say the other with doubt', () => {
    const named = (personName: string) => paper('x', { personName });
    const doubted = (personName: string): UnderstoodDocument => {
      const said = named(personName);
      const field = { ...said.fields['personName'], value: personName, state: 'found' as const };
      return { ...said, fields: { personName: { ...field, probability: 0.5, why: ['mark-doubt'] } } };
    };
    const papers = [doubted('Trịnh Tổ Mẫu'), doubted('Trịnh Tổ Mẫu'), named('Trịnh Tổ Mẫu'), named('Trịnh Tố Mẫu')];

    const [found] = findingsBetween({ papers });
    expect(found?.finding).toMatchObject({ rule: 'name-mismatch', severity: 'error' });
    expect(found?.papers).toEqual(papers.slice(2));
  });

  it('a stranger’s paper accuses nobody but itself', () => {
    const stranger = paper('admission-decision', {
      ...decision,
      personName: 'Trần Thị Khác',
      documentDate: '2020-01-01',
    });
    expect(rules(cell, paper('admission-decision', decision), stranger)).toEqual(['mixed-persons']);
  });

  it('compares birth dates', () => {
    const papers = [paper('a', { birthDate: '1990-01-11' }), paper('b', { birthDate: '1991-01-11' })];
    expect(between(...papers)[0]).toMatchObject({ rule: 'birth-date-mismatch', documents: ['a', 'b'] });
  });

  it('misses no signature that is not there', () => {
    const unsigned = { ...cell, marks: { ...cell.marks, signature: { present: false, probability: 0.97 } } };
    expect(signaturePresent.check(unsigned)[0]).toMatchObject({ rule: 'signature-missing', severity: 'error' });
    expect(signaturePresent.check(cell)).toEqual([]);
  });
});
