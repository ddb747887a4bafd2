// The real template with the real bundles in a local home, and what its tests look at: the table, the buckets, the
// functions by their folder. Every unit, person and paper in these tests is invented.
import { writeHomeFile } from '../../local/owner.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { App } from 'aws-cdk-lib';
import { openBucket } from '../../functions/adapters/objects.ts';
import { openStore } from '../../functions/adapters/store.ts';
import type { Store } from '../../functions/adapters/store.ts';
import { openTable } from '../../functions/adapters/table.ts';
import { bundle } from '../../infra/bundles.ts';
import { entries } from '../../infra/functions.ts';
import { hosoApp } from '../../infra/hoso-app.ts';
import { HosoStack } from '../../infra/hoso-stack.ts';
import { readSettings } from '../../infra/settings.ts';
import type { HomeOptions } from '../../local/ground.ts';
import { startHome } from '../../local/home.ts';
import type { Home } from '../../local/home.ts';
import { quickMinutes } from '../contract/home.ts';

export async function openPipeline() {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-pipeline-'));
  const templateDir = join(folder, 'template');
  // Rules on the template are test/infra's matter.
  process.env.CDK_VALIDATION = 'false';
  hosoApp(await bundle(entries), { outdir: templateDir }).app.synth();
  return run(folder, templateDir);
}

/** The template as `alter` leaves it, on a clock whose minutes pass in a second; cdk-nag does not judge what a test makes of it. */
export async function openAltered(alter: (stack: HosoStack) => void, alterJson: (template: Template) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-altered-'));
  const outdir = join(folder, 'template');
  process.env.CDK_VALIDATION = 'false';
  const app = new App({ outdir });
  const stack = new HosoStack(app, 'hoso', { settings: readSettings(app.node), bundles: await bundle(entries) });
  alter(stack);
  app.synth();
  const file = join(outdir, 'hoso.template.json');
  const template = JSON.parse(readFileSync(file, 'utf8')) as Template;
  alterJson(template);
  writeFileSync(file, JSON.stringify(template));
  return run(folder, outdir, { clock: quickMinutes() });
}

export interface Template {
  readonly Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
}

async function run(folder: string, templateDir: string, options: Partial<HomeOptions> = {}) {
  const printed: string[] = [];
  const dataDir = join(folder, 'data');
  const home = await startHome({ templateDir, dataDir, print: (line) => void printed.push(line), ...options });
  return { home, folder, printed, ...toolsOf(home), close: () => close(home, folder) };
}
export type Pipeline = Awaited<ReturnType<typeof openPipeline>>;

async function close(home: Home, folder: string): Promise<void> {
  await home.stop();
  rmSync(folder, { recursive: true, force: true });
}

function toolsOf(home: Home) {
  const config = { endpoint: home.endpoint, region: home.region, credentials: home.operator };
  const find = (logicalId: RegExp, type: string) => {
    const found = home.resources.find((resource) => resource.type === type && logicalId.test(resource.logicalId));
    if (!found) throw new Error(`no ${type} like ${String(logicalId)}`);
    return found.identity;
  };
  const bucket = (name: string) => find(new RegExp(`^Storage${name}`), 'AWS::S3::Bucket').ref;
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  const dynamodb = new DynamoDBClient(config);
  const tableName = find(/^StorageTable/, 'AWS::DynamoDB::Table').ref;
  return {
    s3,
    sfn: new SFNClient(config),
    uploadsBucket: bucket('Uploads'),
    work: openBucket(bucket('Work'), s3),
    table: openTable(tableName, dynamodb),
    store: openStore(tableName, dynamodb),
    machine: (name: string) => find(new RegExp(name), 'AWS::StepFunctions::StateMachine').arn ?? '',
    invoke: (construct: string, event: unknown) =>
      home.invoke(find(new RegExp(`^${construct}[0-9A-F]{8}$`), 'AWS::Lambda::Function').arn ?? '', event),
  };
}

/** Waits for what will come: the home works by itself. */
export async function eventually<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + 50_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function registerUnits(store: Store): Promise<void> {
  const rows = [
    { code: 'DBK', name: 'Đảng bộ Khối Giả Định', kind: 'committee' as const },
    { code: 'D09', name: 'Đảng bộ Sở Giả Định', kind: 'committee' as const, parent: 'DBK' },
    { code: 'D09/02', name: 'Chi bộ Phòng Giả Định', kind: 'cell' as const, parent: 'D09' },
    { code: 'D10', name: 'Chi bộ Trường Giả Định', kind: 'cell' as const, parent: 'DBK' },
  ];
  for (const row of rows) await store.registry.putUnit({ ...row, validFrom: '2015-01-01' });
}

/** A home that the command line can speak to, with units. */
export async function openStaffedPipeline(): Promise<Pipeline> {
  const pipeline = await openPipeline();
  await writeHomeFile(pipeline.home, pipeline.folder);
  await registerUnits(pipeline.store);
  return pipeline;
}

/** What the night's reconciliation answers where nothing was amiss. */
export const quietNight = { differences: 0, busy: false, standings: 0, doubled: 0, entered: 0 } as const;
