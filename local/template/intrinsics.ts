// Intrinsic functions of CloudFormation, resolved against what the home knows. One it does not know stops the start.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
import { Fault } from '../../shared/fault.ts';

export interface Scope {
  /** `Ref` of a resource, a parameter or a pseudo parameter; NO_VALUE for AWS::NoValue. */
  ref(name: string): unknown;
  attribute(logicalId: string, name: string): string;
  condition(name: string): boolean;
  mapping(map: string, first: string, second: string): unknown;
  imported(exportName: string): unknown;
}

export const NO_VALUE = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, scope) => scope.ref(text(name)),
  'Fn::GetAtt': (argument, scope) => {
    const [logicalId, ...rest] = typeof argument === 'string' ? argument.split('.') : list(argument).map(text);
    return scope.attribute(text(logicalId), rest.join('.'));
  },
  'Fn::Join': (argument, scope) => {
    const [delimiter, parts] = list(argument);
    return list(resolve(parts, scope)).map(text).join(text(delimiter));
  },
  'Fn::Sub': substitute,
  'Fn::Select': (argument, scope) => {
    const [index, values] = list(argument);
    const chosen = list(resolve(values, scope))[Number(resolve(index, scope))];
    if (chosen === undefined) throw new Fault('invalid-input', 'template.select-out-of-range');
    return chosen;
  },
  'Fn::Split': (argument, scope) => {
    const [delimiter, source] = list(argument);
    return text(resolve(source, scope)).split(text(delimiter));
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = list(argument);
    return resolve(scope.condition(text(name)) ? yes : no, scope);
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = list(resolve(argument, scope)).map(text);
    return scope.mapping(text(map), text(first), text(second));
  },
  'Fn::ImportValue': (argument, scope) => scope.imported(text(resolve(argument, scope))),
  'Fn::Base64': (argument, scope) => Buffer.from(text(resolve(argument, scope))).toString('base64'),
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(resolve(argument, scope));
    return text(left) === text(right);
  },
  'Fn::And': (argument, scope) => list(argument).every((part) => resolve(part, scope) === true),
  'Fn::Or': (argument, scope) => list(argument).some((part) => resolve(part, scope) === true),
  'Fn::Not': (argument, scope) => resolve(list(argument)[0], scope) !== true,
};

export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((entry) => resolve(entry, scope)).filter((entry) => entry !== NO_VALUE);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    const [name, argument] = only;
    const intrinsic = Object.hasOwn(intrinsics, name) ? intrinsics[name] : undefined;
    if (intrinsic !== undefined) return intrinsic(argument, scope);
    if (name === 'Condition' && typeof argument === 'string') return scope.condition(argument);
    if (name.startsWith('Fn::')) throw new Fault('invalid-input', 'template.intrinsic-unknown', { intrinsic: name });
  }
  const resolved = entries.map(([name, entry]): [string, unknown] => [name, resolve(entry, scope)]);
  return Object.fromEntries(resolved.filter(([, entry]) => entry !== NO_VALUE));
}

/** `${Bucket}`, `${Bucket.Arn}`, `${AWS::Region}`; `${!Literal}` stays `${Literal}`. */
function substitute(argument: unknown, scope: Scope): string {
  const [template, own] = typeof argument === 'string' ? [argument, {}] : list(argument);
  const variables = resolve(own ?? {}, scope) as Record<string, unknown>;
  return text(template).replace(/\$\{([^}]+)\}/g, (_whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (name in variables) return text(variables[name]);
    const [logicalId, ...rest] = name.split('.');
    return rest.length === 0 ? text(scope.ref(name)) : scope.attribute(text(logicalId), rest.join('.'));
  });
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Fault('invalid-input', 'template.list-expected');
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Fault('invalid-input', 'template.text-expected');
}
