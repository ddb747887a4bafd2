// GET /figures, GET /figures/lists, GET /figures/explain
import { Fault } from '../../../shared/fault.ts';
import type { Page, Paging } from '../../adapters/table.ts';
import type { OperationId } from '../../../events/api.ts';
import type { Deps } from '../deps.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { recordsBehind, withDocuments, withImages } from '../explaining.ts';
import type { ExplainedStatement } from '../../../events/api/figures.ts';
import { isExplained, keysOf, periodOfPart, statedBehind } from '../../../shared/figures/lineage.ts';
import type { Part, StatedBehind } from '../../../shared/figures/lineage.ts';
import { figuresOf, nothingKnown, periodOf } from '../../../shared/indicators/figures.ts';
import { listOf, withIdleQuarters } from '../../../shared/indicators/lists.ts';
import type { Period } from '../../../shared/period/period.ts';
import { readSettings } from '../../roll-up/counting.ts';
import { askOf } from '../figures.ts';
import type { Answer, Call } from '../route.ts';
import { standingOn } from '../scope.ts';
import { assertWithin, unitsAskedFor } from '../units-standing.ts';
import { Position, walk } from '../walk.ts';

/** The unit asked for; else the caller's own, else the top one. */
async function unitOf({ scope, caller }: Call<OperationId>, asked: string | undefined, deps: Deps): Promise<string> {
  const registry = standingOn(deps.today(), await deps.registry());
  const own = scope.units ? caller.unit : registry.find(({ parent }) => parent === undefined)?.code;
  const unit = asked ?? own;
  if (unit === undefined) throw new Fault('not-found', 'units.empty');
  assertWithin({ scope }, unit);
  if (!registry.some(({ code }) => code === unit)) throw new Fault('not-found', 'unit.unknown', { unit });
  return unit;
}

export const getFigures: Answer<'getFigures'> = async (call, deps) => {
  const { query } = call;
  const unit = await unitOf(call, query.unit, deps);
  const period = periodOf(query.period, await readSettings(deps.store), deps.today());
  const marks = await deps.store.figures.allMarked();
  const pending = marks.some((mark) => mark.unit === unit && period.months.includes(mark.period));
  const answer = await askOf(deps.store, await deps.registry(), { period, unit }, (question) => ({
    figures: figuresOf(question),
    settings: question.settings,
  }));
  return { period: query.period, unit, figures: nothingKnown, ...answer, ...(pending && { pending }) };
};

export const listFigures: Answer<'listFigures'> = async (call, deps) => {
  const { period: name, list, quarters } = call.query;
  const unit = await unitOf(call, call.query.unit, deps);
  const period = periodOf(name, await readSettings(deps.store), deps.today());
  const answer = await askOf(deps.store, await deps.registry(), { period, unit }, (question) =>
    listOf(withIdleQuarters(question, quarters), list),
  );
  if (!answer) throw new Fault('not-found', 'unit.unknown', { unit });
  const { definition, rows } = answer;
  return { period: name, unit, list, definition: { ...definition }, rows: rows && [...rows] };
};

function pageOf<T>(items: readonly T[], { limit = items.length, start }: Paging): Page<T> {
  const from = Number(start?.from ?? 0) || 0;
  const to = from + limit;
  return { items: items.slice(from, to), ...(to < items.length && { next: { from: String(to) } }) };
}

const usualLimit = 50;

function toStatement({ part, stated }: StatedBehind): ExplainedStatement {
  const { kind, unit } = stated;
  if (stated.kind === 'plan')
    return { part, kind, unit, when: stated.from, n: stated.planned, documentId: stated.documentId ?? null };
  const when = 'date' in stated ? stated.date : stated.period;
  return { part, kind, unit, when, n: stated.n, documentId: stated.documentId ?? null };
}

/** The figure itself, what is stated behind it, and the period in which the records of the part lie. */
async function aboutOf(deps: Deps, about: { period: Period; unit: string }, figure: string, part: Part) {
  const answer = await askOf(deps.store, await deps.registry(), about, (question) => ({
    figure: figuresOf(question)[figure] ?? null,
    stated: statedBehind(figure, question).map(toStatement),
    settings: question.settings,
    within: keysOf(figure, part) && periodOfPart(figure, part, question),
  }));
  return answer ?? { figure: null, stated: [], within: undefined };
}

export const explainFigure: Answer<'explainFigure'> = async (call, deps) => {
  const { figure, cursor, limit = usualLimit, part = 'numerator', images, ...query } = call.query;
  if (!isExplained(figure)) throw new Fault('not-found', 'figure.not-explained', { figure });
  const unit = await unitOf(call, query.unit, deps);
  const asked = periodOf(query.period, await readSettings(deps.store), deps.today());
  const { within: period, ...about } = await aboutOf(deps, { period: asked, unit }, figure, part);
  const { items, next } = await walk({
    lists: period ? await unitsAskedFor(call, unit, deps) : [],
    from: readCursor(Position, cursor),
    limit,
    wanted: () => true,
    page: async (list, paging) =>
      pageOf(period ? await recordsBehind(deps.store, list, { figure, part, period }) : [], paging),
  });
  const records = await withDocuments(deps.store, items, (code) => call.scope.has(code));
  await call.audit([
    ...new Set(
      records.flatMap(({ recordId, documents }) => [recordId, ...documents.map(({ documentId }) => documentId)]),
    ),
  ]);
  const shown = images === 'true' ? await withImages(deps.pages, records) : records;
  return { items: shown, ...(next && { next: writeCursor(next) }), ...(cursor === undefined && about) };
};
