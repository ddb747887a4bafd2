// A dossier judged as a whole: every rule between its papers, and what it lacks.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { dateOf, textOf } from '../rules/evidence.ts';
import type { Finding } from '../rules/finding.ts';
import { missingDocuments } from './completeness.ts';
import type { Missing } from './completeness.ts';
import type { DossierFinding } from './dossier-rule.ts';
import { personRules, wholeRules } from './dossier-rules.ts';
import type { Dossier } from './papers.ts';
import { closeNames, foldName } from './person-name.ts';

/** The papers that name the person most of them name; a paper without a name belongs to all. */
function ownPapers(papers: readonly UnderstoodDocument[]): readonly UnderstoodDocument[] {
  const names = papers.flatMap((paper) => textOf(paper, 'personName') ?? []);
  if (new Set(names).size <= 1) return papers;
  const named = (name: string) => names.filter((other) => closeNames(name, other)).length;
  const [most] = [...new Set(names)].sort((one, other) => named(other) - named(one));
  if (most === undefined) return papers;
  return papers.filter((paper) => closeNames(textOf(paper, 'personName') ?? most, most));
}

/** All findings between the papers given; they are taken to be one person's. */
export function findingsBetween(dossier: Dossier): readonly DossierFinding[] {
  const own = { ...dossier, papers: ownPapers(dossier.papers) };
  return [
    ...wholeRules.flatMap((rule) => [...rule.check(dossier)]),
    ...personRules.flatMap((rule) => [...rule.check(own)]),
  ];
}

/** Findings and missing papers of one person's dossier. */
export function checkDossier(dossier: Dossier): { findings: readonly Finding[]; missing: readonly Missing[] } {
  return { findings: findingsBetween(dossier).map(({ finding }) => finding), missing: missingDocuments(dossier) };
}

/**
 * Do two papers name one person? Marks and case aside; a misread letter parts nobody who was born on the same day. A
 * paper without a name names nobody.
 */
export function sameFoldedPerson(a: UnderstoodDocument, b: UnderstoodDocument): boolean {
  const [one, other] = [textOf(a, 'personName'), textOf(b, 'personName')];
  if (one === undefined || other === undefined) return false;
  if (foldName(one) === foldName(other)) return true;
  const born = dateOf(a, 'birthDate');
  return born !== undefined && born === dateOf(b, 'birthDate') && closeNames(one, other);
}

/** A doubt lies with the paper that may be misread; one that was read for certain is not held for it. */
function isAboutOthersReading({ finding, doubtful }: DossierFinding, document: UnderstoodDocument): boolean {
  return finding.doubts?.includes('reading') === true && !doubtful.includes(document);
}

/**
 * What the other papers of the same person say against this one. `companions` may hold papers of other people (a whole
 * file, a whole unit): only those that name the same person are compared.
 */
export function checkAgainstCompanions(
  document: UnderstoodDocument,
  companions: readonly UnderstoodDocument[],
): readonly Finding[] {
  return checkAmong(
    document,
    companions.filter((companion) => companion !== document && sameFoldedPerson(document, companion)),
  );
}

/** The same with papers that are known to be this person's. */
export function checkAmong(
  document: UnderstoodDocument,
  companions: readonly UnderstoodDocument[],
  known: Omit<Dossier, 'papers'> = {},
): readonly Finding[] {
  return findingsBetween({ ...known, papers: [...companions, document] })
    .filter(({ papers }) => papers.includes(document))
    .filter((found) => !isAboutOthersReading(found, document))
    .map(({ finding }) => finding);
}
