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

/** What AWS says of a refused call: "… is not authorized to perform: s3:PutObject on resource: arn:… because …". */
function missingRight({ message }: Error): Record<string, string> {
  const [, action, resource] = /not authorized to perform: (\S+)(?: on resource: (\S+))?/.exec(message) ?? [];
  return { ...(action && { action }), ...(resource && { resource: withoutKey(resource) }) };
}

/** An object's name may hold what is nobody's business in a log; its first folder says enough. */
function withoutKey(arn: string): string {
  const [bucket = '', folder, ...rest] = arn.split('/');
  return arn.startsWith('arn:aws:s3:::') && rest.length > 0 ? `${bucket}/${folder ?? ''}/*` : arn;
}

/** Anything that is not known to pass by itself is a bug; its text may hold data and stays in `cause`. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return new Fault('bug', 'program.error', {}, { cause: error });
  if (isUnavailable(error)) return new Fault('unavailable', 'aws.unavailable', { error: error.name }, { cause: error });
  if (error.name.startsWith('AccessDenied')) {
    return new Fault('bug', 'aws.access-denied', missingRight(error), { cause: error });
  }
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
