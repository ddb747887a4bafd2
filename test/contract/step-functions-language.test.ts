// The language of state machines, piece by piece: paths, templates, intrinsic functions, choices, retries.
// Expected values are those of the examples in the AWS Step Functions Developer Guide, or laws.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSchema } from '../../local/step-functions/choice.ts';
import { parseDefinition } from '../../local/step-functions/definition.ts';
import { matches } from '../../local/step-functions/failure.ts';
import { parsePath, readPath, writePath } from '../../local/step-functions/json-path.ts';
import type { Json } from '../../local/step-functions/json.ts';
import { fill, parseTemplate } from '../../local/step-functions/payload.ts';
import { delaySeconds } from '../../local/step-functions/retrying.ts';

const name = fc.stringMatching(/^[A-Za-zđêố_][A-Za-z0-9_]{0,8}$/u);
const json = fc.jsonValue().map((value) => value as Json);

describe('a path', () => {
  const data = { pages: [{ page: 1 }, { page: 2 }], 'odd name': { x: null } };

  it.each([
    ['$', data],
    ['$.pages[1].page', 2],
    ['$.pages[-1].page', 2],
    ["$['odd name'].x", null],
    ['$.pages[*].page', [1, 2]],
    ['$.pages[0:1].page', [1]],
    ['$.nothing', undefined],
    ['$.nothing[*]', []],
    ['$$.Execution.Name', 'e1'],
  ])('%s finds what it points to', (path, expected) => {
    expect(readPath(parsePath(path), data, { Execution: { Name: 'e1' } })).toEqual(expected);
  });

  it('that may find several gives a list even when it finds one', () => {
    expect(readPath(parsePath('$.pages[*]'), { pages: ['only'] }, {})).toEqual(['only']);
  });

  it.each(['$..page', '$.pages[?(@.page > 1)]', 'pages', '$.', '$[', "$['a]"])('%s is refused', (path) => {
    expect(() => parsePath(path)).toThrow(path);
  });

  it('reads back what was written, and leaves the rest alone', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), json, (names, value) => {
        const path = parsePath(`$.${names.join('.')}`);
        const written = writePath(path, { '': 'kept' }, value);
        expect(written).toMatchObject({ '': 'kept' });
        expect(readPath(path, written ?? null, {})).toEqual(value);
      }),
    );
  });

  it('does not write through a number or a text', () => {
    expect(writePath(parsePath('$.a.b'), { a: 1 }, 2)).toBeUndefined();
  });

  it('never throws but for its own syntax', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parsePath(text);
        } catch (error) {
          expect((error as Error).message).toContain('"');
        }
      }),
    );
  });
});

describe('a template', () => {
  const evaluate = (expression: string, data: Json = {}) =>
    fill(parseTemplate({ 'it.$': expression }), data, { Execution: { Name: 'e1' } });

  it('without expressions stays as it is', () => {
    fc.assert(
      fc.property(json, (value) => {
        fc.pre(!JSON.stringify(value).includes('.$'));
        expect(fill(parseTemplate(value), {}, {})).toEqual(value);
      }),
    );
  });

  it.each<[string, Json, Json]>([
    ["States.Format('{}-{}', $.id, $.attempt)", { id: 'a\\b', attempt: 1 }, 'a\\b-1'],
    ["States.Format('\\{\\} {}', 'it\\'s')", {}, "{} it's"],
    ['States.Array($.a, 2, null)', { a: 1 }, [1, 2, null]],
    ['States.ArrayPartition($.a, 2)', { a: [1, 2, 3] }, [[1, 2], [3]]],
    ['States.ArrayRange(1, 9, 2)', {}, [1, 3, 5, 7, 9]],
    ['States.ArrayContains($.a, $.b)', { a: [1, { x: 2 }], b: { x: 2 } }, true],
    ['States.ArrayGetItem($.a, 1)', { a: ['x', 'y'] }, 'y'],
    ['States.ArrayLength($.a)', { a: [1, 2, 3] }, 3],
    ['States.ArrayUnique($.a)', { a: [1, 1, 2] }, [1, 2]],
    ["States.Base64Encode('Data to encode')", {}, 'RGF0YSB0byBlbmNvZGU='],
    ["States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", {}, 'Data to encode'],
    ["States.Hash('abc', 'SHA-1')", {}, 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['States.JsonMerge($.a, $.b, false)', { a: { x: 1, y: { p: 1 } }, b: { y: { q: 2 } } }, { x: 1, y: { q: 2 } }],
    ['States.MathAdd($.a, -1)', { a: 111 }, 110],
    ["States.StringSplit('This.is+a,test', '.+,')", {}, ['This', 'is', 'a', 'test']],
    ['States.StringToJson($.t)', { t: '{"n":[1]}' }, { n: [1] }],
    ["States.JsonToString(States.Array('x'))", {}, '["x"]'],
  ])('evaluates %s', (expression, data, expected) => {
    expect(evaluate(expression, data)).toEqual({ it: expected });
  });

  it('fails by name where a path finds nothing or a function is given the wrong things', () => {
    expect(() => evaluate('$.nothing')).toThrow('States.ParameterPathFailure');
    expect(() => evaluate("States.Format('{} {}', 1)")).toThrow('States.IntrinsicFailure');
    expect(() => evaluate('States.Nonsense(1)')).toThrow('States.Nonsense');
  });

  it('formats whatever it is given without losing a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(evaluate("States.Format('{}{}', $.a, $.b)", { a, b })).toEqual({ it: a + b });
      }),
    );
  });
});

describe('a choice', () => {
  const test = (rule: object, data: Json) => ruleSchema.parse({ ...rule, Next: 'X' }).condition(data, {});

  it('asks whether something is there, both ways', () => {
    for (const there of [true, false]) {
      expect(test({ Variable: '$.refusal', IsPresent: there }, { refusal: 'pdf.password' })).toBe(there);
      expect(test({ Variable: '$.refusal', IsPresent: there }, {})).toBe(!there);
    }
  });

  it('orders numbers in exactly one way', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const ways = ['NumericEquals', 'NumericLessThan', 'NumericGreaterThan'];
        expect(ways.filter((way) => test({ Variable: '$', [way]: b }, a))).toHaveLength(1);
        expect(test({ Variable: '$', NumericLessThanEquals: b }, a)).toBe(a <= b);
      }),
    );
  });

  it('matches stars, and only stars', () => {
    expect(test({ Variable: '$', StringMatches: 'log-*.txt' }, 'log-2022.txt')).toBe(true);
    expect(test({ Variable: '$', StringMatches: 'log-*.txt' }, 'log-2022xtxt')).toBe(false);
    expect(test({ Variable: '$', StringMatches: 'a\\*' }, 'ab')).toBe(false);
  });

  it('combines', () => {
    const rule = { And: [{ Not: { Variable: '$.a', IsNull: true } }, { Variable: '$.a', NumericEqualsPath: '$.b' }] };
    expect(test(rule, { a: 2, b: 2 })).toBe(true);
    expect(test(rule, { a: 2, b: 3 })).toBe(false);
  });

  it('never compares values of different kinds as equal', () => {
    expect(test({ Variable: '$', NumericEquals: 1 }, '1')).toBe(false);
  });

  it('is refused when it has an operator nobody knows', () => {
    expect(() => test({ Variable: '$', StringSounds: 'x' }, 'x')).toThrow('StringSounds');
  });
});

describe('errors', () => {
  it.each([
    ['States.ALL', 'Fault.unavailable', true],
    ['States.TaskFailed', 'Fault.unavailable', true],
    ['States.TaskFailed', 'States.Timeout', false],
    ['States.ALL', 'States.Timeout', true],
    ['States.ALL', 'States.DataLimitExceeded', false],
    ['States.DataLimitExceeded', 'States.DataLimitExceeded', true],
    ['States.ALL', 'States.Runtime', false],
    ['Fault.unavailable', 'Fault.bug', false],
  ])('%s stands for %s: %s', (given, error, expected) => {
    expect(matches(given, error)).toBe(expected);
  });

  it('are retried after longer and longer waits, up to the longest', () => {
    const waits = { IntervalSeconds: 3, BackoffRate: 2, MaxDelaySeconds: 10, JitterStrategy: 'NONE' as const };
    const capped = { ErrorEquals: ['x'], MaxAttempts: 9, ...waits };
    expect([0, 1, 2, 3].map((used) => delaySeconds(capped, used))).toEqual([3, 6, 10, 10]);
  });
});

describe('a definition that would not run as on AWS', () => {
  const of = (state: object, more: object = {}) =>
    parseDefinition('flow', { StartAt: 'A', States: { A: state }, ...more });
  const invoke = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true };

  it.each<[string, () => unknown]>([
    ['JSONata', () => of(invoke, { QueryLanguage: 'JSONata' })],
    ['Assign', () => of({ ...invoke, Assign: { x: 1 } })],
    ['waitForTaskToken', () => of({ ...invoke, Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken' })],
    ['sqs:sendMessage', () => of({ ...invoke, Resource: 'arn:aws:states:::sqs:sendMessage' })],
    ['Telepathy', () => of({ Type: 'Telepathy', End: true })],
    ['"B"', () => of({ Type: 'Pass', Next: 'B' })],
    ['Next or End', () => of({ Type: 'Pass' })],
    ['INLINE', () => of({ Type: 'Map', End: true, ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' } } })],
    ['$..x', () => of({ Type: 'Pass', End: true, InputPath: '$..x' })],
    ['States.Guess', () => of({ ...invoke, Parameters: { 'x.$': 'States.Guess(1)' } })],
  ])('stops the start, named: %s', (named, read) => {
    expect(read).toThrow('State machine flow');
    expect(read).toThrow(named);
  });
});
