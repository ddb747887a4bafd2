// Which system a command talks to: HOSO_API_URL and its companions, else the local home of the data folder
// (home.json, written when it starts), else what `hoso login --api` kept.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { noAccess } from './failure.ts';
import { dataFolder } from './place.ts';
import type { Environment } from './place.ts';

const Address = z.object({
  apiUrl: z.url(),
  clientId: z.string(),
  region: z.string().default('ap-southeast-1'),
  /** Where Cognito answers; absent on AWS, where the region says it. */
  cognitoEndpoint: z.url().optional(),
});
export type Address = z.infer<typeof Address>;

/** The local home's owner signs in without being asked: who can read the data folder owns it anyway. */
export const Home = Address.extend({ owner: z.object({ user: z.string(), password: z.string() }) });
export type Home = z.infer<typeof Home>;

export interface Connection {
  readonly address: Address;
  readonly owner?: Home['owner'];
  /** Tokens are kept here, readable by the user alone. */
  readonly tokenFile: string;
}

export function configFolder(env: Environment): string {
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'hoso');
}

export const loginFile = (env: Environment) => join(configFolder(env), 'login.json');

function readJson(path: string): unknown {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;
}

function fromEnvironment(env: Environment): Connection | undefined {
  if (!env.HOSO_API_URL) return undefined;
  const address = Address.parse({
    apiUrl: env.HOSO_API_URL,
    clientId: env.HOSO_CLIENT_ID ?? '',
    region: env.HOSO_REGION ?? env.AWS_REGION,
    cognitoEndpoint: env.HOSO_COGNITO_ENDPOINT,
  });
  return { address, tokenFile: join(configFolder(env), 'tokens.json') };
}

function fromHome(folder: string): Connection | undefined {
  const kept = readJson(join(folder, 'home.json'));
  if (kept === undefined) return undefined;
  const { owner, ...address } = Home.parse(kept);
  return { address, owner, tokenFile: join(folder, 'tokens.json') };
}

function fromLogin(env: Environment): Connection | undefined {
  const kept = readJson(loginFile(env));
  return kept === undefined
    ? undefined
    : { address: Address.parse(kept), tokenFile: join(configFolder(env), 'tokens.json') };
}

const notRunning = {
  vi: 'Chưa biết hệ thống ở đâu.',
  en: 'Where the system runs is not known.',
};
const startIt = {
  vi: 'Khởi động bằng `npm start` (hoặc chỉ thư mục dữ liệu bằng --data), hay đăng nhập bằng `hoso login --api ĐỊA_CHỈ`.',
  en: 'Start it with `npm start` (or name its data folder with --data), or sign in with `hoso login --api ADDRESS`.',
};

export function findConnection(data: string | undefined, env: Environment): Connection {
  const found = (data ? undefined : fromEnvironment(env)) ?? fromHome(dataFolder(data, env)) ?? fromLogin(env);
  if (!found) throw noAccess('api.unknown', notRunning, startIt);
  return found;
}
