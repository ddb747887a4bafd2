// Which papers are one person's, in whatever order they come. All persons are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierOf, groupPapers, nearDates, perhapsOf } from '../../shared/dossier/grouping.ts';
import type { PlacedPaper } from '../../shared/dossier/grouping.ts';
import { paper } from './sound-dossier.ts';

function placed(
  documentId: string,
  type: string,
  name: string,
  born?: string,
  cell: string | undefined = 'D1',
): PlacedPaper {
  const document = paper(type, { personName: name, ...(born === undefined ? {} : { birthDate: born }) });
  return { documentId, submissionId: documentId.slice(0, 2), cell, document };
}
const idsOf = (papers: readonly PlacedPaper[]) => {
  const { dossiers, undecided } = groupPapers(papers);
  return {
    dossiers: dossiers
      .map((one) =>
        one
          .map(({ documentId }) => documentId)
          .sort()
          .join(' '),
      )
      .sort(),
    undecided: undecided.map(({ documentId }) => documentId),
  };
};

const an = 'Lò Văn An';

describe('papers of one person', () => {
  it('meet, misread letters and a paper without a birth date among them', () => {
    const papers = [
      placed('s1.01', 'application', an, '1990-01-11'),
      placed('s2.01', 'cell-admission-resolution', 'LÒ VĂN ÂN'),
      placed('s3.01', 'admission-decision', 'Lo Van Am', '1990-01-11'),
      placed('s4.01', 'opinion-summary', 'Lo Vãn An'),
    ];
    expect(idsOf(papers)).toEqual({ dossiers: ['s1.01 s2.01 s3.01 s4.01'], undecided: [] });
  });

  it('meet over a date misread by one digit, and in one file whatever the date', () => {
    const papers = [
      placed('s1.01', 'application', an, '1977-10-10'),
      placed('s1.02', 'personal-history', an, '1977-10-10'),
      placed('s2.01', 'admission-decision', an, '1976-10-10'),
      placed('s1.03', 'awareness-certificate', an, '1985-03-03'),
    ];
    expect(idsOf(papers).dossiers).toEqual(['s1.01 s1.02 s1.03 s2.01']);
    expect(nearDates('1990-01-11', '1990-11-01')).toBe(true);
    expect(nearDates('1990-01-11', '1991-02-11')).toBe(false);
  });
});

describe('two people of one name and one birth year', () => {
  const two = [
    placed('s1.01', 'admission-decision', an, '1990-01-11'),
    placed('s2.01', 'admission-decision', an, '1990-08-25', 'D1/2'),
  ];

  it('stay apart, even where their dates differ by one digit', () => {
    expect(idsOf(two).dossiers).toEqual(['s1.01', 's2.01']);
    const close = [two[0] as PlacedPaper, placed('s2.01', 'admission-decision', an, '1990-01-12')];
    expect(idsOf(close).dossiers).toEqual(['s1.01', 's2.01']);
  });

  it('a paper that fits both goes to neither; its file or its cell decides where they tell', () => {
    expect(idsOf([...two, placed('s3.01', 'opinion-summary', an, undefined, 'D9')]).undecided).toEqual(['s3.01']);
    expect(idsOf([...two, placed('s1.02', 'opinion-summary', an)]).dossiers).toEqual(['s1.01 s1.02', 's2.01']);
    expect(idsOf([...two, placed('s4.01', 'opinion-summary', an, undefined, 'D1/2')]).dossiers).toEqual([
      's1.01',
      's2.01 s4.01',
    ]);
  });
});

describe('what tells of two namesakes whose a paper is', () => {
  const two = [
    placed('s1.01', 'admission-decision', an, '1990-01-11'),
    placed('s2.01', 'admission-decision', an, '1990-08-25', 'D1/2'),
  ] as const;
  const loose = placed('s3.01', 'opinion-summary', an, undefined, 'D1/2');

  it('is the cell, unless the other one may be of it too', () => {
    expect(idsOf([...two, loose]).undecided).toEqual([]);
    // By a committee, which hands in for all its cells.
    const { cell: _cell, ...byCommittee } = two[0];
    expect(idsOf([byCommittee, two[1], loose]).undecided).toEqual(['s3.01']);
    const gone = { ...two[0], hasGone: true as const };
    expect(idsOf([gone, two[1], loose]).undecided).toEqual(['s3.01']);
    expect(dossierOf('s3.01', [gone, two[1], loose])).toEqual([]);
  });

  it('is that the other one’s papers were annulled, wherever they came from', () => {
    const annulled = { ...two[1], isAnnulled: true as const };
    expect(idsOf([two[0], annulled, loose]).dossiers).toEqual(['s1.01 s3.01', 's2.01']);
    expect(dossierOf('s3.01', [two[0], annulled, loose]).map(({ documentId }) => documentId)).toEqual([
      ...['s1.01', 's3.01'],
    ]);
  });
});

describe('a paper without a birth date', () => {
  const resolution = { documentNumber: '9-NQ/CB', documentDate: '2022-04-01', personName: an };
  const decisionOf = (documentId: string, birthDate: string, number: string): PlacedPaper => ({
    ...placed(documentId, 'admission-decision', an),
    document: paper('admission-decision', {
      ...{ personName: an, birthDate, basisResolutionNumber: number, basisResolutionDate: '2022-04-01' },
    }),
  });
  const two = [decisionOf('s1.01', '1990-01-11', '09-NQ/CB'), decisionOf('s2.01', '1990-08-25', '10-NQ/CB')];
  const own = {
    ...placed('s3.01', 'cell-admission-resolution', an),
    document: paper('cell-admission-resolution', resolution),
  };

  it('is whose decision cites it', () => {
    expect(idsOf([...two, own])).toEqual({ dossiers: ['s1.01 s3.01', 's2.01'], undecided: [] });
  });

  it('that nobody cites is perhaps of either, until somebody says whose it is', () => {
    const other = { ...resolution, documentNumber: '11-NQ/CB' };
    const loose = { ...own, document: paper('cell-admission-resolution', other) };
    const { dossiers, undecided } = groupPapers([...two, loose]);
    expect(undecided).toEqual([loose]);
    for (const dossier of dossiers) expect(perhapsOf(dossier, undecided)).toEqual([loose]);

    const told = { ...own, document: paper('cell-admission-resolution', { ...other, birthDate: '1990-08-25' }) };
    expect(idsOf([...two, told])).toEqual({ dossiers: ['s1.01', 's2.01 s3.01'], undecided: [] });
  });
});

describe('the order of arrival', () => {
  it('changes nothing', () => {
    const papers = [
      placed('s1.01', 'admission-decision', an, '1990-01-11'),
      placed('s2.01', 'application', an, '1990-08-25'),
      placed('s3.01', 'opinion-summary', an),
      placed('s4.01', 'application', 'Lò Văn Anh', '1990-01-11'),
      placed('s5.01', 'self-review', 'Hà Thị Bưởi'),
      placed('s6.01', 'awareness-certificate', an, '1990-01-17'),
    ];
    const expected = idsOf(papers);
    fc.assert(
      fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(expected);
      }),
    );
  });
});
