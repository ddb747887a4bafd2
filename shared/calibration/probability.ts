// The chance that a value is right: what values with the same evidence were worth on labelled scans, taken from the
// side of caution. A text is right if its letters are and the marks of every syllable are.
import type { LocatedField } from '../document-types/document-type.ts';
import type { Field } from '../document-types/field.ts';
import { upperBound } from './bound.ts';
import { fieldClasses } from './evidence-class.ts';
import type { Classes } from './evidence-class.ts';
import { isFamiliarPlace } from './familiar.ts';
import type { FieldOf } from './familiar.ts';
import type { CalibrationTable, Count } from './table.ts';

/** How surely the true error rate of a class lies under the one that is used. */
export const boundConfidence = 0.8;
/** Examples of a class that must have been seen on pages of this quality before anything is said. */
const enough = 20;

const total = ({ right, wrong }: Count) => right + wrong;
const cautious = (count: Count) => 1 - upperBound(count.wrong, total(count), boundConfidence);

const summed = (several: readonly Count[]): Count => ({
  right: several.reduce((sum, { right }) => sum + right, 0),
  wrong: several.reduce((sum, { wrong }) => sum + wrong, 0),
});

/**
 * Where its own class on such pages erred, that speaks. Else the wider ones do, each wider in one direction only (all
 * pages of this kind, all kinds on such pages): where one of them never erred the errors of another came from elsewhere.
 */
function chance({ names, alike, onSuchPages }: Classes, counts: Readonly<Record<string, Count>>): number {
  const known = [...names, ...alike].flatMap((name) => counts[name] ?? []);
  const seen = summed(onSuchPages.flatMap((name) => counts[name] ?? []));
  if (total(seen) < enough) return Math.min(...known.map(cautious), total(seen) > 0 ? cautious(seen) : 0.5);
  const erred = known.find((count) => count.wrong > 0 && total(count) >= enough);
  const isOwn = erred !== undefined && erred === counts[names[0] ?? ''];
  const never = isOwn ? [] : known.filter(({ wrong }) => wrong === 0);
  return Math.max(...[...never, ...(erred ? [erred] : [])].map(cautious), 0);
}

/**
 * No more is believed of a value in unfamiliar surroundings, whatever labelled papers say: the locators were written with
 * those in sight. When a house was first measured that nobody had seen, of the values that were sure by their letters 46
 * of 411 free texts and 38 of 674 others that stood so were wrong, and of those in familiar places 76 of 5,751.
 */
const atMostElsewhere = 0.9;

/** Calibrated chance 0..1; undefined where there is no evidence. */
function chanceOf(field: LocatedField, isFamiliar: boolean, table: CalibrationTable): number | undefined {
  const classes = fieldClasses(field, isFamiliar);
  if (!classes) return undefined;
  return Math.min(chance(classes, table.fields), isFamiliar ? 1 : atMostElsewhere);
}

/** The field without its working evidence, with its probability; uncalibrated where no table covers the readers. */
export function judgeField(field: LocatedField, of: FieldOf, table: CalibrationTable | undefined): Field {
  const { evidence: _evidence, ...plain } = field;
  if (field.state !== 'found') return plain;
  if (!table) return { ...plain, why: [...plain.why, 'uncalibrated'] };
  const isFamiliar = isFamiliarPlace(field, of, table.familiar);
  const probability = chanceOf(field, isFamiliar, table);
  const why = isFamiliar ? plain.why : [...plain.why, 'unfamiliar' as const];
  return { ...plain, why, ...(probability === undefined ? {} : { probability }) };
}
