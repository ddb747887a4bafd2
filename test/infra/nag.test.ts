// cdk-nag judges the template in every synthesis, and what it finds stops it.
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import { emptyApp } from './app.ts';

describe('synthesis', () => {
  it('cdk-nag is content with the template', () => {
    const { app } = emptyApp({ alarmEmail: 'someone@example.org' });

    expect(() => app.synth()).not.toThrow();
  });

  it('a bucket without TLS stops it', () => {
    const { app, stack } = emptyApp();
    new Bucket(stack, 'Careless');

    expect(() => app.synth()).toThrow(/validation/i);
  });
});
