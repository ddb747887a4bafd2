// Completeness against the checklists of 12-HD/BTCTW 2022 as the domain notes give them. All persons are invented.
import { describe, expect, it } from 'vitest';
import { checkAgainstCompanions } from '../../shared/dossier/check-dossier.ts';
import { cellPositionOf, missingDocuments } from '../../shared/dossier/completeness.ts';
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
