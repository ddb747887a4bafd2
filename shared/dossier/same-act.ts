// Do two decisions prove one and the same act? A person is admitted once and made official once, whichever unit hands the
// decision in; a birth date or a number may be misread on one of the two.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { dateOf, textOf } from '../rules/evidence.ts';
import { nearDates } from './grouping.ts';
import { closeTexts, foldName } from './person-name.ts';

function alike(
  field: string,
  one: UnderstoodDocument,
  other: UnderstoodDocument,
  same: (a: string, b: string) => boolean,
) {
  const [a, b] = [textOf(one, field), textOf(other, field)];
  return a === undefined || b === undefined ? undefined : same(a, b);
}

const numberFold = (number: string) => foldName(number).replace(/^0+|\s/g, '');

/** Number, day and, where both papers say it, issuer. */
function isSameDecision(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  const isNumber = alike('documentNumber', one, other, (a, b) => numberFold(a) === numberFold(b));
  const isIssuer = alike('issuer', one, other, (a, b) => closeTexts(foldName(a), foldName(b)));
  return isNumber === true && isIssuer !== false;
}

/** Both are decisions of one type. */
export function isSameAct(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  if (one.documentType !== other.documentType) return false;
  if (alike('personName', one, other, (a, b) => foldName(a) === foldName(b)) !== true) return false;
  const [born, its] = [dateOf(one, 'birthDate'), dateOf(other, 'birthDate')];
  if (born !== undefined && born === its) return true;
  if (alike('documentDate', one, other, (a, b) => a === b) !== true) return false;
  return isSameDecision(one, other) || born === undefined || its === undefined || nearDates(born, its);
}
