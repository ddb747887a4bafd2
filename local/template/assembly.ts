// Reads what `cdk synth` wrote: the stacks of cdk.out in order, and where the assets lie that they name.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';
import { Assembly, AssetManifest, Template } from './schema.ts';

export interface Stack {
  readonly name: string;
  readonly region: string | undefined;
  readonly template: Template;
}

export interface CloudAssembly {
  readonly stacks: readonly Stack[];
  /** Key in the assets bucket -> file or folder on this disk. */
  readonly assets: ReadonlyMap<string, string>;
}

export function readAssembly(directory: string): CloudAssembly {
  const artifacts = Object.entries(read(resolve(directory, 'manifest.json'), Assembly).artifacts);
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  for (const [id, { type, environment, properties }] of artifacts) {
    if (type === 'aws:cloudformation:stack' && properties?.templateFile !== undefined) {
      const template = read(resolve(directory, properties.templateFile), Template);
      stacks.push({ name: properties.stackName ?? id, region: knownRegion(environment), template });
    }
    if (type === 'cdk:asset-manifest' && properties?.file !== undefined) {
      for (const [key, path] of assetsOf(resolve(directory, properties.file), directory)) assets.set(key, path);
    }
  }
  if (stacks.length === 0) throw new Fault('invalid-input', 'template.no-stack', { folder: directory });
  return { stacks, assets };
}

/** `aws://123456789012/ap-southeast-1`, or `aws://unknown-account/unknown-region`. */
function knownRegion(environment = ''): string | undefined {
  const region = environment.split('/').at(-1);
  return region === undefined || region === '' || region.startsWith('unknown') ? undefined : region;
}

function assetsOf(manifest: string, directory: string): [string, string][] {
  return Object.values(read(manifest, AssetManifest).files).flatMap(({ source, destinations }) => {
    const { path } = source;
    if (path === undefined) return [];
    return Object.values(destinations).map(({ objectKey }): [string, string] => [objectKey, resolve(directory, path)]);
  });
}

function read<T extends z.ZodType>(file: string, schema: T): z.output<T> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Fault('invalid-input', 'template.unreadable', {
    file,
    place: issue?.path.join('.') ?? '',
    problem: issue?.message ?? '',
  });
}
