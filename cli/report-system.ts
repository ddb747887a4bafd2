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

type Asked = Input<'printUnitReport'>['body'];
/** Of the whole without `unit`. */
type Paper = Partial<Asked>;

async function printed(client: Client, period: string, query: Paper): Promise<ReportReply> {
  for (let seconds = 0; seconds < longestWaitSeconds; seconds += 1) {
    const reply = await client.call('getReport', { params: { period }, query });
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

/** A unit's own paper is made when it is asked for. */
function askFor(client: Client, period: string, body: Asked): Promise<ReportReply> {
  return client.call('printUnitReport', { params: { period }, body });
}

export async function fetchReport(
  client: Client,
  { period, folder, ...paper }: Paper & { period: string; folder: string },
) {
  // The newest may change while it is printed: what was asked for is waited for.
  const { unit, ...marks } = paper;
  const asked = unit === undefined ? undefined : await askFor(client, period, { ...marks, unit });
  const report = await printed(client, period, { ...paper, version: asked?.version ?? paper.version });
  const files = [];
  for (const file of report.files) files.push(await fetched(file));
  return { report, paths: saveFiles(files, folder) };
}
