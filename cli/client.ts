// Calls an operation of the HTTP API by the contract in events/api.ts. What cannot be reached or signed in to ends in
// exit code 3, what the API refuses in exit code 1 with the API's own words.
import type { z } from 'zod';
import { operations } from '../events/api.ts';
import type { OperationId, ReplyOf } from '../events/api.ts';
import type { Operation } from '../events/operations/operation.ts';
import { ApiError } from '../events/api/reply.ts';
import { Failure, exitCodes, noAccess } from './failure.ts';
import { unreachable } from './session.ts';
import type { Session } from './session.ts';

type Wire<Id extends OperationId, Name extends string> =
  (typeof operations)[Id] extends Record<Name, z.ZodType>
    ? Record<Name, z.input<(typeof operations)[Id][Name]>>
    : unknown;
/** What an operation takes: `params` of the path, `query`, `body`, as far as it has them. */
export type Input<Id extends OperationId> = Wire<Id, 'params'> & Wire<Id, 'query'> & Wire<Id, 'body'>;

export interface Client {
  call<Id extends OperationId>(id: Id, input: Input<Id>): Promise<ReplyOf<Id>>;
}

interface Request {
  readonly params?: Record<string, string | number>;
  readonly query?: Record<string, string | number | undefined>;
  readonly body?: unknown;
}

function addressOf(base: string, operation: Operation, { params = {}, query = {} }: Request): URL {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const url = new URL(base.replace(/\/$/, '') + path);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Throttled or out of order for a moment; what is asked twice does no harm, every write names its version or its hash. */
const isPassing = (status: number) => status === 429 || status === 502 || status === 503 || status === 504;

async function send(url: URL, init: RequestInit, attempt = 1): Promise<Response> {
  const response = await fetch(url, init).catch((error: unknown) => {
    if (attempt >= 4) throw unreachable(url.origin, error);
    return undefined;
  });
  if (response && (!isPassing(response.status) || attempt >= 4)) return response;
  await response?.body?.cancel();
  await pause(250 * 2 ** attempt);
  return send(url, init, attempt + 1);
}

async function refusalOf(response: Response): Promise<Failure> {
  const body = ApiError.safeParse(await response.json().catch(() => undefined));
  if (isPassing(response.status)) return unreachable(new URL(response.url).origin, `HTTP ${response.status}`);
  if (body.success) return new Failure(exitCodes.refused, body.data);
  return new Failure(exitCodes.refused, {
    code: `http.${response.status}`,
    message: {
      vi: `Hệ thống trả lời ngoài dự kiến (HTTP ${response.status}).`,
      en: `The system answered in an unexpected way (HTTP ${response.status}).`,
    },
    action: { vi: 'Thử lại; nếu vẫn vậy, báo quản trị.', en: 'Try again; if it stays so, tell the administrator.' },
  });
}

const notLetIn = [
  { vi: 'Hệ thống không nhận phiên đăng nhập.', en: 'The system does not accept the sign-in.' },
  { vi: 'Đăng nhập lại bằng `hoso login`.', en: 'Sign in again with `hoso login`.' },
] as const;

async function request(session: Session, operation: Operation, input: Request): Promise<Response> {
  const url = addressOf(session.apiUrl, operation, input);
  const ask = async () =>
    send(url, {
      method: operation.method,
      headers: {
        ...(operation.roles.length > 0 && { authorization: `Bearer ${await session.token()}` }),
        ...(input.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
    });
  const first = await ask();
  if (first.status !== 401) return first;
  await first.body?.cancel();
  session.forget();
  const second = await ask();
  if (second.status === 401) throw noAccess('sign-in.refused', ...notLetIn);
  return second;
}

export function createClient(session: Session): Client {
  return {
    async call(id, input) {
      const operation: Operation = operations[id];
      const response = await request(session, operation, input as Request);
      if (!response.ok) throw await refusalOf(response);
      return operation.reply.parse(await response.json()) as ReplyOf<typeof id>;
    },
  };
}

/** All items of a paged list, page by page, so that a long one never stands in memory as a whole. */
export async function* everyItem<T>(page: (cursor?: string) => Promise<{ items: T[]; next?: string | undefined }>) {
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    yield* items;
    cursor = next;
  } while (cursor);
}
