// Every form of each house prints every field that documents of its kind must have, and prints it as the truth says:
// checked on the text that pdfium finds in the paper printed to PDF. All people are invented.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventDossier } from '../../samples/dossier.ts';
import { printPdf } from '../../samples/pack.ts';
import { setPaper } from '../../samples/page/setting.ts';
import { documentTypesOf, stockOf, writePaper } from '../../samples/paper.ts';
import { createRandom } from '../../samples/random.ts';
import { truthDocument } from '../../samples/truth.ts';

/** From the catalogue of document types: what a paper of the kind cannot lack. */
const required: Readonly<Record<string, string>> = {
  'admission-decision':
    'superiorOrganization issuer documentNumber place documentDate personName birthDate homeTown basisResolutionNumber basisResolutionDate signerRole signer',
  'official-decision':
    'superiorOrganization issuer documentNumber place documentDate personName birthDate homeTown admissionDate officialFromDate basisResolutionNumber basisResolutionDate signerRole signer',
  'cell-admission-resolution':
    'superiorOrganization issuer documentNumber place documentDate personName meetingDate membersTotal membersOfficial membersProbationary presentTotal presentOfficial presentProbationary absentTotal absentOfficial absentProbationary chair secretary votesFor addressedTo signerRole signer',
  'committee-admission-resolution':
    'superiorOrganization issuer documentNumber place documentDate personName meetingDate committeeTotal committeePresent committeeAbsent chair secretary votesFor signerRole signer',
  'cell-official-resolution':
    'superiorOrganization issuer documentNumber place documentDate personName admissionDate meetingDate membersTotal membersOfficial membersProbationary presentTotal presentOfficial presentProbationary absentTotal absentOfficial absentProbationary chair secretary votesFor addressedTo signerRole signer',
  'committee-official-resolution':
    'superiorOrganization issuer documentNumber place documentDate personName meetingDate committeeTotal committeePresent committeeAbsent chair secretary votesFor signerRole signer',
  application:
    'personName birthDate birthPlace homeTown ethnicGroup religion education residence occupation workplace sympathiserDate sympathiserCell place documentDate',
  'awareness-certificate':
    'issuer documentNumber personName birthDate unitName sympathiserCell courseFrom courseTo grade place documentDate signerRole signer',
  'personal-history':
    'personName birthName gender birthDate birthPlace homeTown permanentResidence ethnicGroup religion occupation generalEducation documentDate',
  'member-introduction':
    'toCell introducerName introducerBirthDate introducerPartyDate introducerOfficialDate introducerCell assignedDate personName place documentDate',
  'youth-union-resolution':
    'superiorOrganization issuer documentNumber place documentDate meetingDate personName votesFor signerRole signer',
  'trade-union-resolution':
    'superiorOrganization issuer documentNumber place documentDate meetingDate personName votesFor signerRole signer',
  'opinion-summary':
    'superiorOrganization issuer place documentDate personName massFor massAsked residenceFor residenceAsked signerRole signer',
  'admission-appraisal':
    'superiorOrganization issuer documentNumber place documentDate personName appraisedResolutionNumber appraisedResolutionDate signerRole signer',
  'new-member-certificate':
    'issuer documentNumber personName birthDate unitName courseFrom courseTo grade place documentDate signerRole signer',
  'self-review': 'personName birthDate homeTown admissionDate admissionCell currentCell place documentDate',
  'mentor-review':
    'mentorName mentorPartyDate mentorOfficialDate mentorCell personName admissionDate place documentDate',
  'probation-opinion-summary':
    'superiorOrganization issuer place documentDate personName admissionDate massFor massAsked residenceFor residenceAsked signerRole signer',
  'official-appraisal':
    'superiorOrganization issuer documentNumber place documentDate personName appraisedResolutionNumber appraisedResolutionDate signerRole signer',
};
const dpi = 100;
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

function write(
  style: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M',
  documentType: string,
  seed: string,
) {
  const random = createRandom(seed);
  const dossier = inventDossier(random.fork('facts'), '2022-03-07', { stock: stockOf(style) });
  const wish = { documentType, level: 'clean', style, byHand: new Set<string>(), look: { spread: 0 } } as const;
  return writePaper(dossier, wish, random);
}

let pdfium: PDFiumLibrary;
beforeAll(async () => {
  pdfium = await PDFiumLibrary.init();
});
afterAll(() => pdfium.destroy());

async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await pdfium.loadDocument(bytes);
  const text = [...document.pages()].map((page) => page.getText()).join(' ');
  document.destroy();
  return plain(text);
}

describe.each(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const)('house %s', (style) => {
  it('has a form for every kind', () => {
    expect(documentTypesOf(style).sort()).toEqual(Object.keys(required).sort());
  });

  it.each(Object.keys(required))('%s prints what its truth says', async (documentType) => {
    for (const seed of ['one', 'two']) {
      const { paper, look, random } = write(style, documentType, `${style} ${documentType} ${seed}`);
      const pages = setPaper(paper, look, dpi);
      const places = pages.map(
        ({ width, height }) =>
          ([x, y]: readonly [number, number]) =>
            [x / width, y / height] as const,
      );
      const { fields } = truthDocument(documentType, paper.values, { pages, places, first: 1, illegible: new Set() });
      const missing = (required[documentType] ?? '').split(' ').filter((name) => fields[name] === undefined);
      expect(missing).toEqual([]);
      const text = await textOf(printPdf(pages, look, dpi, random));
      for (const field of Object.values(fields)) {
        // A role stands on two lines, so its words are sought one by one.
        for (const word of field.raw.split(' ')) expect(text).toContain(plain(word));
        for (const [x, y] of [...field.polygon, ...(field.lines ?? []).flat()]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
