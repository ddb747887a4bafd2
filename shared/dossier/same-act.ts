// Do two decisions prove one and the same act? A person is admitted once and made official once, whichever unit hands the
// decision in; a birth date, a number or a letter of the name may be misread on one of the two. Where the names differ by
// more, one number, day and issuer make it a question: a body numbers its papers of a kind in one series (đ.1.3, 36-HD/VPTW,
// 03/4/2018), but one decision may list several people, and by an error two may bear one number.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { dateOf, isDoubtful, textOf } from '../rules/evidence.ts';
import { nearDates } from './grouping.ts';
import { closeNames, closeTexts, foldName } from './person-name.ts';

function alike(
  field: string,
  one: UnderstoodDocument,
  other: UnderstoodDocument,
  same: (a: string, b: string) => boolean,
) {
  const [a, b] = [textOf(one, field), textOf(other, field)];
  return a === undefined || b === undefined ? undefined : same(a, b);
}

/** `09-NQ/CB` and `9-nq/cb` are one number. */
export const numberFold = (number: string) => foldName(number).replace(/^0+|\s/g, '');

/** Number, day and, where both papers say it, issuer. */
function isSameDecision(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  const isNumber = alike('documentNumber', one, other, (a, b) => numberFold(a) === numberFold(b));
  const isIssuer = alike('issuer', one, other, (a, b) => closeTexts(foldName(a), foldName(b)));
  return isNumber === true && isIssuer !== false;
}

/**
 * Where the names differ by a letter, two of what a decision says have to agree: its day and its number, its day and the
 * birth date, or its number and the birth date. A number means nothing where another body issued it.
 */
function isSameUnderOtherName(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  const isDay = alike('documentDate', one, other, (a, b) => a === b) === true;
  const isBirth = alike('birthDate', one, other, (a, b) => a === b) === true;
  return [isDay, isBirth, isSameDecision(one, other)].filter(Boolean).length > 1;
}

/** Both say it surely, and not the same: a misread issuer parts nothing. */
function isOtherIssuer(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  const isSure = [one, other].every((document) => !isDoubtful({ document, fields: ['issuer'] }));
  return isSure && alike('issuer', one, other, (a, b) => closeTexts(foldName(a), foldName(b))) === false;
}

/** Of one type, number and day, and not surely of two issuers, whoever they name. */
export function isOneNumber(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  if (one.documentType !== other.documentType) return false;
  const isNumber = alike('documentNumber', one, other, (a, b) => numberFold(a) === numberFold(b)) === true;
  const isDay = alike('documentDate', one, other, (a, b) => a === b) === true;
  return isNumber && isDay && !isOtherIssuer(one, other);
}

/** Both are decisions of one type. */
export function isSameAct(one: UnderstoodDocument, other: UnderstoodDocument): boolean {
  if (one.documentType !== other.documentType) return false;
  if (alike('personName', one, other, closeNames) !== true) return false;
  if (alike('personName', one, other, (a, b) => foldName(a) === foldName(b)) !== true) {
    return isSameUnderOtherName(one, other);
  }
  const [born, its] = [dateOf(one, 'birthDate'), dateOf(other, 'birthDate')];
  if (born !== undefined && born === its) return true;
  if (alike('documentDate', one, other, (a, b) => a === b) !== true) return false;
  return isSameDecision(one, other) || born === undefined || its === undefined || nearDates(born, its);
}
