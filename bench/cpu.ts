// Processor seconds used so far by this process and everything below it: on a machine that does other work as well they
// say more than a clock does. From /proc (proc_pid_stat(5)), so on Linux alone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Clock ticks to the second: 100 on every Linux that Node runs on (sysconf(_SC_CLK_TCK)). */
const ticksPerSecond = 100;

interface Stat {
  readonly parent: number;
  readonly ticks: number;
}

/** Fields after the name, which may hold blanks: state ppid … utime stime cutime cstime at 14 to 17 of the line. */
function statOf(pid: string): Stat | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1] ?? 0, ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) };
  } catch {
    // Ended meanwhile: its parent has counted it.
    return undefined;
  }
}

/** Undefined where there is no /proc. */
export function cpuSeconds(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const stats = new Map<number, Stat>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const stat = statOf(name);
    if (stat) stats.set(Number(name), stat);
  }
  const below = new Set([process.pid]);
  // A Set visits what is added while it is walked.
  for (const pid of below) for (const [child, { parent }] of stats) if (parent === pid) below.add(child);
  const ticks = [...below].reduce((sum, pid) => sum + (stats.get(pid)?.ticks ?? 0), 0);
  return ticks / ticksPerSecond;
}
