// POST /periods/{period}/close, GET /reports, GET /reports/{period}, GET and PUT /committee
import type { ClosedVersion, ReportReply } from '../../../events/api/reports.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Closing, Printed } from '../../adapters/store/closings.ts';
import { freeze } from '../../close/freeze.ts';
import { paperName, reportKey } from '../../print-report/report-keys.ts';
import { assertWithin } from '../units-standing.ts';
import { signatureOf } from '../caller.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../route.ts';

function shown({ period, number, hash, closedAt, isForced, open }: Closing, printed?: Printed): ClosedVersion {
  return { period, version: number, hash, closedAt, forced: isForced, open, printed: printed !== undefined };
}

export const closePeriod: Answer<'closePeriod'> = async ({ caller, params, body, audit }, deps) => {
  const { period } = params;
  const { force: isForced, ...paper } = body;
  await audit([period]);
  const { closing, isNew, open } = await freeze(deps, { period, by: signatureOf(caller), isForced, ...paper });
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

/** `of`: a unit's own paper; absent: the whole. */
async function replyOf(closing: Closing, of: string | undefined, { links, store }: Deps): Promise<ReportReply> {
  const printed = await store.closings.printed(closing, of);
  const files = (printed?.files ?? []).map(async (file) => ({
    ...file,
    ...(await links.get(reportKey(closing, file.name, of))),
  }));
  return { ...shown(closing, printed), files: await Promise.all(files) };
}

async function versionOf(period: string, version: number | undefined, { store }: Deps): Promise<Closing> {
  const versions = await store.closings.versions(period);
  const closing = version === undefined ? versions.at(-1) : versions.find(({ number }) => number === version);
  if (!closing) throw new Fault('not-found', 'report.unknown', { period });
  return closing;
}

/** A unit sees its own report and those of what lies below it, never the whole. */
export const getReport: Answer<'getReport'> = async ({ params: { period }, query, scope }, deps) => {
  const { version, unit, ...paper } = query;
  if (unit !== undefined) assertWithin({ scope }, unit);
  else if (scope.units) throw new Fault('forbidden', 'role.not-allowed');
  const of = unit === undefined ? undefined : paperName(unit, paper);
  return replyOf(await versionOf(period, version, deps), of, deps);
};

export const printUnitReport: Answer<'printUnitReport'> = async ({ params, body, scope }, deps) => {
  const { unit: code, version, ...paper } = body;
  assertWithin({ scope }, code);
  const closing = await versionOf(params.period, version, deps);
  const rows = await deps.store.registry.unit(code);
  const stood = rows.find(({ validFrom, validTo = '9999-12-31' }) => validFrom < closing.to && closing.from < validTo);
  if (!stood) throw new Fault('not-found', 'unit.unknown', { unit: code });
  if (stood.parent === undefined) throw new Fault('invalid-input', 'report.of-the-whole', { unit: code });
  const reply = await replyOf(closing, paperName(code, paper), deps);
  if (!reply.printed) await deps.reports.send({ ...closing, unit: { code, paper } });
  return reply;
};

export const getCommittee: Answer<'getCommittee'> = async (_, { store }) => ({
  committee: (await store.closings.committee()) ?? null,
});

export const putCommittee: Answer<'putCommittee'> = async ({ body, audit }, { store }) => {
  await audit(['committee']);
  await store.closings.putCommittee(body);
  return { committee: body };
};
