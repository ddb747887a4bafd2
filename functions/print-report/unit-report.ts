// What the report of one unit is made from, read from the table: its records and those below it, every version of them.
import type { ReportMessage } from '../../events/steps.ts';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { unnamed } from '../../shared/report/committee.ts';
import type { Frozen } from '../../shared/report/frozen.ts';
import { unitReport } from '../../shared/report/unit-report.ts';
import { unitsUnder } from '../../shared/units/under.ts';
import type { Closing } from '../adapters/store/closings.ts';
import type { Store } from '../adapters/store.ts';
import { correctionsThen } from '../close/corrections.ts';
import type { FrozenShelf } from '../close/frozen-shelf.ts';
import { sha256 } from '../close/frozen-shelf.ts';
import { shelvesUpTo } from '../roll-up/shelves.ts';

export interface UnitReportDeps {
  readonly store: Store;
  readonly shelf: FrozenShelf;
  readonly now: () => Date;
}

async function versionsUnder({ store, now }: UnitReportDeps, codes: readonly string[]): Promise<FactRecord[]> {
  const all: FactRecord[] = [];
  for (const code of codes) {
    const shelves = await Promise.all(shelvesUpTo(now()).map((year) => store.records.shelf(code, year)));
    all.push(...shelves.flat());
  }
  return all;
}

export interface OfUnit {
  readonly closing: Closing;
  readonly frozen: Frozen;
  readonly unit: NonNullable<ReportMessage['unit']>;
}

export async function unitReportOf(deps: UnitReportDeps, { closing, frozen, unit: { code, paper } }: OfUnit) {
  const { store, shelf } = deps;
  const units = await store.registry.units();
  const { number, secrecy, date = dayAt(closing.closedAt) } = paper;
  return unitReport(frozen.closed, {
    ...{ unit: code, units, sha256 },
    versions: await versionsUnder(deps, [...unitsUnder(code, units)]),
    counting: { settings: frozen.closed.settings, workingDays: vietnamWorkingDays },
    committee: frozen.committee ?? (await store.closings.committee()) ?? unnamed,
    adjustments: await correctionsThen(store, shelf, closing),
    paper: { date, ...(number !== undefined && { number }), ...(secrecy !== undefined && { secrecy }) },
  });
}
