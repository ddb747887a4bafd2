// Intrinsic functions (States.Format and the others): read once, with the definition, and evaluated with the data.
// Grammar and functions: "Intrinsic functions for JSONPath states" in the AWS Step Functions Developer Guide.

import { createHash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { StateFailure } from './failure.ts';
import { parsePath, readPath, type Path } from './json-path.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

export type Expression =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** `$.a` or `States.Format('{}-{}', $.a, 1)` */
export function parseExpression(text: string): Expression {
  if (text.startsWith('$')) return { kind: 'path', path: parsePath(text) };
  const reader = { text, at: 0 };
  const expression = readCall(reader);
  if (reader.at < text.length) throw new SyntaxError(`"${text}" has more after its end`);
  return expression;
}

interface Reader {
  readonly text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  const sticky = new RegExp(pattern.source, 'uy');
  sticky.lastIndex = reader.at;
  const match = sticky.exec(reader.text);
  if (!match) return undefined;
  reader.at = sticky.lastIndex;
  return match[0];
}

function readCall(reader: Reader): Expression {
  const name = take(reader, /States\.\w+/);
  if (name === undefined || !functions.has(name)) throw new SyntaxError(`"${reader.text}": no such function is known`);
  if (take(reader, /\s*\(\s*/) === undefined) throw new SyntaxError(`"${reader.text}": "(" is missing`);
  const found: Expression[] = [];
  while (take(reader, /\s*\)/) === undefined) {
    if (found.length > 0 && take(reader, /\s*,\s*/) === undefined) throw new SyntaxError(`"${reader.text}": no ")"`);
    found.push(readArgument(reader));
  }
  return { kind: 'call', name, arguments: found };
}

function readArgument(reader: Reader): Expression {
  const quoted = take(reader, /'(?:[^'\\]|\\.)*'/);
  if (quoted !== undefined) return { kind: 'value', value: quoted.slice(1, -1) };
  const path = take(reader, /\$(?:\[(?:'[^']*'|"[^"]*"|[^\]'"]*)\]|[^\s,()[\]])*/);
  if (path !== undefined) return { kind: 'path', path: parsePath(path) };
  const literal = take(reader, /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/);
  if (literal !== undefined) return { kind: 'value', value: JSON.parse(literal) as Json };
  return readCall(reader);
}

export function evaluate(expression: Expression, data: Json, context: JsonObject): Json {
  if (expression.kind === 'value') return unescaped(expression.value);
  if (expression.kind === 'path') {
    const found = readPath(expression.path, data, context);
    if (found === undefined)
      throw new StateFailure('States.ParameterPathFailure', `${expression.path.text} points to nothing`);
    return found;
  }
  const given = expression.arguments.map((argument, position) =>
    // The template of States.Format keeps its escapes: \{ is a brace and no placeholder.
    expression.name === 'States.Format' && position === 0 && argument.kind === 'value'
      ? argument.value
      : evaluate(argument, data, context),
  );
  return call(expression.name, given);
}

const unescaped = (value: Json): Json => (typeof value === 'string' ? value.replace(/\\(.)/gu, '$1') : value);

function call(name: string, given: Json[]): Json {
  const result = functions.get(name)?.(...given);
  if (result === undefined) throw new StateFailure('States.IntrinsicFailure', `${name} does not take these arguments`);
  return result;
}

/** Each gives undefined where its arguments are not what it takes. */
const functions = new Map<string, (...given: Json[]) => Json | undefined>([
  ['States.Format', format],
  ['States.StringToJson', (text) => (typeof text === 'string' ? parsed(text) : undefined)],
  ['States.JsonToString', (value) => (value === undefined ? undefined : JSON.stringify(value))],
  ['States.Array', (...values) => values],
  ['States.ArrayPartition', partition],
  ['States.ArrayContains', (list, value) => (isList(list) ? list.some((one) => equal(one, value)) : undefined)],
  ['States.ArrayRange', range],
  ['States.ArrayGetItem', (list, index) => (isList(list) && isIndex(index) ? list[index] : undefined)],
  ['States.ArrayLength', (list) => (isList(list) ? list.length : undefined)],
  ['States.ArrayUnique', (list) => (isList(list) ? unique(list) : undefined)],
  ['States.Base64Encode', (text) => (isShort(text) ? Buffer.from(text).toString('base64') : undefined)],
  ['States.Base64Decode', (text) => (isShort(text) ? Buffer.from(text, 'base64').toString() : undefined)],
  ['States.Hash', hash],
  ['States.JsonMerge', (a, b, deep) => (isJsonObject(a) && isJsonObject(b) && !deep ? { ...a, ...b } : undefined)],
  ['States.MathRandom', random],
  ['States.MathAdd', (a, b) => (isNumber(a) && isNumber(b) ? a + b : undefined)],
  ['States.StringSplit', split],
  ['States.UUID', () => randomUUID()],
]);

const isList = Array.isArray as (value: Json | undefined) => value is Json[];
const isNumber = (value: Json | undefined): value is number => typeof value === 'number';
const isIndex = (value: Json | undefined): value is number => Number.isInteger(value);
const isShort = (value: Json | undefined): value is string => typeof value === 'string' && value.length <= 10_000;
const equal = (a: Json, b: Json | undefined) => isDeepStrictEqual(a, b);
const unique = (list: Json[]) => list.filter((one, at) => list.findIndex((other) => equal(one, other)) === at);

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function format(template?: Json, ...values: Json[]): Json | undefined {
  if (typeof template !== 'string') return undefined;
  let used = 0;
  const text = template.replace(/\\(.)|\{\}/gu, (_, escaped?: string) => {
    if (escaped !== undefined) return escaped;
    const value = values[used++];
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
  });
  return used === values.length ? text : undefined;
}

function partition(list?: Json, size?: Json): Json | undefined {
  if (!isList(list) || !isIndex(size) || size < 1) return undefined;
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

function range(from?: Json, to?: Json, step?: Json): Json | undefined {
  if (!isIndex(from) || !isIndex(to) || !isIndex(step) || step === 0) return undefined;
  const length = Math.max(0, Math.floor((to - from) / step) + 1);
  return length <= 1000 ? Array.from({ length }, (_, at) => from + at * step) : undefined;
}

const digests = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

function hash(value?: Json, algorithm?: Json): Json | undefined {
  if (value === undefined || typeof algorithm !== 'string' || !digests.includes(algorithm)) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash(algorithm.toLowerCase().replace('-', '')).update(text).digest('hex');
}

function random(from?: Json, to?: Json): Json | undefined {
  return isIndex(from) && isIndex(to) && from < to ? from + Math.floor(Math.random() * (to - from)) : undefined;
}

function split(text?: Json, separators?: Json): Json | undefined {
  if (typeof text !== 'string' || typeof separators !== 'string') return undefined;
  const parts = [''];
  for (const letter of text) {
    if (separators.includes(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== '');
}
