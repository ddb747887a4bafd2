// The local home: runs a synthesized template on one machine. It knows resource types; what the functions are for it
// does not know.
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { z } from 'zod';
import { Fault } from '../shared/fault.ts';
import { systemClock } from './clock.ts';
import { createCredentialBook } from './gateway/credentials.ts';
import type { CredentialBook } from './gateway/credentials.ts';
import { createGateway, serveGateway } from './gateway/gateway.ts';
import { createAuthority } from './iam/authority.ts';
import type { Authority, Refusal } from './iam/authority.ts';
import { createIam, iamTypes } from './iam/iam.ts';
import { fileLog } from './log.ts';
import type { Language } from './log.ts';
import { modules as ourModules } from './modules.ts';
import { closeServer, listen } from './ports.ts';
import { AwsError } from './service.ts';
import type { Clock, Credentials, Delivery, Log, Service, ServiceContext, ServiceModule } from './service.ts';
import { openStore } from './store.ts';
import type { OpenStore } from './store.ts';
import { readAssembly } from './template/assembly.ts';
import type { CloudAssembly } from './template/assembly.ts';
import { listeners, readDeclarations } from './template/resources.ts';
import type { Declarations } from './template/resources.ts';

export interface HomeOptions {
  /** Where `cdk synth` wrote the template, or how to have it written once the data folder is ours. */
  readonly templateDir: string | (() => Promise<string>);
  readonly dataDir: string;
  readonly account?: string;
  readonly region?: string;
  /** Wished for; 0 for any. The first is for the first HTTP API of the template, the second for AWS. */
  readonly ports?: { readonly api?: number; readonly aws?: number };
  readonly parameters?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly print?: (line: string) => void;
  readonly clock?: Clock;
  readonly modules?: readonly ServiceModule[];
}

export interface Home {
  /** Of all AWS services. */
  readonly endpoint: string;
  /** Of the first HTTP API of the template. */
  readonly apiUrl: string | undefined;
  readonly account: string;
  readonly region: string;
  /** Of who runs this home: may do everything. */
  readonly operator: Credentials;
  readonly resources: Declarations['resources'];
  readonly outputs: Declarations['outputs'];
  /** Calls that the template's policies did not allow, since the start. */
  readonly refusals: readonly Refusal[];
  /** As the operator; waits for the answer. */
  invoke(functionArn: string, event: unknown): Promise<unknown>;
  service(name: string): Service;
  stop(): Promise<void>;
}

export const defaultAccount = '000000000000';

interface Ground {
  readonly store: OpenStore;
  readonly log: Log;
  readonly clock: Clock;
  readonly region: string;
  readonly account: string;
  readonly assembly: CloudAssembly;
  readonly authority: Authority;
  readonly credentials: CredentialBook;
  readonly gateway: Server;
  /** `stack/logicalId` -> the server of a resource that listens. */
  readonly servers: Map<string, Server>;
  readonly addresses: Map<string, string>;
}

export async function startHome(options: HomeOptions): Promise<Home> {
  const ground = await layGround(options);
  const services = new Map<string, Service>();
  try {
    return await raise(ground, services, options);
  } catch (error) {
    await takeDown(ground, services);
    throw error;
  }
}

async function layGround(options: HomeOptions): Promise<Ground> {
  const { dataDir, account = defaultAccount, language = 'vi', print = console.log, clock = systemClock } = options;
  const store = openStore(dataDir);
  try {
    const assembly = await assemblyOf(options);
    const region = options.region ?? assembly.stacks[0]?.region ?? 'ap-southeast-1';
    const log = fileLog(dataDir, language, print);
    const authority = createAuthority(account, region, log);
    const credentials = createCredentialBook(store);
    const listening = {
      gateway: createGateway(),
      servers: new Map<string, Server>(),
      addresses: new Map<string, string>(),
    };
    return { store, log, clock, region, account, assembly, authority, credentials, ...listening };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function assemblyOf({ templateDir }: HomeOptions): Promise<CloudAssembly> {
  return readAssembly(typeof templateDir === 'string' ? templateDir : await templateDir());
}

async function raise(ground: Ground, services: Map<string, Service>, options: HomeOptions): Promise<Home> {
  const { account, region, authority, credentials, assembly } = ground;
  const modules = options.modules ?? ourModules;
  const types = Object.assign({}, iamTypes, ...modules.map((module) => module.types)) as ServiceModule['types'];
  const endpoint = await listen(ground.gateway, options.ports?.aws ?? 0, ground.log);
  await openListeners(ground, types, options.ports?.api ?? 0);
  const address = (stack: string, logicalId: string): string | undefined =>
    ground.addresses.get(`${stack}/${logicalId}`);
  const { parameters } = options;
  const declarations = readDeclarations(assembly.stacks, { account, region, endpoint, types, parameters, address });
  const context = contextOf(ground, { services, endpoint, dataDir: options.dataDir });
  services.set('iam', createIam(authority, account));
  for (const module of modules) services.set(module.name, module.create(context));
  await declareAll(declarations, modules, services, ground);
  // Functions that a service starts may call at once.
  serveGateway(ground.gateway, { modules, services, credentials, clock: ground.clock, log: ground.log });
  for (const service of services.values()) await service.start?.();
  const operator = { kind: 'operator', arn: `arn:aws:iam::${account}:user/operator` } as const;
  return {
    ...{ endpoint, account, region },
    apiUrl: ground.addresses.values().next().value,
    operator: credentials.issue(operator),
    ...declarations,
    refusals: authority.refusals,
    service: (name) => context.service(name),
    invoke: (targetArn, payload) => context.deliver({ targetArn, payload, caller: operator, mode: 'request' }),
    stop: () => takeDown(ground, services),
  };
}

async function openListeners(ground: Ground, types: ServiceModule['types'], firstPort: number): Promise<void> {
  for (const { stack, logicalId } of listeners(ground.assembly.stacks, types)) {
    const server = createServer();
    const name = `${stack}/${logicalId}`;
    ground.servers.set(name, server);
    ground.addresses.set(name, await listen(server, firstPort, ground.log));
  }
}

interface Placed {
  readonly services: ReadonlyMap<string, Service>;
  readonly endpoint: string;
  readonly dataDir: string;
}

function contextOf(ground: Ground, { services, endpoint, dataDir }: Placed): ServiceContext {
  const { account, region, store, clock, log, authority, credentials, assembly } = ground;
  const service = (name: string): Service => {
    const found = services.get(name);
    if (found !== undefined) return found;
    throw new Fault('bug', 'home.service-unknown', { service: name });
  };
  return {
    ...{ account, region, endpoint, dataDir, store, clock, log, service },
    unclean: store.unclean,
    authorize: authority.authorize,
    attachPolicy: authority.attachPolicy,
    assume: authority.assume,
    credentials: (caller) => credentials.issue(caller),
    asset: (key) => {
      const path = assembly.assets.get(key);
      if (path === undefined) throw new Fault('invalid-input', 'template.asset-missing', { asset: key });
      return path;
    },
    deliver: (delivery: Delivery) => {
      const nowhere = new AwsError('NotImplemented', `nothing can be sent to ${delivery.targetArn}`, 501);
      return services.get(delivery.targetArn.split(':')[2] ?? '')?.accept?.(delivery) ?? Promise.reject(nowhere);
    },
  };
}

async function declareAll(
  { resources }: Declarations,
  modules: readonly ServiceModule[],
  services: ReadonlyMap<string, Service>,
  { servers, authority }: Ground,
): Promise<void> {
  for (const resource of resources) {
    const roleArn = roleOf(resource.properties);
    if (roleArn !== undefined) authority.attachUser(roleArn, resource.identity.arn ?? resource.identity.ref);
    const owner = modules.find(({ types }) => resource.type in types)?.name ?? 'iam';
    const server = servers.get(`${resource.stack}/${resource.logicalId}`);
    await services.get(owner)?.declare?.({ ...resource, server });
  }
}

/** The role that a resource runs under: `Role` of a function, `RoleArn` of a state machine. */
function roleOf(properties: unknown): string | undefined {
  const named = RoleNamed.safeParse(properties);
  return named.success ? (named.data.RoleArn ?? named.data.Role) : undefined;
}

const RoleNamed = z.object({ RoleArn: z.string().optional(), Role: z.string().optional() });

/** What others hang on goes last: first no new calls from outside, then the services in reverse order of their start. */
async function takeDown({ servers, gateway, store }: Ground, services: ReadonlyMap<string, Service>): Promise<void> {
  await Promise.all([...servers.values()].map(closeServer));
  for (const service of [...services.values()].reverse()) await service.stop?.();
  await closeServer(gateway);
  store.close();
}
