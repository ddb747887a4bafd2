// Which records a document of a type becomes, with the place of every value on the page. Pure; a value that is not there
// stays absent, and without the day of the decision there is no record.
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import type { Source } from '../../shared/record/source.ts';
import { PersonFacts } from '../../shared/record/person-facts.ts';
import type { Day } from '../../shared/period/day.ts';
import { dateOf, numberOf } from '../../shared/rules/evidence.ts';
import { periodOfReport } from '../../shared/unit-reports/compare.ts';
import { actEvidence, personEvidence } from './facts.ts';
import type { Paper } from './facts.ts';

/** A person in the unit to which a record belongs. */
export interface Place {
  readonly unit: string;
  readonly personId?: string;
}

export interface Approval extends Place {
  readonly documentId: string;
  /** From when on it is known, and by whom it was approved. */
  readonly knownAt: string;
  readonly approvedBy: string;
  /** Entered by the unit, later than everything else. */
  readonly ceremony?: { readonly date: string; readonly enteredAt: string; readonly enteredBy: string };
  /** The other papers of the same person that count. */
  readonly papers?: readonly Paper[];
  /** The day the file came in, and the first on which a paper of the person was sent back. */
  readonly receivedOn?: Day;
  readonly returnedOn?: Day;
  /** Where the person went, the earliest first. */
  readonly moves?: readonly Move[];
}

export interface Move {
  readonly on: Day;
  readonly from: Place;
  readonly to: Place;
  readonly enteredAt: string;
  readonly enteredBy: string;
  readonly probationary: boolean;
}

type Fields = Readonly<Record<string, Field>>;
/** Value of a record -> field of the paper. */
type Origins = Readonly<Record<string, string>>;

function sourcesOf(fields: Fields, origins: Origins, documentId: string): Record<string, Source> {
  const entries = Object.entries(origins).flatMap(([value, name]) => {
    const field = fields[name];
    if (field?.state !== 'found') return [];
    const { page, polygon } = field;
    return [[value, { documentId, ...(page !== undefined && { page }), ...(polygon && { polygon }) }] as const];
  });
  return Object.fromEntries(entries);
}

function everyRecord(document: UnderstoodDocument, approval: Approval, kind: FactRecord['kind'], origins: Origins) {
  const { documentId, unit, personId, knownAt, approvedBy } = approval;
  const sources = sourcesOf(document.fields, origins, documentId);
  return {
    ...{ recordId: `${kind}-${documentId}`, version: 1, unit, knownAt, approvedBy, documentId, sources },
    ...(personId !== undefined && { personId }),
  };
}

function latest(knownAt: string, ceremony: Approval['ceremony']): string {
  return ceremony && ceremony.enteredAt > knownAt ? ceremony.enteredAt : knownAt;
}

function person(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const { personId, papers = [] } = approval;
  const birthDate = dateOf(document, 'birthDate');
  if (birthDate === undefined || personId === undefined) return [];
  const base = everyRecord(document, approval, 'person', { birthDate: 'birthDate' });
  const { values, sources } = personEvidence(papers);
  const facts = PersonFacts.parse({ ...values, birthDate });
  return [{ ...base, kind: 'person', personId, facts, sources: { ...sources, ...base.sources } }];
}

function admission(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const decisionDate = dateOf(document, 'documentDate');
  if (decisionDate === undefined) return [];
  const { ceremony, knownAt, documentId, papers = [] } = approval;
  const base = everyRecord(document, approval, 'admission', { decisionDate: 'documentDate' });
  const { values, sources } = actEvidence('admission', papers);
  const record: FactRecord = {
    ...base,
    ...values,
    kind: 'admission',
    decisionDate,
    sources: { ...base.sources, ...sources },
    ...(ceremony && {
      ceremonyDate: ceremony.date,
      knownAt: latest(knownAt, ceremony),
      approvedBy: ceremony.enteredAt > knownAt ? ceremony.enteredBy : base.approvedBy,
      sources: { ...base.sources, ...sources, ceremonyDate: { documentId } },
    }),
  };
  return [record, ...person(document, approval)];
}

function official(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const decisionDate = dateOf(document, 'documentDate');
  if (decisionDate === undefined) return [];
  // `admissionDate` on the recognition paper is the day of the admission ceremony (E7).
  const origins = { decisionDate: 'documentDate', ceremonyDate: 'admissionDate', officialFrom: 'officialFromDate' };
  const base = everyRecord(document, approval, 'official', origins);
  const { values, sources } = actEvidence('official', approval.papers ?? []);
  const ceremonyDate = dateOf(document, 'admissionDate');
  const officialFrom = dateOf(document, 'officialFromDate');
  return [
    {
      ...base,
      ...values,
      ...{ kind: 'official', decisionDate, sources: { ...base.sources, ...sources } },
      ...(ceremonyDate !== undefined && { ceremonyDate }),
      ...(officialFrom !== undefined && { officialFrom }),
    },
  ];
}

/** Of two applications of one person the earlier stands for the dossier: scanned twice it is still one. */
function isSecond({ documentId, receivedOn = '', papers = [] }: Approval): boolean {
  const own = `${receivedOn}${documentId}`;
  return papers.some(
    (other) => other.document.documentType === 'application' && `${other.receivedOn ?? ''}${other.documentId}` < own,
  );
}

/** A dossier begins with the application; what became of it stands on other papers. */
function dossier(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const { receivedOn: submittedOn, returnedOn, papers = [] } = approval;
  if (submittedOn === undefined || isSecond(approval)) return [];
  const base = everyRecord(document, approval, 'dossier', { applicationDate: 'documentDate' });
  const { values, sources } = actEvidence('dossier', papers);
  return [
    {
      ...base,
      ...values,
      ...{ kind: 'dossier', submittedOn, sources: { ...base.sources, ...sources } },
      ...(returnedOn !== undefined && { returnedOn }),
    },
  ];
}

/** That a unit has reported, and what it declares that no person's paper proves. */
function report(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const period = periodOfReport(document);
  const { receivedOn } = approval;
  if (period === undefined || receivedOn === undefined) return [];
  const origins = { period: 'periodQuarter', awareness: 'awarenessTrained', newMember: 'newMembersTrained' };
  const base = everyRecord(document, approval, 'report', origins);
  const [awareness, newMember] = [numberOf(document, origins.awareness), numberOf(document, origins.newMember)];
  const learners = { ...(awareness !== undefined && { awareness }), ...(newMember !== undefined && { newMember }) };
  return [{ ...base, kind: 'report', period, receivedOn, learners }];
}

type Maker = (document: UnderstoodDocument, approval: Approval) => FactRecord[];

/** Out of one unit and into another, once the person is admitted. */
function transfers(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const decisionDate = dateOf(document, 'documentDate');
  if (decisionDate === undefined) return [];
  const { documentId, ceremony, knownAt, moves = [] } = approval;
  return moves
    .filter(({ on }) => on > decisionDate)
    .flatMap((move) => {
      const { on, from, to, enteredAt, enteredBy, probationary } = move;
      const known = enteredAt > knownAt ? { knownAt: enteredAt, approvedBy: enteredBy } : {};
      const both = { date: on, decisionDate, probationary, ...(ceremony && { ceremonyDate: ceremony.date }) };
      const of = (direction: 'out' | 'in', place: Place, counterpart: string): FactRecord => {
        const placed = { documentId, knownAt, approvedBy: approval.approvedBy, ...place };
        const base = everyRecord(document, placed, 'transfer', { decisionDate: 'documentDate' });
        const recordId = `transfer-${direction}-${on}-${documentId}`;
        return { ...base, ...known, ...both, recordId, kind: 'transfer', direction, counterpart };
      };
      return [of('out', from, to.unit), of('in', to, from.unit)];
    });
}

/** A resolution is evidence for others and no fact that is counted. */
const decisions: Readonly<Record<string, Maker>> = {
  'admission-decision': (document, approval) => [...admission(document, approval), ...transfers(document, approval)],
  'official-decision': official,
};
/** What happened to papers rather than to a person: when they came, whether they went back. */
const arrived: Readonly<Record<string, Maker>> = { application: dossier, 'quarterly-report': report };
const makers = { ...decisions, ...arrived };

export function recordsOf(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  return makers[document.documentType]?.(document, approval) ?? [];
}

export const makesRecords = ({ documentType }: UnderstoodDocument): boolean => documentType in makers;

/** Does it prove that somebody was admitted or made official? */
export const decides = ({ documentType }: UnderstoodDocument): boolean => documentType in decisions;

/** Does its submission stay as it is from then on? A dossier on its way may be taken back, and its record with it. */
export const binds = (document: UnderstoodDocument): boolean =>
  makesRecords(document) && document.documentType !== 'application';

/** Does its record say when its file came in? */
export const hasArrived = ({ documentType }: UnderstoodDocument): boolean => documentType in arrived;
