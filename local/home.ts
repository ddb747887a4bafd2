// The local home: runs a synthesized template on one machine. It knows resource types; what the functions are for it
// does not know.
import { createServer } from 'node:http';
import { z } from 'zod';
import { serveGateway } from './gateway/gateway.ts';
import { contextOf, layGround } from './ground.ts';
import type { Ground, HomeOptions } from './ground.ts';
import type { Refusal } from './iam/authority.ts';
import { createIam, iamTypes } from './iam/iam.ts';
import { createTableKeys } from './iam/table-keys.ts';
import type { KeyUse } from './kms/kms.ts';
import { modules as ourModules } from './modules.ts';
import { closeServer, holdRequests, listen } from './ports.ts';
import type { Credentials, Service, ServiceModule } from './service.ts';
import { listeners, readDeclarations } from './template/resources.ts';
import type { Declarations } from './template/resources.ts';

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

async function raise(ground: Ground, services: Map<string, Service>, options: HomeOptions): Promise<Home> {
  const { account, region, authority, credentials, assembly } = ground;
  const modules = options.modules ?? ourModules;
  const types = Object.assign({}, iamTypes, ...modules.map((module) => module.types)) as ServiceModule['types'];
  const letIntoGateway = holdRequests(ground.gateway);
  const endpoint = await listen(ground.gateway, options.ports?.aws ?? 0, ground.log);
  const letIn = await openListeners(ground, types, options.ports?.api ?? 0);
  const address = (stack: string, logicalId: string): string | undefined =>
    ground.addresses.get(`${stack}/${logicalId}`);
  const { parameters } = options;
  const declarations = readDeclarations(assembly.stacks, { account, region, endpoint, types, parameters, address });
  const keyArn = (name: string) => (services.get('kms') as (Service & KeyUse) | undefined)?.keyArn(name);
  const tableKeys = createTableKeys(authority.authorize, keyArn, region);
  const { authorize } = tableKeys;
  const context = contextOf(ground, { services, endpoint, dataDir: options.dataDir, authorize });
  services.set('iam', createIam(authority, account));
  for (const module of modules) services.set(module.name, module.create(context));
  declarations.resources.forEach(tableKeys.note);
  await declareAll(declarations, modules, services, ground);
  // Functions that a service starts may call at once.
  serveGateway(ground.gateway, { modules, services, credentials, clock: ground.clock, log: ground.log });
  letIntoGateway();
  for (const service of services.values()) await service.start?.();
  for (const open of letIn) open();
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

async function openListeners(ground: Ground, types: ServiceModule['types'], firstPort: number) {
  const held: (() => void)[] = [];
  for (const { stack, logicalId } of listeners(ground.assembly.stacks, types)) {
    const server = createServer();
    const name = `${stack}/${logicalId}`;
    held.push(holdRequests(server));
    ground.servers.set(name, server);
    ground.addresses.set(name, await listen(server, firstPort, ground.log));
  }
  return held;
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
