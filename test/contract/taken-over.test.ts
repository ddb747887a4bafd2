// What takes an event over and what strikes it out at its sender is one step: a crash leaves it with one of the two.
import { expect, test } from 'vitest';
import { Deliveries } from '../../local/events/deliveries.ts';
import { AsyncInvocations } from '../../local/lambda/async-invocations.ts';
import { openStore } from '../../local/store.ts';
import { temporaryFolder } from './home.ts';

const clock = { now: () => 1_000, after: () => () => undefined };
const handlers = { run: () => Promise.resolve(true), mostRetries: () => 0, giveUp: () => Promise.resolve() };

test('an event that a function takes over is gone from its rule, and one that it does not is still there', () => {
  const store = openStore(temporaryFolder());
  const deliveries = new Deliveries(store);
  const invocations = new AsyncInvocations(store, clock, handlers);
  const waiting = () => store.db.prepare('SELECT COUNT(*) n FROM lambda_invocations').get()?.n;
  deliveries.add('rule', 'target', { kind: 'made up' }, 0);
  const [pending] = deliveries.due(1, 10);
  const crash = () => {
    deliveries.remove(pending?.id ?? -1);
    throw new Error('crash');
  };

  expect(() => invocations.add('function', '{}', crash)).toThrow('crash');
  expect([deliveries.due(1, 10).length, waiting()]).toEqual([1, 0]);

  invocations.add('function', '{}', () => deliveries.remove(pending?.id ?? -1));
  expect([deliveries.due(1, 10).length, waiting()]).toEqual([0, 1]);
  store.close();
});
