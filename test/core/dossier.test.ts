// Completeness against the checklists of 12-HD/BTCTW 2022 as the domain notes give them. All persons are invented.
import { describe, expect, it } from 'vitest';
import { checkAgainstCompanions, checkDossier, findingsBetween } from '../../shared/dossier/check-dossier.ts';
import { cellPositionOf, missingDocuments, stageOf } from '../../shared/dossier/completeness.ts';
import type { Dossier } from '../../shared/dossier/papers.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { field, soundDossier } from './sound-dossier.ts';

function paper(documentType: string, values: Record<string, string> = {}): UnderstoodDocument {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, state: 'found' as const, probability: 0.995, why: [] },
    ]),
  );
  const mark = { present: true, probability: 0.99 };
  return { documentType, pages: [1], typeProbability: 1, fields, marks: { signature: mark, seal: mark }, doubts: [] };
}

const gone = { value: null, state: 'missing' as const, probability: 0, why: [] };
const papers = (...types: string[]) => types.map((type) => paper(type));
const common = ['awareness-certificate', 'application', 'personal-history', 'opinion-summary'];
const lacking = (papers: readonly UnderstoodDocument[], known: Omit<Dossier, 'papers'> = {}) =>
  types(missingDocuments({ ...known, papers }));
const types = (missing: readonly { documentType: string }[]) => missing.map(({ documentType }) => documentType);

describe('what a dossier lacks', () => {
  it('asks a chi bộ cơ sở for no committee papers', () => {
    const dossier = [
      ...papers(...common, 'member-introduction', 'member-introduction', 'admission-decision'),
      paper('cell-admission-resolution', { superiorOrganization: 'ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH' }),
    ];
    expect(cellPositionOf({ papers: dossier })).toBe('grassroots-cell');
    expect(lacking(dossier)).toEqual([]);
  });

  it('asks a chi bộ under a committee for that committee’s resolution', () => {
    const dossier = [
      ...papers(...common, 'member-introduction', 'trade-union-resolution'),
      paper('cell-admission-resolution', { superiorOrganization: 'ĐẢNG BỘ SỞ CÂY XANH' }),
    ];
    expect(lacking(dossier)).toEqual(['committee-admission-resolution']);
  });

  it('asks a chi bộ under a đảng ủy bộ phận for the appraisal too', () => {
    const dossier = [
      ...papers(...common, 'member-introduction', 'youth-union-resolution', 'committee-admission-resolution'),
      paper('cell-admission-resolution', { superiorOrganization: 'ĐẢNG BỘ BỘ PHẬN KHỐI SỰ NGHIỆP' }),
    ];
    expect(lacking(dossier)).toEqual(['admission-appraisal']);
  });

  it('wants two introducers, or one and a union', () => {
    const alone = [...papers(...common, 'member-introduction'), paper('cell-admission-resolution')];
    expect(lacking(alone, { position: 'grassroots-cell' })).toEqual(['member-introduction']);
    expect(lacking([...alone, paper('youth-union-resolution')], { position: 'grassroots-cell' })).toEqual([]);
  });

  it('asks for recognition papers once recognition has begun', () => {
    const dossier = papers('self-review', 'mentor-review', 'cell-official-resolution', 'official-decision');
    expect(lacking(dossier, { position: 'grassroots-cell' })).toEqual([
      'admission-decision',
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

describe('why it lacks it', () => {
  const young = (birthDate: string) => [
    ...papers(...common.filter((type) => type !== 'application'), 'member-introduction'),
    paper('application', { birthDate }),
    paper('cell-admission-resolution', { meetingDate: '2022-06-01' }),
  ];
  const why = (birthDate: string) =>
    missingDocuments({ papers: young(birthDate), position: 'cell-of-committee' }).map(({ reason }) => reason.vi);

  it('is said in words: the unit’s place, the union of the person’s age', () => {
    const [committee, introduction] = why('1992-06-02');
    expect(committee).toContain('bắt buộc với chi bộ trực thuộc đảng ủy cơ sở');
    expect(introduction).toContain('Đoàn cơ sở');
    expect(why('1992-05-31').at(-1)).toContain('Công đoàn cơ sở');
  });

  it.each([
    ['2021-12-15', '09-HD/BTCTW (05/6/2017)'],
    ['2022-06-01', '12-HD/BTCTW (18/01/2022), phần II, điểm 1.1'],
    ['2025-02-20', '38-HD/BTCTW (2024)'],
  ])('cites the list in force when the chi bộ met: %s', (meetingDate, list) => {
    const papers = [paper('cell-admission-resolution', { meetingDate })];
    const reasons = missingDocuments({ papers, asOf: '2026-11-27' }).map(({ reason }) => reason.vi);
    expect(reasons).toContain(`Thiếu: Đơn xin vào Đảng (Hướng dẫn ${list}).`);
  });

  it('the registry knows better than the papers', () => {
    const cell = [
      ...papers(...common, 'member-introduction', 'member-introduction'),
      paper('cell-admission-resolution'),
    ];
    expect(lacking(cell)).toEqual([]);
    expect(lacking(cell, { position: 'cell-of-sub-committee' })).toEqual([
      'admission-appraisal',
      'committee-admission-resolution',
    ]);
  });

  it('whose resolution the decision cites tells where the chi bộ stands', () => {
    const decided = (basisResolutionNumber: string) =>
      cellPositionOf({ papers: [paper('admission-decision', { basisResolutionNumber })] });
    expect(decided('09-NQ/CB')).toBe('grassroots-cell');
    expect(decided('31-NQ/ĐU')).toBe('cell-of-committee');
  });
});

describe('a dossier whose resolution of the cell is not there', () => {
  const own = soundDossier().filter(({ documentType }) => ['application', 'admission-decision'].includes(documentType));
  const asOf = '2026-11-27';

  it('is not stale years after it was decided; one that nobody proposed is', () => {
    const rulesOf = (papers: typeof own) => checkDossier({ papers, asOf }).findings.map(({ rule }) => rule);
    expect(rulesOf(own)).not.toContain('B3');
    expect(rulesOf(own.filter(({ documentType }) => documentType === 'application'))).toContain('B3');
  });

  it('asks for the union of the age on the day of the decision', () => {
    const young = own.map((one) => ({ ...one, fields: { ...one.fields, birthDate: field('1995-01-11') } }));
    const reasons = missingDocuments({ papers: young, asOf }).map(({ reason }) => reason.vi);
    expect(reasons.some((reason) => reason.includes('trong tuổi thanh niên'))).toBe(true);
  });
});

describe('the stage', () => {
  it.each([
    ['to-admit', ['application', 'cell-admission-resolution']],
    ['probation', ['application', 'admission-decision']],
    ['to-recognise', ['admission-decision', 'self-review']],
    ['official', ['self-review', 'official-decision']],
  ])('is %s with %j', (stage, own) => {
    expect(stageOf({ papers: papers(...own) })).toBe(stage);
  });

  it('is annulled with the admission, and nothing is missing then; a new decision or proposal ends that', () => {
    const proposed = soundDossier().filter(({ documentType }) => documentType === 'cell-admission-resolution');
    expect(stageOf({ papers: proposed, annulledDecision: '2022-04-12' })).toBe('annulled');
    expect(missingDocuments({ papers: proposed, annulledDecision: '2022-04-12' })).toEqual([]);
    expect(stageOf({ papers: proposed, annulledDecision: '2022-01-31' })).toBe('to-admit');
    const decided = papers('application', 'admission-decision');
    expect(stageOf({ papers: decided, annulledDecision: '2022-03-01' })).toBe('probation');
  });

  it('is closed once recognised, with every paper and the day of the ceremony', () => {
    const whole = soundDossier();
    expect(stageOf({ papers: whole })).toBe('closed');
    const without = (type: string) => whole.filter(({ documentType }) => documentType !== type);
    expect(stageOf({ papers: without('mentor-review') })).toBe('official');
    expect(stageOf({ papers: without('admission-decision') })).toBe('official');
    expect(stageOf({ papers: without('official-decision') })).toBe('to-recognise');
    const unstated = whole.map((one) => ({ ...one, fields: { ...one.fields, admissionDate: gone } }));
    expect(stageOf({ papers: unstated })).toBe('official');
    expect(stageOf({ papers: unstated, ceremonyDate: '2022-05-06' })).toBe('closed');
  });
});

describe('versions of a paper', () => {
  const cell = (documentDate: string) =>
    paper('cell-admission-resolution', { documentDate, meetingDate: documentDate });
  const decision = paper('admission-decision', { documentDate: '2022-06-20', basisResolutionNumber: '' });

  it('the later one counts, whichever came first', () => {
    const rules = (...own: UnderstoodDocument[]) => findingsBetween({ papers: own }).map(({ finding }) => finding.rule);
    expect(rules(cell('2022-01-04'), decision)).toEqual(['E1']);
    expect(rules(cell('2022-01-04'), cell('2022-06-01'), decision)).toEqual([]);
    expect(rules(cell('2022-06-01'), cell('2022-01-04'), decision)).toEqual([]);
  });
});

describe('a doubtful value', () => {
  const doubted = (document: UnderstoodDocument): UnderstoodDocument => ({
    ...document,
    fields: Object.fromEntries(
      Object.entries(document.fields).map(([name, one]) => [name, { ...one, probability: 0.9 }]),
    ),
  });
  const born = (type: string, birthDate: string) => paper(type, { personName: 'Lò Văn Giả', birthDate });

  it('holds the paper it stands on, not one that was read for certain', () => {
    const sure = born('admission-decision', '1990-01-01');
    const unsure = doubted(born('application', '1990-01-07'));
    expect(checkAgainstCompanions(sure, [unsure])).toEqual([]);
    expect(checkAgainstCompanions(unsure, [sure])).toMatchObject([
      { rule: 'birth-date-mismatch', severity: 'warning' },
    ]);
  });
});
