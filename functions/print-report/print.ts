// The files of a closed version: rendered, put under `reports/<period>/v<n>/`, then noted as printed. Each step can be
// repeated: the same version gives the same bytes under the same names.
import { canonicalJson } from '../../shared/figures/canonical.ts';
import { Fault } from '../../shared/fault.ts';
import type { Frozen } from '../../shared/report/frozen.ts';
import type { Objects } from '../adapters/objects.ts';
import { renderFiles } from '../adapters/report/files.ts';
import type { ReportFile } from '../adapters/report/files.ts';
import type { Fonts } from '../adapters/report/printing.ts';
import type { Closing, Printed } from '../adapters/store/closings.ts';
import type { Store } from '../adapters/store.ts';
import { sha256 } from '../close/frozen-shelf.ts';
import type { FrozenShelf } from '../close/frozen-shelf.ts';
import type { ReportMessage } from '../../events/steps.ts';
import { paperName, reportKey } from './report-keys.ts';
import { unitReportOf } from './unit-report.ts';

export interface PrintDeps {
  readonly store: Store;
  readonly shelf: FrozenShelf;
  readonly objects: Objects;
  readonly fonts: Fonts;
  readonly now: () => Date;
}

type Version = Pick<Closing, 'period' | 'number'>;

/** What changed since the version before, for programs; people read it in appendix 2. */
function differenceFile({ difference }: Frozen, { period, number }: Version): readonly ReportFile[] {
  if (!difference) return [];
  const bytes = new TextEncoder().encode(`${canonicalJson(difference)}\n`);
  return [{ name: `thay-doi-${period}-v${number}.json`, contentType: 'application/json', bytes }];
}

async function closingOf({ store }: PrintDeps, { period, number }: Version): Promise<Closing> {
  const found = (await store.closings.versions(period)).find((closing) => closing.number === number);
  if (!found) throw new Fault('not-found', 'report.unknown', { period, version: number });
  return found;
}

async function filesOf(deps: PrintDeps, closing: Closing, unit: ReportMessage['unit']): Promise<readonly ReportFile[]> {
  const frozen = await deps.shelf.read(closing);
  if (!unit) {
    return [...(await renderFiles(frozen.report, frozen.closed, deps.fonts)), ...differenceFile(frozen, closing)];
  }
  const { report, closed } = await unitReportOf(deps, { closing, frozen, unit });
  return renderFiles(report, closed, deps.fonts, unit.code);
}

/** False where the files are there already. */
export async function printReport(deps: PrintDeps, { unit, ...version }: ReportMessage): Promise<boolean> {
  const of = unit && paperName(unit.code, unit.paper);
  if (await deps.store.closings.printed(version, of)) return false;
  const files = await filesOf(deps, await closingOf(deps, version), unit);
  for (const { name, bytes, contentType } of files)
    await deps.objects.put(reportKey(version, name, of), bytes, contentType);
  const { period, number } = version;
  const printed: Printed = {
    ...{ period, number, printedAt: deps.now().toISOString() },
    files: files.map(({ name, bytes, contentType }) => ({
      ...{ name, contentType, size: bytes.length, sha256: sha256(bytes) },
    })),
  };
  return deps.store.closings.insertPrinted(printed, of);
}
