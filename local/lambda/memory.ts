// How much memory a process holds, as Lambda would count it: its own pages, not those of the node binary on the disk.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Pages of the node binary that are in memory, where the system does not count them apart (measured: 42 to 47 MB). */
const binaryBytes = 48 * 1024 * 1024;

/** Undefined: the process is gone, or the system has no way to ask. */
export async function residentBytes(pid: number): Promise<number | undefined> {
  try {
    if (process.platform === 'linux') return fromStatus(await readFile(`/proc/${pid}/status`, 'utf8'));
    if (process.platform === 'win32') return undefined;
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Math.max(Number(stdout.trim()) * 1024 - binaryBytes, 0);
  } catch {
    return undefined;
  }
}

function fromStatus(status: string): number {
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return (kilobytes('RssAnon') + kilobytes('RssShmem')) * 1024;
}
