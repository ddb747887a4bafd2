// Is a value sure? The same question wherever it is asked: before a value becomes a record that nobody looked at, and
// before a paper is accused of breaking a rule.
import type { Field } from './field.ts';

/** A value that carries one of these is looked at by a person, whatever its probability. */
const against: ReadonlySet<string> = new Set([
  'repeated-differs',
  'mark-doubt',
  'uncalibrated',
  'label-missing',
  'out-of-range',
  'unread-ink',
]);

/** Found, likely enough, and nothing speaks against it. */
export function isSure(field: Field | undefined, threshold: number): boolean {
  if (field?.state !== 'found' || field.value === null) return false;
  return (field.probability ?? 0) >= threshold && !field.why.some((why) => against.has(why));
}
