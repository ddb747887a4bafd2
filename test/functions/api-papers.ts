// Submissions and papers as the pipeline leaves them, put into the API's table by tests. All invented.
import { createHash } from 'node:crypto';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { submissionIdOf } from '../../shared/submission/submission-id.ts';
import { deps, openApi, unitsFrom } from './api-home.ts';

export const units = unitsFrom('2020-01-01', [
  ['TOP', 'Đảng bộ Khối thử nghiệm', 'committee', ''],
  ['D1', 'Đảng bộ Một', 'committee', 'TOP'],
  ['D1/A', 'Chi bộ Một A', 'cell', 'D1'],
  ['D2', 'Đảng bộ Hai', 'committee', 'TOP'],
]);

export const openWithUnits = () => openApi(units);

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

export async function submissionOf(
  unit: string,
  text: string,
  more: Partial<StoredSubmission> = {},
): Promise<StoredSubmission> {
  const at = new Date().toISOString();
  const submission: StoredSubmission = {
    ...{ submissionId: submissionIdOf(unit, hashOf(text)), unit, name: `${text}.pdf`, size: 7, sha256: hashOf(text) },
    ...{ key: `uploads/${unit}/${hashOf(text)}/original`, uploadedAt: at, updatedAt: at, state: 'settled', attempt: 1 },
    ...{ drives: 0, hasRecords: false, duplicates: 0, duplicateKeys: [], version: 1, ...more },
  };
  await deps.store.submissions.insert(submission);
  return submission;
}

export const found = (value: string | number) => ({
  value,
  state: 'found' as const,
  why: ['format' as const],
  probability: 0.9,
});
export const mark = { present: true, probability: 0.9 };

export async function documentOf(submission: StoredSubmission, more: Partial<StoredDocument['checked']> = {}) {
  const document: StoredDocument = {
    ...{ documentId: `${submission.submissionId}.01`, submissionId: submission.submissionId, unit: submission.unit },
    ...{ attempt: 1, settledAt: new Date().toISOString(), events: [], version: 1 },
    checked: {
      toComplete: [],
      ...{ documentType: 'admission-decision', pages: [1], typeProbability: 0.99, doubts: [], findings: [] },
      ...{ route: 'flagged', reasons: [{ code: 'field.unsure', fields: ['documentNumber'] }] },
      fields: {
        ...{
          documentNumber: found('12-QĐ/ĐUK'),
          documentDate: found('2022-04-21'),
          personName: found('Tạ Thử Nghiệm'),
        },
        ...{ birthDate: found('1990-01-02'), basisResolutionNumber: found('3-NQ/CB') },
        ...{ basisResolutionDate: found('2022-04-01'), organization: found('Chi bộ Một A') },
      },
      marks: { signature: mark, seal: mark },
      ...more,
    },
  };
  await deps.store.documents.insert(document);
  return document;
}

export const upload = (unit: string, text: string, more: object = {}) => ({
  body: { unit, name: `${text}.pdf`, size: text.length, sha256: hashOf(text), ...more },
});
