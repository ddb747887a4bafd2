// A unit and all below it, as the registry stands.
import type { UnitRow } from '../../events/api/registry.ts';

export function unitsUnder(top: string, registry: readonly UnitRow[]): readonly string[] {
  const found = [top];
  for (const code of found) found.push(...registry.filter(({ parent }) => parent === code).map((unit) => unit.code));
  return found;
}
