// Which paper of a dossier cites which: a decision rests on the resolution of the committee, or of a cell that stands
// alone; an appraisal on that of the cell. Each names the other's number and day in type.
import type { Field, UnderstoodDocument } from '../document-types/field.ts';

type Documents = readonly UnderstoodDocument[];

interface Citation {
  readonly from: string;
  readonly number: string;
  readonly date: string;
  /** Codes of issuers in the cited number, with the type of paper each one's is. */
  readonly to: readonly { readonly code: string; readonly documentType: string }[];
}

const basis = (from: string, kind: 'admission' | 'official'): Citation => ({
  from,
  number: 'basisResolutionNumber',
  date: 'basisResolutionDate',
  to: [
    { code: 'ĐU', documentType: `committee-${kind}-resolution` },
    { code: 'CB', documentType: `cell-${kind}-resolution` },
  ],
});
const appraised = (from: string, kind: 'admission' | 'official'): Citation => ({
  from,
  number: 'appraisedResolutionNumber',
  date: 'appraisedResolutionDate',
  to: [{ code: 'CB', documentType: `cell-${kind}-resolution` }],
});

const citations: readonly Citation[] = [
  basis('admission-decision', 'admission'),
  basis('official-decision', 'official'),
  appraised('admission-appraisal', 'admission'),
  appraised('official-appraisal', 'official'),
];

const onlyOne = (documents: Documents) => (documents.length === 1 ? documents[0] : undefined);

function fieldOf(document: UnderstoodDocument | undefined, name: string | undefined): readonly Field[] {
  const field = name === undefined ? undefined : document?.fields[name];
  return field ? [field] : [];
}

/** The cited paper, told by the issuer's code in the number; nothing where two could be meant. */
function citedPaper(citing: UnderstoodDocument, { number, to }: Citation, documents: Documents) {
  const value = citing.fields[number]?.value;
  const target = to.find(({ code }) => typeof value === 'string' && value.endsWith(`/${code}`));
  return onlyOne(documents.filter(({ documentType }) => documentType === target?.documentType));
}

function saidByCited(document: UnderstoodDocument, name: string, companions: Documents): readonly Field[] {
  return citations
    .filter(({ from, number, date }) => from === document.documentType && (name === number || name === date))
    .flatMap((citation) =>
      fieldOf(citedPaper(document, citation, companions), name === citation.number ? 'documentNumber' : 'documentDate'),
    );
}

function saidByCiting(document: UnderstoodDocument, name: string, companions: Documents): readonly Field[] {
  if (name !== 'documentNumber' && name !== 'documentDate') return [];
  return citations.flatMap((citation) => {
    const citing = onlyOne(companions.filter(({ documentType }) => documentType === citation.from));
    const isCited = citing && citedPaper(citing, citation, [...companions, document]) === document;
    return isCited ? fieldOf(citing, name === 'documentNumber' ? citation.number : citation.date) : [];
  });
}

/** What papers that cite this one, or that it cites, say of the same number or day. */
export function citedBy(document: UnderstoodDocument, name: string, companions: Documents): readonly Field[] {
  return [...saidByCited(document, name, companions), ...saidByCiting(document, name, companions)];
}
