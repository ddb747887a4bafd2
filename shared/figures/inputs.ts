// Numbers that people state rather than papers prove: members at a date, last year's figures, the member flow of
// form 1-BTCTW. Each is dated and has its unit; a later statement of the same thing replaces the earlier one.
import { z } from 'zod';
import { Day } from '../period/day.ts';
import { PeriodName } from '../period/name.ts';
import type { NoSource } from '../units/unit.ts';

/** Rows of form 1-BTCTW besides "Kết nạp", which the records give. */
export const FlowRow = z.enum(['transferIn', 'restored', 'died', 'expelled', 'struckOff', 'leftParty', 'transferOut']);
export type FlowRow = z.infer<typeof FlowRow>;

const stated = { unit: z.string(), n: z.int().min(0), documentId: z.string().optional() };

export const StatedInput = z.discriminatedUnion('kind', [
  /** đảng viên đầu nhiệm kỳ, đầu năm, cuối kỳ; đảng viên dự bị hiện có. `date` is the day they were counted. */
  z.object({ kind: z.enum(['termStart', 'yearStart', 'periodEnd', 'probationary']), date: Day, ...stated }),
  /** How many cells and sub-committees a unit has, where they are not in the registry one by one. */
  z.object({ kind: z.enum(['cells', 'subCommittees']), date: Day, ...stated }),
  /** "Không còn quần chúng": 1 from the day on, 0 from the day it ended. */
  z.object({ kind: z.literal('noSource'), date: Day, ...stated }),
  /** History without papers: admitted, made official in a period before the records begin. */
  z.object({ kind: z.enum(['declaredAdmitted', 'declaredOfficial']), period: PeriodName, ...stated }),
  z.object({ kind: z.literal('memberFlow'), period: PeriodName, row: FlowRow, ...stated }),
]);
export type StatedInput = z.infer<typeof StatedInput>;

/** What it states something of: `yearStart#D09#2022-01-01`, `memberFlow#D09#2022#died`. */
export function nameOfInput(input: StatedInput): string {
  const when = 'date' in input ? input.date : input.period;
  return [input.kind, input.unit, when, ...('row' in input ? [input.row] : [])].join('#');
}

/** `noSource` inputs as stretches: each lasts until the unit says otherwise. */
export function noSourceIn(inputs: readonly StatedInput[]): readonly NoSource[] {
  const stated = inputs.filter((input) => input.kind === 'noSource');
  const byUnit = Map.groupBy(stated, ({ unit }) => unit);
  return [...byUnit].flatMap(([unit, entries]) => {
    const sorted = entries.toSorted((one, other) => (one.date < other.date ? -1 : 1));
    return sorted.flatMap(({ date, n }, index) => {
      const to = sorted[index + 1]?.date;
      return n === 0 ? [] : [{ unit, from: date, ...(to !== undefined && { to }) }];
    });
  });
}

/** The latest of a kind stated for a day before `to`. */
export function latestBefore(
  inputs: readonly StatedInput[],
  kind: StatedInput['kind'],
  { unit, to }: { readonly unit: string; readonly to: Day },
): (StatedInput & { readonly date: Day }) | undefined {
  let found: (StatedInput & { readonly date: Day }) | undefined;
  for (const input of inputs) {
    if (!('date' in input) || input.kind !== kind || input.unit !== unit || input.date >= to) continue;
    if (!found || input.date >= found.date) found = input;
  }
  return found;
}
