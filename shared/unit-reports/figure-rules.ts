// R17, R19, R20, R22 and S3 of the domain notes: a unit's claim is held against its own papers, the plan and the registry.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { numberOf } from '../rules/evidence.ts';
import type { Severity } from '../rules/finding.ts';
import type { Said } from '../rules/rule.ts';
import { grassrootsOf } from '../units/grassroots.ts';
import { compareReport } from './compare.ts';
import { unitRule } from './unit-rule.ts';
import type { KnownOfUnit, UnitBreach, UnitRule } from './unit-rule.ts';

interface Held {
  readonly id: 'R17' | 'R19' | 'R20' | 'R22';
  readonly field: string;
  readonly severity: Severity;
  readonly sentence: Said;
  readonly message: (reported: number, proven: number) => Said;
  /** Forms whose table has the figure too. */
  readonly forms?: readonly string[];
}

const held: readonly Held[] = [
  {
    ...{ id: 'R17', field: 'planYear', severity: 'warning' },
    sentence: {
      vi: 'Chỉ tiêu năm trong báo cáo là chỉ tiêu đã giao cho đơn vị.',
      en: "The report's plan of the year is the one on record.",
    },
    message: (reported, proven) => ({
      vi: `Báo cáo ghi chỉ tiêu năm ${reported}, chỉ tiêu đã giao là ${proven}.`,
      en: `The report says a plan of ${reported}; the plan on record is ${proven}.`,
    }),
  },
  {
    ...{ id: 'R19', field: 'admitted', severity: 'error', forms: ['member-flow-statistics', 'new-member-statistics'] },
    sentence: {
      vi: 'Số kết nạp báo cáo bằng số quyết định kết nạp đã duyệt của đơn vị trong kỳ.',
      en: "The admitted reported are the unit's approved admissions of the period.",
    },
    message: (reported, proven) => ({
      vi: `Báo cáo ghi kết nạp ${reported}, hồ sơ đã duyệt chứng minh ${proven}.`,
      en: `The report says ${reported} admitted; approved papers prove ${proven}.`,
    }),
  },
  {
    ...{ id: 'R20', field: 'madeOfficial', severity: 'error' },
    sentence: {
      vi: 'Số chuyển chính thức báo cáo bằng số quyết định công nhận đã duyệt của đơn vị trong kỳ.',
      en: "The made-official reported are the unit's approved recognitions of the period.",
    },
    message: (reported, proven) => ({
      vi: `Báo cáo ghi chuyển chính thức ${reported}, hồ sơ đã duyệt chứng minh ${proven}.`,
      en: `The report says ${reported} made official; approved papers prove ${proven}.`,
    }),
  },
  {
    ...{ id: 'R22', field: 'cellsTotal', severity: 'warning' },
    sentence: {
      vi: 'Số chi bộ trong báo cáo bằng số chi bộ của đơn vị trong danh mục.',
      en: "The cells reported are the unit's cells in the registry.",
    },
    message: (reported, proven) => ({
      vi: `Báo cáo ghi ${reported} chi bộ, danh mục đơn vị có ${proven}.`,
      en: `The report says ${reported} cells; the registry has ${proven}.`,
    }),
  },
];

function differences({ id, severity, message }: Held, paper: UnderstoodDocument, { figures }: KnownOfUnit) {
  const rows = figures ? compareReport(paper, figures) : [];
  return rows.flatMap(({ rule, field, reported, proven, difference }): UnitBreach[] =>
    rule === id && difference !== 0 ? [{ fields: [field], message: message(reported, proven), severity }] : [],
  );
}

const figureRule = (one: Held): UnitRule =>
  unitRule({
    ...{ id: one.id, sentence: one.sentence, basis: [], certainty: 'certain' },
    looksAt: [
      { documentType: 'quarterly-report', fields: [one.field] },
      ...(one.forms ?? []).map((documentType) => ({ documentType, fields: ['cells'] })),
    ],
    breaches: (paper, known) => differences(one, paper, known),
  });

/** TCCSĐ below the unit; what is one itself, or a part of one, counts that one. */
function registeredFor({ unit, registry, period }: KnownOfUnit): number | undefined {
  if (!period || !registry.unitIn(unit, period)) return undefined;
  return registry.isAboveIn(unit, period) ? grassrootsOf(unit, period, registry).length : 1;
}

export const unitsOfRegistry = unitRule({
  id: 'S3',
  sentence: {
    vi: 'Đảng bộ cơ sở + chi bộ cơ sở trong biểu bằng số TCCSĐ trong danh mục đơn vị.',
    en: "Grassroots committees + cells of the form are the registry's grassroots units.",
  },
  ...{ basis: [], certainty: 'certain', looksAt: [{ documentType: 'new-member-statistics', fields: ['cells'] }] },
  breaches: (paper, known) => {
    const [committees, cells] = [numberOf(paper, 'committeesTotal'), numberOf(paper, 'cellUnitsTotal')];
    const registered = registeredFor(known);
    if (committees === undefined || cells === undefined || registered === undefined) return [];
    if (committees + cells === registered) return [];
    const sum = `${committees} + ${cells} = ${committees + cells}`;
    return [
      {
        fields: ['committeesTotal', 'cellUnitsTotal'],
        message: {
          vi: `Biểu có ${sum} TCCSĐ, danh mục đơn vị có ${registered}.`,
          en: `The form has ${sum} grassroots units; the registry has ${registered}.`,
        },
      },
    ];
  },
});

export const figureRules: readonly UnitRule[] = [...held.map(figureRule), unitsOfRegistry];
