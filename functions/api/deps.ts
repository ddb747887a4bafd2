// What the routes work with, put together once per process. Clock and ids come in from outside, so that tests own them.
import type { UnitRow } from '../../events/api/registry.ts';
import { dayAt } from '../../shared/period/day.ts';
import { executionsOf } from '../adapters/executions.ts';
import type { Executions } from '../adapters/executions.ts';
import { openBucket } from '../adapters/objects.ts';
import { openParentsQueue } from '../adapters/parents-queue.ts';
import type { ParentsQueue } from '../adapters/parents-queue.ts';
import { openReportsQueue } from '../adapters/reports-queue.ts';
import type { ReportsQueue } from '../adapters/reports-queue.ts';
import { openStore } from '../adapters/store.ts';
import type { Store } from '../adapters/store.ts';
import type { AuditEntry } from '../adapters/store/audit.ts';
import { frozenShelf } from '../close/frozen-shelf.ts';
import type { FrozenShelf } from '../close/frozen-shelf.ts';
import type { Env } from './env.ts';
import { createPages } from './pages.ts';
import type { Pages } from './pages.ts';
import { createSettling } from './settling.ts';
import type { Settling } from './settling.ts';
import { createLinks } from './uploads.ts';
import type { Links } from './uploads.ts';
import { createUsers } from './users.ts';
import type { Users } from './users.ts';
import { newId } from './new-id.ts';

export interface Deps {
  readonly store: Store;
  readonly links: Links;
  readonly pages: Pages;
  readonly users: Users;
  readonly settling: Settling;
  /** Reads submissions once more, to compare. */
  readonly rereading: Executions;
  readonly shelf: FrozenShelf;
  readonly reports: ReportsQueue;
  readonly parents: ParentsQueue;
  audit(entry: Omit<AuditEntry, 'at' | 'id'>): Promise<void>;
  registry(): Promise<UnitRow[]>;
  now(): Date;
  newId(): string;
  /** In Asia/Ho_Chi_Minh, where the papers are dated. */
  today(): string;
}

export function createDeps(env: Env): Deps {
  const now = () => new Date();
  const store = openStore(env.TABLE_NAME);
  const links = createLinks({ uploads: env.UPLOADS_BUCKET, work: env.WORK_BUCKET, now });
  return {
    store,
    links,
    pages: createPages(env.WORK_BUCKET, links),
    users: createUsers(env.USER_POOL_ID),
    shelf: frozenShelf(openBucket(env.WORK_BUCKET)),
    reports: openReportsQueue(env.REPORTS_QUEUE_URL),
    parents: openParentsQueue(env.PARENTS_QUEUE_URL),
    settling: createSettling(env.SETTLE_DOCUMENT_ARN, store, now),
    rereading: executionsOf(env.REREAD_SUBMISSION_ARN),
    audit: (entry) => store.audit.add({ ...entry, at: now().toISOString(), id: newId() }),
    registry: () => store.registry.units(),
    now,
    newId,
    today: () => dayAt(now().toISOString()),
  };
}
