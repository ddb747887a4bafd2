// Entry of the CDK: `npx cdk synth`, or `tsx infra/app.ts` with CDK_OUTDIR, which is how the local home gets the template.
import { bundle } from './bundles.ts';
import { entries } from './functions.ts';
import { hosoApp } from './hoso-app.ts';

hosoApp(await bundle(entries)).app.synth();
