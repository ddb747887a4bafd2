// A text or a name that both readers read alike, though faintly, and that another paper of the same person states likewise.
// Two pages are printed and scanned apart: that a stain or a faint mark made the same other word of both was seen only
// where further papers spelled it otherwise ("Toàn" twice, "Toán" and "Toản" besides).
import type { FieldKind } from '../document-types/document-type.ts';
import type { Field, Why } from '../document-types/field.ts';
import { upperBound } from '../calibration/bound.ts';
import { stains } from '../calibration/evidence-class.ts';
import { boundConfidence } from '../calibration/probability.ts';
import { foldName, sameSpelling } from './person-name.ts';

/**
 * Values so echoed that were not sure by themselves, on labelled scans of nine houses (536 papers) and of another
 * generator (175). `npm run bench:accuracy` counts them.
 */
const seen = { right: 198, wrong: 0 };
const chance = 1 - upperBound(seen.wrong, seen.right + seen.wrong, boundConfidence);

/** With these its place or its marks are in question, or it was changed: the same may have happened on the other page. */
const inQuestion: readonly Why[] = [
  'mark-doubt',
  'label-missing',
  'unfamiliar',
  'unread-ink',
  'repaired',
  'repeated-differs',
];

const isText = (kind: FieldKind) => kind === 'text' || kind === 'name';

function isPlainlyRead(field: Field, atLeast: number): boolean {
  const { value, state, why, probability = 0 } = field;
  const isClear = typeof value === 'string' && !stains.test(value) && !why.some((each) => inQuestion.includes(each));
  return state === 'found' && isClear && why.includes('readers-agree') && probability >= atLeast;
}

export interface Stated {
  readonly kind: FieldKind;
  readonly field: Field;
}

/** The same letters with other marks: worn pages lose marks alike ("Toàn" twice for Toản), but seldom all of them do. */
function isOtherwiseMarked(field: Field, other: Field): boolean {
  const [own, their] = [field.value, other.value];
  if (typeof own !== 'string' || typeof their !== 'string' || sameSpelling(own) === sameSpelling(their)) return false;
  return foldName(own) === foldName(their);
}

/**
 * The field with what its being stated elsewhere is worth; as it was where nothing on other papers says the same, or one
 * spells it otherwise.
 */
export function echoed({ kind, field }: Stated, elsewhere: readonly Stated[]): Field {
  if (!isText(kind) || !isPlainlyRead(field, 0.5) || (field.probability ?? 0) >= chance) return field;
  const alike = elsewhere.filter((other) => other.kind === kind && other.field.state === 'found');
  if (alike.some((other) => isOtherwiseMarked(field, other.field))) return field;
  const isStated = alike.some(({ field: other }) => other.value === field.value && isPlainlyRead(other, 0.9));
  return isStated ? { ...field, why: [...field.why, 'echoed'], probability: chance } : field;
}
