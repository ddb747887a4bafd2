// The CDK app: one stack, judged by cdk-nag in every synthesis. What it finds and we accept is said, with the reason,
// where it is made.
import { App, Validations } from 'aws-cdk-lib';
import type { AppProps } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Bundles } from './bundles.ts';
import { HosoStack } from './hoso-stack.ts';
import { readSettings } from './settings.ts';

export interface HosoApp {
  readonly app: App;
  readonly stack: HosoStack;
}

export function hosoApp(bundles: Bundles, props: AppProps = {}): HosoApp {
  const app = new App(props);
  const settings = readSettings(app.node);
  const { stackName, account, region } = settings;
  const stack = new HosoStack(app, stackName, { settings, bundles, env: { account, region } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { app, stack };
}
