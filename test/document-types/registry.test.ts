import { describe, expect, it } from 'vitest';
import { documentTypeOf, documentTypes } from '../../shared/document-types/registry.ts';
import { fieldName } from '../../shared/document-types/field-names.ts';
import { Why } from '../../shared/document-types/field.ts';
import { admissionDecision } from './papers.ts';

describe('the registry of forms', () => {
  it('has every form once', () => {
    const ids = documentTypes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = documentTypes.flatMap(({ catalogueNo }) => catalogueNo ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  // Names and numbers of CV 1361-CV/BTCTW, as the catalogue lists them.
  it.each([
    ['05', 'admission-decision'],
    ['07', 'official-decision'],
    ['43', 'cell-admission-resolution'],
    ['45', 'committee-admission-resolution'],
    ['50', 'cell-official-resolution'],
    ['52', 'committee-official-resolution'],
    ['01', 'personal-history'],
  ])('knows number %s of the catalogue as %s', (catalogueNo, id) => {
    expect(documentTypeOf(id)?.catalogueNo).toBe(catalogueNo);
  });

  // The kinds of papers of a person's dossier (19) and of a unit's reports (5) that the domain notes name.
  it.each([
    ...['admission-decision', 'official-decision', 'cell-admission-resolution', 'committee-admission-resolution'],
    ...['cell-official-resolution', 'committee-official-resolution', 'application', 'awareness-certificate'],
    ...['personal-history', 'member-introduction', 'youth-union-resolution', 'trade-union-resolution'],
    ...['opinion-summary', 'admission-appraisal', 'new-member-certificate', 'self-review', 'mentor-review'],
    ...['probation-opinion-summary', 'official-appraisal', 'quarterly-report', 'admission-list', 'plan'],
    ...['member-flow-statistics', 'new-member-statistics'],
  ])('knows %s', (id) => {
    expect(documentTypeOf(id)?.id).toBe(id);
  });

  for (const type of documentTypes) {
    it(`gives every field of ${type.id} a locator, and says what gates`, () => {
      expect(Object.keys(type.locators).sort()).toEqual(Object.keys(type.fields).sort());
      const gating = Object.values(type.fields).filter(({ gates }) => gates !== undefined);
      expect(gating.length).toBeGreaterThan(0);
      for (const { gates } of gating) expect(gates).toMatch(/\w{4,}/);
    });
  }

  it.each(documentTypes)(
    'calls each field of $id by a name of its own, without the dots of its form',
    ({ id, fields }) => {
      const names = Object.keys(fields).map((field) => fieldName(id, field));
      for (const language of ['vi', 'en'] as const) {
        const said = names.map((name) => name[language]);
        expect(new Set(said).size).toBe(said.length);
        for (const name of said) expect(name).not.toMatch(/…|^\W*$/);
      }
    },
  );

  it('calls fields as a clerk would, not as their forms begin the line', () => {
    const person = { vi: 'Họ và tên người được kết nạp', en: 'Name of the person admitted' };
    expect(fieldName('admission-decision', 'personName')).toEqual(person);
    expect(fieldName('admission-decision', 'place').vi).toBe('Nơi ban hành');
    expect(fieldName('other', 'documentDate').vi).toBe('Ngày văn bản');
    expect(fieldName('official-decision', 'officialFromDate').en).toBe('Official member from');
  });

  it('takes the values of a whole paper, and refuses one without what gates', () => {
    const type = documentTypeOf('admission-decision');
    expect(type?.values.safeParse(admissionDecision.fields).success).toBe(true);
    expect(type?.values.safeParse({ ...admissionDecision.fields, documentDate: null }).success).toBe(false);
    expect(type?.values.safeParse({ ...admissionDecision.fields, documentDate: '12/3/2022' }).success).toBe(false);
    expect(type?.values.safeParse({ ...admissionDecision.fields, homeTown: null }).success).toBe(true);
  });

  it('keeps the list of reasons closed', () => {
    expect(Why.safeParse('because').success).toBe(false);
  });
});
