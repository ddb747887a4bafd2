// A row of the registry: a Party organisation over a stretch of time. đảng bộ, đảng bộ bộ phận, chi bộ.
import { z } from 'zod';
import { Day } from '../period/day.ts';

export const UnitKind = z.enum(['committee', 'sub-committee', 'cell']);
export type UnitKind = z.infer<typeof UnitKind>;

/** Of a committee, where what stands above and below it does not tell: above the grassroots organisations, or one itself. */
export const CommitteeLevel = z.enum(['higher', 'grassroots']);

export const Unit = z.object({
  code: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,63}$/u),
  name: z.string().trim().min(1).max(300),
  kind: UnitKind,
  level: CommitteeLevel.optional(),
  /** Absent for the top unit alone. */
  parent: z.string().optional(),
  validFrom: Day,
  /** First day on which it no longer stands. */
  validTo: Day.optional(),
});
export type Unit = z.infer<typeof Unit>;

/** "Không còn quần chúng": declared by the unit, ends when somebody is hired. */
export const NoSource = z.object({ unit: z.string(), from: Day, to: Day.optional() });
export type NoSource = z.infer<typeof NoSource>;

/** Do two half-open stretches share a day? */
export function overlap(
  one: { validFrom: string; validTo?: string | undefined },
  other: { validFrom: string; validTo?: string | undefined },
): boolean {
  return (
    (other.validTo === undefined || one.validFrom < other.validTo) &&
    (one.validTo === undefined || other.validFrom < one.validTo)
  );
}
