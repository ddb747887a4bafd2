// Bundles of all functions, made in one run of esbuild: synthesis takes seconds, needs no docker and no shell.
// Settings measured in peers' baselines: ESM, `mainFields` module first (a third smaller), the SDK in.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { unbundled } from './reader-files.ts';

export const project = resolve(import.meta.dirname, '..');

/** Packages in CommonJS ask for `require`, which an ES module does not have. */
const banner =
  "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);";

export interface BundledFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** Entry name -> file, e.g. `{ "intake/index": "functions/intake/handler.ts" }`. */
function build(entryPoints: Record<string, string>): readonly BundledFile[] {
  const { outputFiles } = buildSync({
    absWorkingDir: project,
    entryPoints,
    outdir: 'bundles',
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    // Frames of errors are the only part of an error that is logged: they must be legible.
    keepNames: true,
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

/** Other modules of a function's own (a worker thread's): bundled beside it. */
export type Entries = Readonly<Record<string, string>>;

export function bundle(entries: Entries): Bundles {
  const outputs = build(entries);
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
