// The chance that a value is right: what values with the same evidence were worth on labelled scans, taken from the
// side of caution. A text is right if its letters are and the marks of every syllable are.
import type { LocatedField } from '../document-types/document-type.ts';
import type { Field } from '../document-types/field.ts';
import { upperBound } from './bound.ts';
import { fieldClasses, syllableClasses } from './evidence-class.ts';
import type { CalibrationTable, Count } from './table.ts';

/** How surely the true error rate of a class lies under the one that is used. */
export const boundConfidence = 0.8;
/** A class with fewer examples is not used while a wider one is there. */
const enough = 40;

const total = ({ right, wrong }: Count) => right + wrong;

function chance(classes: readonly string[], counts: Readonly<Record<string, Count>>): number {
  const known = classes.flatMap((name) => counts[name] ?? []);
  const count = known.find((candidate) => total(candidate) >= enough) ?? known.sort((a, b) => total(b) - total(a))[0];
  return count ? 1 - upperBound(count.wrong, total(count), boundConfidence) : 0;
}

/** Calibrated chance 0..1; undefined where nothing was found or no table is there. */
export function probabilityOf(field: LocatedField, table: CalibrationTable): number | undefined {
  const { evidence } = field;
  if (field.state !== 'found' || !evidence) return undefined;
  const letters = chance(fieldClasses(field), table.fields);
  const marks = (evidence.spelling ?? []).map((syllable) => chance(syllableClasses(syllable, evidence.level), table.syllables));
  return marks.reduce((product, mark) => product * mark, letters);
}

/** The field without its working evidence, with its probability; uncalibrated where no table covers the readers. */
export function judgeField(field: LocatedField, table: CalibrationTable | undefined): Field {
  const { evidence: _evidence, ...plain } = field;
  if (field.state !== 'found') return plain;
  if (!table) return { ...plain, why: [...plain.why, 'uncalibrated'] };
  const probability = probabilityOf(field, table);
  return { ...plain, ...(probability === undefined ? {} : { probability }) };
}
