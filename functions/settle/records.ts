// Which records a document of a type becomes, with the place of every value on the page. Pure; a value that is not there
// stays absent, and without the day of the decision there is no record.
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import type { Source } from '../../shared/record/source.ts';
import { PersonFacts } from '../../shared/record/person-facts.ts';
import { dateOf } from '../../shared/rules/evidence.ts';
import { actEvidence, personEvidence } from './facts.ts';
import type { Paper } from './facts.ts';

export interface Approval {
  readonly documentId: string;
  readonly unit: string;
  readonly personId?: string;
  /** From when on it is known, and by whom it was approved. */
  readonly knownAt: string;
  readonly approvedBy: string;
  /** Entered by the unit, later than everything else. */
  readonly ceremony?: { readonly date: string; readonly enteredAt: string; readonly enteredBy: string };
  /** The other papers of the same person that count. */
  readonly papers?: readonly Paper[];
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

type Maker = (document: UnderstoodDocument, approval: Approval) => FactRecord[];

/** A resolution is evidence for others and no fact that is counted. */
const makers: Readonly<Record<string, Maker>> = { 'admission-decision': admission, 'official-decision': official };

export function recordsOf(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  return makers[document.documentType]?.(document, approval) ?? [];
}

export const makesRecords = ({ documentType }: UnderstoodDocument): boolean => documentType in makers;
