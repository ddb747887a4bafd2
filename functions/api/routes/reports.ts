// POST /periods/{period}/close, GET /reports, GET /reports/{period}, GET and PUT /committee
import type { ClosedVersion } from '../../../events/api/reports.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Closing, Printed } from '../../adapters/store/closings.ts';
import { freeze } from '../../close/freeze.ts';
import { reportKey } from '../../print-report/report-keys.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../route.ts';

function shown({ period, number, hash, closedAt, isForced, open }: Closing, printed?: Printed): ClosedVersion {
  return { period, version: number, hash, closedAt, forced: isForced, open, printed: printed !== undefined };
}

export const closePeriod: Answer<'closePeriod'> = async ({ caller, params, body, audit }, deps) => {
  const { period } = params;
  const { force: isForced, ...paper } = body;
  await audit([period]);
  const { closing, isNew, open } = await freeze(deps, { period, by: caller.user, isForced, ...paper });
  const printed = await deps.store.closings.printed(closing);
  // Asked again, a version without files is sent once more.
  if (!printed) await deps.reports.send(closing);
  return { ...shown(closing, printed), isNew, openItems: [...open] };
};

export const listReports: Answer<'listReports'> = async (_, { store }) => {
  const versions = await store.closings.versions();
  const reports = versions.map(async (closing) => shown(closing, await store.closings.printed(closing)));
  return { reports: await Promise.all(reports) };
};

async function filesOf(closing: Closing, printed: Printed | undefined, { links }: Deps) {
  const files = (printed?.files ?? []).map(async (file) => ({
    ...file,
    ...(await links.get(reportKey(closing, file.name))),
  }));
  return Promise.all(files);
}

export const getReport: Answer<'getReport'> = async ({ params: { period }, query: { version } }, deps) => {
  const versions = await deps.store.closings.versions(period);
  const closing = version === undefined ? versions.at(-1) : versions.find(({ number }) => number === version);
  if (!closing) throw new Fault('not-found', 'report.unknown', { period });
  const printed = await deps.store.closings.printed(closing);
  return { ...shown(closing, printed), files: await filesOf(closing, printed, deps) };
};

export const getCommittee: Answer<'getCommittee'> = async (_, { store }) => ({
  committee: (await store.closings.committee()) ?? null,
});

export const putCommittee: Answer<'putCommittee'> = async ({ body, audit }, { store }) => {
  await audit(['committee']);
  await store.closings.putCommittee(body);
  return { committee: body };
};
