// The records that stand, and what figures are computed from beside them: enough for anybody to compute them again.
import { z } from 'zod';
import { StatedInput } from '../../shared/figures/inputs.ts';
import { Settings } from '../../shared/figures/settings.ts';
import { FactRecord } from '../../shared/record/record.ts';
import { PlanRow, UnitRow } from './registry.ts';
import { Paging } from './reply.ts';

export const RecordsQuery = Paging.pick({ cursor: true });

export const Committee = z.object({
  units: z.array(UnitRow),
  plan: z.array(PlanRow),
  inputs: z.array(StatedInput),
  settings: z.array(Settings),
});
export type Committee = z.infer<typeof Committee>;

/** No names: a person is an id. `committee` comes with the first page. */
export const RecordsPage = z.object({
  items: z.array(FactRecord),
  next: z.string().optional(),
  committee: Committee.optional(),
});
