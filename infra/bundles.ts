// Bundles of all functions, made in one run of esbuild: synthesis takes seconds, needs no docker and no shell.
// Settings measured in peers' baselines: ESM, `mainFields` module first (a third smaller), the SDK in.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build as runEsbuild } from 'esbuild';
import type { OutputFile, Plugin } from 'esbuild';
import { unbundled } from './reader-files.ts';

export const project = resolve(import.meta.dirname, '..');

/** Entry -> source: `{ "intake/index": "functions/intake/handler.ts" }`. */
export type Entries = Readonly<Record<string, string>>;

/** Packages in CommonJS ask for `require`, which an ES module does not have. */
const banner =
  "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);";

/** zod's messages in sixty languages, a third of a bundle; ours are our own, in two. */
const withoutLocales: Plugin = {
  name: 'without-locales',
  setup(build) {
    build.onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer, path }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path, namespace: 'without-locales' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'without-locales' }, () => ({ contents: 'export {};' }));
  },
};

async function outputsOf(entryPoints: Entries): Promise<readonly OutputFile[]> {
  const { outputFiles } = await runEsbuild({
    absWorkingDir: project,
    entryPoints: { ...entryPoints },
    plugins: [withoutLocales],
    outdir: 'bundles',
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: banner },
    external: [...unbundled],
    logLevel: 'error',
  });
  return outputFiles;
}

/** Files that are not code and lie beside the bundle: name there -> path in the project. */
export type Files = Readonly<Record<string, string>>;

export interface Bundles {
  /** A folder with the function's bundle and files, for as long as `use` takes. */
  with<T>(name: string, files: Files, use: (folder: string) => T): T;
}

function put(file: string, contents: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

export async function bundle(entries: Entries): Promise<Bundles> {
  const outputs = await outputsOf(entries);
  return {
    with(name, files, use) {
      const folder = mkdtempSync(join(tmpdir(), 'hoso-bundle-'));
      try {
        const own = join(project, 'bundles', name) + '/';
        for (const { path, contents } of outputs) {
          const place = path.replaceAll('\\', '/');
          const prefix = own.replaceAll('\\', '/');
          if (place.startsWith(prefix)) put(join(folder, place.slice(prefix.length)), contents);
        }
        for (const [to, from] of Object.entries(files))
          cpSync(join(project, from), join(folder, to), { recursive: true });
        return use(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
