// A unit and all units above it in a period; one that stood nowhere in it has nothing above.
import type { Registry, Stretch } from '../units/registry.ts';

export function aboveIn(registry: Registry, { from, to }: Stretch): (unit: string) => readonly string[] {
  return (unit) => [unit, ...registry.ancestorsIn(unit, { from, to })];
}
