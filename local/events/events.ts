// EventBridge: events of this home's buckets and of PutEvents, matched by the template's rules, delivered at least once.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AwsError, jsonOf } from '../service.ts';
import type {
  AwsReply,
  AwsRequest,
  Caller,
  Resource,
  Schedules,
  Service,
  ServiceContext,
  ServiceModule,
} from '../service.ts';
import { Deliveries } from './deliveries.ts';
import type { Pending } from './deliveries.ts';
import { inputOf } from './input.ts';
import { compilePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { ruleTypes } from './rule.ts';
import type { Rule, Target } from './rule.ts';

export interface HomeEvent {
  readonly source: string;
  readonly detailType: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  readonly bus?: string;
}

export interface EventPublisher {
  /** Joins the transaction it is called in: the event is on the disk when its cause is. */
  publish(event: HomeEvent): string;
}

interface OpenRule {
  readonly arn: string;
  readonly bus: string;
  readonly wants: Pattern;
  readonly targets: ReadonlyMap<string, Target>;
}

const retries = { attempts: 185, ageSeconds: 24 * 3600 };
const firstRetryMilliseconds = 1000;
const longestRetryMilliseconds = 60_000;
const atOnce = 10;

class EventBus implements Service, EventPublisher {
  readonly #context: ServiceContext;
  readonly #deliveries: Deliveries;
  readonly #rules = new Map<string, OpenRule>();
  #isRunning = false;
  #draining: Promise<void> | undefined;
  #cancel: () => void = () => undefined;

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#deliveries = new Deliveries(context.store);
  }

  declare({ type, identity, properties }: Resource): void {
    if (type !== 'AWS::Events::Rule') return;
    const { EventPattern, ScheduleExpression, State, Targets, EventBusName } = properties as Rule;
    const arn = identity.arn ?? '';
    if (State === 'DISABLED') return;
    const targets = new Map(Targets.map((target) => [target.Id, target]));
    const wants = EventPattern === undefined ? () => false : compilePattern(EventPattern);
    this.#rules.set(arn, { arn, bus: EventBusName.split('/').at(-1) ?? '', wants, targets });
    if (ScheduleExpression !== undefined) this.#schedule(arn, ScheduleExpression);
  }

  publish({ bus = 'default', ...event }: HomeEvent): string {
    const { account, region, clock, store } = this.#context;
    const now = clock.now();
    const id = randomUUID();
    const envelope = {
      version: '0',
      id,
      'detail-type': event.detailType,
      source: event.source,
      account,
      time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
      region,
      resources: event.resources,
      detail: event.detail,
    };
    store.transaction(() => {
      for (const rule of this.#rules.values()) {
        if (rule.bus === bus && rule.wants(envelope)) this.#address(rule, envelope, now);
      }
    });
    // After the transaction that this may be part of.
    queueMicrotask(() => {
      this.#drain();
    });
    return id;
  }

  start(): void {
    this.#isRunning = true;
    this.#drain();
  }

  async stop(): Promise<void> {
    this.#isRunning = false;
    this.#cancel();
    await this.#draining;
  }

  async handle(request: AwsRequest): Promise<AwsReply> {
    if (!request.target.endsWith('.PutEvents')) {
      throw new AwsError('NotImplemented', `events: ${request.target} is not implemented here`, 501);
    }
    const parsed = PutEvents.safeParse(await jsonOf(request));
    if (!parsed.success) throw new AwsError('ValidationException', parsed.error.message, 400);
    return {
      status: 200,
      body: { FailedEntryCount: 0, Entries: parsed.data.Entries.map((entry) => this.#put(request.caller, entry)) },
    };
  }

  #put(caller: Caller, entry: z.infer<typeof PutEntry>): { EventId: string } {
    const { account, region, authorize } = this.#context;
    const bus = entry.EventBusName.split('/').at(-1) ?? 'default';
    authorize({ caller, action: 'events:PutEvents', resource: `arn:aws:events:${region}:${account}:event-bus/${bus}` });
    const detail: unknown = JSON.parse(entry.Detail);
    const EventId = this.publish({
      source: entry.Source,
      detailType: entry.DetailType,
      resources: entry.Resources,
      detail,
      bus,
    });
    return { EventId };
  }

  #schedule(arn: string, expression: string): void {
    const { account, service } = this.#context;
    const time = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    const run = (at: number): Promise<void> => {
      const rule = this.#rules.get(arn);
      const event = { version: '0', id: randomUUID(), 'detail-type': 'Scheduled Event', source: 'aws.events', account };
      const envelope = { ...event, time: time(at), region: this.#context.region, resources: [arn], detail: {} };
      if (rule !== undefined) this.#address(rule, envelope, this.#context.clock.now());
      this.#drain();
      return Promise.resolve();
    };
    (service('scheduler') as Service & Schedules).addSchedule({ arn, expression, run });
  }

  #address(rule: OpenRule, envelope: object, now: number): void {
    for (const target of rule.targets.keys()) this.#deliveries.add(rule.arn, target, envelope, now);
  }

  #drain(): void {
    if (!this.#isRunning || this.#draining !== undefined) return;
    this.#draining = this.#deliverDue().finally(() => {
      this.#draining = undefined;
      this.#sleep();
    });
  }

  async #deliverDue(): Promise<void> {
    while (this.#isRunning) {
      const due = this.#deliveries.due(this.#context.clock.now(), atOnce);
      if (due.length === 0) return;
      await Promise.all(due.map((pending) => this.#deliver(pending)));
    }
  }

  #sleep(): void {
    this.#cancel();
    const next = this.#deliveries.nextAt();
    if (!this.#isRunning || next === undefined) return;
    this.#cancel = this.#context.clock.after(next - this.#context.clock.now(), () => {
      this.#drain();
    });
  }

  async #deliver(pending: Pending): Promise<void> {
    const target = this.#rules.get(pending.rule)?.targets.get(pending.target);
    const taken = (): void => {
      this.#deliveries.remove(pending.id);
    };
    try {
      if (target !== undefined) await this.#send(target, pending, taken);
      // The template has changed since: the rule or its target is gone.
      else taken();
    } catch (error) {
      await this.#failed(pending, target, error);
    }
  }

  async #send(target: Target, { rule: ruleArn, event }: Pending, taken: () => void): Promise<void> {
    const principal = 'events.amazonaws.com';
    const { assume, deliver } = this.#context;
    const caller: Caller =
      target.RoleArn === undefined
        ? { kind: 'service', principal, sourceArn: ruleArn }
        : assume(target.RoleArn, principal, ruleArn);
    await deliver({
      targetArn: target.Arn,
      payload: inputOf(target, event, ruleArn),
      caller,
      mode: 'event',
      taken,
      messageGroupId: target.SqsParameters?.MessageGroupId,
    });
  }

  async #failed(pending: Pending, target: Target | undefined, error: unknown): Promise<void> {
    const { clock, log } = this.#context;
    const code = error instanceof AwsError ? error.code : 'InternalError';
    const { MaximumRetryAttempts = retries.attempts, MaximumEventAgeInSeconds = retries.ageSeconds } =
      target?.RetryPolicy ?? {};
    const tooOld = clock.now() - pending.created > MaximumEventAgeInSeconds * 1000;
    log.note('events.delivery-failed', {
      rule: pending.rule,
      target: pending.target,
      attempts: pending.attempts,
      code,
    });
    if (code !== 'AccessDenied' && pending.attempts < MaximumRetryAttempts && !tooOld) {
      const wait = Math.min(firstRetryMilliseconds * 2 ** pending.attempts, longestRetryMilliseconds);
      this.#deliveries.postpone(pending.id, clock.now() + wait);
      return;
    }
    await this.#bury(pending, target, code);
  }

  async #bury(pending: Pending, target: Target | undefined, code: string): Promise<void> {
    const { log, deliver } = this.#context;
    const arn = target?.DeadLetterConfig?.Arn;
    log.say({
      vi: `Sự kiện không tới được đích (${code}): ${pending.rule}`,
      en: `An event could not be delivered (${code}): ${pending.rule}`,
    });
    const caller: Caller = { kind: 'service', principal: 'events.amazonaws.com', sourceArn: pending.rule };
    try {
      if (arn !== undefined) await deliver({ targetArn: arn, payload: pending.event, caller, mode: 'event' });
    } catch (error) {
      log.note('events.dead-letter-failed', { rule: pending.rule, error: String(error) });
    }
    this.#deliveries.remove(pending.id);
  }
}

const PutEntry = z.object({
  Source: z.string().min(1),
  DetailType: z.string().min(1),
  Detail: z.string(),
  Resources: z.array(z.string()).default([]),
  EventBusName: z.string().default('default'),
});
const PutEvents = z.object({ Entries: z.array(PutEntry).min(1).max(10) });

export const events: ServiceModule = {
  name: 'events',
  types: ruleTypes,
  create: (context) => new EventBus(context),
};
