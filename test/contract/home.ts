// Homes for tests: a small CDK app is synthesized, its functions bundled with the real SDK in, and run by the local home.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { App, Stack } from 'aws-cdk-lib';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { FunctionProps } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { startHome } from '../../local/home.ts';
import type { HomeOptions } from '../../local/ground.ts';
import type { Home } from '../../local/home.ts';

// The CDK's check of templates against CloudFormation's schemas takes seconds and belongs to the tests of infra/.
process.env.CDK_VALIDATION = 'false';

const project = resolve(import.meta.dirname, '../..');

const folders: string[] = [];
// Hooks run last first: this one when all homes of the file are closed.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-test-'));
  folders.push(folder);
  return folder;
}

/** The folder that `startHome` reads. */
export function synthesize(build: (stack: Stack) => void, name = 'test'): string {
  const outdir = temporaryFolder();
  const app = new App({ outdir, context: { 'aws:cdk:version-reporting': false } });
  build(new Stack(app, name, { env: { region: 'ap-southeast-1' } }));
  app.synth();
  return outdir;
}

/** A function from source text; what it imports is bundled in. */
export function functionFrom(
  scope: Stack,
  id: string,
  source: string,
  props: Partial<FunctionProps> = {},
): LambdaFunction {
  const folder = temporaryFolder();
  buildSync({
    stdin: { contents: source, resolveDir: project, loader: 'ts' },
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  const code = Code.fromAsset(folder);
  return new LambdaFunction(scope, id, {
    runtime: Runtime.NODEJS_24_X,
    handler: 'index.handler',
    code,
    memorySize: 256,
    ...props,
  });
}

export interface TestHome extends Home {
  readonly dataDir: string;
  readonly printed: string[];
}

export async function openHome(templateDir: string, options: Partial<HomeOptions> = {}): Promise<TestHome> {
  const dataDir = options.dataDir ?? temporaryFolder();
  const printed: string[] = [];
  const home = await startHome({ templateDir, dataDir, print: (line) => printed.push(line), ...options });
  return { ...home, dataDir, printed };
}

export function closeHome(home: TestHome): Promise<void> {
  return home.stop();
}

/** What SDK clients need to talk to the home as its operator. */
export function clientConfig({ endpoint, region, operator }: Pick<Home, 'endpoint' | 'region' | 'operator'>) {
  return { endpoint, region, credentials: operator };
}

/** By the id in the app; in the template it has a hash behind it. */
export function identity(home: Home, id: string): Home['resources'][number]['identity'] {
  const found = home.resources.find(({ logicalId }) => logicalId.replace(/[0-9A-F]{8}$/, '') === id);
  if (found === undefined) throw new Error(`no resource ${id}`);
  return found.identity;
}

/** On this clock the first ten who wait for a minute wait for a moment; more, and signatures would be too old. */
export function quickMinutes(): HomeOptions['clock'] {
  let ahead = 0;
  let left = 10;
  return {
    now: () => Date.now() + ahead,
    after(milliseconds, run) {
      const isMinute = milliseconds > 5_000 && milliseconds <= 60_000 && left > 0;
      if (isMinute) left -= 1;
      const passed = (): void => {
        if (isMinute) ahead += milliseconds;
        run();
      };
      const timer = setTimeout(passed, isMinute ? 1_000 : milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

/** Asks again until the answer is there; the test's own time limit ends it. */
export async function eventually<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((again) => setTimeout(again, 50));
  }
}
