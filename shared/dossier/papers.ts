// The papers of one person in one unit as rules look at them: which paper of a kind stands, which day governs, what is
// known beside the papers. Order of arrival does not matter.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { dateOf, textOf } from '../rules/evidence.ts';
import type { CellPosition } from './completeness.ts';

export interface Dossier {
  readonly papers: readonly UnderstoodDocument[];
  /** Entered by the unit: on no admission paper. */
  readonly ceremonyDate?: string;
  /** Where the chi bộ stands by the registry; read off the papers where it is not known. */
  readonly position?: CellPosition;
  /** Of the chi bộ that considers recognition, where the person has gone to another one meanwhile. */
  readonly recognitionPosition?: CellPosition;
  /** Day of the last decision to admit that was annulled; its paper is not among the papers. */
  readonly annulledDecision?: string;
  /** The day on which the dossier is looked at; without it nothing is said of terms that have not ended on paper. */
  readonly asOf?: string;
}

export interface Dated {
  readonly document: UnderstoodDocument;
  readonly field: string;
  readonly day: string;
}

export const ofType = ({ papers }: Dossier, documentType: string): readonly UnderstoodDocument[] =>
  papers.filter((paper) => paper.documentType === documentType);

const dayOf = (document: UnderstoodDocument) => dateOf(document, 'documentDate') ?? '';

/** The paper of its kind that stands: of several versions the one dated last. */
export function current(dossier: Dossier, documentType: string): UnderstoodDocument | undefined {
  return ofType(dossier, documentType).reduce<UnderstoodDocument | undefined>(
    (last, paper) => (last === undefined || dayOf(paper) >= dayOf(last) ? paper : last),
    undefined,
  );
}

export function dated(document: UnderstoodDocument | undefined, field: string): Dated | undefined {
  const day = document && dateOf(document, field);
  return document && day !== undefined ? { document, field, day } : undefined;
}

/** `dayIn(dossier, "cell-admission-resolution", "meetingDate")` */
export function dayIn(dossier: Dossier, documentType: string, field: string): Dated | undefined {
  return dated(current(dossier, documentType), field);
}

/** The admission was annulled, none stands, and nothing was proposed anew: nothing is asked for and nothing falls due. */
export function isAnnulled(dossier: Dossier): boolean {
  const { annulledDecision } = dossier;
  if (annulledDecision === undefined || current(dossier, 'admission-decision')) return false;
  return ['application', 'cell-admission-resolution'].every(
    (type) => (dayIn(dossier, type, 'documentDate')?.day ?? '') <= annulledDecision,
  );
}

/** A decision on the cell's own resolution cites it by its number: "09-NQ/CB". */
const citesCell = (decision: UnderstoodDocument) => textOf(decision, 'basisResolutionNumber')?.endsWith('/CB') === true;

function considered(dossier: Dossier, resolution: string, decision: string): Dated | undefined {
  const cited = current(dossier, decision);
  return (
    dayIn(dossier, resolution, 'meetingDate') ??
    dayIn(dossier, resolution, 'documentDate') ??
    (cited && citesCell(cited) ? dated(cited, 'basisResolutionDate') : undefined)
  );
}

/** The day the chi bộ considered the admission; its law governs (domain notes, section 0). */
export const admissionConsidered = (dossier: Dossier): Dated | undefined =>
  considered(dossier, 'cell-admission-resolution', 'admission-decision');

/** Papers that are made once the chi bộ has proposed: it has met, though its own resolution may not be there. */
const afterProposal = ['admission-appraisal', 'committee-admission-resolution', 'admission-decision'];

export const isProposed = (dossier: Dossier): boolean =>
  admissionConsidered(dossier) !== undefined || afterProposal.some((type) => ofType(dossier, type).length > 0);

export const recognitionConsidered = (dossier: Dossier): Dated | undefined =>
  considered(dossier, 'cell-official-resolution', 'official-decision');

/** Papers that state the day of the ceremony, the nearest to it first. */
const witnesses = [
  'self-review',
  'mentor-review',
  'probation-opinion-summary',
  'cell-official-resolution',
  'committee-official-resolution',
  'official-decision',
];

/** Every paper of the recognition that states the day of the admission ceremony. */
export function ceremonyStatements(dossier: Dossier): readonly Dated[] {
  return witnesses.flatMap((type) => dayIn(dossier, type, 'admissionDate') ?? []);
}
