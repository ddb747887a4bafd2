// Messages as files, each written whole before it has its name, so that a crash leaves none by half and loses none.
import { mkdir, open, readFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Log } from '../service.ts';

/** Resolves when a mail server has taken the message over. */
export type Send = (eml: string) => Promise<void>;

interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: the files are all there is. */
  readonly send: Send | undefined;
}

const again = 60_000;

export class Outbox {
  readonly #folder: string;
  readonly #surroundings: Surroundings;
  #cancel: (() => void) | undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(folder: string, surroundings: Surroundings) {
    this.#folder = folder;
    this.#surroundings = surroundings;
  }

  async put(name: string, eml: string): Promise<void> {
    await mkdir(join(this.#folder, 'sent'), { recursive: true, mode: 0o700 });
    const draft = join(this.#folder, `.${name}`);
    const file = await open(draft, 'w', 0o600);
    await file.writeFile(eml);
    await file.sync();
    await file.close();
    await rename(draft, join(this.#folder, `${name}.eml`));
    this.#look();
  }

  start(): void {
    this.#look();
  }

  async stop(): Promise<void> {
    this.#cancel?.();
    await this.#sending;
  }

  #look(): void {
    if (!this.#surroundings.send) return;
    this.#cancel?.();
    this.#sending = this.#sending.then(() => this.#sendAll());
    this.#cancel = this.#surroundings.clock.after(again, () => this.#look());
  }

  async #sendAll(): Promise<void> {
    const { send, log } = this.#surroundings;
    const names = (await readdir(this.#folder).catch(() => [])).filter((name) => /^[^.].*\.eml$/.test(name)).sort();
    for (const name of names) {
      const file = join(this.#folder, name);
      try {
        await send?.(await readFile(file, 'utf8'));
        await rename(file, join(this.#folder, 'sent', name));
      } catch (error) {
        // Stays where it is and is tried again; the reason may carry an address and is not written down.
        log.note('mail.not-sent', { error: error instanceof Error ? error.name : 'unknown' });
        return;
      }
    }
  }
}
