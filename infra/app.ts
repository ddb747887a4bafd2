// The CDK app: `npx cdk synth`, or `tsx infra/app.ts` with CDK_OUTDIR, which is how the local home reads the template.
// cdk-nag judges the template in every synthesis; what it finds and we accept is said, with the reason, where it is made.
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { bundle } from './bundles.ts';
import { entries } from './functions.ts';
import { HosoStack } from './hoso-stack.ts';
import { readSettings } from './settings.ts';

const app = new App();
const settings = readSettings(app.node);
const { stackName, account, region } = settings;
new HosoStack(app, stackName, { settings, bundles: await bundle(entries), env: { account, region } });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
app.synth();
