// Completeness against the checklists of 12-HD/BTCTW 2022 as the domain notes give them. All persons are invented.
import { describe, expect, it } from 'vitest';
import { workingDaysOf } from '../../shared/calendar/working-days.ts';
import { checkAgainstCompanions } from '../../shared/dossier/check-dossier.ts';
import { cellPositionOf, missingDocuments } from '../../shared/dossier/completeness.ts';
import { checkAge, checkTimeLimits } from '../../shared/dossier/time-limits.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';

function paper(documentType: string, values: Record<string, string> = {}): UnderstoodDocument {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, state: 'found' as const, probability: 0.99, why: [] },
    ]),
  );
  const mark = { present: true, probability: 0.99 };
  return { documentType, pages: [1], typeProbability: 1, fields, marks: { signature: mark, seal: mark }, doubts: [] };
}

const papers = (...types: string[]) => types.map((type) => paper(type));
const common = ['awareness-certificate', 'application', 'personal-history', 'opinion-summary'];
const types = (missing: readonly { documentType: string }[]) => missing.map(({ documentType }) => documentType);

describe('what a dossier lacks', () => {
  it('asks a chi bộ cơ sở for no committee papers', () => {
    const dossier = [
      ...papers(...common, 'member-introduction', 'member-introduction', 'admission-decision'),
      paper('cell-admission-resolution', { superiorOrganization: 'ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH' }),
    ];
    expect(cellPositionOf(dossier)).toBe('grassroots-cell');
    expect(missingDocuments(dossier)).toEqual([]);
  });

  it('asks a chi bộ under a committee for that committee’s resolution', () => {
    const dossier = [
      ...papers(...common, 'member-introduction', 'trade-union-resolution'),
      paper('cell-admission-resolution', { superiorOrganization: 'ĐẢNG BỘ SỞ CÂY XANH' }),
    ];
    expect(types(missingDocuments(dossier))).toEqual(['committee-admission-resolution']);
  });

  it('asks a chi bộ under a đảng ủy bộ phận for the appraisal too', () => {
    const dossier = [
      ...papers(...common, 'member-introduction', 'youth-union-resolution', 'committee-admission-resolution'),
      paper('cell-admission-resolution', { superiorOrganization: 'ĐẢNG BỘ BỘ PHẬN KHỐI SỰ NGHIỆP' }),
    ];
    expect(types(missingDocuments(dossier))).toEqual(['admission-appraisal']);
  });

  it('wants two introducers, or one and a union', () => {
    const alone = [...papers(...common, 'member-introduction'), paper('cell-admission-resolution')];
    expect(types(missingDocuments(alone, 'grassroots-cell'))).toEqual(['member-introduction']);
    expect(missingDocuments([...alone, paper('youth-union-resolution')], 'grassroots-cell')).toEqual([]);
  });

  it('asks for recognition papers once recognition has begun', () => {
    const dossier = papers('self-review', 'mentor-review', 'cell-official-resolution', 'official-decision');
    expect(types(missingDocuments(dossier, 'grassroots-cell'))).toEqual([
      'new-member-certificate',
      'probation-opinion-summary',
    ]);
  });
});

describe('papers of one person in a file of many', () => {
  it('are compared with each other and not with strangers', () => {
    const decision = paper('admission-decision', {
      personName: 'Nguyễn Văn Mẫu',
      basisResolutionNumber: '09-NQ/CB',
      basisResolutionDate: '2023-10-06',
    });
    const own = paper('cell-admission-resolution', {
      personName: 'NGUYỄN VĂN MẪU',
      documentNumber: '08-NQ/CB',
      documentDate: '2023-10-06',
    });
    const foreign = paper('cell-admission-resolution', {
      personName: 'Lê Thị Thử',
      documentNumber: '07-NQ/CB',
      documentDate: '2020-01-01',
    });
    const found = checkAgainstCompanions(decision, [foreign, own]);
    expect(found.map(({ rule }) => rule)).toEqual(['basis-mismatch']);
    expect(checkAgainstCompanions(decision, [foreign])).toEqual([]);
  });
});

describe('time limits and ages', () => {
  const cell = (documentDate: string) =>
    paper('cell-admission-resolution', { documentDate, meetingDate: documentDate });
  const decision = (documentDate: string, birthDate = '1990-01-01') =>
    paper('admission-decision', { documentDate, birthDate });
  // No holidays: Monday 3 January 2022 + 60 working days is Monday 28 March 2022.
  const weekdays = workingDaysOf({ covers: () => true, off: [], worked: [], check: () => undefined });
  const limit = (to: string) => checkTimeLimits([cell('2022-01-03'), decision(to)], weekdays);

  it('allows 60 working days, wants a reason up to 90 and refuses more', () => {
    expect(limit('2022-03-28')).toEqual([]);
    expect(limit('2022-03-29')[0]).toMatchObject({ rule: 'E1', severity: 'warning' });
    expect(limit('2022-05-09')[0]).toMatchObject({ rule: 'E1', severity: 'warning' });
    expect(limit('2022-05-10')[0]).toMatchObject({
      rule: 'E1',
      severity: 'error',
      citation: 'điểm 4.3.1, Quy định 24-QĐ/TW (30/7/2021)',
    });
  });

  it('counts ages by month on the day of the meeting', () => {
    const ages = (birth: string) =>
      checkAge([cell('2022-06-01'), decision('2022-07-01', birth)]).map(({ rule }) => rule);
    expect(ages('2004-06-30')).toEqual([]);
    expect(ages('2004-07-01')).toEqual(['A1']);
    expect(ages('1962-06-01')).toEqual([]);
    expect(ages('1962-05-31')).toEqual(['A2']);
  });
});
