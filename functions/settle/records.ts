// Which records a document of a type becomes, with the place of every value on the page. Pure; a value that is not there
// stays absent, and without the day of the decision there is no record.
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import type { Source } from '../../shared/record/source.ts';
import { dateOf } from '../../shared/rules/evidence.ts';

export interface Approval {
  readonly documentId: string;
  readonly unit: string;
  readonly personId?: string;
  /** From when on it is known, and by whom it was approved. */
  readonly knownAt: string;
  readonly approvedBy: string;
  /** Entered by the unit, later than everything else. */
  readonly ceremony?: { readonly date: string; readonly enteredAt: string; readonly enteredBy: string };
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

function admission(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const decisionDate = dateOf(document, 'documentDate');
  if (decisionDate === undefined) return [];
  const { ceremony, knownAt, documentId, personId } = approval;
  const base = everyRecord(document, approval, 'admission', { decisionDate: 'documentDate' });
  const record: FactRecord = {
    ...base,
    kind: 'admission',
    decisionDate,
    ...(ceremony && {
      ceremonyDate: ceremony.date,
      knownAt: latest(knownAt, ceremony),
      approvedBy: ceremony.enteredBy,
      sources: { ...base.sources, ceremonyDate: { documentId } },
    }),
  };
  const birthDate = dateOf(document, 'birthDate');
  if (birthDate === undefined || personId === undefined) return [record];
  const person: FactRecord = {
    ...everyRecord(document, approval, 'person', { birthDate: 'birthDate' }),
    ...{ kind: 'person', personId, facts: { birthDate } },
  };
  return [record, person];
}

function official(document: UnderstoodDocument, approval: Approval): FactRecord[] {
  const decisionDate = dateOf(document, 'documentDate');
  if (decisionDate === undefined) return [];
  // `admissionDate` on the recognition paper is the day of the admission ceremony (E7).
  const origins = { decisionDate: 'documentDate', ceremonyDate: 'admissionDate', officialFrom: 'officialFromDate' };
  const base = everyRecord(document, approval, 'official', origins);
  const ceremonyDate = dateOf(document, 'admissionDate');
  const officialFrom = dateOf(document, 'officialFromDate');
  return [
    {
      ...base,
      ...{ kind: 'official', decisionDate },
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
