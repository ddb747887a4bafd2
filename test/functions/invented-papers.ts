// Invented papers as `check` leaves them, and submissions as they stand while they are read.
import type { Field } from '../../shared/document-types/field.ts';
import type { CheckedDocument } from '../../shared/review/document.ts';
import { submissionIdOf } from '../../shared/submission/submission-id.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';

function field(value: string | number, page = 1): Field {
  const polygon: Field['polygon'] = [
    [0.1, 0.2],
    [0.3, 0.2],
    [0.3, 0.22],
    [0.1, 0.22],
  ];
  return { value, state: 'found', raw: String(value), probability: 0.999, page, polygon, why: ['readers-agree'] };
}

const marks = { signature: { present: true, probability: 0.99 }, seal: { present: true, probability: 0.99 } };

/** Each person's own: two decisions of one number and day are asked about. */
function numberOf(name: string): string {
  const number = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99_991, 0);
  return `${number}-QĐ/ĐUK`;
}

interface Wishes {
  readonly route?: CheckedDocument['route'];
  readonly name?: string;
  readonly birthDate?: string;
  readonly date?: string;
  readonly number?: string;
}

export function admissionDecision(wishes: Wishes = {}): CheckedDocument {
  const { route = 'accepted', name = 'Lò Văn Giả', birthDate = '1995-05-04', date = '2022-04-19' } = wishes;
  const { number = numberOf(name) } = wishes;
  return {
    documentType: 'admission-decision',
    pages: [1],
    typeProbability: 1,
    fields: {
      documentNumber: field(number),
      documentDate: field(date),
      personName: field(name),
      birthDate: field(birthDate),
      basisResolutionNumber: field('9-NQ/CB'),
      basisResolutionDate: field('2022-04-01'),
    },
    marks,
    doubts: [],
    route,
    reasons: route === 'flagged' ? [{ code: 'field.unsure', fields: ['documentNumber'] }] : [],
    findings: [],
    toComplete: [],
  };
}

export function officialDecision(wishes: Wishes = {}): CheckedDocument {
  const paper = admissionDecision(wishes);
  const { documentDate: _date, ...fields } = paper.fields;
  const own = {
    documentDate: field('2023-06-01'),
    admissionDate: field('2022-05-03'),
    officialFromDate: field('2023-05-03'),
  };
  return { ...paper, documentType: 'official-decision', fields: { ...fields, ...own } };
}

/** Any paper, read without doubt. */
export function paperOf(documentType: string, values: Readonly<Record<string, string | number>>): CheckedDocument {
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, field(value)]));
  return { ...admissionDecision(), documentType, fields };
}

/** `seed` makes another file of it. */
export function submissionOf(unit: string, seed: string): StoredSubmission {
  const sha256 = Buffer.from(seed).toString('hex').padEnd(64, '0').slice(0, 64);
  return {
    submissionId: submissionIdOf(unit, sha256),
    ...{ unit, name: `${seed}.pdf`, size: 1000, sha256, key: `uploads/${unit}/${seed}/original` },
    ...{ uploadedAt: '2023-07-01T03:00:00.000Z', updatedAt: '2023-07-01T03:00:00.000Z', state: 'reading' },
    ...{ attempt: 1, drives: 0, hasRecords: false, duplicates: 0, duplicateKeys: [], version: 1 },
  };
}

/** Invented, one for each test that needs somebody of a name of his own. */
export const ownNames: readonly string[] = [
  'Mạc Văn Sáng',
  'Đàm Thị Rõ',
  'Nông Văn Tỏ',
  'Hà Thị Minh',
  'Lý Văn Tường',
  'Chu Thị Bạch',
  'Ma Văn Cuối',
  'Đỗ Văn Quang',
];
