// README's first command as a newcomer runs it: what it says at its end, and the code that a script sees. That the scans
// end as their labels say rests on the readers and the calibration table too, so a change of either must come by here.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'hoso-demo-'));

function npmStart(...words: string[]): Promise<{ exit: unknown; output: string }> {
  const command = ['--import', 'tsx', join(project, 'local', 'start.ts'), ...words];
  return new Promise((answer) => {
    execFile(process.execPath, command, { cwd: project }, (error, stdout, stderr) => {
      answer({ exit: error ? error.code : 0, output: stdout + stderr });
    });
  });
}

afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

it('the demo ends with code 0: all scans as their labels say, with the figures', { timeout: 300_000 }, async () => {
  const { exit, output } = await npmStart('--demo', '--exit', '--lang', 'en', '--port', '0', '--data', dataDir);

  expect(output).toContain('All as the samples’ labels say.');
  expect(exit).toBe(0);
  // One file cut short, one of them sent twice; eight decisions and resolutions accepted, two left to a person.
  expect(output).toMatch(/ACCEPTED: 8\n/);
  expect(output).toMatch(/FLAGGED FOR REVIEW: 2\n/);
  expect(output).toMatch(/REJECTED: 1\n/);
  expect(output).toContain('KCQ      admitted 4, made official 2, plan 8, reached 50,0 %');
});
