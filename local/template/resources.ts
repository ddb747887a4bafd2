// From templates to resources: every type is known or inert, every property is known to its type, every name is fixed.
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';
import type { Identity, Resource, ResourceType } from '../service.ts';
import type { Stack } from './assembly.ts';
import { inertTypes } from './inert.ts';
import { NO_VALUE, resolve } from './intrinsics.ts';
import type { Scope } from './intrinsics.ts';
import type { TemplateResource } from './schema.ts';

export interface World {
  readonly account: string;
  readonly region: string;
  readonly endpoint: string;
  readonly types: Readonly<Record<string, ResourceType>>;
  /** Values for parameters of the templates; their defaults otherwise. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Where a resource of a type that `listens` is served. */
  readonly address: (stack: string, logicalId: string) => string | undefined;
}

export type Declared = Omit<Resource, 'server'>;

export interface Declarations {
  readonly resources: readonly Declared[];
  /** By name; of several stacks with the same name for an output the first. */
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** Resources of all stacks in the order of the templates, without the inert ones. */
export function readDeclarations(stacks: readonly Stack[], world: World): Declarations {
  const exports = new Map<string, () => unknown>();
  const opened = stacks.map((stack) => new OpenStack(stack, world, exports));
  return {
    resources: opened.flatMap((stack) => stack.declared()),
    outputs: Object.assign({}, ...opened.map((stack) => stack.outputs()).toReversed()) as Record<string, unknown>,
  };
}

/** Resources that listen on a port of their own. */
export function listeners(stacks: readonly Stack[], types: World['types']): { stack: string; logicalId: string }[] {
  return stacks.flatMap(({ name, template }) =>
    Object.entries(template.Resources)
      .filter(([, { Type }]) => types[Type]?.listens === true)
      .map(([logicalId]) => ({ stack: name, logicalId })),
  );
}

class OpenStack {
  readonly #stack: Stack;
  readonly #world: World;
  readonly #exports: Map<string, () => unknown>;
  readonly #identities = new Map<string, Identity>();
  readonly #naming = new Set<string>();
  readonly #scope: Scope;

  constructor(stack: Stack, world: World, exports: Map<string, () => unknown>) {
    this.#stack = stack;
    this.#world = world;
    this.#exports = exports;
    this.#scope = {
      ref: (name) => this.#ref(name),
      attribute: (logicalId, name) => this.#attribute(logicalId, name),
      condition: (name) => resolve(this.#known(stack.template.Conditions, name, 'condition'), this.#scope) === true,
      mapping: (map, first, second) => stack.template.Mappings[map]?.[first]?.[second],
      imported: (name) => this.#known(Object.fromEntries(exports), name, 'export')(),
    };
    this.#declareExports();
  }

  declared(): Declared[] {
    const { Resources } = this.#stack.template;
    const providers = customResourceProviders(Object.values(Resources));
    return Object.entries(Resources)
      .filter(([logicalId, { Condition }]) => this.#exists(Condition) && !providers.has(logicalId))
      .filter(([logicalId, { Type }]) => this.#isEmulated(logicalId, Type))
      .map(([logicalId, resource]) => this.#declare(logicalId, resource));
  }

  outputs(): Record<string, unknown> {
    const entries = Object.entries(this.#stack.template.Outputs);
    return Object.fromEntries(entries.map(([name, { Value }]) => [name, resolve(Value, this.#scope)]));
  }

  #exists(condition: string | undefined): boolean {
    return condition === undefined || this.#scope.condition(condition);
  }

  #isEmulated(logicalId: string, type: string): boolean {
    if (type in inertTypes) return false;
    if (type in this.#world.types) return true;
    throw new Fault('invalid-input', 'template.type-unknown', { type, resource: logicalId });
  }

  #declare(logicalId: string, { Type, Properties }: TemplateResource): Declared {
    const { name } = this.#stack;
    const parsed = this.#known(this.#world.types, Type, 'type').schema.safeParse(resolve(Properties, this.#scope));
    if (!parsed.success) throw notUnderstood(Type, logicalId, parsed.error);
    return { type: Type, stack: name, logicalId, identity: this.#identity(logicalId), properties: parsed.data };
  }

  #ref(name: string): unknown {
    const { template, name: stackName, region } = this.#stack;
    const { account } = this.#world;
    const pseudo: Readonly<Record<string, unknown>> = {
      'AWS::AccountId': account,
      'AWS::Region': region ?? this.#world.region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stackName,
      'AWS::StackId': `arn:aws:cloudformation:${region ?? this.#world.region}:${account}:stack/${stackName}/home`,
      'AWS::NoValue': NO_VALUE,
    };
    if (name in pseudo) return pseudo[name];
    const parameter = template.Parameters[name];
    if (parameter === undefined) return this.#identity(name).ref;
    const value = this.#world.parameters?.[name] ?? parameter.Default;
    if (value !== undefined) return value;
    throw new Fault('invalid-input', 'template.parameter-missing', { parameter: name });
  }

  #attribute(logicalId: string, name: string): string {
    const identity = this.#identity(logicalId);
    const value = identity.attributes[name] ?? (name === 'Arn' ? identity.arn : undefined);
    if (value !== undefined) return value;
    throw new Fault('invalid-input', 'template.attribute-unknown', { resource: logicalId, attribute: name });
  }

  #identity(logicalId: string): Identity {
    const known = this.#identities.get(logicalId);
    if (known !== undefined) return known;
    if (this.#naming.has(logicalId)) {
      throw new Fault('invalid-input', 'template.name-circular', { resource: logicalId });
    }
    this.#naming.add(logicalId);
    const identity = this.#name(logicalId);
    this.#identities.set(logicalId, identity);
    return identity;
  }

  #name(logicalId: string): Identity {
    const { Type, Properties } = this.#known(this.#stack.template.Resources, logicalId, 'resource');
    const { account, endpoint, types, address } = this.#world;
    const region = this.#stack.region ?? this.#world.region;
    const text = (property: string): string | undefined => {
      const value = resolve(Properties[property], this.#scope);
      return typeof value === 'string' ? value : undefined;
    };
    const flag = (property: string): boolean => resolve(Properties[property], this.#scope) === true;
    const type = types[Type];
    const unnamed = {
      stack: this.#stack.name,
      logicalId,
      account,
      region,
      endpoint,
      address: address(this.#stack.name, logicalId),
      text,
      flag,
    };
    if (type !== undefined) return type.identify(unnamed);
    return inertIdentity(Type, logicalId, text, `${region}:${account}`);
  }

  #declareExports(): void {
    for (const { Value, Export } of Object.values(this.#stack.template.Outputs)) {
      if (Export === undefined) continue;
      this.#exports.set(String(resolve(Export.Name, this.#scope)), () => resolve(Value, this.#scope));
    }
  }

  #known<T>(map: Readonly<Record<string, T>>, name: string, what: string): T {
    const value = map[name];
    if (value !== undefined) return value;
    throw new Fault('invalid-input', `template.${what}-unknown`, { [what]: name, stack: this.#stack.name });
  }
}

/** A log group has a name and an ARN that policies mention; more is never asked of an inert resource. */
function inertIdentity(type: string, logicalId: string, text: (property: string) => string | undefined, place: string) {
  const [, service = '', kind = ''] = type.split('::');
  const name = text(`${kind}Name`) ?? text('Name') ?? logicalId;
  const arn = `arn:aws:${service.toLowerCase()}:${place}:${name}`;
  return { ref: type === 'AWS::SNS::Topic' ? arn : name, arn, attributes: { TopicName: name } };
}

/** Functions that only CloudFormation calls, to make a custom resource: they are never run here. */
function customResourceProviders(resources: readonly TemplateResource[]): Set<string> {
  const tokens = resources.map(({ Properties }) => Properties.ServiceToken as { 'Fn::GetAtt'?: unknown } | undefined);
  const targets = tokens
    .map((token) => token?.['Fn::GetAtt'])
    .map((at) => (Array.isArray(at) ? (at as unknown[])[0] : undefined));
  return new Set(targets.filter((target): target is string => typeof target === 'string'));
}

function notUnderstood(type: string, resource: string, error: z.ZodError): Fault {
  const [issue] = error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const property = [...(issue?.path ?? []), ...keys].join('.');
  return new Fault('invalid-input', 'template.property-unknown', {
    type,
    resource,
    property,
    problem: issue?.message ?? '',
  });
}
