// Where the user stands and where the data folder of the local home is. npm runs scripts in the project's folder and
// tells in INIT_CWD where the user called it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export function resolvePath(path: string, env: Environment = process.env): string {
  return resolve(env.INIT_CWD ?? process.cwd(), path);
}

/** `--data`, else HOSO_DATA, else .hoso where the user stands, else .hoso of the project. */
export function dataFolder(given: string | undefined, env: Environment = process.env): string {
  if (given) return resolvePath(given, env);
  if (env.HOSO_DATA) return resolvePath(env.HOSO_DATA, env);
  const here = resolvePath('.hoso', env);
  return existsSync(join(here, 'home.json')) ? here : join(import.meta.dirname, '..', '.hoso');
}
