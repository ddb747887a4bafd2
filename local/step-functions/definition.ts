// A state machine's definition (Amazon States Language, JSONPath) read strictly: a state type, a field, a path or a
// function that would not be run as AWS runs it stops the start with its name.
// Fields: https://states-language.net/spec.html and the AWS Step Functions Developer Guide.

import { z } from 'zod';
import { pathSchema, ruleSchema } from './choice.ts';
import type { Json } from './json.ts';
import { parseTemplate, type Template } from './payload.ts';

const template = z.custom<Json>().transform((json, context): Template => {
  try {
    return parseTemplate(json);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not a template' });
    return z.NEVER;
  }
});

const retrier = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: z.number().positive().default(1),
  MaxAttempts: z.int().nonnegative().default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.number().positive().optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
  Comment: z.string().optional(),
});
const catcher = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  Next: z.string(),
  ResultPath: pathSchema.nullable().optional(),
  Comment: z.string().optional(),
});
export type Retrier = z.infer<typeof retrier>;
export type Catcher = z.infer<typeof catcher>;

const base = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONPath').optional() };
const filters = { ...base, InputPath: pathSchema.nullable().optional(), OutputPath: pathSchema.nullable().optional() };
const onwards = { Next: z.string().optional(), End: z.boolean().optional() };
const shaped = { Parameters: template.optional(), ResultPath: pathSchema.nullable().optional() };
const worked = {
  ...{ ...filters, ...onwards, ...shaped, ResultSelector: template.optional() },
  Retry: z.array(retrier).default([]),
  Catch: z.array(catcher).default([]),
};

const invocation = z.string().regex(/^arn:aws:(?:states:::lambda:invoke|lambda:[^:]+:\d+:function:[^:]+(?::[^:]+)?)$/, {
  error: (issue) => `Resource ${String(issue.input)} is not emulated; only functions are invoked`,
});

const task = z.strictObject({
  ...{ Type: z.literal('Task'), ...worked, Resource: invocation },
  TimeoutSeconds: z.number().positive().optional(),
  TimeoutSecondsPath: pathSchema.optional(),
});
const pass = z.strictObject({
  ...{ Type: z.literal('Pass'), ...filters, ...onwards, ...shaped },
  Result: z.custom<Json>().optional(),
});
const wait = z.strictObject({
  ...{ Type: z.literal('Wait'), ...filters, ...onwards },
  Seconds: z.number().nonnegative().optional(),
  Timestamp: z.iso.datetime({ offset: true }).optional(),
  SecondsPath: pathSchema.optional(),
  TimestampPath: pathSchema.optional(),
});
const choice = z.strictObject({
  ...{ Type: z.literal('Choice'), ...filters },
  Choices: z.array(ruleSchema).min(1),
  Default: z.string().optional(),
});
const succeed = z.strictObject({ Type: z.literal('Succeed'), ...filters });
const fail = z.strictObject({
  ...{ Type: z.literal('Fail'), ...base, Error: z.string().optional(), Cause: z.string().optional() },
  ErrorPath: pathSchema.optional(),
  CausePath: pathSchema.optional(),
});
const inline = z.strictObject({ Mode: z.literal('INLINE') });
const map = z.strictObject({
  ...{ Type: z.literal('Map'), ...worked, ItemsPath: pathSchema.optional(), ItemSelector: template.optional() },
  MaxConcurrency: z.int().nonnegative().default(0),
  MaxConcurrencyPath: pathSchema.optional(),
  Iterator: z.lazy((): z.ZodType<States> => states).optional(),
  ItemProcessor: z.lazy((): z.ZodType<States> => processor).optional(),
});
const parallel = z.strictObject({
  ...{ Type: z.literal('Parallel'), ...worked },
  Branches: z.array(z.lazy((): z.ZodType<States> => states)).min(1),
});

const state = z
  .discriminatedUnion('Type', [task, pass, wait, choice, succeed, fail, map, parallel], {
    error: (issue) => `no such state type: ${JSON.stringify((issue.input as { Type?: unknown } | null)?.Type)}`,
  })
  .superRefine((given, context) => {
    for (const message of contradictions(given)) context.addIssue({ code: 'custom', message });
  });
export type State = z.infer<typeof state>;
export type StateOf<Type extends State['Type']> = Extract<State, { Type: Type }>;

function contradictions(given: State): string[] {
  const found: string[] = [];
  if (given.Type !== 'Choice' && given.Type !== 'Succeed' && given.Type !== 'Fail')
    if ((given.Next !== undefined) === (given.End === true)) found.push('needs either Next or End');
  if (given.Type === 'Map' && (given.Iterator === undefined) === (given.ItemProcessor === undefined))
    found.push('needs either ItemProcessor or Iterator');
  if (given.Type === 'Wait') {
    const ways = [given.Seconds, given.Timestamp, given.SecondsPath, given.TimestampPath];
    if (ways.filter((way) => way !== undefined).length !== 1) found.push('needs one way to say how long');
  }
  return found;
}

export interface States {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

const statesShape = {
  StartAt: z.string(),
  States: z.record(z.string(), state),
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
};
const connected = (given: States, context: z.RefinementCtx): void => {
  const nowhere = targets(given).filter((name) => !Object.hasOwn(given.States, name));
  for (const name of new Set(nowhere)) context.addIssue({ code: 'custom', message: `there is no state "${name}"` });
};
const states: z.ZodType<States> = z.strictObject(statesShape).superRefine(connected);
const processor: z.ZodType<States> = z
  .strictObject({ ...statesShape, ProcessorConfig: inline.optional() })
  .superRefine(connected);
const machine = z
  .strictObject({
    ...statesShape,
    TimeoutSeconds: z.number().positive().optional(),
    Version: z.literal('1.0').optional(),
  })
  .superRefine(connected);
export type Machine = z.infer<typeof machine>;

function targets(given: States): string[] {
  return [given.StartAt, ...Object.values(given.States).flatMap(nextOf)];
}

function nextOf(given: State): string[] {
  const named: (string | undefined)[] = 'Next' in given ? [given.Next] : [];
  if ('Catch' in given) named.push(...given.Catch.map((one) => one.Next));
  if (given.Type === 'Choice') named.push(given.Default, ...given.Choices.map((rule) => rule.Next));
  return named.filter((name) => name !== undefined);
}

export function parseDefinition(name: string, definition: string | object): Machine {
  const json: unknown = typeof definition === 'string' ? JSON.parse(definition) : definition;
  if (JSON.stringify(json).includes('"QueryLanguage":"JSONata"'))
    throw new Error(`State machine ${name} is written in JSONata; on one machine only JSONPath is understood.`);
  const read = machine.safeParse(json);
  if (read.success) return read.data;
  throw new Error(`State machine ${name} cannot be run here:\n${z.prettifyError(read.error)}`);
}
