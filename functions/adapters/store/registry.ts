// The registry of units, targets of the plan, and stated numbers such as members at term start. Rows are dated: a later
// row never overwrites an earlier one, so that a closed period can be made again.
import { PlanRow, UnitRow } from '../../../events/api/registry.ts';
import { StatedInput, nameOfInput } from '../../../shared/figures/inputs.ts';
import type { Table } from '../table.ts';

const unitKey = ({ code, validFrom }: UnitRow) => ({ pk: 'UNITS', sk: `${code}#${validFrom}` });
/** What a paper sets stands beside what was imported for the same day; the import comes first and counts. */
const planKey = ({ year, unit, from, documentId }: PlanRow) => ({
  pk: `PLAN#${year}`,
  sk: [unit, from, ...(documentId === undefined ? [] : [documentId])].join('#'),
});
const isTakenBack = (item: object) => 'takenBack' in item;
const inputKey = (input: StatedInput) => ({ pk: 'INPUTS', sk: nameOfInput(input) });

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
      const items = await table.all({ pk: `PLAN#${year}` });
      return items.filter((item) => !isTakenBack(item)).map((item) => PlanRow.parse(item));
    },
    putPlan: (row: PlanRow) => table.put(planKey(row), row),
    /** What a paper set that counts no more: kept, and no target any more. */
    takeBackPlan: (row: PlanRow) => table.put(planKey(row), { ...row, takenBack: true }),
    async inputs(): Promise<StatedInput[]> {
      return (await table.all({ pk: 'INPUTS' })).map((item) => StatedInput.parse(item));
    },
    /** What is stated of the same thing anew takes its place; the audit trail says who stated it when. */
    putInput: (input: StatedInput) => table.put(inputKey(input), input),
  };
}
