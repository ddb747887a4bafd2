// Condition operators. One that is not here denies: an Allow with it does not apply, a Deny with it does.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
import { matches } from './pattern.ts';

export type Context = Readonly<Record<string, string | readonly string[] | undefined>>;

type Test = (actual: string, wanted: string) => boolean;

const tests: Readonly<Record<string, Test>> = {
  StringEquals: (actual, wanted) => actual === wanted,
  StringEqualsIgnoreCase: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  StringLike: (actual, wanted) => matches(wanted, actual),
  ArnEquals: (actual, wanted) => matches(wanted, actual),
  ArnLike: (actual, wanted) => matches(wanted, actual),
  Bool: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  NumericEquals: (actual, wanted) => Number(actual) === Number(wanted),
  NumericLessThan: (actual, wanted) => Number(actual) < Number(wanted),
  NumericLessThanEquals: (actual, wanted) => Number(actual) <= Number(wanted),
  NumericGreaterThan: (actual, wanted) => Number(actual) > Number(wanted),
  NumericGreaterThanEquals: (actual, wanted) => Number(actual) >= Number(wanted),
};

const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
};

/** `undefined`: an operator that is not known here. */
export function holds(operator: string, key: string, wanted: readonly string[], context: Context): boolean | undefined {
  const actual = valuesOf(key, context);
  if (operator === 'Null') return wanted.includes('true') === (actual === undefined);
  const [, set, bare, ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const negated = negations[bare ?? ''];
  const test = tests[negated ?? bare ?? ''];
  if (test === undefined) return undefined;
  const one = (value: string): boolean => wanted.some((pattern) => test(value, pattern)) === (negated === undefined);
  if (actual === undefined || actual.length === 0) {
    return set === 'ForAllValues' || ifExists !== undefined || (set === undefined && negated !== undefined);
  }
  return set === 'ForAnyValue' ? actual.some(one) : actual.every(one);
}

/** Condition keys do not mind their case. */
function valuesOf(key: string, context: Context): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  return typeof found === 'string' ? [found] : found;
}
