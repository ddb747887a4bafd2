// A dossier handed in for a wrong unit counts there, and perhaps in both. The decision itself seldom names the chi bộ; the
// papers of the same step are made by it and by the committee above it.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { isDoubtful, textOf } from '../rules/evidence.ts';

const steps: readonly (readonly string[])[] = [
  [
    ...['admission-decision', 'cell-admission-resolution', 'admission-appraisal', 'committee-admission-resolution'],
    'opinion-summary',
  ],
  [
    ...['official-decision', 'cell-official-resolution', 'official-appraisal', 'committee-official-resolution'],
    'probation-opinion-summary',
  ],
];

const makers = ['issuer', 'superiorOrganization'] as const;
const decisions = new Set(['admission-decision', 'official-decision']);

/** Decisions are made above; what may be misread sends nobody's paper to another unit. */
function makersOf(document: UnderstoodDocument): readonly string[] {
  if (decisions.has(document.documentType)) return [];
  return makers.flatMap((field) => (isDoubtful({ document, fields: [field] }) ? [] : (textOf(document, field) ?? [])));
}

/** What another unit is called on the paper, or, of a decision, on the papers of its step. */
export function otherUnitOn(
  document: UnderstoodDocument,
  companions: readonly UnderstoodDocument[],
  isOther: (text: string) => boolean,
): string | undefined {
  const step = steps.find((types) => types.includes(document.documentType));
  if (!step) return undefined;
  const beside = companions.filter(({ documentType }) => step.includes(documentType));
  const papers = decisions.has(document.documentType) ? beside : [document];
  return papers.flatMap(makersOf).find(isOther);
}
