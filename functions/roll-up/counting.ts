// What counting needs beside the records: the committee's settings and the registry of units.
import { defaultSettings } from '../../shared/figures/settings.ts';
import type { Settings } from '../../shared/figures/settings.ts';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import type { CountingContext } from '../../shared/rollup/context.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';

/** The entry that always was there, then what the committee has decided. */
export async function readSettings(store: Store): Promise<readonly Settings[]> {
  const decided = (await store.settings.all()).filter(({ from }) => from > defaultSettings.from);
  return [defaultSettings, ...decided];
}

/**
 * Who writes figures reads this after the item whose version it holds, who files records after them: then whatever was
 * counted by settings that have just changed is counted again.
 */
export async function readCounting(store: Store): Promise<CountingContext> {
  return { settings: await readSettings(store), workingDays: vietnamWorkingDays };
}

export async function readRegistry(store: Store): Promise<Registry> {
  return registryOf(await store.registry.units());
}
