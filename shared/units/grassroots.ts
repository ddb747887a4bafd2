// Grassroots organisations (TCCSĐ): đảng bộ cơ sở and chi bộ cơ sở. Told by what stands above and below a unit, not by its
// depth: the registry may begin with the Đảng bộ Khối, or with the Đảng bộ tỉnh that the Khối is a part of.
import type { Registry, Stretch } from './registry.ts';

/** `D09/08` -> `D09`, whether D09 is right below the top or a level deeper; nothing for what stands above them. */
export function grassrootsIn(code: string, stretch: Stretch, registry: Registry): string | undefined {
  return [code, ...registry.ancestorsIn(code, stretch)].findLast((one) => !registry.isAboveIn(one, stretch));
}

/** Those that belong to a unit: all below a higher committee, itself where it is one, none where it is a part of one. */
export function grassrootsOf(code: string, stretch: Stretch, registry: Registry): readonly string[] {
  const own = grassrootsIn(code, stretch, registry);
  if (own !== undefined) return own === code ? [code] : [];
  return registry.childrenIn(code, stretch).flatMap((child) => grassrootsOf(child, stretch, registry));
}
