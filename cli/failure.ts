// How a command ends when it cannot do what was asked: an exit code for scripts, a sentence and what to do for people.
import type { ApiError, Message } from '../events/api/reply.ts';

export const exitCodes = { done: 0, refused: 1, wrongUsage: 2, noAccess: 3 } as const;

export class Failure extends Error {
  readonly exit: number;
  readonly body: ApiError;

  constructor(exit: number, body: ApiError, options?: ErrorOptions) {
    super(body.code, options);
    this.name = 'Failure';
    this.exit = exit;
    this.body = body;
  }
}

/** The command line itself is wrong: exit 2, nothing was done. */
export function wrongUsage(code: string, message: Message, action?: Message): Failure {
  return new Failure(exitCodes.wrongUsage, { code, message, action });
}

/** The system cannot be reached or does not let us in: exit 3. */
export function noAccess(code: string, message: Message, action: Message, cause?: unknown): Failure {
  return new Failure(exitCodes.noAccess, { code, message, action }, { cause });
}
