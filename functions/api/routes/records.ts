// GET /records: every record that stands, unit after unit.
import { z } from 'zod';
import type { Committee } from '../../../events/api/records.ts';
import { completeFrom } from '../../../shared/figures/complete-from.ts';
import { standing } from '../../../shared/record/versions.ts';
import { shelvesUpTo } from '../../roll-up/shelves.ts';
import { readSettings } from '../../roll-up/counting.ts';
import { isTopIn } from '../figures.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../route.ts';

/** Units to a page: a function answers with six megabytes at most, and a unit's records of ten years are a tenth of it. */
const unitsAtOnce = 8;

async function committee(deps: Deps): Promise<Committee> {
  const { registry } = deps.store;
  const years = shelvesUpTo(deps.now()).flatMap((shelf) => (shelf === 'persons' ? [] : [Number(shelf)]));
  const plan = (await Promise.all(years.map((year) => registry.plan(year)))).flat();
  const [inputs, units] = [await registry.inputs(), await registry.units()];
  return { units, plan, inputs, settings: [...completeFrom(await readSettings(deps.store), inputs, isTopIn(units))] };
}

async function recordsOf(unit: string, deps: Deps) {
  const { records } = deps.store;
  const shelves = await Promise.all(shelvesUpTo(deps.now()).map((shelf) => records.shelf(unit, shelf)));
  return standing(shelves.flat());
}

export const listRecords: Answer<'listRecords'> = async ({ query, audit }, deps) => {
  const from = readCursor(z.string(), query.cursor);
  const codes = [...new Set((await deps.registry()).map(({ code }) => code))].toSorted();
  const start = from === undefined ? 0 : codes.findIndex((code) => code >= from);
  const units = start < 0 ? [] : codes.slice(start, start + unitsAtOnce);
  const items = [];
  for (const unit of units) items.push(...(await recordsOf(unit, deps)));
  await audit(units);
  const next = start < 0 ? undefined : codes[start + unitsAtOnce];
  return {
    items,
    ...(next !== undefined && { next: writeCursor(next) }),
    ...(from === undefined && { committee: await committee(deps) }),
  };
};
