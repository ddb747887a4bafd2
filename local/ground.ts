// What a home stands on before it knows any resource: the data folder, the template, who may do what, the ports' servers.
import type { Server } from 'node:http';
import { Fault } from '../shared/fault.ts';
import { systemClock } from './clock.ts';
import { createCredentialBook } from './gateway/credentials.ts';
import type { CredentialBook } from './gateway/credentials.ts';
import { createGateway } from './gateway/gateway.ts';
import { createAuthority } from './iam/authority.ts';
import type { Authority } from './iam/authority.ts';
import { fileLog } from './log.ts';
import type { Language } from './log.ts';
import { AwsError } from './service.ts';
import type { Authorize, Clock, Delivery, Log, Service, ServiceContext, ServiceModule } from './service.ts';
import { openStore } from './store.ts';
import type { OpenStore } from './store.ts';
import { readAssembly } from './template/assembly.ts';
import type { CloudAssembly } from './template/assembly.ts';

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

export const defaultAccount = '000000000000';

export interface Ground {
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

export async function layGround(options: HomeOptions): Promise<Ground> {
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

export interface Placed {
  readonly services: ReadonlyMap<string, Service>;
  readonly endpoint: string;
  readonly dataDir: string;
  readonly authorize: Authorize;
}

export function contextOf(ground: Ground, { services, endpoint, dataDir, authorize }: Placed): ServiceContext {
  const { account, region, store, clock, log, authority, credentials, assembly } = ground;
  const service = (name: string): Service => {
    const found = services.get(name);
    if (found !== undefined) return found;
    throw new Fault('bug', 'home.service-unknown', { service: name });
  };
  return {
    ...{ account, region, endpoint, dataDir, store, clock, log, service },
    unclean: store.unclean,
    authorize,
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
