// GET and PUT /settings
import type { z } from 'zod';
import type { SettingsReply } from '../../../events/api/settings.ts';
import { recount } from '../../../events/steps.ts';
import { Fault } from '../../../shared/fault.ts';
import { canonicalJson } from '../../../shared/figures/canonical.ts';
import { defaultSettings, settingsOn } from '../../../shared/figures/settings.ts';
import type { Settings } from '../../../shared/figures/settings.ts';
import { markRecount, tellRecount } from '../../roll-up/recount.ts';
import { readSettings } from '../../roll-up/counting.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../route.ts';

/** What stored figures were counted by; the rest is looked up when they are asked for. */
const counted = ['admissionDate', 'officialDate', 'quarterCutOff', 'ageRule'] as const;

function countsOtherwise(before: Settings, after: Settings): boolean {
  return counted.some((name) => canonicalJson(before[name]) !== canonicalJson(after[name]));
}

async function replyOf({ store }: Deps): Promise<z.infer<typeof SettingsReply>> {
  const marks = await store.figures.allMarked();
  const recounting = marks.some(({ period }) => period === recount);
  return { settings: [...(await readSettings(store))], recounting };
}

export const getSettings: Answer<'getSettings'> = (_, deps) => replyOf(deps);

export const putSettings: Answer<'putSettings'> = async ({ body, audit }, deps) => {
  if (body.from <= defaultSettings.from) throw new Fault('invalid-input', 'settings.too-early', { from: body.from });
  const before = settingsOn(await readSettings(deps.store), body.from);
  const entry: Settings = { ...before, ...body };
  await audit(['settings', body.from]);
  const recounting = countsOtherwise(before, entry);
  const units = recounting ? [...new Set((await deps.registry()).map(({ code }) => code))] : [];
  await markRecount(deps, units);
  await deps.store.settings.put(entry);
  await tellRecount(deps, units);
  return { ...(await replyOf(deps)), recounting };
};
