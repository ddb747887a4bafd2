// P4 and P5 of the domain notes: a plan's paper is held against the registry and the targets on record; and what targets it
// becomes once a person has approved it.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { targetOf } from '../plan/plan.ts';
import type { PlanTarget } from '../plan/plan.ts';
import { dateOf, numberOf, printDate } from '../rules/evidence.ts';
import type { Said } from '../rules/rule.ts';
import { places } from '../rules/list.ts';
import { unitNamed } from '../units/named.ts';
import type { Registry } from '../units/registry.ts';
import type { Unit } from '../units/unit.ts';
import { rowsOf } from './list-rules.ts';
import { unitRule } from './unit-rule.ts';
import type { UnitRule } from './unit-rule.ts';

interface Planning {
  readonly unit: string;
  readonly registry: Registry;
}

interface Planned {
  readonly unit: Unit;
  /** Its cells, where it is a sub-committee: a plan names it or them. */
  readonly cells: readonly Unit[];
}

/** The units a plan of this one shares its target among: those right below it in the plan's year. */
function planned(paper: UnderstoodDocument, { unit, registry }: Planning): readonly Planned[] {
  const year = numberOf(paper, 'planYearOf');
  if (year === undefined) return [];
  const stretch = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
  const below = (code: string) =>
    registry.childrenIn(code, stretch).flatMap((child) => registry.unitIn(child, stretch) ?? []);
  return below(unit).map((one) => ({ unit: one, cells: one.kind === 'sub-committee' ? below(one.code) : [] }));
}

/** Of each row, the unit of the registry it names. */
function unitsOfRows(paper: UnderstoodDocument, below: readonly Planned[]): readonly (Unit | undefined)[] {
  const units = below.map(({ unit }) => unit);
  const cells = below.flatMap((one) => one.cells);
  return rowsOf(paper).map(({ unit }) =>
    typeof unit === 'string' ? (unitNamed(units, unit) ?? unitNamed([...units, ...cells], unit)) : undefined,
  );
}

function repeats(named: readonly (Unit | undefined)[]): readonly number[] {
  return [...named.keys()].filter((at) => named[at] && named.slice(0, at).some((unit) => unit === named[at]));
}

/** `most` codes, then how many more. */
function some(codes: readonly string[], most = 12): string {
  const shown = codes.slice(0, most).join(', ');
  return codes.length > most ? `${shown} … (+${codes.length - most})` : shown;
}

export const eachUnitOnce = unitRule({
  id: 'P4',
  sentence: {
    vi: 'Phụ lục có mỗi đơn vị trực thuộc trong danh mục (của đảng bộ bộ phận: chính nó hoặc các chi bộ của nó) đúng một lần, không có đơn vị lạ.',
    en: 'The appendix has each unit of the registry right below (of a sub-committee itself or its cells) once, and no other.',
  },
  ...{ basis: [], certainty: 'certain', looksAt: [{ documentType: 'plan', fields: ['rows', 'planYearOf'] }] },
  breaches: (paper, known) => {
    const below = planned(paper, known);
    const named = unitsOfRows(paper, below);
    if (below.length === 0 || named.length === 0) return [];
    const unknown = [...named.keys()].filter((at) => !named[at]);
    const twice = repeats(named);
    const missing = below
      .filter(({ unit, cells }) => ![unit, ...cells].some((one) => named.includes(one)))
      .map(({ unit }) => unit.code);
    const said: readonly (Said | false)[] = [
      unknown.length > 0 && {
        vi: `Không tìm thấy trong danh mục đơn vị ở dòng ${places(unknown)}.`,
        en: `No such unit in the registry: row ${places(unknown)}.`,
      },
      twice.length > 0 && { vi: `Đơn vị lặp lại ở dòng ${places(twice)}.`, en: `A unit again: row ${places(twice)}.` },
      missing.length > 0 && { vi: `Thiếu đơn vị: ${some(missing)}.`, en: `Units left out: ${some(missing)}.` },
    ];
    return said.flatMap((message) => (message ? [{ fields: ['rows'], message }] : []));
  },
});

/**
 * Targets that the paper sets from its day on: of each unit that a row surely names and of the unit itself. A unit named
 * twice, or a row without a number, sets none.
 */
export function targetsIn(paper: UnderstoodDocument, planning: Planning): readonly PlanTarget[] {
  const [year, from] = [numberOf(paper, 'planYearOf'), dateOf(paper, 'documentDate')];
  if (year === undefined || from === undefined) return [];
  const named = unitsOfRows(paper, planned(paper, planning));
  const total = numberOf(paper, 'planTotal');
  const own = total === undefined ? [] : [{ unit: planning.unit, year, planned: total, from }];
  const rows = rowsOf(paper).flatMap(({ planYear }, at): PlanTarget[] => {
    const unit = named[at];
    if (!unit || typeof planYear !== 'number' || named.indexOf(unit) !== named.lastIndexOf(unit)) return [];
    return [{ unit: unit.code, year, planned: planYear, from }];
  });
  return [...own, ...rows];
}

export const changesTargets = unitRule({
  id: 'P5',
  sentence: {
    vi: 'Văn bản giao chỉ tiêu ban hành sau thay các chỉ tiêu cùng năm kể từ ngày ban hành.',
    en: "A later plan of the same year takes the earlier targets' place from its day on.",
  },
  ...{ basis: [], certainty: 'certain' },
  looksAt: [{ documentType: 'plan', fields: ['rows', 'planTotal', 'documentDate'] }],
  breaches: (paper, { unit, registry, plan = [] }) => {
    const changed = targetsIn(paper, { unit, registry }).flatMap((target) => {
      const known = targetOf(plan, target.unit, target.year, '9999-12-31');
      return known && (known.planned !== target.planned || known.from > target.from) ? [{ target, known }] : [];
    });
    const later = changed.find(({ target, known }) => known.from >= target.from)?.known;
    const list = some(changed.map(({ target, known }) => `${target.unit} ${known.planned} → ${target.planned}`));
    if (changed.length === 0) return [];
    const message: Said = later
      ? {
          vi: `Đã có chỉ tiêu từ ngày ${printDate(later.from)}, không trước ngày văn bản này; chỉ tiêu đó vẫn tính: ${list}.`,
          en: `Targets from ${later.from} are there, no earlier than this paper; they stay in force: ${list}.`,
        }
      : { vi: `Thay chỉ tiêu đã giao: ${list}.`, en: `It changes targets on record: ${list}.` };
    return [{ fields: ['rows'], message, severity: 'warning' }];
  },
});

export const unitPlanRules: readonly UnitRule[] = [eachUnitOnce, changesTargets];
