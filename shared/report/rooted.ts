// A records file as one of its units sees it: the unit stands at the top, what lies below it is all there is.
import { Fault } from '../fault.ts';
import type { FileContent } from '../figures/from-file.ts';
import { unitsUnder } from '../units/under.ts';
import type { Unit } from '../units/unit.ts';
import type { Committee } from './committee.ts';

function atTop({ parent: _parent, ...unit }: Unit): Unit {
  return unit;
}

export function rootedAt(content: FileContent, code: string): FileContent {
  const codes = new Set(unitsUnder(code, content.units));
  const isBelow = ({ parent }: Unit) => parent !== undefined && codes.has(parent);
  const units = content.units.flatMap((unit) => {
    if (unit.code === code) return [atTop(unit)];
    return codes.has(unit.code) && isBelow(unit) ? [unit] : [];
  });
  if (!units.some((unit) => unit.code === code)) throw new Fault('not-found', 'unit.unknown', { unit: code });
  return { ...content, units, versions: content.versions.filter(({ unit }) => codes.has(unit)) };
}

/** `Đảng bộ Sở Giả Định` reports as `ĐẢNG ỦY SỞ GIẢ ĐỊNH` to whom the units report to. */
export function committeeOf({ name, kind }: Pick<Unit, 'name' | 'kind'>, superior: Committee): Committee {
  const issuer = name.toLocaleUpperCase('vi').replace(/^ĐẢNG BỘ/, 'ĐẢNG ỦY');
  const isCell = kind === 'cell';
  return {
    ...superior,
    superior: superior.issuer.replace(/^ĐẢNG ỦY/, 'ĐẢNG BỘ'),
    issuer,
    code: isCell ? 'CB' : 'ĐU',
    onBehalf: isCell ? 'T/M CHI BỘ' : 'T/M ĐẢNG ỦY',
    office: 'BÍ THƯ',
  };
}
