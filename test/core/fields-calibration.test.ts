import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeDocument, thresholdOf } from '../../functions/understand/route.ts';
import { auroc, calibrationError } from '../../bench/accuracy-figures.ts';
import { fieldClasses } from '../../shared/calibration/evidence-class.ts';
import { upperBound } from '../../shared/calibration/bound.ts';
import { judgeField } from '../../shared/calibration/probability.ts';
import type { CalibrationTable } from '../../shared/calibration/table.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import type { LocatedField } from '../../shared/document-types/document-type.ts';
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import type { Finding } from '../../shared/rules/finding.ts';

describe('the bound of an error share', () => {
  // Exact one-sided 95 % bounds of Clopper and Pearson, from published tables.
  it.each([
    [0, 100, 0.029513],
    [0, 3000, 0.000998],
    [1, 50, 0.0914],
    [3, 200, 0.038286],
    [5, 5, 1],
  ])('%i errors in %i may be a share of %d', (errors, n, bound) => {
    expect(upperBound(errors, n, 0.95)).toBeCloseTo(bound, 3);
  });

  it('of nothing seen is everything', () => {
    expect(upperBound(0, 0, 0.8)).toBe(1);
  });

  it('falls with examples and rises with errors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 20 }), (n, errors) => {
        expect(upperBound(errors, n + errors + 100, 0.8)).toBeLessThanOrEqual(
          upperBound(errors, n + errors, 0.8) + 1e-9,
        );
        expect(upperBound(errors + 1, n + 21, 0.8)).toBeGreaterThan(upperBound(errors, n + 21, 0.8));
      }),
    );
  });
});

const probabilityOf = (field: LocatedField, table: CalibrationTable) =>
  judgeField(field, { documentType: 'cell-admission-resolution', name: 'votesFor' }, table).probability;

describe('the probability of a value', () => {
  const field = (level: 'clean' | 'hard'): LocatedField => ({
    value: 12,
    state: 'found',
    why: ['format'],
    evidence: { kind: 'int', agreement: 'both', parts: [], level, handwritten: 0, unreadInk: false },
  });
  const table = (counts: CalibrationTable['fields']): CalibrationTable => ({
    readers: { a: { name: 'a', version: '1' }, b: { name: 'b', version: '1' } },
    data: 'made up for this test',
    n: 0,
    fields: counts,
    familiar: { 'cell-admission-resolution': { votesFor: { before: [''], after: [''] } } },
  });

  it('is that of its class, from the side of caution', () => {
    const p = probabilityOf(field('clean'), table({ 'digits:both@clean': { right: 1000, wrong: 0 } }));
    expect(p).toBeGreaterThan(0.998);
    expect(p).toBeLessThan(1);
  });

  it('stays low on pages of a quality that nobody labelled, however good others were', () => {
    const known = table({ 'digits:both': { right: 5000, wrong: 0 }, 'digits:both@clean': { right: 5000, wrong: 0 } });
    expect(probabilityOf(field('hard'), known)).toBeLessThanOrEqual(0.5);
  });

  it('rises by what worse pages showed: what holds on them holds on better ones', () => {
    const known = table({ 'digits:both': { right: 900, wrong: 0 }, 'digits:both@hard': { right: 900, wrong: 0 } });
    expect(probabilityOf(field('clean'), known)).toBeGreaterThan(0.99);
  });

  it('of a computer’s own text rests on what two readers agree on as well, once such pages were seen', () => {
    const digital = field('clean');
    const layer = { ...digital, evidence: digital.evidence && { ...digital.evidence, agreement: 'layer' as const } };
    const both = { 'digits:both': { right: 900, wrong: 0 }, 'digits:both@clean': { right: 900, wrong: 0 } };
    const some = { 'digits:layer': { right: 40, wrong: 0 }, 'digits:layer@clean': { right: 40, wrong: 0 } };
    expect(probabilityOf(layer, table(both))).toBeLessThan(0.99);
    expect(probabilityOf(layer, table({ ...both, ...some }))).toBeGreaterThan(0.99);
  });

  it('does not hide the errors of a narrow class among the many right ones of a wide one', () => {
    const p = probabilityOf(
      field('clean'),
      table({
        'int:both@clean': { right: 45, wrong: 5 },
        'digits:both@clean': { right: 5000, wrong: 5 },
        'digits:both': { right: 9000, wrong: 5 },
      }),
    );
    expect(p).toBeLessThan(0.92);
  });
});

describe('the marks of a name', () => {
  const classOf = (syllable: string, kind: 'name' | 'text' = 'name') => {
    const spelling = [{ syllable, support: 'plain' as const, confidence: 0.97 }];
    const evidence = { kind, agreement: 'both' as const, parts: [], level: 'clean' as const, handwritten: 0, spelling };
    return fieldClasses({ value: 'Lò Giả', state: 'found', why: [], evidence: { ...evidence, unreadInk: false } })
      ?.names[1];
  };

  it('are faint where a tone stands over another mark and no list has the syllable, however sure its reader is', () => {
    expect(['ấn', 'hiểu', 'giả', 'hồng'].map((syllable) => classOf(syllable))).toEqual([
      ...['name:both/faint', 'name:both/faint', 'name:both/plain', 'name:both/plain'],
    ]);
    expect(classOf('ấn', 'text')).toBe('text:both/plain');
  });
});

describe('measures of calibration', () => {
  it('is without error where what is said is what happens', () => {
    const values = Array.from({ length: 10 }, (_, index): readonly [number, boolean] => [0.8, index < 8]);
    expect(calibrationError(values)).toBeCloseTo(0, 9);
    expect(calibrationError(values.map(() => [0.8, true]))).toBeCloseTo(0.2, 9);
  });

  it('ranks wrong values below right ones, or not', () => {
    expect(
      auroc([
        [0.9, true],
        [0.1, false],
      ]),
    ).toBe(1);
    expect(
      auroc([
        [0.5, true],
        [0.5, false],
      ]),
    ).toBe(0.5);
    expect(auroc([[0.9, true]])).toBeNull();
  });
});

describe('the route of a document', () => {
  const type = documentTypeOf('admission-decision');
  const sure: Field = { value: 'x', state: 'found', probability: 0.9999, why: ['readers-agree'] };
  const document = (changes: Record<string, Field> = {}): UnderstoodDocument => ({
    documentType: 'admission-decision',
    pages: [1],
    typeProbability: 1,
    fields: { ...Object.fromEntries(Object.keys(type?.fields ?? {}).map((name) => [name, sure])), ...changes },
    marks: { signature: { present: true, probability: 1 }, seal: { present: true, probability: 1 } },
    doubts: [],
  });
  const missing: Field = { value: null, state: 'missing', why: [] };
  const finding: Finding = {
    ...{ rule: 'E1', severity: 'warning', certainty: 'certain', message: { vi: '', en: '' } },
    ...{ fields: [], documents: [], places: [] },
  };

  it('is acceptance where everything that gates is sure', () => {
    expect(routeDocument(document(), [])).toMatchObject({ route: 'accepted', reasons: [], toComplete: [] });
  });

  it('is a reviewer where a field that gates is missing, unreadable or unsure', () => {
    for (const [field, code] of [
      [missing, 'field.missing'],
      [{ ...missing, state: 'unreadable' }, 'field.unreadable'],
      [{ ...sure, probability: 0.9 }, 'field.unsure'],
      [{ value: 'x', state: 'found', why: [] }, 'field.unsure'],
      [{ ...sure, why: ['mark-doubt'] }, 'field.unsure'],
    ] as const) {
      const routed = routeDocument(document({ personName: field as Field }), []);
      expect(routed).toMatchObject({ route: 'flagged', reasons: [{ code, about: 'personName' }] });
    }
  });

  it('is a reviewer where a rule objects, even with a warning', () => {
    expect(routeDocument(document(), [finding])).toMatchObject({
      route: 'flagged',
      reasons: [{ code: 'rule.broken', about: 'E1' }],
    });
  });

  it('empties what does not gate and is not sure, and lists it', () => {
    const routed = routeDocument(document({ homeTown: { ...sure, probability: 0.7 } }), []);
    expect(routed.route).toBe('accepted');
    expect(routed.document.fields['homeTown']).toMatchObject({ value: null, state: 'unreadable' });
    expect(routed.toComplete).toEqual(['homeTown']);
  });

  it('never accepts a form whose fields are not all read yet', () => {
    const history = { ...document(), documentType: 'personal-history', doubts: [{ code: 'type.incomplete' }] };
    expect(routeDocument(history, []).route).toBe('flagged');
  });

  it('sends back a paper that is none of ours, unless it stands beside forms', () => {
    const other = { ...document(), documentType: 'other', fields: {} };
    expect(routeDocument(other, []).route).toBe('rejected');
    expect(routeDocument(other, [], { oneWrongIn: 100, hasForms: true }).route).toBe('accepted');
  });

  it('has a threshold that follows from the errors that are borne', () => {
    expect(thresholdOf({ oneWrongIn: 200 })).toBe(0.995);
  });
});
