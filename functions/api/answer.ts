// From what a route answers or throws to an HTTP reply: the one place where kinds of faults become statuses.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ApiError } from '../../events/api/reply.ts';
import { Fault } from '../../shared/fault.ts';
import type { FaultKind } from '../../shared/fault.ts';
import { describeFault } from './describe-fault.ts';
import { RefusedLines } from './refused-lines.ts';

const statuses: Record<FaultKind, number> = {
  'invalid-input': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
  bug: 500,
};

export function answer(statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    // What a person's papers say must stay in no cache on the way.
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
}

/** Anything but a Fault is a bug of ours; its text stays inside. */
export function toFault(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault('bug', 'program.error', {}, { cause: error });
}

export function answerError(error: unknown): APIGatewayProxyStructuredResultV2 {
  if (error instanceof RefusedLines) {
    const fault = new Fault('invalid-input', 'lines.invalid', {
      count: new Set(error.lines.map(({ line }) => line)).size,
    });
    return answer(400, { ...describeFault(fault), lines: [...error.lines] } satisfies ApiError);
  }
  const fault = toFault(error);
  const status = fault.code === 'sign-in.needed' ? 401 : statuses[fault.kind];
  return answer(status, describeFault(fault));
}
