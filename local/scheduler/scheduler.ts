// EventBridge Scheduler on one machine; it also keeps time for rules with a ScheduleExpression.

import type { Resource, Schedules, Service, ServiceContext, ServiceModule, Unnamed } from '../service.ts';
import { deliverRun } from './delivery.ts';
import * as properties from './properties.ts';
import { Timetable } from './timetable.ts';

function identifySchedule(resource: Unnamed) {
  const name = resource.text('Name') ?? `${resource.stack}-${resource.logicalId}`;
  const group = resource.text('GroupName') ?? 'default';
  const arn = `arn:aws:scheduler:${resource.region}:${resource.account}:schedule/${group}/${name}`;
  return { ref: name, arn, attributes: { Arn: arn } };
}

function identifyGroup(resource: Unnamed) {
  const name = resource.text('Name') ?? `${resource.stack}-${resource.logicalId}`;
  const arn = `arn:aws:scheduler:${resource.region}:${resource.account}:schedule-group/${name}`;
  return { ref: name, arn, attributes: { Arn: arn } };
}

export const scheduler: ServiceModule = {
  name: 'scheduler',
  types: {
    'AWS::Scheduler::Schedule': { schema: properties.schedule, identify: identifySchedule },
    'AWS::Scheduler::ScheduleGroup': { schema: properties.group, identify: identifyGroup },
  },
  create: (context) => new Scheduler(context),
};

class Scheduler implements Service, Schedules {
  readonly #context: ServiceContext;
  readonly #timetable: Timetable;
  readonly #stopping = new AbortController();

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#timetable = new Timetable(context.store, context.clock);
  }

  readonly declare = (resource: Resource): void => {
    if (resource.type !== 'AWS::Scheduler::Schedule') return;
    const given = properties.schedule.parse(resource.properties);
    const scheduleArn = resource.identity.arn ?? '';
    if (given.State === 'DISABLED') return;
    this.#timetable.add({
      ...{ arn: scheduleArn, expression: given.ScheduleExpression, timezone: given.ScheduleExpressionTimezone },
      ...(given.StartDate !== undefined && { from: Date.parse(given.StartDate) }),
      ...(given.EndDate !== undefined && { to: Date.parse(given.EndDate) }),
      run: (at) => deliverRun({ scheduleArn, at, target: given.Target, signal: this.#stopping.signal }, this.#context),
    });
  };

  readonly addSchedule: Schedules['addSchedule'] = (schedule) => this.#timetable.add(schedule);

  readonly start = (): void => this.#timetable.start();

  readonly stop = (): Promise<void> => {
    this.#timetable.stop();
    this.#stopping.abort();
    return Promise.resolve();
  };
}
