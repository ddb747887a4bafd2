// GET and PUT /units, /plan and /inputs
import type { PlanRow, UnitRow } from '../../../events/api/registry.ts';
import { parseInputRows } from '../../../shared/figures/input-rows.ts';
import { parsePlanRows } from '../../../shared/plan/plan.ts';
import { levelsOf } from '../../../shared/units/committee-level.ts';
import { parseUnitRows } from '../../../shared/units/rows.ts';
import { RefusedLines } from '../refused-lines.ts';
import type { Answer } from '../route.ts';
import { assertWithin } from '../units-standing.ts';

const sameRow = (a: object, b: object) =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());

/** Rows that are there already, word for word, are not written again: an import can be repeated. */
async function write<Row extends object>(rows: readonly Row[], kept: readonly Row[], put: (row: Row) => Promise<void>) {
  const changed = rows.filter((row) => !kept.some((known) => sameRow(known, row)));
  for (const row of changed) await put(row);
  return { written: changed.length, unchanged: rows.length - changed.length };
}

export const listUnits: Answer<'listUnits'> = async ({ scope }, deps) => {
  const rows = await deps.registry();
  // Told by all that stands below and above, also where the caller may not see it.
  const levels = levelsOf(rows);
  const units = rows.map((row, at) => (levels[at] ? { ...row, standing: levels[at] } : row));
  return { units: units.filter(({ code }) => scope.has(code)) };
};

const idOf = ({ code, validFrom }: UnitRow) => `${code} ${validFrom}`;

/** Committees among these whose level nothing says, as the registry stands with them. */
function concludedOf(units: readonly UnitRow[], kept: readonly UnitRow[]): string[] {
  const named = new Set(units.map(idOf));
  const rows = [...units, ...kept.filter((row) => !named.has(idOf(row)))];
  const levels = levelsOf(rows);
  return [...new Set(units.filter((_, at) => levels[at]?.by === 'nothing').map(({ code }) => code))];
}

export const importUnits: Answer<'importUnits'> = async ({ body, audit }, deps) => {
  const kept = await deps.registry();
  const { units, errors } = parseUnitRows(body.units, kept);
  if (errors.length > 0) throw new RefusedLines(errors);
  await audit(units.map(({ code }) => code));
  const written = await write<UnitRow>(units, kept, deps.store.registry.putUnit);
  const concluded = concludedOf(units, kept);
  return { ...written, ...(concluded.length > 0 && { concluded }) };
};

export const listPlan: Answer<'listPlan'> = async (call, deps) => {
  const { year, unit } = call.query;
  if (unit !== undefined) assertWithin(call, unit);
  const plan = await deps.store.registry.plan(year);
  return { plan: plan.filter((row) => call.scope.has(row.unit) && (unit === undefined || row.unit === unit)) };
};

export const importPlan: Answer<'importPlan'> = async ({ body, audit }, deps) => {
  const known = new Set((await deps.registry()).map(({ code }) => code));
  const { plan, errors } = parsePlanRows(body.plan, (code) => known.has(code));
  if (errors.length > 0) throw new RefusedLines(errors);
  const years = [...new Set(plan.map(({ year }) => year))];
  const kept = (await Promise.all(years.map((year) => deps.store.registry.plan(year)))).flat();
  await audit(plan.map(({ unit, year }) => `${unit}/${year}`));
  return write<PlanRow>(plan, kept, deps.store.registry.putPlan);
};

export const listInputs: Answer<'listInputs'> = async (call, deps) => {
  const { unit, kind } = call.query;
  if (unit !== undefined) assertWithin(call, unit);
  const inputs = (await deps.store.registry.inputs())
    .filter((input) => call.scope.has(input.unit) && (unit === undefined || input.unit === unit))
    .filter((input) => kind === undefined || input.kind === kind);
  return { inputs };
};

export const importInputs: Answer<'importInputs'> = async ({ body, audit }, deps) => {
  const known = new Set((await deps.registry()).map(({ code }) => code));
  const { inputs, errors } = parseInputRows(body.inputs, (code) => known.has(code));
  if (errors.length > 0) throw new RefusedLines(errors);
  await audit(inputs.map(({ kind, unit }) => `${kind}/${unit}`));
  return write(inputs, await deps.store.registry.inputs(), deps.store.registry.putInput);
};
