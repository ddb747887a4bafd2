// One decision on one person that two units hand in, where nothing on it names a unit of the registry: it counts once, and
// a person is asked. Through the whole local home; every person and unit is invented.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { isSameAct } from '../../shared/dossier/same-act.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import { paper } from '../core/sound-dossier.ts';
import { arrivingIn } from './arriving.ts';
import { admissionDecision, paperOf } from './invented-papers.ts';
import { openStaffedPipeline } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

describe('two decisions', () => {
  const said = { personName: 'Lò Văn Giả', birthDate: '1995-05-04', documentNumber: '12-QĐ/ĐUX' };
  const one = paper('admission-decision', { ...said, documentDate: '2022-04-19', issuer: 'ĐẢNG ỦY XA LẠ' });
  const other = (changes: object, type = 'admission-decision') =>
    paper(type, { ...said, documentDate: '2022-04-19', issuer: 'ĐẢNG ỦY XA LẠ', ...changes });

  it.each([
    [
      'of one person born on one day, whatever else was read',
      { documentNumber: '72-QĐ/ĐUX', documentDate: '2022-04-10' },
    ],
    ['of one number, day and issuer, though the birth date was misread', { birthDate: '1985-06-04' }],
    [
      'of one number and day, the number with a nought before it',
      { birthDate: '1985-06-04', documentNumber: '012-QĐ/ĐUX' },
    ],
    ['of one day, the birth date misread by a digit', { birthDate: '1995-05-01', documentNumber: '72-QĐ/ĐUX' }],
    ['of one number and day, a letter of the name misread', { personName: 'Lò Văn Ciả', birthDate: '1985-06-04' }],
    ['of one day and birth date, a letter and the number misread', { personName: 'Lò Vãn Ciả', documentNumber: '72' }],
    [
      'of one number and birth date, a letter and the day misread',
      { personName: 'LÒ VĂN GIẢN', documentDate: '2022-04-10' },
    ],
  ])('%s are one act', (_, changes) => {
    expect(isSameAct(one, other(changes))).toBe(true);
    expect(isSameAct(other(changes), one)).toBe(true);
  });

  it.each([
    ['of namesakes born on other days', { birthDate: '1988-01-02', documentNumber: '13-QĐ/ĐUX' }],
    ['of namesakes under one number of two issuers', { birthDate: '1988-01-02', issuer: 'ĐẢNG ỦY TRƯỜNG KHÁC HẲN' }],
    ['of two names', { personName: 'Lò Thị Giả' }],
    [
      'of near names and one day alone',
      { personName: 'Lò Văn Ciả', birthDate: '1988-01-02', documentNumber: '13-QĐ/ĐUX' },
    ],
    [
      'of near names under one number of two issuers',
      { personName: 'Lò Văn Ciả', birthDate: '1988-01-02', issuer: 'ĐẢNG ỦY TRƯỜNG KHÁC HẲN' },
    ],
    [
      'of near names, born on one day',
      { personName: 'Lò Văn Ciả', documentNumber: '13-QĐ/ĐUX', documentDate: '2022-05-06' },
    ],
  ])('%s are two', (_, changes) => {
    expect(isSameAct(one, other(changes))).toBe(false);
  });

  it('to admit and to make official are two', () => {
    expect(isSameAct(one, other({}, 'official-decision'))).toBe(false);
  });
});

describe('through the home', () => {
  let pipeline: Pipeline;
  const { judged, nothingUnderway, hoso, said } = arrivingIn(() => pipeline);

  function understood(wishes: Parameters<typeof admissionDecision>[0] = {}): UnderstoodDocument {
    const { route: _r, reasons: _s, findings: _f, toComplete: _t, ...document } = admissionDecision(wishes);
    return document;
  }
  async function handIn(unit: string, seed: string, document: UnderstoodDocument): Promise<string> {
    return documentIdOf(await judged(unit, seed, [document]), 1);
  }
  const admitted = async () =>
    (JSON.parse(await hoso('figures', '--period', '2022-Q2')) as { figures: { admitted: { value: number } | null } })
      .figures.admitted?.value;
  const stateOf = async (id: string) => (JSON.parse(await hoso('review', 'show', id)) as { state: string }).state;

  let [first, second] = ['', ''];

  beforeAll(async () => {
    pipeline = await openStaffedPipeline();
    first = await handIn('D09/02', 'first', understood());
  }, 120_000);
  afterAll(() => pipeline.close());

  it('the second unit’s is held, in words, and the person counts once', async () => {
    expect([await stateOf(first), await admitted()]).toEqual(['accepted', 1]);

    second = await handIn('D10', 'second', understood());

    expect([await stateOf(first), await stateOf(second), await admitted()]).toEqual(['accepted', 'open', 1]);
    const [, words] = await said('review', 'list');
    expect(words).toContain(`Một đơn vị khác đã nộp quyết định cùng loại của người này (${first})`);
  });

  it('it is not approved beside the first without a reason', async () => {
    const [exit, words] = await said('review', 'approve', second);

    expect([exit, words]).toEqual([1, expect.stringContaining('một người bị tính hai lần')]);
    expect(words).toContain(`hoso dossier annul ${first} --document ${first} --duplicate`);
    expect(await admitted()).toBe(1);
  });

  it('where the first was the wrong unit’s it is annulled, and the second takes its place', async () => {
    const reason = 'Người này thuộc D10';
    await hoso('dossier', 'annul', first, '--document', first, '--duplicate', '--reason', reason);
    await nothingUnderway();
    expect(await admitted()).toBe(0);
    await hoso('review', 'approve', second);
    await nothingUnderway();

    expect([await stateOf(first), await stateOf(second), await admitted()]).toEqual(['annulled', 'approved', 1]);
  });

  it('a namesake of another unit, born on another day, is none of this', async () => {
    const namesake = await handIn('D09/02', 'namesake', understood({ birthDate: '1988-10-22', date: '2022-05-05' }));

    expect([await stateOf(namesake), await admitted()]).toEqual(['accepted', 2]);
  });

  it('a value that a reviewer puts right may make it the same, and then needs the reason too', async () => {
    const misread = await handIn('D09/02', 'misread', understood({ name: 'Lò Văn Già Lâm' }));
    expect(await admitted()).toBe(3);
    const other = understood({ name: 'Lò Văn Gìa Lam Sai' });
    const unsure = { ...other.fields, personName: { ...other.fields.personName, probability: 0.5 } };
    const held = await handIn('D10', 'unsure', { ...other, fields: unsure } as UnderstoodDocument);
    const right = ['--field', 'personName=Lò Văn Già Lâm', '--approve'];

    const [exit, words] = await said('review', 'correct', held, ...right);
    expect([exit, words]).toEqual([1, expect.stringContaining(misread)]);
    await hoso('review', 'correct', held, ...right, '--reason', 'Hai người trùng cả ngày sinh, đã xác minh');
    await nothingUnderway();
    expect(await admitted()).toBe(4);
  });

  it('one whose name was read otherwise in the second unit is held too, before it counts', async () => {
    const before = await admitted();
    const same = { date: '2022-06-10', number: '31-QĐ/ĐUX' };
    const one = await handIn('D10', 'right', understood({ name: 'Hoàng Thị Ngân', birthDate: '1991-02-03', ...same }));
    const other = understood({ name: 'Hoàng Thị Ngàm', birthDate: '1991-02-08', ...same });
    const copy = await handIn('D09/02', 'misread-name', other);

    expect([await stateOf(one), await stateOf(copy), await admitted()]).toEqual([
      'accepted',
      'open',
      (before ?? 0) + 1,
    ]);
    expect((await said('review', 'show', copy))[1]).toContain(`quyết định cùng loại của người này (${one})`);
    const [exit, words] = await said('review', 'approve', copy);
    expect([exit, words]).toEqual([1, expect.stringContaining(`(giấy tờ ${one})`)]);
    expect((await said('review', 'reject', copy, '--reason', 'Là bản thứ hai'))[0]).toBe(0);
    await nothingUnderway();
    expect(await admitted()).toBe((before ?? 0) + 1);
  });

  it('so is one that the same unit hands in again, where its birth date makes another dossier of it', async () => {
    const before = await admitted();
    const wishes = { name: 'Triệu Văn Hải', date: '2022-06-11' };
    const one = await handIn('D10', 'first-copy', understood({ ...wishes, birthDate: '1991-02-03' }));
    const copy = await handIn('D10', 'second-copy', understood({ ...wishes, birthDate: '1981-02-08' }));

    expect([await stateOf(one), await stateOf(copy), await admitted()]).toEqual([
      'accepted',
      'open',
      (before ?? 0) + 1,
    ]);
    expect((await said('review', 'list'))[1]).toContain(`Đơn vị đã nộp quyết định này (${one})`);
    const [exit, words] = await said('review', 'approve', copy);
    expect([exit, words]).toEqual([1, expect.stringContaining('đã được tính trong đơn vị')]);
    await hoso('review', 'approve', copy, '--reason', 'Hai người trùng tên, cùng một quyết định');
    await nothingUnderway();
    expect(await admitted()).toBe((before ?? 0) + 2);
  });

  it('one that was moved meanwhile is found where it is now', async () => {
    const before = await admitted();
    const wishes = { name: 'Nông Thị Mơ', birthDate: '1994-04-04', date: '2022-06-12' };
    const one = await handIn('D09/02', 'to-move', understood(wishes));
    await hoso('dossier', 'move', one, '--to', 'D10', '--reason', 'Nhập nhầm đơn vị');
    await nothingUnderway();
    const again = await handIn('D09/02', 'after-the-move', understood({ ...wishes, birthDate: '1994-04-01' }));

    expect([await stateOf(again), await admitted()]).toEqual(['open', (before ?? 0) + 1]);
  });

  describe('one number, day and issuer about people of two names', () => {
    const same = { date: '2022-06-20', number: '40-QĐ/ĐUX' };
    const issued = (wishes: Parameters<typeof understood>[0], issuer: string): UnderstoodDocument => {
      const { fields, ...rest } = understood({ ...same, ...wishes });
      const { issuer: stated } = paperOf('admission-decision', { issuer }).fields;
      return { ...rest, fields: { ...fields, ...(stated && { issuer: stated }) } };
    };
    let [one, copy] = ['', ''];

    it('are a question to a person, in whichever unit the second is handed in, and nobody counts twice meanwhile', async () => {
      const before = await admitted();
      one = await handIn('D10', 'one-number', issued({ name: 'Vi Thị Thắm' }, 'ĐẢNG ỦY XA LẠ'));
      copy = await handIn('D09/02', 'its-copy', issued({ name: 'Lý Văn Hòa', number: '040-QĐ/ĐUX' }, 'ĐẢNG UỶ XA LẠ'));
      const here = await handIn('D10', 'its-other-copy', understood({ ...same, name: 'Ma Thế Đoàn' }));

      expect([await stateOf(one), await stateOf(copy), await stateOf(here)]).toEqual(['accepted', 'open', 'open']);
      expect(await admitted()).toBe((before ?? 0) + 1);
      expect((await said('review', 'show', copy))[1]).toContain(`cùng nơi ban hành nhưng ghi tên người khác (${one})`);
      await hoso('review', 'reject', here, '--reason', 'Là bản thứ hai');
      await nothingUnderway();
    });

    it('are not approved both without a reason, and with one both count', async () => {
      const before = await admitted();
      const [exit, words] = await said('review', 'approve', copy);
      expect([exit, words]).toEqual([1, expect.stringContaining(`ghi tên người khác (giấy tờ ${one})`)]);

      await hoso('review', 'approve', copy, '--reason', 'Một quyết định ghi hai người');
      await nothingUnderway();
      expect([await stateOf(copy), await admitted()]).toEqual(['approved', (before ?? 0) + 1]);
      const { events } = (await pipeline.store.documents.get(copy))!;
      expect(events.at(-1)).toMatchObject({ type: 'approved', beside: [one] });
    });

    it('of two issuers, or of another day or kind, are two', async () => {
      const papers = [
        issued({ name: 'Bế Văn Xuân' }, 'ĐẢNG ỦY TRƯỜNG KHÁC HẲN'),
        issued({ name: 'Hà Văn Thu', date: '2022-06-21' }, 'ĐẢNG ỦY XA LẠ'),
      ];
      for (const [at, document] of papers.entries()) {
        const id = await handIn('D09/02', `two-${at}`, document);
        expect([await stateOf(id), (await hoso('review', 'show', id)).includes('decision.')]).toEqual([
          'accepted',
          false,
        ]);
      }
    });

    it('are found where a person puts the number right', async () => {
      const unsure = issued({ name: 'Đinh Thị Đông', number: '46-QĐ/ĐUX' }, 'ĐẢNG ỦY XA LẠ');
      const documentNumber = { ...unsure.fields['documentNumber'], probability: 0.5 };
      const held = await handIn('D09/02', 'wrong-number', {
        ...unsure,
        fields: { ...unsure.fields, documentNumber },
      } as UnderstoodDocument);
      const right = ['--field', 'documentNumber=40-QĐ/ĐUX', '--approve'];
      const [exit, words] = await said('review', 'correct', held, ...right);
      expect([exit, words]).toEqual([1, expect.stringContaining('ghi tên người khác')]);
    });
  });

  it('no right was missing', () => {
    expect(pipeline.home.refusals).toEqual([]);
  });
});
