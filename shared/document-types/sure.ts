// Is a value sure? The same question wherever it is asked: before a value becomes a record that nobody looked at, and
// before a paper is accused of breaking a rule.
import type { Field, Why } from './field.ts';

/** A value that carries one of these is looked at by a person, whatever its probability. */
const against: ReadonlySet<Why> = new Set([
  'repeated-differs',
  'mark-doubt',
  'uncalibrated',
  'label-missing',
  'signing-differs',
  'after-receipt',
  'unread-ink',
]);

/** Doubts about how a value was read, which another paper's saying the same settles. */
const settledByCitation: ReadonlySet<Why> = new Set(['mark-doubt', 'label-missing', 'unread-ink']);

function speaksAgainst(why: Why, all: readonly Why[]): boolean {
  return against.has(why) && !(settledByCitation.has(why) && all.includes('cited'));
}

/** Found, likely enough, and nothing speaks against it. */
export function isSure(field: Field | undefined, threshold: number): boolean {
  if (field?.state !== 'found' || field.value === null) return false;
  return (field.probability ?? 0) >= threshold && !field.why.some((why) => speaksAgainst(why, field.why));
}
