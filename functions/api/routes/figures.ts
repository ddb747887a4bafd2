// GET /figures, GET /figures/explain
import { Fault } from '../../../shared/fault.ts';
import type { Page, Paging } from '../../adapters/table.ts';
import type { OperationId } from '../../../events/api.ts';
import type { Deps } from '../deps.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { isExplained, recordsBehind } from '../explaining.ts';
import { periodOf } from '../../../shared/indicators/figures.ts';
import { counting } from '../../roll-up/counting.ts';
import { figuresFor } from '../figures.ts';
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
  const period = periodOf(query.period, counting.settings, deps.today());
  const marks = await deps.store.figures.allMarked();
  const pending = marks.some((mark) => mark.unit === unit && period.months.includes(mark.period));
  const figures = await figuresFor(deps.store, await deps.registry(), period, unit);
  return { period: query.period, unit, figures, ...(pending && { pending }) };
};

function pageOf<T>(items: readonly T[], { limit = items.length, start }: Paging): Page<T> {
  const from = Number(start?.from ?? 0) || 0;
  const to = from + limit;
  return { items: items.slice(from, to), ...(to < items.length && { next: { from: String(to) } }) };
}

const usualLimit = 50;

export const explainFigure: Answer<'explainFigure'> = async (call, deps) => {
  const { figure, cursor, limit = usualLimit, ...query } = call.query;
  if (!isExplained(figure)) throw new Fault('not-found', 'figure.not-explained', { figure });
  const unit = await unitOf(call, query.unit, deps);
  const period = periodOf(query.period, counting.settings, deps.today());
  const { items, next } = await walk({
    lists: await unitsAskedFor(call, unit, deps),
    from: readCursor(Position, cursor),
    limit,
    wanted: () => true,
    page: async (list, paging) => pageOf(await recordsBehind(deps.store, list, period, figure), paging),
  });
  await call.audit(items.map(({ recordId }) => recordId));
  return { items, ...(next && { next: writeCursor(next) }) };
};
