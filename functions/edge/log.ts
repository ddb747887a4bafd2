// One line of JSON per step: ids, counts, codes and durations. Never a name, a value or text of a page.
import { Logger } from '@aws-lambda-powertools/logger';
import { toFault } from '../adapters/aws-fault.ts';

export type LogValues = Readonly<Record<string, string | number | boolean | undefined>>;

const logger = new Logger();

export function note(code: string, values: LogValues = {}): void {
  logger.info(code, { code, ...values });
}

/** Where a message may carry data (an SDK's, a library's), only the kind of error is written. */
export function noteFault(error: unknown, values: LogValues = {}): void {
  const fault = toFault(error);
  const cause = fault.cause instanceof Error ? fault.cause : undefined;
  logger.error(fault.code, {
    code: fault.code,
    kind: fault.kind,
    ...fault.details,
    ...(cause && { cause: cause.name, at: placesOf(cause) }),
    ...values,
  });
}

/** The frames of a stack without its first line, which is the message. */
function placesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' | ');
}
