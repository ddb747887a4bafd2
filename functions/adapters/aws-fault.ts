// What an AWS client throws, as a Fault. Retryable are throttling, the service's own 5xx and a connection that broke;
// names as in the SDK's own retry classification (@smithy/service-error-classification, checked 2026-11-24).
import { Fault } from '../../shared/fault.ts';

const throttled = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

const brokenConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);

interface AwsError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

function isUnavailable({ name, code, $metadata }: AwsError): boolean {
  if (throttled.has(name) || name === 'TimeoutError') return true;
  if (code !== undefined && brokenConnection.has(code)) return true;
  return ($metadata?.httpStatusCode ?? 0) >= 500;
}

/** Anything that is not known to pass by itself is a bug; its text may hold data and stays in `cause`. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return new Fault('bug', 'program.error', {}, { cause: error });
  if (isUnavailable(error)) return new Fault('unavailable', 'aws.unavailable', { error: error.name }, { cause: error });
  if (error.name.startsWith('AccessDenied')) return new Fault('bug', 'aws.access-denied', {}, { cause: error });
  return new Fault('bug', 'program.error', { error: error.name }, { cause: error });
}

/** Runs a call and turns what it throws into a Fault. */
export async function calling<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw toFault(error);
  }
}
