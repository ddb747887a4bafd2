// Does a name on a paper mean another unit of the registry than the one that hands it in? A chi bộ hands in for itself, a
// committee for what lies below it, and papers of the committees above are in every dossier: whatever may be one of these,
// now or at any time, is not another unit.
import { unitNamed } from './named.ts';
import { sameUnitName } from './same-name.ts';
import { unitsUnder } from './under.ts';
import type { Unit } from './unit.ts';

function above(code: string, rows: readonly Unit[]): readonly string[] {
  const found = new Set([code]);
  for (const one of found) for (const row of rows) if (row.code === one && row.parent) found.add(row.parent);
  return [...found];
}

/**
 * Names of one organisation from the widest to the narrowest: `["Đảng ủy Sở Cây xanh", "Chi bộ Văn phòng"]`. Within a committee
 * of one's own only its own cells can be meant. Of the units that stand on the day: one that has ended may have been
 * merged into the one that hands in.
 */
export function otherUnitNamed(
  rows: readonly Unit[],
  unit: string,
  day: string,
): (names: readonly string[]) => Unit | undefined {
  const own = new Set([...above(unit, rows), ...unitsUnder(unit, rows)]);
  const ownRows = rows.filter(({ code }) => own.has(code));
  const stands = ({ validFrom, validTo }: Unit) => validFrom <= day && (validTo === undefined || day < validTo);
  const others = rows.filter((row) => !own.has(row.code) && stands(row));
  return (names) => {
    let among = others;
    for (const text of names) {
      const mine = ownRows.filter(({ name }) => sameUnitName(name, text));
      const below = new Set(mine.flatMap(({ code }) => unitsUnder(code, rows)));
      if (mine.length > 0) among = among.filter(({ code }) => below.has(code));
      // A committee that the registry does not know may have a cell of any name.
      else return unitNamed(among, text);
    }
    return undefined;
  };
}
