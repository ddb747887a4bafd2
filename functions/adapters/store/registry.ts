// The registry of units, targets of the plan, and dated inputs such as members at term start. Rows are dated: a later
// row never overwrites an earlier one, so that a closed period can be made again.
import { z } from 'zod';
import { PlanRow, UnitRow } from '../../../events/api/registry.ts';
import { parseItem } from '../table.ts';
import type { Table } from '../table.ts';

/** A number of a unit on a day, e.g. `membersTermStart`. */
export const DatedInput = z.object({ kind: z.string(), unit: z.string(), date: z.iso.date(), value: z.int().min(0) });
export type DatedInput = z.infer<typeof DatedInput>;

const unitKey = ({ code, validFrom }: UnitRow) => ({ pk: 'UNITS', sk: `${code}#${validFrom}` });
const planKey = ({ year, unit, from }: PlanRow) => ({ pk: `PLAN#${year}`, sk: `${unit}#${from}` });
const inputKey = ({ kind, unit, date }: DatedInput) => ({ pk: 'INPUTS', sk: `${kind}#${unit}#${date}` });

export function registryIn(table: Table) {
  return {
    async units(): Promise<UnitRow[]> {
      return (await table.all({ pk: 'UNITS' })).map((item) => UnitRow.parse(item));
    },
    /** All rows of one unit, the earliest first. */
    async unit(code: string): Promise<UnitRow[]> {
      return (await table.all({ pk: 'UNITS', prefix: `${code}#` })).map((item) => UnitRow.parse(item));
    },
    putUnit: (row: UnitRow) => table.put(unitKey(row), row),
    async plan(year: number): Promise<PlanRow[]> {
      return (await table.all({ pk: `PLAN#${year}` })).map((item) => PlanRow.parse(item));
    },
    putPlan: (row: PlanRow) => table.put(planKey(row), row),
    async inputs(kind?: string): Promise<DatedInput[]> {
      const items = await table.all({ pk: 'INPUTS', ...(kind !== undefined && { prefix: `${kind}#` }) });
      return items.map((item) => DatedInput.parse(item));
    },
    async input(kind: string, unit: string, date: string): Promise<DatedInput | undefined> {
      return parseItem(DatedInput, await table.get({ pk: 'INPUTS', sk: `${kind}#${unit}#${date}` }));
    },
    putInput: (row: DatedInput) => table.put(inputKey(row), row),
  };
}
