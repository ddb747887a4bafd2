// Synthesizes the CDK app that cdk.json names, without the CDK's command line: the app itself writes the template.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../shared/fault.ts';

const CdkJson = z.looseObject({ app: z.string(), context: z.record(z.string(), z.unknown()).default({}) });

/** Returns the folder of the template, `<dataDir>/template`. What an earlier start left there is replaced as a whole. */
export async function synthesize(projectDir: string, dataDir: string): Promise<string> {
  const { app, context } = CdkJson.parse(JSON.parse(readFileSync(join(projectDir, 'cdk.json'), 'utf8')));
  const target = join(dataDir, 'template');
  const draft = `${target}.new`;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  rmSync(draft, { recursive: true, force: true });
  const path = [join(projectDir, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // The CDK's check against CloudFormation's schemas only warns and takes seconds; `npm run synth` makes it.
  const cdk = { CDK_OUTDIR: draft, CDK_CONTEXT_JSON: JSON.stringify(context), CDK_VALIDATION: 'false' };
  const env = { ...process.env, PATH: path, ...cdk };
  const { code, output } = await run(app, projectDir, env);
  if (code !== 0) {
    const file = join(dataDir, 'synth.log');
    writeFileSync(file, output);
    throw new Fault('invalid-input', 'template.not-synthesized', { file });
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
  return target;
}

function run(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
