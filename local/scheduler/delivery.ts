// One run of a schedule on its way to its target: tried again as the retry policy says, then sent to the dead letters.
// Placeholders and the default event: "Adding context attributes" in the EventBridge Scheduler User Guide.

import { randomUUID } from 'node:crypto';
import type { Caller, ServiceContext } from '../service.ts';
import type { Target } from './properties.ts';

export interface Run {
  readonly scheduleArn: string;
  readonly at: number;
  readonly target: Target;
  /** The home is stopping: the run is left for the next start. */
  readonly signal: AbortSignal;
}

const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 60_000;
const principal = 'scheduler.amazonaws.com';

export async function deliverRun(run: Run, context: ServiceContext): Promise<void> {
  const { MaximumRetryAttempts: retries, MaximumEventAgeInSeconds: age } = run.target.RetryPolicy;
  const begun = context.clock.now();
  for (let attempt = 0; ; attempt++) {
    const failure = await tried(run, attempt, context);
    if (failure === undefined) return;
    const isOver = attempt >= retries || context.clock.now() - begun > age * 1000;
    if (isOver) return giveUp(run, failure, context);
    await pause(Math.min(firstPauseMilliseconds * 2 ** attempt, longestPauseMilliseconds), run.signal, context);
  }
}

async function tried(run: Run, attempt: number, context: ServiceContext): Promise<Error | undefined> {
  const { target } = run;
  try {
    await context.deliver({
      ...{ targetArn: target.Arn, payload: payloadOf(run, attempt, context), mode: 'event' },
      caller: callerOf(run, context),
      ...(target.SqsParameters && { messageGroupId: target.SqsParameters.MessageGroupId }),
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error('unknown', { cause: error });
  }
}

/** A role's trust is bound to the group, not to the schedule ("Confused deputy prevention" in the user guide). */
function callerOf({ scheduleArn, target }: Run, context: ServiceContext): Caller {
  const groupArn = scheduleArn.replace(/:schedule\/([^/]+)\/.*$/, ':schedule-group/$1');
  return context.assume(target.RoleArn, principal, groupArn);
}

function payloadOf({ scheduleArn, at, target }: Run, attempt: number, context: ServiceContext): unknown {
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const id = randomUUID();
  if (target.Input === undefined) return defaultEvent({ scheduleArn, time, id }, context);
  const filled = target.Input.replaceAll('<aws.scheduler.schedule-arn>', scheduleArn)
    .replaceAll('<aws.scheduler.scheduled-time>', time)
    .replaceAll('<aws.scheduler.execution-id>', id)
    .replaceAll('<aws.scheduler.attempt-number>', String(attempt + 1));
  return parsed(filled);
}

function defaultEvent(given: { scheduleArn: string; time: string; id: string }, context: ServiceContext): object {
  const named = { version: '0', id: given.id, 'detail-type': 'Scheduled Event', source: 'aws.scheduler' };
  const where = { account: context.account, time: given.time, region: context.region };
  return { ...named, ...where, resources: [given.scheduleArn], detail: '{}' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function giveUp(run: Run, failure: Error, context: ServiceContext): Promise<void> {
  context.log.note('schedule.given-up', { schedule: run.scheduleArn, error: failure.name });
  context.log.say({
    vi: `Lịch ${run.scheduleArn} không chạy được: ${failure.message}`,
    en: `Schedule ${run.scheduleArn} could not run: ${failure.message}`,
  });
  const letters = run.target.DeadLetterConfig?.Arn;
  if (letters === undefined) return;
  const payload = payloadOf(run, 0, context);
  const caller = callerOf(run, context);
  await context.deliver({ targetArn: letters, payload, caller, mode: 'event' }).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : 'unknown';
    context.log.note('schedule.dead-letter-failed', { schedule: run.scheduleArn, error: name });
  });
}

function pause(milliseconds: number, signal: AbortSignal, { clock }: ServiceContext): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, resolve);
    const stop = () => {
      cancel();
      reject(new Error('the home is stopping'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
