// A dossier judged as a whole: every check between its papers, and what it lacks.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { Finding } from '../rules/finding.ts';
import { missingDocuments } from './completeness.ts';
import type { CellPosition, Missing } from './completeness.ts';
import { checkBasis, checkBirthDates, checkDateOrder, checkNames } from './cross-checks.ts';
import { checkAge, checkTimeLimits } from './time-limits.ts';
import { vietnamWorkingDays } from '../calendar/vietnam.ts';
import { foldName } from './person-name.ts';
import { textOf } from '../rules/evidence.ts';

const crossChecks = [
  checkBasis,
  checkBirthDates,
  checkNames,
  checkDateOrder,
  checkAge,
  (documents: readonly UnderstoodDocument[]) => checkTimeLimits(documents, vietnamWorkingDays),
];

/** All findings between the papers given; they are taken to be one person's. */
export function checkBetween(documents: readonly UnderstoodDocument[]): readonly Finding[] {
  return crossChecks.flatMap((check) => check(documents));
}

/** Findings and missing papers of one person's dossier. */
export function checkDossier(
  documents: readonly UnderstoodDocument[],
  position?: CellPosition,
): { findings: readonly Finding[]; missing: readonly Missing[] } {
  return { findings: checkBetween(documents), missing: missingDocuments(documents, position) };
}

/** Do two papers name one person? Marks and case aside; a paper without a name names nobody. */
export function sameFoldedPerson(a: UnderstoodDocument, b: UnderstoodDocument): boolean {
  const [one, other] = [textOf(a, 'personName'), textOf(b, 'personName')];
  return one !== undefined && other !== undefined && foldName(one) === foldName(other);
}

/**
 * What the other papers of the same person say against this one. `companions` may hold papers of other people (a whole
 * file, a whole unit): only those that name the same person are compared.
 */
export function checkAgainstCompanions(
  document: UnderstoodDocument,
  companions: readonly UnderstoodDocument[],
): readonly Finding[] {
  const samePerson = companions.filter((companion) => companion !== document && sameFoldedPerson(document, companion));
  return samePerson.flatMap((companion) => checkBetween([companion, document]));
}
