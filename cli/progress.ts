// One bar per file on stderr while a person looks on; silent otherwise.
import { MultiBar, Presets } from 'cli-progress';

export interface Bar {
  advance(bytes: number): void;
  /** From the start again: the file is sent anew. */
  restart(): void;
}

export interface Progress {
  bar(name: string, size: number): Bar;
  stop(): void;
}

const silent: Progress = {
  bar: () => ({ advance: () => undefined, restart: () => undefined }),
  stop: () => undefined,
};

const nameColumns = 32;
const short = (name: string) => (name.length > nameColumns ? `${name.slice(0, nameColumns - 1)}…` : name);

export function openProgress(visible: boolean): Progress {
  if (!visible) return silent;
  const bars = new MultiBar(
    { format: '{name} {bar} {percentage}%', clearOnComplete: false, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  return {
    bar(name, size) {
      const bar = bars.create(size, 0, { name: short(name).padEnd(nameColumns) });
      return { advance: (bytes) => bar.increment(bytes), restart: () => bar.update(0) };
    },
    stop: () => bars.stop(),
  };
}
