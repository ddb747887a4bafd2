// Event patterns: which events a rule wants. An operator that is not here stops the start.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import { Fault } from '../../shared/fault.ts';
import { matches } from '../iam/pattern.ts';

type Test = (value: unknown) => boolean;
export type Pattern = (event: unknown) => boolean;

const isText =
  (test: (text: string) => boolean): Test =>
  (value) =>
    typeof value === 'string' && test(value);

const operators: Readonly<Record<string, (argument: unknown) => Test>> = {
  prefix: (argument) => isText((value) => folded(value, argument).startsWith(foldedArgument(argument))),
  suffix: (argument) => isText((value) => folded(value, argument).endsWith(foldedArgument(argument))),
  'equals-ignore-case': (argument) => isText((value) => value.toLowerCase() === text(argument).toLowerCase()),
  wildcard: (argument) =>
    isText((value) => matches(text(argument).replaceAll('?', '[?]'), value) || value === argument),
  numeric: (argument) => (value) => typeof value === 'number' && inRange(value, argument as unknown[]),
  exists: (argument) => (value) => (value !== undefined) === argument,
  'anything-but': (argument) => {
    const unwanted = Array.isArray(argument) ? argument.map(toTest) : [toTest(argument)];
    return (value) => value !== undefined && !unwanted.some((test) => test(value));
  },
};

export function compilePattern(pattern: unknown): Pattern {
  if (!isRecord(pattern)) throw new Fault('invalid-input', 'events.pattern-unknown', { operator: typeof pattern });
  const parts = Object.entries(pattern).map(([name, wanted]) => {
    if (name === '$or') {
      const choices = (wanted as unknown[]).map(compilePattern);
      return (event: unknown) => choices.some((choice) => choice(event));
    }
    return field(name, wanted);
  });
  return (event) => parts.every((part) => part(event));
}

function field(name: string, wanted: unknown): Pattern {
  const at = (event: unknown): unknown => (isRecord(event) ? event[name] : undefined);
  if (!Array.isArray(wanted)) {
    const inner = compilePattern(wanted);
    return (event) => inner(at(event));
  }
  const tests = wanted.map(toTest);
  return (event) => {
    const value = at(event);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.some((one) => tests.some((test) => test(one)));
  };
}

function toTest(wanted: unknown): Test {
  if (!isRecord(wanted)) return (value) => value === wanted;
  const [[name, argument] = ['', undefined]] = Object.entries(wanted);
  const operator = operators[name];
  if (operator === undefined) throw new Fault('invalid-input', 'events.pattern-unknown', { operator: name });
  return operator(argument);
}

/** `[">", 0, "<=", 5]` */
function inRange(value: number, comparison: readonly unknown[]): boolean {
  const compare: Readonly<Record<string, (bound: number) => boolean>> = {
    '=': (bound) => value === bound,
    '<': (bound) => value < bound,
    '<=': (bound) => value <= bound,
    '>': (bound) => value > bound,
    '>=': (bound) => value >= bound,
  };
  for (let at = 0; at + 1 < comparison.length; at += 2) {
    if (compare[text(comparison[at])]?.(Number(comparison[at + 1])) !== true) return false;
  }
  return comparison.length > 0;
}

/** `{"prefix": {"equals-ignore-case": "x"}}` compares without regard to case. */
function folded(value: string, argument: unknown): string {
  return isRecord(argument) ? value.toLowerCase() : value;
}

function foldedArgument(argument: unknown): string {
  return isRecord(argument) ? text(argument['equals-ignore-case']).toLowerCase() : text(argument);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Fault('invalid-input', 'events.pattern-unknown', { operator: JSON.stringify(value) });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
