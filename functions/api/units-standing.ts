// Which units a request is about, checked against the caller's scope before anything is looked up.
import { Fault } from '../../shared/fault.ts';
import type { Call } from './route.ts';
import type { OperationId } from '../../events/api.ts';
import type { Deps } from './deps.ts';
import { standingOn, unitsBelow } from './scope.ts';

type Scoped = Pick<Call<OperationId>, 'scope'>;

/** Outside the scope a code is refused alike whether the unit exists or not, so that codes cannot be probed. */
export function assertWithin({ scope }: Scoped, unit: string): void {
  if (!scope.has(unit)) throw new Fault('forbidden', 'unit.foreign', { unit });
}

/** The unit asked for with what lies below it, or all that the caller may see; in order of their codes. */
export async function unitsAskedFor(call: Scoped, unit: string | undefined, deps: Deps): Promise<string[]> {
  const registry = await deps.registry();
  if (unit === undefined) {
    const all = call.scope.units ?? new Set(registry.map(({ code }) => code));
    return [...all].toSorted();
  }
  assertWithin(call, unit);
  if (!registry.some(({ code }) => code === unit)) throw new Fault('not-found', 'unit.unknown', { unit });
  return [...unitsBelow(unit, standingOn(deps.today(), registry))].filter((code) => call.scope.has(code)).toSorted();
}

/** Papers are taken only for a unit that stands today. */
export async function assertStanding(unit: string, deps: Deps): Promise<void> {
  const today = deps.today();
  const rows = await deps.store.registry.unit(unit);
  if (rows.length === 0) throw new Fault('invalid-input', 'unit.unknown', { unit });
  const stands = rows.some(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === undefined || today < validTo),
  );
  if (!stands) throw new Fault('invalid-input', 'unit.ended', { unit });
}
