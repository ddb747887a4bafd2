// What counting needs beside the records: the committee's settings and the registry of units.
import { defaultSettings } from '../../shared/figures/settings.ts';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import type { CountingContext } from '../../shared/rollup/context.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';

export const counting: CountingContext = {
  settings: [defaultSettings],
  workingDays: vietnamWorkingDays,
};

export async function readRegistry(store: Store): Promise<Registry> {
  return registryOf(await store.registry.units());
}
