// Biểu 01 (summary), 02 (layout of 2-BTCTW), 03 (1-BTCTW).
import type { Figures } from '../indicators/figure.ts';
import { Education, Occupation } from '../record/person-facts.ts';
import { ageBands } from '../indicators/age.ts';
import { generalEducationLevels } from '../indicators/general-education.ts';
import { percent, printed } from '../number/scaled.ts';
import { countCell, shareCell } from './cells.ts';
import type { ReportInput } from './input.ts';
import { figuresOfTop } from './input.ts';
import type { Cell, Row, Table } from './model.ts';
import { none, text } from './model.ts';
import { column, nameOf, plain, shareColumn } from './table-parts.ts';

/** Figures that are shares: their percentage stands beside the count. */
const summaryRows = [
  'admitted',
  'women',
  'minority',
  'religious',
  'youthUnion',
  'universityUp',
  'madeOfficial',
  'struckOffProbation',
  'trainedAwareness',
  'trainedNewMember',
  'E1',
  'E2',
  'E5',
  'E6',
];

/** This period in percent of the same one last year, as form 2-BTCTW has it: "4(=2*100/3)". */
function versusCell(now: Cell, before: Cell): Cell {
  if (now.kind !== 'count' || before.kind !== 'count') return none('–');
  const share = percent(now.value, before.value, 1);
  if (!share) return none('–');
  const [numerator, denominator] = [now.value, before.value];
  return { kind: 'share', numerator, denominator, printed: printed(share), isPercent: true };
}

/** What it was in the same period last year, and this year's in percent of it. */
function lastYearCells(id: string, now: Figures, before: Figures | undefined): readonly [Cell, Cell] {
  const cell = countCell(before?.[id]);
  return [cell, versusCell(countCell(now[id]), cell)];
}

export function summary(input: ReportInput): Table {
  const figures = figuresOfTop(input);
  const cumulative = input.cumulative[''] ?? {};
  const rows = summaryRows.map((id, index) => {
    const isAdmitted = id === 'admitted';
    return plain([
      text(String(index + 1)),
      text(nameOf(id)),
      countCell(figures[id]),
      shareCell(id, figures[id]),
      ...lastYearCells(id, figures, input.lastYear?.quarter),
      countCell(cumulative[id]),
      shareCell(id, cumulative[id]),
      ...lastYearCells(id, cumulative, input.lastYear?.cumulative),
      isAdmitted ? countCell(figures['planYear']) : none(''),
      isAdmitted ? shareCell('planPercent', figures['planPercent']) : none(''),
    ]);
  });
  const columns = [
    ...['TT', 'Nội dung', 'Quý này'].map((title) => column(title)),
    shareColumn('Tỷ lệ (%)', 2),
    column('Cùng kỳ năm trước'),
    shareColumn('% so cùng kỳ', 2, 4),
    column('Lũy kế'),
    shareColumn('Tỷ lệ lũy kế (%)', 6),
    column('Lũy kế cùng kỳ'),
    shareColumn('% lũy kế so cùng kỳ', 6, 8),
    column('Kế hoạch năm'),
    shareColumn('% KH', 6, 10),
  ];
  return { sheet: 'TongHop', title: 'Biểu 01. Tổng hợp', paper: 'landscape', columns, rows };
}

/** Of TCCSĐ; a unit has none below it. */
const organisations = 'III. Tổ chức cơ sở đảng';

const groups: readonly (readonly [string, readonly string[]])[] = [
  [
    'I. Tổng số đảng viên mới kết nạp',
    [
      'admitted',
      'women',
      'minority',
      'religious',
      'youthUnion',
      'privateOwner',
      'familyPlanning',
      'foreignMarriage',
      'readmitted',
    ],
  ],
  ['II.1. Nghề nghiệp', Occupation.options.map((id) => `occupation.${id}`)],
  ['II.2. Tuổi đời', [...ageBands.map((band) => `ageBand.${band}`), 'averageAge']],
  ['II.3. Giáo dục phổ thông', generalEducationLevels.map((id) => `generalEducation.${id}`)],
  ['II.4. Chuyên môn nghiệp vụ', Education.options.filter((id) => id !== 'none').map((id) => `education.${id}`)],
  ['II.5. Chức danh khoa học', ['academicTitle.associateProfessor', 'academicTitle.professor']],
  [
    organisations,
    [
      'units.committee',
      'unitsWithAdmission.committee',
      'units.cell',
      'unitsWithAdmission.cell',
      'unitsWithoutAdmission.noSource',
    ],
  ],
];

function valueCell(id: string, figures: Figures): Cell {
  return id === 'averageAge' ? shareCell(id, figures[id]) : countCell(figures[id]);
}

/** Each row's part of all that were admitted. */
function partCell(id: string, figures: Figures): Cell {
  const [part, whole] = [countCell(figures[id]), figures['admitted']?.value];
  if (part.kind !== 'count' || typeof whole !== 'number' || /^(units|averageAge)/.test(id)) return none('');
  const share = percent(part.value, whole, 1);
  if (!share) return none('–');
  return { kind: 'share', numerator: part.value, denominator: whole, printed: printed(share), isPercent: true };
}

function analysisCells(
  id: string,
  { lastYear }: ReportInput,
  { figures, cumulative }: Readonly<Record<'figures' | 'cumulative', Figures>>,
): readonly Cell[] {
  const [before, versus] = lastYearCells(id, figures, lastYear?.quarter);
  const compared = id === 'averageAge' ? [valueCell(id, lastYear?.quarter ?? {}), none('')] : [before, versus];
  return [valueCell(id, figures), partCell(id, figures), ...compared, valueCell(id, cumulative)];
}

export function analysis(input: ReportInput): Table {
  const figures = figuresOfTop(input);
  const cumulative = input.cumulative[''] ?? {};
  const shown = input.level === 'unit' ? groups.filter(([title]) => title !== organisations) : groups;
  const rows = shown.flatMap(([title, ids]): readonly Row[] => [
    { kind: 'group', cells: [text(title), ...Array.from({ length: 5 }, () => none(''))] },
    ...ids.map((id) => plain([text(nameOf(id)), ...analysisCells(id, input, { figures, cumulative })])),
  ]);
  const columns = [
    column('Tiêu chí'),
    column('Kỳ này'),
    shareColumn('Tỷ lệ (%)', 1),
    column('Cùng kỳ năm trước'),
    shareColumn('% so cùng kỳ', 1, 3),
    column('Lũy kế'),
  ];
  const title = 'Biểu 02. Phân tích đảng viên mới kết nạp';
  return { sheet: 'PhanTich', title, paper: 'portrait', columns, rows };
}

const flowRows = [
  'start',
  'admitted',
  'transferIn',
  'restored',
  'died',
  'expelled',
  'struckOff',
  'struckOffProbation',
  'leftParty',
  'transferOut',
  'end',
];

export function flow(input: ReportInput): Table {
  const figures = figuresOfTop(input);
  const cumulative = input.cumulative[''] ?? {};
  const rows = flowRows.map((row) => {
    const id = `memberFlow.${row}`;
    const [before, versus] = lastYearCells(id, figures, input.lastYear?.quarter);
    return plain([text(nameOf(id)), countCell(figures[id]), before, versus, countCell(cumulative[id])]);
  });
  const columns = [
    ...['Tiêu chí', 'Kỳ này', 'Cùng kỳ năm trước'].map((title) => column(title)),
    shareColumn('% so cùng kỳ', 1, 2),
    column('Lũy kế'),
  ];
  return { sheet: 'TangGiam', title: 'Biểu 03. Tăng, giảm đảng viên', paper: 'portrait', columns, rows };
}
