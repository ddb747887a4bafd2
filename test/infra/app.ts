// The app as it is deployed, but for the bundles: a function's code is of no concern here.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import type { AppProps } from 'aws-cdk-lib';
import { afterAll } from 'vitest';
import type { Bundles } from '../../infra/bundles.ts';
import { hosoApp } from '../../infra/hoso-app.ts';

const base = mkdtempSync(join(tmpdir(), 'hoso-infra-'));
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const empty: Bundles = {
  with(name, _files, use) {
    const folder = join(mkdtempSync(join(base, 'bundle-')), name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.mjs'), `export const handler = async () => '${name}';`);
    return use(folder);
  },
};

export function emptyApp(context: AppProps['context'] = {}) {
  const outdir = mkdtempSync(join(base, 'out-'));
  return hosoApp(empty, { outdir, context: { 'aws:cdk:version-reporting': false, ...context } });
}

export interface TemplateResource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

export function templateOf(context?: AppProps['context']): Record<string, TemplateResource> {
  const { stack } = emptyApp(context);
  return (Template.fromStack(stack).toJSON() as { Resources: Record<string, TemplateResource> }).Resources;
}

export function ofType(resources: Record<string, TemplateResource>, type: string): [string, TemplateResource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}
