// Papers of one person speaking for each other. All persons and numbers are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import { isSure } from '../../shared/document-types/sure.ts';
import { corroborate, corroborateAll } from '../../shared/dossier/corroborate.ts';

const absent = { present: false, probability: 0.5 };

const sure = (value: string | number): Field => ({
  ...{ value, state: 'found', probability: 0.995, why: ['readers-agree'] },
  readings: { a: String(value), b: String(value) },
});
const unsure = (value: string | number, readings: Field['readings'] = { a: null, b: String(value) }): Field => ({
  ...{ value, state: 'found', probability: 0.8, why: ['readers-differ'], readings },
});

function paper(documentType: string, fields: Readonly<Record<string, Field>>): UnderstoodDocument {
  const marks = { signature: absent, seal: absent };
  return { documentType, pages: [1], typeProbability: 1, fields, marks, doubts: [] };
}

const who = sure('Lò Thị Giả');
const decision = (fields: Readonly<Record<string, Field>>) =>
  paper('admission-decision', { personName: who, ...fields });
const application = (fields: Readonly<Record<string, Field>>) => paper('application', { personName: who, ...fields });
const resolution = (fields: Readonly<Record<string, Field>>) =>
  paper('cell-admission-resolution', { personName: who, ...fields });

const birthDateOf = (document: UnderstoodDocument, companion: UnderstoodDocument) =>
  corroborate(document, [document, companion]).fields.birthDate;

describe('a value read with doubt', () => {
  it('is believed if a sure paper of the same person says the same', () => {
    const field = birthDateOf(
      application({ birthDate: unsure('1999-05-04') }),
      decision({ birthDate: sure('1999-05-04') }),
    );

    expect(field?.why).toContain('cited');
    expect(isSure(field, 0.99)).toBe(true);
  });

  it('is not believed if the other paper is unsure as well: readers err alike', () => {
    const field = birthDateOf(
      application({ birthDate: unsure('1999-05-04') }),
      decision({ birthDate: unsure('1999-05-04') }),
    );

    expect(isSure(field, 0.99)).toBe(false);
  });

  it('is put right where one of the readers saw what the sure paper says', () => {
    const read = unsure('1999-05-01', { a: '04/5/1999', b: '01/5/1999' });
    const field = birthDateOf(application({ birthDate: read }), decision({ birthDate: sure('1999-05-04') }));

    expect(field).toMatchObject({ value: '1999-05-04' });
    expect(field?.why).toEqual(expect.arrayContaining(['cited', 'repaired']));
  });

  it('stays as it was read where no reader saw that', () => {
    const read = unsure('1999-05-01', { a: '01/5/1999', b: '07/5/1999' });
    const field = birthDateOf(application({ birthDate: read }), decision({ birthDate: sure('1999-05-04') }));

    expect(field).toEqual(read);
  });

  it('is left alone by papers of another person', () => {
    const other = paper('admission-decision', {
      personName: sure('Vàng A Thử'),
      birthDate: sure('1999-05-04'),
    });
    const field = birthDateOf(application({ birthDate: unsure('1999-05-04') }), other);

    expect(field?.why).not.toContain('cited');
  });
});

describe('a number written by hand', () => {
  const cited = { basisResolutionNumber: sure('09-NQ/CB'), basisResolutionDate: sure('2022-03-05') };

  it('is proved by the decision that cites it in type', () => {
    const own = resolution({ documentNumber: unsure('9-NQ/CB'), documentDate: unsure('2022-03-05') });
    const { documentNumber, documentDate } = corroborate(own, [own, decision(cited)]).fields;

    expect(documentNumber).toMatchObject({ value: '9-NQ/CB' });
    expect(isSure(documentNumber, 0.99)).toBe(true);
    expect(isSure(documentDate, 0.99)).toBe(true);
  });

  it.each(['09-NQ/CB', '8-QCB'])('is not believed without its nought where the other reader saw %s', (other) => {
    const own = resolution({ documentNumber: unsure('9-NQ/CB', { a: '9-NQ/CB', b: other }) });

    expect(isSure(corroborate(own, [own, decision(cited)]).fields['documentNumber'], 0.99)).toBe(false);
  });

  it('is not proved where two resolutions could be meant', () => {
    const own = resolution({ documentNumber: unsure('09-NQ/CB') });
    const twin = resolution({ documentNumber: unsure('08-NQ/CB') });

    expect(isSure(corroborate(own, [own, twin, decision(cited)]).fields.documentNumber, 0.99)).toBe(false);
  });
});

describe('the marks of a name', () => {
  it('are put right where no name is spelled so', () => {
    const own = paper('admission-decision', {
      personName: { ...unsure('Chủ Thị Giả'), why: ['readers-agree', 'mark-doubt'] },
    });
    const field = corroborate(own, [own, application({ personName: sure('Chu Thị Giả') })]).fields.personName;

    expect(field).toMatchObject({ value: 'Chu Thị Giả' });
    expect(isSure(field, 0.99)).toBe(true);
  });

  it('are left to a person where both spellings are names: the papers may differ', () => {
    const own = paper('admission-decision', { personName: { ...unsure('Chu Thị Hoa'), why: ['mark-doubt'] } });
    const field = corroborate(own, [own, application({ personName: sure('Chu Thị Hòa') })]).fields.personName;

    expect(field).toMatchObject({ value: 'Chu Thị Hoa' });
    expect(isSure(field, 0.99)).toBe(false);
  });
});

describe('what one reader misread by letters', () => {
  const home = 'xã Bưởi Mít, huyện Chanh, tỉnh Thái Nguyên';
  const homeTownOf = (value: string, a: string) => {
    const own = application({ homeTown: unsure(value, { a, b: value }) });
    return corroborate(own, [own, decision({ homeTown: sure(home) })]).fields.homeTown;
  };

  it('is put right where the other reader saw the letters of what a sure paper says', () => {
    const field = homeTownOf(
      'xã Bưởi Hít, huyện Chanh, tỉnh Thái Nguyên',
      'xa Buoi Mit, huyen Chanh, tinh Thai Nguyen',
    );

    expect(field).toMatchObject({ value: home });
    expect(isSure(field, 0.99)).toBe(true);
  });

  it('is replaced for a person to see where that reader saw nearly them', () => {
    const field = homeTownOf('x& Bưởi, huyện Ch4nh, tỉnh', 'xa Buoi Mlt, huyen Chanh, tinh Thal Nguyen');

    expect(field).toMatchObject({ value: home });
    expect(isSure(field, 0.99)).toBe(false);
  });

  it('stays where both readers agree on other letters, or saw something else', () => {
    const other = 'xã Bưởi Hít, huyện Chanh, tỉnh Thái Nguyên';

    expect(homeTownOf(other, 'xa Buoi Hit, huyen Chanh, tinh Thai Nguyen')).toMatchObject({ value: other });
    expect(homeTownOf('xã Ổi, huyện Dừa', 'xa Oi, huyen Dua')).toMatchObject({ value: 'xã Ổi, huyện Dừa' });
  });

  it('never makes one name of another that differs by a letter', () => {
    const own = paper('admission-decision', {
      personName: unsure('Lò Thị Giẻ', { a: 'Lo Thi Gla', b: 'Lò Thị Giẻ' }),
    });
    const field = corroborate(own, [own, application({})]).fields.personName;

    expect(field).toMatchObject({ value: 'Lò Thị Giẻ' });
  });
});

describe('a text whose words other papers spell otherwise', () => {
  const placed = (...places: readonly string[]) => places.map((place) => application({ place: sure(place) }));
  const isSureBeside = (place: Field, others: readonly UnderstoodDocument[]) => {
    const own = decision({ place });
    return isSure(corroborate(own, [own, ...others]).fields.place, 0.99);
  };

  it('is not believed where as many spell them so', () => {
    expect(isSureBeside(sure('Hòa Vĩnh'), placed('Hòa Vinh'))).toBe(false);
    expect(isSureBeside(sure('Hòa Vĩnh'), placed('xã Hòa Vinh, huyện Giả Định', 'Hòa Vĩnh'))).toBe(true);
    expect(isSureBeside(sure('Hòa Vinh'), placed('Hoà Vinh', 'Hòa, Vĩnh'))).toBe(true);
  });

  it('is believed where a list has it', () => {
    const listed: Field = { ...sure('Uỷ viên Ban Chấp hành'), why: ['readers-agree', 'lexicon'] };
    expect(isSureBeside(listed, placed('Đảng ủy Viện Giả Định'))).toBe(true);
  });
});

describe('the name under a paper that a seal covers', () => {
  const body = sure('ĐẢNG ỦY KHỐI GIẢ LẬP');
  const signedBy = (signer: Field, issuer = body) =>
    paper('awareness-certificate', { personName: who, issuer, signer });
  const signerOf = (document: UnderstoodDocument, ...companions: UnderstoodDocument[]) =>
    corroborate(document, [document, ...companions]).fields.signer;
  const covered = (value: string): Field => ({
    ...unsure(value, { a: 'Hiru Tuan', b: value }),
    why: ['readers-differ', 'label-missing', 'mark-doubt'],
  });

  it('is that under another paper of the same body, where its end or its letters were seen', () => {
    const other = decision({ issuer: sure('ĐẢNG BỘ KHỐI GIẢ LẬP'), signer: sure('Ma Hữu Tuấn') });

    for (const read of ['Hữu Tuấn', 'Ma Hưu Tuân', 'Ma Hữu Tuấn']) {
      const field = signerOf(signedBy(covered(read)), other);
      expect(field?.value).toBe('Ma Hữu Tuấn');
      expect(isSure(field, 0.99)).toBe(true);
    }
  });

  it('stays in doubt where it has a mark that the other lacks: names are more than any list has', () => {
    const field = signerOf(signedBy(covered('Ma Ngọc Ẩn')), decision({ issuer: body, signer: sure('Ma Ngọc Ấn') }));

    expect([field?.value, isSure(field, 0.99)]).toEqual(['Ma Ngọc Ẩn', false]);
  });

  it('stays in doubt under papers of other bodies, where two names fit, and where but the given name is left', () => {
    const other = (name: string, issuer: Field) => decision({ issuer, signer: sure(name) });
    const elsewhere = sure('CHI BỘ PHÒNG BỊA ĐẶT');

    expect(signerOf(signedBy(covered('Hữu Tuấn')), other('Ma Hữu Tuấn', elsewhere))?.value).toBe('Hữu Tuấn');
    expect(signerOf(signedBy(covered('Hữu Tuấn')), other('Ma Hữu Tuấn', body), other('Lò Hữu Tuấn', body))?.value).toBe(
      'Hữu Tuấn',
    );
    expect(signerOf(signedBy(unsure('Tuấn', { a: 'Tuan', b: 'Tuấn' })), other('Ma Hữu Tuấn', body))?.value).toBe(
      'Tuấn',
    );
  });
});

describe('a text read faintly', () => {
  const faint = (value: string, ...why: Field['why']): Field => ({
    ...{ ...sure(value), probability: 0.96 },
    why: ['readers-agree', ...why],
  });
  const unit = 'Viện Nghiên cứu Giả';
  const workplaceOf = (own: Field, other: Field) => {
    const one = application({ workplace: own });
    return corroborate(one, [one, paper('self-review', { personName: who, unitName: other })]).fields.workplace;
  };

  it('is believed if another paper of the same person has it letter by letter', () => {
    const field = workplaceOf(faint(unit), faint(unit));

    expect(field?.why).toContain('echoed');
    expect(isSure(field, 0.99)).toBe(true);
  });

  it.each([
    ['in other letters', faint(unit), faint('Viện Nghiên cứu Giá')],
    ['where its marks are in doubt', faint(unit, 'mark-doubt'), sure(unit)],
    ['where its readers differ', { ...faint(unit), why: ['readers-differ'] } satisfies Field, sure(unit)],
    ['where no labelled paper has such a value', faint(unit, 'unfamiliar'), sure(unit)],
    ['where the other was put right', faint(unit), faint(unit, 'repaired')],
    ['with a stain in it', faint('Viện Nghiên * Giả'), sure('Viện Nghiên * Giả')],
  ])('is not believed %s', (_, own, other) => {
    expect(isSure(workplaceOf(own, other), 0.99)).toBe(false);
  });

  it('is not believed, though one paper repeats it, where a third has other marks on the same letters', () => {
    const one = application({ workplace: faint(unit) });
    const others = [unit, 'Viện Nghiên cứu Giã'].map((value) =>
      paper('self-review', { personName: who, workplace: faint(value) }),
    );

    expect(corroborate(one, [one, ...others]).fields.workplace?.why).not.toContain('echoed');
    expect(corroborate(one, [one, ...others.slice(0, 1)]).fields.workplace?.why).toContain('echoed');
  });

  it('is no number: sixteen stands on many papers', () => {
    const one = resolution({ membersTotal: { ...sure(16), probability: 0.96 } });
    const other = paper('cell-official-resolution', { personName: who, membersTotal: sure(16) });

    expect(corroborate(one, [one, other]).fields.membersTotal?.why).not.toContain('echoed');
  });
});

describe('all papers of a dossier', () => {
  it('never lose a field, and what was sure keeps its value', () => {
    const names = ['birthDate', 'admissionDate', 'documentNumber', 'documentDate', 'homeTown'];
    const field = fc.oneof(
      fc.constantFrom('1999-05-04', '09-NQ/CB', 'xã Giả').map(sure),
      fc.constantFrom('1999-05-04', '09-NQ/CB', 'xã Giả').map((value) => unsure(value)),
    );
    const types = ['application', 'admission-decision', 'cell-admission-resolution', 'other', 'no such type'];
    const papers = fc.array(
      fc
        .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...names), field))
        .map(([type, fields]) => paper(type, { personName: who, ...fields })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(papers, (documents) => {
        corroborateAll(documents).forEach((document, index) => {
          const before = documents[index]?.fields ?? {};
          expect(Object.keys(document.fields)).toEqual(Object.keys(before));
          for (const [name, { value, state }] of Object.entries(before).filter(([, one]) => isSure(one, 0.99)))
            expect(document.fields[name]).toMatchObject({ value, state });
        });
      }),
      { numRuns: 60 },
    );
  });
});
