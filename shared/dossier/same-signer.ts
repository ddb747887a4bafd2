// Who signs for a body signs for it again: a signature's name that a seal covers in part is held against the names under
// the other papers of the same body in the dossier. A name that was read otherwise is changed only where no more than
// marks or the first words are missing, and where only one of those names fits.
import type { Field, UnderstoodDocument } from '../document-types/field.ts';
import { sameUnitName } from '../units/same-name.ts';
import { foldName, hasOtherMarks, sameSpelling } from './person-name.ts';

const textOf = (field: Field | undefined) =>
  field?.state === 'found' && typeof field.value === 'string' ? field.value : undefined;

function isSameBody(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  const [own, their] = [textOf(one.fields.issuer), textOf(other.fields.issuer)];
  return own !== undefined && their !== undefined && sameUnitName(own, their);
}

/** What is left of a name whose beginning a seal covers: the given name and the one before it at least. */
const fewestWords = 2;

function isEndOf(read: string, name: string): boolean {
  return read.split(' ').length >= fewestWords && name.endsWith(` ${read}`);
}

/** One of the readers saw the name's letters without its marks, or its end. */
function fits({ value, readings }: Field, name: string): boolean {
  const whole = foldName(name);
  return [value, readings?.a, readings?.b].some((read) => {
    const own = typeof read === 'string' ? foldName(read) : '';
    return own === whole || isEndOf(own, whole);
  });
}

/** The one name under the body's other papers, sure there, that this may be. */
export function sameSigner(
  field: Field,
  document: UnderstoodDocument,
  companions: readonly UnderstoodDocument[],
  isSure: (field: Field | undefined) => boolean,
): Field | undefined {
  const signers = companions
    .filter((other) => isSure(other.fields.signer) && isSameBody(document, other))
    .flatMap(({ fields }) => fields.signer ?? []);
  const fitting = signers.filter((signer) => fits(field, textOf(signer) ?? ''));
  const read = textOf(field) ?? '';
  if (fitting.some((signer) => hasOtherMarks(read, textOf(signer) ?? ''))) return undefined;
  const names = new Set(fitting.map((signer) => sameSpelling(textOf(signer) ?? '')));
  return names.size === 1 ? fitting[0] : undefined;
}
