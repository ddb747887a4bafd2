// The whole system: what it keeps, how it reads, what it counts, who may ask, what runs by the clock.
import { Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import type { Bundles } from './bundles.ts';
import { Figures } from './figures.ts';
import type { Surroundings } from './house-function.ts';
import { deadLetterQueue } from './queues.ts';
import { Notices } from './notices.ts';
import { Reading } from './reading.ts';
import { Reports } from './reports.ts';
import { Schedules } from './schedules.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage.ts';

export interface HosoStackProps extends StackProps {
  readonly settings: Settings;
  readonly bundles: Bundles;
}

export class HosoStack extends Stack {
  constructor(scope: Construct, id: string, { settings, bundles, ...props }: HosoStackProps) {
    super(scope, id, props);
    const storage = new Storage(this, 'Storage', settings);
    const alarms = new Alarms(this, 'Alarms', { key: storage.key, email: settings.alarmEmail });
    const failures = deadLetterQueue(this, 'Failures', alarms, {
      impact: 'Something that runs by the clock or by an event was lost on the way.',
      article: 'an-event-was-not-delivered',
    });
    const { logRetentionDays } = settings;
    const surroundings: Surroundings = { bundles, alarms, failures, logRetentionDays };
    const figures = new Figures(this, 'Figures', { storage, surroundings });
    const { rollUp } = figures;
    const reading = new Reading(this, 'Reading', { storage, surroundings, settings, rollUp });
    const reports = new Reports(this, 'Reports', { storage, surroundings });
    const { pool } = new Api(this, 'Api', { storage, surroundings, reading, reports, figures });
    const notices = new Notices(this, 'Notices', { storage, surroundings, settings, pool });
    new Schedules(this, 'Schedules', { storage, surroundings, reading, figures, reports, notices });
  }
}
