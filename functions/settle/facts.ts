// What the other papers of a dossier say of a person: sex, ethnic group, schooling, certificates, the cell's resolution.
// A decision carries none of it, and figures need it. Pure. Papers that contradict each other say nothing: the value
// stays unknown, and `unknown.<dimension>` of the figures counts it.
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { isSure } from '../../shared/document-types/sure.ts';
import { plainValue } from '../../shared/document-types/field.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { generalEducationOf } from '../../shared/indicators/general-education.ts';
import { Day } from '../../shared/period/day.ts';
import { educationOf, ethnicGroupIn, genderOf, occupationOf, religionIn } from '../../shared/record/fact-words.ts';
import type { PersonFacts } from '../../shared/record/person-facts.ts';
import type { Source } from '../../shared/record/source.ts';
import { defaultSettings, thresholdOf } from '../understand/route.ts';

/** A paper that counts, as it stands now. */
export interface Paper {
  readonly documentId: string;
  readonly document: UnderstoodDocument;
  /** The day its file came in; of papers whose order matters. */
  readonly receivedOn?: Day;
}

type Value = string | boolean;

interface Origin {
  readonly type: string;
  readonly field: string;
  /** What the field's text says, in the terms of records; nothing where it says nothing that is sure. */
  readonly read: (text: string) => Value | undefined;
}

const day = (text: string) => Day.safeParse(text).data;
const schooling = (text: string) => (generalEducationOf(text) === undefined ? undefined : text.trim());

const from = (type: string, field: string, read: Origin['read']): Origin => ({ type, field, read });

const personOrigins: Partial<Record<keyof PersonFacts, readonly Origin[]>> = {
  gender: [from('personal-history', 'gender', genderOf)],
  ethnicGroup: [
    from('personal-history', 'ethnicGroup', ethnicGroupIn),
    from('application', 'ethnicGroup', ethnicGroupIn),
  ],
  religion: [from('personal-history', 'religion', religionIn), from('application', 'religion', religionIn)],
  generalEducation: [from('personal-history', 'generalEducation', schooling)],
  education: [from('personal-history', 'higherEducation', educationOf)],
  occupation: [from('personal-history', 'occupation', occupationOf), from('application', 'occupation', occupationOf)],
  // A youth union introduces its own members only (form 4-KNĐ).
  youthUnion: [from('youth-union-resolution', 'personName', () => true)],
  awarenessCertificateDate: [from('awareness-certificate', 'documentDate', day)],
};

/** What belongs to the act itself rather than to the person. */
const actOrigins = {
  admission: { cellResolutionDate: [from('cell-admission-resolution', 'documentDate', day)] },
  official: {
    cellResolutionDate: [from('cell-official-resolution', 'documentDate', day)],
    newMemberCertificate: [from('new-member-certificate', 'personName', () => true)],
  },
  dossier: {
    certificateDate: [from('awareness-certificate', 'documentDate', day)],
    cellResolutionDate: [from('cell-admission-resolution', 'documentDate', day)],
    decidedOn: [from('admission-decision', 'documentDate', day)],
  },
} as const;

/** A reviewer who approves a paper has looked at what gates it; the rest counts only where it is sure by itself. */
function isTrusted({ documentType, fields }: UnderstoodDocument, name: string): boolean {
  const field = fields[name];
  if (field?.state !== 'found' || field.value === null) return false;
  const gates = documentTypeOf(documentType)?.fields[name]?.gates !== undefined;
  return gates || field.why.includes('person') || isSure(field, thresholdOf(defaultSettings));
}

interface Said {
  readonly value: Value;
  readonly source: Source;
}

function saidBy({ documentId, document }: Paper, origins: readonly Origin[]): readonly Said[] {
  return origins.flatMap(({ type, field: name, read }) => {
    if (document.documentType !== type || !isTrusted(document, name)) return [];
    const { value: text, page, polygon } = document.fields[name] ?? {};
    const value = read(String(plainValue(text ?? null)));
    if (value === undefined) return [];
    const source = { documentId, ...(page !== undefined && { page }), ...(polygon && { polygon }) };
    return [{ value, source }];
  });
}

export interface Evidence {
  readonly values: Readonly<Record<string, Value>>;
  readonly sources: Readonly<Record<string, Source>>;
}

function evidence(papers: readonly Paper[], all: Readonly<Record<string, readonly Origin[]>>): Evidence {
  const agreed = Object.entries(all).flatMap(([name, origins]) => {
    const said = papers.flatMap((paper) => saidBy(paper, origins));
    const [first] = said;
    return first && said.every(({ value }) => value === first.value) ? [[name, first] as const] : [];
  });
  return {
    values: Object.fromEntries(agreed.map(([name, { value }]) => [name, value])),
    sources: Object.fromEntries(agreed.map(([name, { source }]) => [name, source])),
  };
}

const inOrder = (papers: readonly Paper[]) =>
  [...papers].sort((one, other) => (one.documentId < other.documentId ? -1 : 1));

/** `papers`: of one person. */
export function personEvidence(papers: readonly Paper[]): Evidence {
  return evidence(inOrder(papers), personOrigins);
}

export function actEvidence(kind: keyof typeof actOrigins, papers: readonly Paper[]): Evidence {
  return evidence(inOrder(papers), actOrigins[kind]);
}

const evidenceTypes: ReadonlySet<string> = new Set(
  [personOrigins, ...Object.values(actOrigins)].flatMap((origins) =>
    Object.values(origins).flatMap((list: readonly Origin[]) => list.map(({ type }) => type)),
  ),
);

/** Does a paper of this type say anything that records of other papers carry? */
export const isEvidence = ({ documentType }: UnderstoodDocument): boolean => evidenceTypes.has(documentType);
