// Checks between the papers of one person: what one paper says of another must be what that other says of itself.
// No article is needed for agreement; the order of steps is that of Điều lệ Đảng 4 and 5.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { foldName, sameName } from './person-name.ts';
import { dateOf, finding, printDate, textOf } from '../rules/evidence.ts';
import type { Finding } from '../rules/finding.ts';

type Documents = readonly UnderstoodDocument[];

const plain = (id: string) => ({ id, basis: [], certainty: 'certain' as const });

/** Which papers a decision may rest on, the nearest step first; the number's issuer code tells which one is cited. */
const basisOf: Readonly<Record<string, readonly { code: string; documentType: string }[]>> = {
  'admission-decision': [
    { code: 'ĐU', documentType: 'committee-admission-resolution' },
    { code: 'CB', documentType: 'cell-admission-resolution' },
  ],
  'official-decision': [
    { code: 'ĐU', documentType: 'committee-official-resolution' },
    { code: 'CB', documentType: 'cell-official-resolution' },
  ],
};

function citedDocument(decision: UnderstoodDocument, documents: Documents): UnderstoodDocument | undefined {
  const cited = textOf(decision, 'basisResolutionNumber');
  const wanted = basisOf[decision.documentType]?.find(({ code }) => cited?.endsWith(`/${code}`));
  const candidates = documents.filter(({ documentType }) => documentType === wanted?.documentType);
  return candidates.length === 1 ? candidates[0] : undefined;
}

const citedFields = [
  { cites: 'basisResolutionNumber', own: 'documentNumber', vi: 'số', en: 'number' },
  { cites: 'basisResolutionDate', own: 'documentDate', vi: 'ngày', en: 'date' },
] as const;

/** `09-NQ/CB` and `9-NQ/CB` are one number. */
const sameReference = (a: string, b: string) => a.replace(/^0+/, '') === b.replace(/^0+/, '');

const show = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? printDate(value) : value);

/** The resolution that a decision cites is the one in the dossier: same number, same date. */
export function checkBasis(documents: Documents): readonly Finding[] {
  return documents.flatMap((decision) => {
    const resolution = citedDocument(decision, documents);
    if (!resolution) return [];
    return citedFields.flatMap(({ cites, own, vi, en }) => {
      const cited = textOf(decision, cites);
      const actual = textOf(resolution, own);
      if (cited === undefined || actual === undefined || sameReference(cited, actual)) return [];
      const compared = [
        { document: decision, fields: [cites] },
        { document: resolution, fields: [own] },
      ];
      return [
        finding(plain('basis-mismatch'), compared, {
          vi: `Quyết định căn cứ nghị quyết ${vi} ${show(cited)}, nhưng nghị quyết trong hồ sơ ghi ${vi} ${show(actual)}.`,
          en: `The decision cites a resolution of ${en} ${show(cited)}; the one in the dossier says ${show(actual)}.`,
        }),
      ];
    });
  });
}

/** A value that all papers of one person must share: the first paper is compared with each other one. */
function checkShared(
  documents: Documents,
  field: string,
  rule: string,
  same: (a: string, b: string) => boolean,
  label: { vi: string; en: string },
) {
  const [first, ...others] = documents.filter((document) => textOf(document, field) !== undefined);
  if (!first) return [];
  return others
    .filter((other) => !same(textOf(first, field) ?? '', textOf(other, field) ?? ''))
    .map((other) =>
      finding(
        plain(rule),
        [
          { document: first, fields: [field] },
          { document: other, fields: [field] },
        ],
        {
          vi: `${label.vi} không khớp giữa các giấy tờ: ${show(textOf(first, field) ?? '')} và ${show(textOf(other, field) ?? '')}.`,
          en: `${label.en} differs between papers: ${show(textOf(first, field) ?? '')} and ${show(textOf(other, field) ?? '')}.`,
        },
      ),
    );
}

export const checkBirthDates = (documents: Documents): readonly Finding[] =>
  checkShared(documents, 'birthDate', 'birth-date-mismatch', (a, b) => a === b, {
    vi: 'Ngày sinh',
    en: 'The birth date',
  });

/** A name that differs only in marks is one person misprinted; another name altogether is another person. */
export function checkNames(documents: Documents): readonly Finding[] {
  const label = { vi: 'Họ tên', en: 'The name' };
  const strangers = checkShared(documents, 'personName', 'mixed-persons', (a, b) => foldName(a) === foldName(b), label);
  if (strangers.length > 0) return strangers;
  return checkShared(documents, 'personName', 'name-mismatch', sameName, label);
}

/** The steps of an admission and of a recognition, each on the papers' own dates. */
const steps: readonly (readonly [string, string])[][] = [
  [
    ['opinion-summary', 'documentDate'],
    ['cell-admission-resolution', 'meetingDate'],
    ['committee-admission-resolution', 'documentDate'],
    ['admission-decision', 'documentDate'],
  ],
  [
    ['admission-decision', 'documentDate'],
    ['probation-opinion-summary', 'documentDate'],
    ['cell-official-resolution', 'meetingDate'],
    ['committee-official-resolution', 'documentDate'],
    ['official-decision', 'documentDate'],
  ],
];

function checkSteps(documents: Documents, sequence: readonly (readonly [string, string])[]): readonly Finding[] {
  const dated = sequence.flatMap(([documentType, field]) =>
    documents
      .filter((document) => document.documentType === documentType)
      .flatMap((document) => {
        const day = dateOf(document, field);
        return day === undefined ? [] : [{ document, field, day }];
      }),
  );
  return dated.slice(1).flatMap((later, index) => {
    const earlier = dated[index];
    if (!earlier || earlier.day <= later.day) return [];
    return [
      finding(
        plain('date-order'),
        [
          { document: earlier.document, fields: [earlier.field] },
          { document: later.document, fields: [later.field] },
        ],
        {
          vi: `Trình tự ngày giữa các giấy tờ không đúng: ${printDate(earlier.day)} phải trước hoặc cùng ngày ${printDate(later.day)}.`,
          en: `The papers' dates are out of order: ${printDate(earlier.day)} should not come after ${printDate(later.day)}.`,
        },
      ),
    ];
  });
}

export const checkDateOrder = (documents: Documents): readonly Finding[] =>
  steps.flatMap((sequence) => checkSteps(documents, sequence));
