// A reviewer corrects rows of a table: cell by cell, a row more, a row less; what was read stays as a label. All people
// and units are invented.
import { describe, expect, it } from 'vitest';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { decide } from '../../shared/review/decide.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { asItCounts, countedBefore, documentOf, stateBeforeUnclear, stateOf } from '../../shared/review/evolve.ts';
import { saidBirth, statesBirth } from '../../shared/review/whose.ts';
import { labelsOf } from '../../shared/review/labels.ts';
import { paper } from './sound-dossier.ts';

const read = [
  { rowNumber: 1, personName: 'Ma Thi Sồi', birthDate: '1995-02-03' },
  { rowNumber: 1, personName: 'Cộng', birthDate: null },
  { rowNumber: 2, personName: 'Nông Văn Trám', birthDate: '1990-12-01' },
];

function stored(documentType: string, field: string, value: typeof read | null): StoredDocument {
  const table = { value, state: value ? ('found' as const) : ('missing' as const), probability: 0.7, page: 1, why: [] };
  const document = paper(documentType, {});
  return {
    ...{ documentId: 's1.01', submissionId: 's1', unit: 'D09', attempt: 1, settledAt: '2022-07-01T00:00:00Z' },
    checked: {
      ...document,
      ...{ fields: { [field]: table }, route: 'flagged', reasons: [], findings: [], toComplete: [] },
    },
    ...{ events: [], version: 1 },
  };
}

function correct(document: StoredDocument, entered: Record<string, string | number | null>): StoredDocument {
  const fields = documentTypeOf(document.checked.documentType)?.fields ?? {};
  const about = { by: 'an-admin', at: '2022-07-02T00:00:00Z', fields, findings: () => [] };
  const events = decide({ command: 'correct', fields: entered }, document, about);
  return { ...document, events: [...document.events, ...events] };
}

const rowsOf = (document: StoredDocument) => documentOf(document).fields['rows']?.value;
const list = stored('admission-list', 'rows', read);

describe('rows of a list', () => {
  it('are corrected cell by cell, in the form in which values are kept', () => {
    const corrected = correct(list, { 'rows[1].personName': 'Ma Thị Sồi', 'rows[3].birthDate': '2/12/1990' });
    expect(rowsOf(corrected)).toEqual([
      { rowNumber: 1, personName: 'Ma Thị Sồi', birthDate: '1995-02-03' },
      read[1],
      { rowNumber: 2, personName: 'Nông Văn Trám', birthDate: '1990-12-02' },
    ]);
    // One cell entered does not make the others sure.
    expect(documentOf(corrected).fields['rows']).toMatchObject({ probability: 0.7, why: ['person'] });
  });

  it('that are none are taken away, and those that were overlooked added, numbers meaning the table as it was', () => {
    const corrected = correct(list, {
      ...{ 'rows[2]': null, 'rows[3].personName': 'Nông Văn Trâm' },
      ...{ 'rows[4].rowNumber': 3, 'rows[4].personName': 'Lò Văn Khế' },
    });
    expect(rowsOf(corrected)).toEqual([
      read[0],
      { rowNumber: 2, personName: 'Nông Văn Trâm', birthDate: '1990-12-01' },
      { rowNumber: 3, personName: 'Lò Văn Khế', birthDate: null },
    ]);
  });

  it('can be entered where no table was found at all', () => {
    const corrected = correct(stored('plan', 'rows', null), { 'rows[1].unit': 'Chi bộ A', 'rows[1].planYear': 2 });
    expect(documentOf(corrected).fields['rows']).toMatchObject({
      ...{ state: 'found', value: [{ unit: 'Chi bộ A', planYear: 2 }] },
    });
  });

  it.each([
    [{ 'rows[4]': null }, 'row.unknown', { row: 4, count: 3 }],
    [{ 'rows[0].note': 'x' }, 'row.unknown', { row: 0 }],
    [{ 'rows[5].note': 'x' }, 'row.unknown', { row: 5, next: 4 }],
    [{ 'rows[1].name': 'x' }, 'column.unknown', { column: 'name' }],
    [{ 'rows[1].birthDate': '31/2/1990' }, 'field.invalid', { field: 'rows[1].birthDate' }],
    [{ 'rows[1]': 'x' }, 'field.invalid', { field: 'rows[1]' }],
    [{ rows: 'x' }, 'field.table', { field: 'rows' }],
    [{ 'total[1].n': 1 }, 'field.unknown', { field: 'total[1].n' }],
  ] as const)('refuse %j', (entered, code, details) => {
    const inside: unknown = expect.objectContaining(details);
    expect(() => correct(list, entered)).toThrow(expect.objectContaining({ code, details: inside }));
  });

  it('of a closed list are entered as the list has them', () => {
    const history = stored('personal-history', 'rows', null);
    expect(() => correct(history, { gender: 'Nừ' })).toThrow(
      expect.objectContaining({ code: 'field.closed', details: { field: 'gender', values: 'Nam, Nữ' } }),
    );
    expect(documentOf(correct(history, { gender: 'Nữ' })).fields['gender']?.value).toBe('Nữ');
  });

  it('of a statistics form name what is counted by a closed list', () => {
    const form = stored('member-flow-statistics', 'cells', null);
    expect(() => correct(form, { 'cells[1].row': 'something' })).toThrow(
      expect.objectContaining({ code: 'column.closed' }),
    );
    const corrected = correct(form, { 'cells[1].row': 'admitted', 'cells[1].current': '4', 'cells[1].ratio': '97,5' });
    expect(documentOf(corrected).fields['cells']?.value).toEqual([{ row: 'admitted', current: 4, ratio: 97.5 }]);
  });
});

describe('a paper that fits two people of one name', () => {
  const { checked, ...rest } = stored('cell-admission-resolution', 'rows', null);
  const reasons = [{ code: 'person.fits-two', fields: ['personName'] }];
  const fields = paper('cell-admission-resolution', {
    ...{ personName: 'Lò Văn An', documentNumber: '9-NQ/CB', documentDate: '2022-04-01', meetingDate: '2022-04-01' },
    ...{ membersOfficial: 9, votesFor: 9 },
  }).fields;
  const held: StoredDocument = { ...rest, checked: { ...checked, fields, reasons } };
  const specs = documentTypeOf('cell-admission-resolution')?.fields ?? {};
  const needed = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, { ...spec, optional: true }]));
  const about = { by: 'an-admin', at: '2022-07-02T00:00:00Z', fields: needed, findings: () => [] };

  it('is approved with the birth date of one of them alone, which is no label of the paper', () => {
    expect(() => decide({ command: 'approve' }, held, about)).toThrow(
      expect.objectContaining({ code: 'person.needed' }),
    );
    const events = decide({ command: 'correct', fields: { birthDate: '11/1/1990' }, approve: true }, held, about);
    const approved = { ...held, events };
    expect(documentOf(approved).fields['birthDate']).toMatchObject({ value: '1990-01-11', why: ['person'] });
    expect(labelsOf(approved)).toEqual([]);
  });
});

describe('a paper that counted and became unclear because of a namesake', () => {
  const fields = paper('cell-admission-resolution', { personName: 'Lò Văn An', documentDate: '2022-04-01' }).fields;
  const { checked, ...rest } = stored('cell-admission-resolution', 'rows', null);
  const unclear = { type: 'unclear' as const, at: '2022-08-01T00:00:00Z', by: 'system' };
  const accepted: StoredDocument = { ...rest, checked: { ...checked, fields, route: 'accepted' } };
  const opened: StoredDocument = { ...accepted, events: [unclear] };
  const specs = documentTypeOf('cell-admission-resolution')?.fields ?? {};
  const optional = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, { ...spec, optional: true }]));
  const about = { by: 'an-admin', at: '2022-08-02T00:00:00Z', fields: optional, findings: () => [] };
  const namesakes = [['1990-01-11'], ['1990-08-25', '1990-08-26']];

  it('is open, and counts as it did until somebody decides', () => {
    expect([stateOf(accepted), stateOf(opened)]).toEqual(['accepted', 'open']);
    expect(asItCounts(opened)).toEqual(accepted);
    expect(countedBefore(opened)).toEqual([accepted]);
  });

  it.each([
    [{ command: 'approve', reason: 'Theo sổ' }, 'person.needed'],
    [{ command: 'correct', fields: { birthDate: '1990-08-26' }, approve: true }, 'person.reason-needed'],
    [{ command: 'correct', fields: { birthDate: '1990-01-12' }, approve: true, reason: 'Theo sổ' }, 'person.not-among'],
  ] as const)('refuses %j', (command, code) => {
    expect(() => decide(command, opened, { ...about, namesakes })).toThrow(expect.objectContaining({ code }));
  });

  it('is approved with the reason alone, where the namesake is gone again', () => {
    expect(decide({ command: 'approve', reason: 'Quyết định kia đã hủy' }, opened, about)).toMatchObject([
      { type: 'approved', reason: 'Quyết định kia đã hủy' },
    ]);
  });

  it('counts as before once it fits one again, unless a person has begun to decide', () => {
    const found = { type: 'found' as const, at: about.at, by: 'system', dossier: 'p1', state: 'accepted' as const };
    const then = { ...opened, events: [unclear, found] };
    expect([stateBeforeUnclear(opened), stateOf(then), asItCounts(then)]).toEqual(['accepted', 'accepted', then]);
    const begun = [
      ...decide({ command: 'correct', fields: { birthDate: '1990-01-11' } }, opened, { ...about, namesakes }),
    ];
    expect(stateBeforeUnclear({ ...opened, events: [unclear, ...begun] })).toBeUndefined();
    expect([stateBeforeUnclear(then), stateBeforeUnclear(accepted)]).toEqual([undefined, undefined]);
  });

  it('is of the dossier that was named, by its birth date, which is no label either', () => {
    const named = { dossierId: 'p1', birthDate: '1990-01-11' };
    const command = { command: 'approve' as const, dossier: 'p1', reason: 'Theo sổ' };
    const events = [unclear, ...decide(command, opened, { ...about, namesakes, named })];
    const approved = { ...opened, events };
    expect(events).toMatchObject([
      unclear,
      { type: 'assigned', dossier: 'p1' },
      { type: 'approved', reason: 'Theo sổ' },
    ]);
    expect([stateOf(approved), saidBirth(approved), statesBirth(approved)]).toEqual(['approved', '1990-01-11', false]);
    expect(labelsOf(approved, true)).toEqual([]);
  });

  it('that was said to be of somebody who is gone is not approved as it stands, though one alone is left', () => {
    const said = { type: 'assigned' as const, at: about.at, by: 'an-admin', dossier: 'p1', birthDate: '1980-01-01' };
    const lost = { ...opened, events: [said, unclear] };
    const command = { command: 'approve' as const, reason: 'Theo sổ' };
    expect(() => decide(command, lost, { ...about, namesakes: namesakes.slice(0, 1) })).toThrow(
      expect.objectContaining({ code: 'person.not-among' }),
    );
  });

  it('is no label of what was read: its approval says only whose it is', () => {
    const entered = { birthDate: '26/8/1990' };
    const command = { command: 'correct' as const, fields: entered, approve: true, reason: 'Theo sổ' };
    const events = [unclear, ...decide(command, opened, { ...about, namesakes })];
    expect(stateOf({ ...opened, events })).toBe('approved');
    expect(labelsOf({ ...opened, events }, true)).toEqual([]);
  });
});

it('labels keep what was read beside what is right, under the row as it was read', () => {
  const first = correct(list, { 'rows[2]': null, 'rows[1].personName': 'Ma Thị Sồi' });
  // Now the second row is the third that was read; behind it comes a new one.
  const corrected = correct(first, { 'rows[2].rowNumber': 3, 'rows[3].personName': 'Lò Văn Khế' });
  const approved: StoredDocument = {
    ...corrected,
    events: [...corrected.events, { type: 'approved', at: '2022-07-03T00:00:00Z', by: 'an-admin' }],
  };
  const labels = labelsOf(approved, true).map(({ field, label, read: { value }, right }) => [
    field,
    label,
    value,
    right,
  ]);
  expect(labels).toEqual([
    ['rows[2]', 'corrected', JSON.stringify([read[1]]), null],
    ['rows[1].personName', 'corrected', 'Ma Thi Sồi', 'Ma Thị Sồi'],
    ['rows[3].rowNumber', 'corrected', 2, 3],
    ['rows[+1].personName', 'corrected', null, 'Lò Văn Khế'],
  ]);
});
