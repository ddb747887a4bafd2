// A dossier handed in for a wrong unit counts there, and perhaps in both. Papers of the chi bộ and of the committee above it
// say whose they are; a decision, which is made higher up, names those who carry it out, and rests on papers of its step.
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
  // Papers that a unit makes about itself.
  ...['quarterly-report', 'admission-list', 'plan', 'member-flow-statistics', 'new-member-statistics'].map((type) => [
    type,
  ]),
];

/** From the committee to the cell. */
const makers = ['superiorOrganization', 'issuer'] as const;
const decisions = new Set(['admission-decision', 'official-decision']);
const executors = 'executingOrganizations';

/** What may be misread sends nobody's paper to another unit. */
function sureText(document: UnderstoodDocument, field: string): readonly string[] {
  return isDoubtful({ document, fields: [field] }) ? [] : [textOf(document, field) ?? []].flat();
}

const isCommittee = (name: string) => /^đảng/i.test(name.trim());

/** `"Chi bộ Văn phòng, Đảng ủy Sở Cây xanh"` -> the committee, then the cell */
function executorsOf(document: UnderstoodDocument): readonly string[] {
  const names = sureText(document, executors).flatMap((text) => text.normalize('NFC').split(/[,;]/));
  return [...names.filter(isCommittee), ...names.filter((name) => !isCommittee(name))];
}

function namesOn(document: UnderstoodDocument): readonly string[] {
  if (decisions.has(document.documentType)) return executorsOf(document);
  return makers.flatMap((field) => sureText(document, field));
}

/** What another unit is called on the paper, or, of a decision, on the papers of its step; the registry's own name. */
export function otherUnitOn(
  document: UnderstoodDocument,
  companions: readonly UnderstoodDocument[],
  otherUnit: (names: readonly string[]) => string | undefined,
): string | undefined {
  const step = steps.find((types) => types.includes(document.documentType));
  if (!step) return undefined;
  const beside = companions.filter(({ documentType }) => step.includes(documentType));
  const papers = decisions.has(document.documentType) ? [document, ...beside] : [document];
  return papers.flatMap((paper) => otherUnit(namesOn(paper)) ?? [])[0];
}
