// Choice rules: read strictly with the definition, then tested against the data.
// Operators: "Choice workflow state" in the AWS Step Functions Developer Guide.

import { z } from 'zod';
import { runtimeFailure } from './failure.ts';
import { parsePath, readPath, type Path } from './json-path.ts';
import type { Json, JsonObject } from './json.ts';

export const pathSchema = z.string().transform((text, context): Path => {
  try {
    return parsePath(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not a path' });
    return z.NEVER;
  }
});

type Test = (value: Json) => boolean;
type Compare = (value: Json, other: Json) => boolean;
type Order = (comparison: number) => boolean;

const orders: Readonly<Record<string, Order>> = {
  Equals: (comparison) => comparison === 0,
  LessThan: (comparison) => comparison < 0,
  GreaterThan: (comparison) => comparison > 0,
  LessThanEquals: (comparison) => comparison <= 0,
  GreaterThanEquals: (comparison) => comparison >= 0,
};
const timestamp = z.iso.datetime({ offset: true });
const isTimestamp = (value: Json): value is string => timestamp.safeParse(value).success;
const ordered = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** Values of other types than the operator's never match. */
const kinds: Readonly<Record<string, { operand: z.ZodType<Json>; by: (order: Order) => Compare }>> = {
  String: {
    operand: z.string(),
    by: (order) => (a, b) => typeof a === 'string' && typeof b === 'string' && order(ordered(a, b)),
  },
  Numeric: {
    operand: z.number(),
    by: (order) => (a, b) => typeof a === 'number' && typeof b === 'number' && order(ordered(a, b)),
  },
  Timestamp: {
    operand: timestamp,
    by: (order) => (a, b) => isTimestamp(a) && isTimestamp(b) && order(Date.parse(a) - Date.parse(b)),
  },
};

const typeTests: Readonly<Record<string, Test>> = {
  IsNull: (value) => value === null,
  IsNumeric: (value) => typeof value === 'number',
  IsString: (value) => typeof value === 'string',
  IsBoolean: (value) => typeof value === 'boolean',
  IsTimestamp: isTimestamp,
};

/** `log-*.txt`, a star being any letters and `\*` a star. */
function wildcard(pattern: string): RegExp {
  const parts = pattern.match(/\\.|\*|[^\\*]+/gsu) ?? [];
  const escaped = parts.map((part) =>
    part === '*' ? '.*' : part.replace(/^\\/u, '').replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'),
  );
  return new RegExp(`^${escaped.join('')}$`, 'su');
}

interface Operator {
  readonly operand: z.ZodType;
  readonly compare: Compare;
}

const operators = new Map<string, Operator>([
  ...Object.entries(kinds).flatMap(([kind, { operand, by }]) =>
    Object.entries(orders).map(([order, is]) => [kind + order, { operand, compare: by(is) }] as const),
  ),
  ['BooleanEquals', { operand: z.boolean(), compare: (a, b) => typeof a === 'boolean' && a === b }],
  ...Object.entries(typeTests).map(([name, test]): [string, Operator] => [
    name,
    { operand: z.boolean(), compare: (value, wanted) => test(value) === wanted },
  ]),
]);

export type Condition = (data: Json, context: JsonObject) => boolean;

const comparison = z.record(z.string(), z.unknown()).transform((rule, context): Condition => {
  const { Variable, Comment: _comment, ...rest } = rule;
  const variable = pathSchema.safeParse(Variable);
  const [name, ...more] = Object.keys(rest);
  const condition =
    variable.success && name !== undefined && more.length === 0 && conditionFrom(variable.data, name, rest[name]);
  if (condition) return condition;
  context.addIssue({ code: 'custom', message: `cannot be read: ${JSON.stringify(rule)}` });
  return z.NEVER;
});

function conditionFrom(variable: Path, name: string, operand: unknown): Condition | undefined {
  if (name === 'IsPresent' && typeof operand === 'boolean')
    return (data, context) => (readPath(variable, data, context) !== undefined) === operand;
  if (name === 'StringMatches' && typeof operand === 'string') return matching(variable, wildcard(operand));
  const plain = operators.get(name);
  if (plain) return plain.operand.safeParse(operand).success ? comparing(variable, plain, operand as Json) : undefined;
  const byPath = name.endsWith('Path') ? operators.get(name.slice(0, -4)) : undefined;
  const other = pathSchema.safeParse(operand);
  return byPath && other.success && !name.startsWith('Is') ? comparing(variable, byPath, other.data) : undefined;
}

const matching =
  (variable: Path, pattern: RegExp): Condition =>
  (data, context) => {
    const value = valueAt(variable, data, context);
    return typeof value === 'string' && pattern.test(value);
  };

const comparing =
  (variable: Path, operator: Operator, operand: Json | Path): Condition =>
  (data, context) => {
    const other = isPath(operand) ? valueAt(operand, data, context) : operand;
    return operator.compare(valueAt(variable, data, context), other);
  };

const isPath = (operand: Json | Path): operand is Path =>
  typeof operand === 'object' && operand !== null && 'steps' in operand && 'ofContext' in operand;

function valueAt(path: Path, data: Json, context: JsonObject): Json {
  const value = readPath(path, data, context);
  if (value === undefined) throw runtimeFailure(`the choice asks for ${path.text}, which points to nothing`);
  return value;
}

const comment = { Comment: z.string().optional() };
const inner: z.ZodType<Condition> = z.lazy(() => z.union([combination, comparison]));
const list = z.array(inner).min(1);
const combination = z.union([
  z.strictObject({ And: list, ...comment }).transform(
    ({ And }): Condition =>
      (...at) =>
        And.every((one) => one(...at)),
  ),
  z.strictObject({ Or: list, ...comment }).transform(
    ({ Or }): Condition =>
      (...at) =>
        Or.some((one) => one(...at)),
  ),
  z.strictObject({ Not: inner, ...comment }).transform(
    ({ Not }): Condition =>
      (...at) =>
        !Not(...at),
  ),
]);

export interface Rule {
  readonly condition: Condition;
  readonly Next: string;
}

export const ruleSchema = z.looseObject({ Next: z.string() }).transform(({ Next, ...rest }, context): Rule => {
  const condition = inner.safeParse(rest);
  if (condition.success) return { condition: condition.data, Next };
  context.addIssue({ code: 'custom', message: `choice rule not understood: ${JSON.stringify(rest)}` });
  return z.NEVER;
});
