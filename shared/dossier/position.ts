// Where a unit stands in the registry, as far as completeness asks.
import { grassrootsIn } from '../units/grassroots.ts';
import type { Registry, Stretch } from '../units/registry.ts';
import type { CellPosition } from './completeness.ts';

/** Of a chi bộ; papers that a committee handed in for one of its cells do not tell which position that cell has. */
export function positionIn(registry: Registry, unit: string, stretch: Stretch): CellPosition | undefined {
  const own = registry.unitIn(unit, stretch);
  const above = registry.ancestorsIn(unit, stretch).map((code) => registry.unitIn(code, stretch));
  if (own?.kind !== 'cell' || above.length === 0) return undefined;
  if (above.some((ancestor) => ancestor?.kind === 'sub-committee')) return 'cell-of-sub-committee';
  return grassrootsIn(unit, stretch, registry) === unit ? 'grassroots-cell' : 'cell-of-committee';
}
