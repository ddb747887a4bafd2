// `hoso report` against the running system: close if asked to, wait until the files are made, fetch and check them.
import { createHash } from 'node:crypto';
import type { CloseReply, ReportReply } from '../events/api/reports.ts';
import type { Client, Input } from './client.ts';
import { Failure, exitCodes, noAccess } from './failure.ts';
import { saveFiles } from './report-records.ts';
import { unreachable } from './session.ts';

export type Closing = Input<'closePeriod'>['body'];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A report of hundreds of units is made in seconds; after this somebody must look why it is not. */
const longestWaitSeconds = 300;

async function printed(client: Client, period: string, version: number | undefined): Promise<ReportReply> {
  for (let seconds = 0; seconds < longestWaitSeconds; seconds += 1) {
    const reply = await client.call('getReport', { params: { period }, query: { version } });
    if (reply.printed) return reply;
    await pause(1000);
  }
  throw new Failure(exitCodes.refused, {
    code: 'report.not-printed',
    message: {
      vi: 'Bản chốt đã có nhưng các tệp chưa in xong.',
      en: 'The version is closed, but its files are not made.',
    },
    action: { vi: 'Thử lại sau; nếu vẫn vậy, báo quản trị.', en: 'Try again later, or tell the administrator.' },
  });
}

async function fetched({ url, name, sha256 }: ReportReply['files'][number]) {
  const response = await fetch(url).catch((error: unknown) => {
    throw unreachable(new URL(url).origin, error);
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw noAccess(
      'report.damaged',
      { vi: `Tệp ${name} tải về không nguyên vẹn.`, en: `${name} did not arrive whole.` },
      { vi: 'Thử lại.', en: 'Try again.' },
    );
  }
  return { name, bytes };
}

export async function closeQuarter(client: Client, period: string, body: Closing): Promise<CloseReply> {
  return client.call('closePeriod', { params: { period }, body });
}

export async function fetchReport(
  client: Client,
  { period, version, folder }: { period: string; version?: number | undefined; folder: string },
) {
  const report = await printed(client, period, version);
  const files = [];
  for (const file of report.files) files.push(await fetched(file));
  return { report, paths: saveFiles(files, folder) };
}
