// What a dossier's other papers say of a person, and where it says nothing. Papers and persons are invented.
import { describe, expect, it } from 'vitest';
import { actEvidence, personEvidence } from '../../functions/settle/facts.ts';
import type { Paper } from '../../functions/settle/facts.ts';
import { educationOf, ethnicGroupIn, genderOf, occupationOf, religionIn } from '../../shared/record/fact-words.ts';
import { paperOf } from '../functions/invented-papers.ts';

let count = 0;
function paper(type: string, values: Record<string, string>, doubt: { probability?: number } = {}): Paper {
  count += 1;
  const document = paperOf(type, values);
  const fields = Object.fromEntries(
    Object.entries(document.fields).map(([name, field]) => [name, { ...field, ...doubt }]),
  );
  return { documentId: `s.${String(count).padStart(2, '0')}`, document: { ...document, fields } };
}

describe('facts of a person', () => {
  it('come from whichever paper says them, each with its place', () => {
    const history = paper('personal-history', { ethnicGroup: 'Tày', higherEducation: 'Đại học Luật', gender: 'Nữ' });
    const certificate = paper('awareness-certificate', { documentDate: '2021-05-14' });
    const { values, sources } = personEvidence([history, certificate]);

    expect(values).toEqual({
      ...{ ethnicGroup: 'Tày', education: 'university', gender: 'female', awarenessCertificateDate: '2021-05-14' },
    });
    expect(sources['gender']).toMatchObject({ documentId: history.documentId, page: 1 });
    expect(sources['awarenessCertificateDate']).toMatchObject({ documentId: certificate.documentId });
  });

  it('that two papers say alike, in other words, are one', () => {
    const papers = [
      paper('application', { ethnicGroup: "H'Mông" }),
      paper('personal-history', { ethnicGroup: 'Mông' }),
    ];
    expect(personEvidence(papers).values).toEqual({ ethnicGroup: 'Mông' });
  });

  it('that two papers contradict stay unknown', () => {
    const papers = [paper('application', { religion: 'Không' }), paper('personal-history', { religion: 'Phật giáo' })];
    expect(personEvidence(papers).values).toEqual({});
  });

  it('are not taken from a value nobody looked at that is not sure', () => {
    const doubtful = paper('personal-history', { higherEducation: 'Đại học' }, { probability: 0.6 });
    expect(personEvidence([doubtful]).values).toEqual({});
  });

  it('do not depend on the order in which papers came', () => {
    const papers = [paper('application', { religion: 'Không' }), paper('personal-history', { religion: 'không' })];
    expect(personEvidence(papers.toReversed())).toEqual(personEvidence(papers));
  });
});

it('a cell’s two resolutions of different days leave the day unknown', () => {
  const resolution = (documentDate: string) => paper('cell-admission-resolution', { documentDate });
  expect(actEvidence('admission', [resolution('2022-01-04')]).values).toEqual({ cellResolutionDate: '2022-01-04' });
  expect(actEvidence('admission', [resolution('2022-01-04'), resolution('2022-02-04')]).values).toEqual({});
});

describe('words of papers', () => {
  it.each([
    ['Tiến sỹ Y khoa', 'doctor'],
    ['Thạc sĩ Quản lý công', 'master'],
    ['Kỹ sư Điện', 'university'],
    ['Đại học, Cao đẳng', 'university'],
    ['Cao đẳng Sư phạm', 'college'],
    ['Trung cấp Luật', 'intermediate'],
    ['Không', 'none'],
    ['Đang học đại học', undefined],
    ['Nghiên cứu sinh tiến sĩ', undefined],
    ['Bác sĩ chuyên khoa II', undefined],
    ['12/12', undefined],
  ])('%s is the degree %s', (words, degree) => {
    expect(educationOf(words)).toBe(degree);
  });

  it('that fit several rows fit none', () => {
    expect(['Viên chức', 'Công chức', 'Chuyên viên'].map(occupationOf)).toEqual([
      'publicEmployee',
      undefined,
      undefined,
    ]);
  });

  it('of sex, people and faith', () => {
    expect(['Nam', 'NỮ', 'Nam, Nữ'].map(genderOf)).toEqual(['male', 'female', undefined]);
    expect(['Cao Lan', 'Kinh', 'Klingon'].map(ethnicGroupIn)).toEqual(['Sán Chay', 'Kinh', undefined]);
    expect(['KHÔNG', 'Phật giáo'].map(religionIn)).toEqual(['Không', 'Phật giáo']);
  });
});
