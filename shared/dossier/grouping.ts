// Which papers of a unit are one person's. Pure, and the same in whatever order they came: the papers are sorted first.
// A birth date parts people of one name; a date misread by a digit, or papers of one file, do not. A paper without a birth
// date joins the one person it fits: by what papers cite of each other, by file, by cell; where it fits two, a person
// decides and enters the birth date.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { dateOf, textOf } from '../rules/evidence.ts';
import { closeNames, foldName } from './person-name.ts';

export interface PlacedPaper {
  readonly documentId: string;
  /** The file it came in. */
  readonly submissionId: string;
  /** The chi bộ that handed it in; a committee hands in for all below it, which tells nothing. */
  readonly cell?: string | undefined;
  readonly document: UnderstoodDocument;
  /** Its person went to another unit, whose papers may be this person's too. */
  readonly hasGone?: true;
  /** Shown in its dossier, but it makes nobody a namesake of those whose papers count. */
  readonly isAnnulled?: true;
}

export interface Grouping {
  readonly dossiers: readonly (readonly PlacedPaper[])[];
  /** Papers that fit more than one of them and belong to none yet. */
  readonly undecided: readonly PlacedPaper[];
}

/** Papers of which a person has one: two with different birth dates are two people's. */
const once = new Set(['admission-decision', 'official-decision', 'application', 'personal-history']);

const nameOf = ({ document }: PlacedPaper) => textOf(document, 'personName') ?? '';
const birthOf = ({ document }: PlacedPaper) => dateOf(document, 'birthDate');
const sameFold = (one: PlacedPaper, other: PlacedPaper) => foldName(nameOf(one)) === foldName(nameOf(other));

/** `1977-10-10` and `1976-10-10`, or day and month changed over: one misread or misprinted date. */
export function nearDates(one: string, other: string): boolean {
  const differing = [...one].filter((digit, at) => digit !== other[at]).length;
  const [year, month, day] = one.split('-');
  return differing === 1 || `${year}-${day}-${month}` === other;
}

type Group = PlacedPaper[];

function twoPeople(one: Group, other: Group): boolean {
  const types = new Set(one.map(({ document }) => document.documentType));
  return other.some(({ document: { documentType } }) => once.has(documentType) && types.has(documentType));
}

function oneDay(one: Group, other: Group): boolean {
  const [a, b] = [one[0], other[0]];
  return a !== undefined && b !== undefined && birthOf(a) === birthOf(b) && closeNames(nameOf(a), nameOf(b));
}

function oneSlip(one: Group, other: Group): boolean {
  if (twoPeople(one, other)) return false;
  return one.some((a) =>
    other.some((b) => {
      const [born, its] = [birthOf(a), birthOf(b)];
      if (born === undefined || its === undefined || !sameFold(a, b)) return false;
      return nearDates(born, its) || a.submissionId === b.submissionId;
    }),
  );
}

/** Joins groups as long as two of them are one person's. */
function joined(groups: readonly Group[], together: (one: Group, other: Group) => boolean): Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const fitting = result.filter((known) => together(known, group));
    // A slip that fits two people joins neither.
    if (fitting.length === 1 && fitting[0]) fitting[0].push(...group);
    else result.push([...group]);
  }
  return result;
}

const referenceOf = (paper: PlacedPaper, number: string, date: string) => {
  const [said, day] = [textOf(paper.document, number), dateOf(paper.document, date)];
  return said === undefined || day === undefined ? undefined : `${foldName(said).replace(/^0+/, '')} ${day}`;
};
const cited = [
  ['basisResolutionNumber', 'basisResolutionDate'],
  ['appraisedResolutionNumber', 'appraisedResolutionDate'],
] as const;

/** A decision and the resolution that it rests on are one person's: a resolution is of one person. */
function cites(citing: PlacedPaper, other: PlacedPaper): boolean {
  const own = referenceOf(other, 'documentNumber', 'documentDate');
  return own !== undefined && cited.some(([number, date]) => referenceOf(citing, number, date) === own);
}

/** Not a person of other cells alone: cells of one committee hand in for their own people. */
function mayBeIn(cell: string | undefined, group: readonly PlacedPaper[]): boolean {
  const cells = group.flatMap((one) => one.cell ?? []);
  return cell === undefined || cells.length === 0 || cells.includes(cell) || group.some(({ hasGone }) => hasGone);
}

/** Narrows down by name, by who has papers that stand, by citations, by the file, then by the cell, as long as somebody is left. */
function fitting<G extends readonly PlacedPaper[]>(paper: PlacedPaper, groups: readonly G[]): readonly G[] {
  const has = (test: (other: PlacedPaper) => boolean) => (group: readonly PlacedPaper[]) => group.some(test);
  const tests: readonly ((group: readonly PlacedPaper[]) => boolean)[] = [
    has((other) => closeNames(nameOf(other), nameOf(paper))),
    has((other) => other.isAnnulled !== true),
    has((other) => sameFold(other, paper)),
    has((other) => cites(other, paper) || cites(paper, other)),
    has((other) => other.submissionId === paper.submissionId),
    (group) => mayBeIn(paper.cell, group),
  ];
  return tests.reduce<readonly G[]>((left, test, index) => {
    const kept = left.filter(test);
    return kept.length > 0 || index === 0 ? kept : left;
  }, groups);
}

function byBirth(papers: readonly PlacedPaper[]): Group[] {
  const groups = Map.groupBy(papers, (paper) => `${foldName(nameOf(paper))}#${birthOf(paper)}`);
  // More papers first: a single one with a slip joins the many.
  const sorted = [...groups.values()].sort((one, other) => other.length - one.length);
  return joined(joined(sorted, oneDay), oneSlip);
}

/** Which of the undecided papers may be of this dossier. */
export const perhapsOf = (dossier: readonly PlacedPaper[], undecided: readonly PlacedPaper[]): readonly PlacedPaper[] =>
  undecided.filter((paper) => dossier.some((own) => closeNames(nameOf(own), nameOf(paper))));

/** Of these dossiers, those of the people whose this paper may be, as if it bore no birth date. */
export const mayBeOf = <G extends readonly PlacedPaper[]>(paper: PlacedPaper, dossiers: readonly G[]): readonly G[] =>
  fitting(
    paper,
    dossiers.filter((own) => own.some((one) => birthOf(one) !== undefined)),
  );

/** All papers of the dossier that this one is in, itself among them; none where it fits two people. */
export const dossierOf = (documentId: string, papers: readonly PlacedPaper[]): readonly PlacedPaper[] =>
  groupPapers(papers).dossiers.find((own) => own.some((paper) => paper.documentId === documentId)) ?? [];

/** Papers without a name are nobody's and are left out. */
export function groupPapers(papers: readonly PlacedPaper[]): Grouping {
  const named = papers
    .filter((paper) => nameOf(paper) !== '')
    .toSorted((one, other) => (one.documentId < other.documentId ? -1 : 1));
  const dossiers = byBirth(named.filter((paper) => birthOf(paper) !== undefined));
  const undecided: PlacedPaper[] = [];
  const found: (readonly [Group, PlacedPaper])[] = [];
  const loose: PlacedPaper[] = [];
  for (const paper of named.filter((one) => birthOf(one) === undefined)) {
    const own = fitting(paper, dossiers);
    if (own.length === 1 && own[0]) found.push([own[0], paper]);
    else (own.length === 0 ? loose : undecided).push(paper);
  }
  for (const [group, paper] of found) group.push(paper);
  const nameless = [...Map.groupBy(loose, (paper) => foldName(nameOf(paper))).values()];
  return { dossiers: [...dossiers, ...nameless], undecided };
}
