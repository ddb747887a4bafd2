// Documents judged among the papers of their person: pure, and through the person index of the real template.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../functions/check/judge.ts';
import type { Surrounding } from '../../functions/check/judge.ts';
import { CheckedSubmission } from '../../functions/check/checked-submission.ts';
import { workKeys } from '../../functions/adapters/work-keys.ts';
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import { reasonsOf } from '../../functions/api/reason-texts.ts';
import { admissionDecision, officialDecision, paperOf, submissionOf } from './invented-papers.ts';
import { openPipeline, registerUnits } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

/** As `understand` leaves it: without what `check` adds. */
function understood(wishes: Parameters<typeof admissionDecision>[0] = {}): UnderstoodDocument {
  const { route: _r, reasons: _s, findings: _f, toComplete: _t, ...document } = admissionDecision(wishes);
  return document;
}

const alone: Surrounding = { companions: [], unitStood: () => true, receivedOn: '2023-07-01' };
const codes = (document: UnderstoodDocument, surrounding: Partial<Surrounding> = {}) =>
  judge(document, { ...alone, ...surrounding }).reasons.map(({ code }) => code);

describe('a decision', () => {
  it('that is there already, in another scan, is held', () => {
    expect(codes(understood())).not.toContain('document.already-there');
    expect(codes(understood(), { companions: [understood()] })).toContain('document.already-there');
  });

  it('that fits two people goes to a person', () => {
    expect(codes(understood(), { fitsTwo: true })).toContain('person.fits-two');
  });

  it('of a month in which its unit did not stand is held', () => {
    const { route, reasons } = judge(understood(), { ...alone, unitStood: () => false });

    expect(route).toBe('flagged');
    expect(reasons.map(({ code }) => code)).toContain('unit.not-standing');
  });

  it('of a day after it was received is held, and in words: 2027 was read for 2021', () => {
    const late = judge(understood({ date: '2027-04-19' }), alone);
    const [told] = reasonsOf(late.reasons, late.documentType).filter(({ code }) => code === 'field.after-receipt');

    expect(late).toMatchObject({ route: 'flagged' });
    expect(told?.message.vi).toBe('Ngày đọc được sau ngày nhận tệp: Ngày văn bản.');
    expect(codes(understood({ date: '2023-07-01' }))).not.toContain('field.after-receipt');
    expect(codes(understood({ date: '2023-07-02' }))).toContain('field.after-receipt');
  });

  it('may make official from a day to come', () => {
    const { route: _r, reasons: _s, findings: _f, toComplete: _t, ...decision } = officialDecision();
    const reasons = (receivedOn: string) => codes(decision, { receivedOn });

    // Decided on 1/6/2023, official from 3/5/2023, admitted on 3/5/2022.
    expect(reasons('2023-06-01')).not.toContain('field.after-receipt');
    expect(reasons('2023-05-02')).toContain('field.after-receipt');
    const ahead = {
      ...decision.fields,
      officialFromDate: { ...decision.fields.officialFromDate, value: '2024-01-01' },
    };
    expect(codes({ ...decision, fields: ahead } as UnderstoodDocument)).not.toContain('field.after-receipt');
  });

  it('whose day does not fit its digital signature is held, and in words', () => {
    const paper = understood();
    const documentDate = { ...paper.fields.documentDate, why: ['signing-differs'] };
    const held = judge({ ...paper, fields: { ...paper.fields, documentDate } } as UnderstoodDocument, alone);

    expect(held.route).toBe('flagged');
    expect(reasonsOf(held.reasons, held.documentType).map(({ message }) => message.vi)).toContain(
      'Ngày đọc được không khớp thời điểm ký số: Ngày văn bản.',
    );
  });

  it('whose field is not sure is held, and says which', () => {
    const paper = understood();
    const unsure = {
      ...paper,
      fields: { ...paper.fields, birthDate: { ...paper.fields.birthDate, probability: 0.5 } },
    };

    expect(judge(unsure as UnderstoodDocument, alone)).toMatchObject({
      ...{ route: 'flagged', reasons: [{ code: 'field.unsure', fields: ['birthDate'] }] },
    });
  });
});

describe('through the person index', () => {
  let pipeline: Pipeline;

  beforeAll(async () => {
    pipeline = await openPipeline();
    await registerUnits(pipeline.store);
  });
  afterAll(() => pipeline.close());

  async function checked(unit: string, seed: string, document: UnderstoodDocument) {
    const submission = submissionOf(unit, seed);
    const { submissionId, attempt } = submission;
    await pipeline.store.submissions.insert(submission);
    await pipeline.work.putJson(workKeys.understood(submissionId), { attempt, documents: [document] });
    await pipeline.invoke('ReadingCheck', { submissionId, attempt });
    return (await pipeline.work.json(workKeys.checked(submissionId), CheckedSubmission))?.documents[0];
  }

  // Uploaded on 1/7/2023 (`invented-papers.ts`).
  it('the day of receipt is that of the upload', async () => {
    const held = await checked('D09', 'later year', understood({ name: 'Lò Thị Sau', date: '2027-04-19' }));

    expect(held?.reasons).toContainEqual({ code: 'field.after-receipt', fields: ['documentDate'] });
  });

  const check = async (unit: string, seed: string, document: UnderstoodDocument) =>
    (await checked(unit, seed, document))?.reasons.map(({ code }) => code);

  it('a second scan of a decision is held, from whichever cell of the committee it comes', async () => {
    expect(await check('D09/02', 'one', understood())).not.toContain('document.already-there');
    expect(await check('D09', 'two', understood({ name: 'LÒ VĂN GIẢ' }))).toContain('document.already-there');
  });

  it('of somebody of the same name, born on another day, is not', async () => {
    const other = understood({ birthDate: '1988-01-02' });
    expect(await check('D09/02', 'namesake', other)).not.toContain('document.already-there');
  });

  it('a misread letter does not part a dossier, and a paper that fits both namesakes is held', async () => {
    const misread = understood({ name: 'Lo Van Ciả' });
    expect(await check('D09', 'misread', misread)).toContain('document.already-there');
    const { birthDate: _born, ...fields } = understood().fields;
    const undated = { ...understood(), documentType: 'opinion-summary', fields };
    expect(await check('D09', 'undated', undated)).toContain('person.fits-two');
  });

  it('a paper without a birth date is the namesake’s of its own cell, where the other one is of another', async () => {
    await pipeline.store.registry.putUnit({
      ...{ code: 'D09/03', name: 'Chi bộ Phòng Ba', kind: 'cell', parent: 'D09', validFrom: '2015-01-01' },
    });
    const name = 'Sầm Văn Ba';
    await check('D09/02', 'second cell', understood({ name, birthDate: '1990-01-11' }));
    await check('D09/03', 'third cell', understood({ name, birthDate: '1990-08-25' }));
    const { birthDate: _born, ...fields } = understood({ name }).fields;
    const undated = { ...understood(), documentType: 'opinion-summary', fields };

    expect(await check('D09/03', 'of the third', undated)).not.toContain('person.fits-two');
    // The committee hands in for both.
    expect(await check('D09', 'of either', undated)).toContain('person.fits-two');
  });

  it('of another grassroots unit it is another person’s', async () => {
    const other = understood({ birthDate: '1982-11-23', date: '2022-06-07' });
    expect(await check('D10', 'three', other)).toEqual([]);
  });

  it('of another grassroots unit, the same decision on the same person, is held', async () => {
    const codesOf = await check('D10', 'sent twice', understood());
    expect(codesOf).toContain('decision.elsewhere');
    expect(codesOf).not.toContain('document.already-there');
  });

  it('whose cell’s resolution is that of another unit is held with it, and in words', async () => {
    const vote = { personName: 'Sầm Văn Nhầm', birthDate: '1995-05-04', documentNumber: '9-NQ/CB' };
    const {
      route: _r,
      reasons: _s,
      findings: _f,
      toComplete: _t,
      ...resolution
    } = paperOf('cell-admission-resolution', {
      ...vote,
      issuer: 'CHI BỘ PHÒNG GIẢ ĐỊNH',
      superiorOrganization: 'ĐẢNG BỘ SỞ GIẢ ĐỊNH',
    });
    const decision = understood({ name: 'Sầm Văn Nhầm' });

    expect(await check('D09/02', 'right resolution', resolution)).not.toContain('unit.other');
    expect(await check('D09/02', 'right decision', decision)).not.toContain('unit.other');
    const held = await checked('D10', 'wrong resolution', resolution);
    expect(reasonsOf(held?.reasons ?? [], resolution.documentType).map(({ message }) => message.vi)).toContain(
      'Giấy tờ trong hồ sơ ghi một đơn vị khác trong danh mục, không phải đơn vị đã gửi: Đảng bộ Sở Giả Định.',
    );
    expect(await checked('D10', 'wrong decision', decision)).toMatchObject({ route: 'flagged' });
    expect(await check('D10', 'wrong decision again', decision)).toContain('unit.other');
  });

  it('what was withdrawn speaks against nobody', async () => {
    const paper = understood({ name: 'Sầm Văn Rút' });
    expect(await check('D10', 'four', paper)).not.toContain('document.already-there');
    const { submissionId } = submissionOf('D10', 'four');
    await pipeline.store.submissions.change(submissionId, (found) => ({ ...found, state: 'withdrawn' }));

    expect(await check('D10', 'five', paper)).not.toContain('document.already-there');
  });

  it('what was settled is not judged otherwise when its execution runs once more', async () => {
    const paper = understood({ name: 'Sầm Văn Lại' });
    await check('D10', 'six', paper);
    const { submissionId, attempt } = submissionOf('D10', 'six');
    await pipeline.store.submissions.change(submissionId, (found) => ({ ...found, state: 'settled' }));
    expect(await check('D10', 'seven', paper)).toContain('document.already-there');

    await pipeline.invoke('ReadingCheck', { submissionId, attempt });

    const checked = await pipeline.work.json(workKeys.checked(submissionId), CheckedSubmission);
    expect(checked?.documents[0]?.reasons.map(({ code }) => code)).not.toContain('document.already-there');
  });

  it('a unit’s list and reports are held against its decisions and against each other', async () => {
    const born = { birthDate: '1995-05-04' };
    const list = paperOf('admission-list', { periodQuarter: 2, periodYear: 2022, total: 2 });
    const rows = { value: [{ rowNumber: 1, personName: 'Lò Văn Giả', ...born }], state: 'found', why: [] } as Field;
    const withRows = { ...list, fields: { ...list.fields, rows } };
    const report = (admitted: number) => paperOf('quarterly-report', { periodQuarter: 2, periodYear: 2022, admitted });
    const rulesOf = async (unit: string, seed: string, document: UnderstoodDocument) =>
      (await checked(unit, seed, document))?.findings.map(({ rule }) => rule);

    expect(await rulesOf('D09', 'report', report(2))).toContain('R19');
    // Nobody's decision of the quarter has been approved, and its total is that of the report.
    const first = await rulesOf('D09', 'list', withRows);
    expect(first).toContain('L3');
    expect(first).not.toContain('L6');
    expect(first).not.toContain('L5');
    // The same unit's list again is a later version of it.
    expect(await rulesOf('D09', 'list again', { ...withRows, pages: [1, 2] })).not.toContain('L5');
    // Another unit lists the same person in the same quarter.
    expect(await rulesOf('D10', 'other list', withRows)).toContain('L5');
    expect(await rulesOf('D09', 'report again', report(3))).toContain('L6');
  });

  it('no right was missing', () => {
    expect(pipeline.home.refusals).toEqual([]);
  });
});
