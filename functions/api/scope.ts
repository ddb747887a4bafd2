// Which units a caller may see or change: everything, or the own unit and what lies below it. What lies outside is
// answered as if it did not exist, so that ids cannot be probed.
import type { Operation } from '../../events/operations/operation.ts';
import type { UnitRow } from '../../events/api/registry.ts';
import { Fault } from '../../shared/fault.ts';
import type { Caller } from './caller.ts';

export interface Scope {
  /** Absent: all units, also such as the registry does not have. */
  readonly units?: ReadonlySet<string>;
  has(unit: string): boolean;
}

const everything: Scope = { has: () => true };

function only(units: ReadonlySet<string>): Scope {
  return { units, has: (unit) => units.has(unit) };
}

/** `D01` with cells D01/01 and D01/02 -> {D01, D01/01, D01/02}. A loop in the registry ends. */
export function unitsBelow(top: string, registry: readonly Pick<UnitRow, 'code' | 'parent'>[]): Set<string> {
  const children = Map.groupBy(registry, (unit) => unit.parent);
  const found = new Set([top]);
  // A Set visits what is added while it is walked.
  for (const code of found) for (const child of children.get(code) ?? []) found.add(child.code);
  return found;
}

/** The registry as it stands on a day: a unit that moved away is no longer below its old parent. */
export function standingOn(day: string, registry: readonly UnitRow[]): UnitRow[] {
  const latest = new Map<string, UnitRow>();
  const begun = registry
    .filter((unit) => unit.validFrom <= day)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  // A unit that has ended keeps its last place: its papers still belong to somebody.
  for (const unit of begun) latest.set(unit.code, unit);
  return [...latest.values()];
}

export function scopeOf(caller: Caller, operation: Operation, registry: readonly UnitRow[], today: string): Scope {
  const reads = operation.audit !== 'write';
  if (caller.roles.has('admin') || (reads && caller.roles.has('board'))) return everything;
  if (!caller.roles.has('unit') || caller.unit === undefined) return only(new Set());
  return only(unitsBelow(caller.unit, standingOn(today, registry)));
}

/** A thing of another unit is not found; said the same way as for a thing that is not there. */
export function within<T extends { readonly unit: string }>(scope: Scope, found: T | undefined, code: string): T {
  if (!found || !scope.has(found.unit)) throw new Fault('not-found', code);
  return found;
}
