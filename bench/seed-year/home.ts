// A home of its own in a folder of its own, and the hoso command in process against it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../cli/main.ts';
import { startHome } from '../../local/home.ts';
import { writeHomeFile } from '../../local/owner.ts';
import { synthesize } from '../../local/synth.ts';
import type { Tools } from './through-scans.ts';

function hosoIn(folder: string): Tools['hoso'] {
  return async (...words) => {
    const texts = { stdout: '', stderr: '' };
    const into = (name: keyof typeof texts) =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          texts[name] += chunk.toString();
          done();
        },
      });
    const env = { INIT_CWD: folder, HOSO_DATA: folder, XDG_CONFIG_HOME: folder };
    const exit = await main([...words, '--json'], env, { stdout: into('stdout'), stderr: into('stderr') });
    if (exit !== 0) throw new Error(`hoso ${words.join(' ')}: ${texts.stderr}${texts.stdout}`);
    return texts.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
  };
}

export interface SeedHome extends Tools {
  readonly refusals: readonly unknown[];
  readonly close: () => Promise<void>;
}

export async function openSeedHome(): Promise<SeedHome> {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-seed-year-'));
  const templateDir = await synthesize(join(import.meta.dirname, '..', '..'), folder);
  const home = await startHome({ templateDir, dataDir: folder, print: () => undefined });
  await writeHomeFile(home, folder);
  return {
    ...{ folder, hoso: hosoIn(folder), refusals: home.refusals },
    async close() {
      await home.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
