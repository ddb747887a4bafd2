// The services of the home, in the order in which they start; they stop the other way round, so that who calls functions
// lets go before the functions end. Adding one: its module, and a line here.
import { cognito } from './cognito/cognito.ts';
import { dynamodb } from './dynamodb/dynamodb.ts';
import { events } from './events/events.ts';
import { httpApi } from './http-api/http-api.ts';
import { kms } from './kms/kms.ts';
import { lambda } from './lambda/lambda.ts';
import { s3 } from './s3/s3.ts';
import { scheduler } from './scheduler/scheduler.ts';
import type { ServiceModule } from './service.ts';
import { ses } from './ses/ses.ts';
import { sqs } from './sqs/sqs.ts';
import { stepFunctions } from './step-functions/step-functions.ts';
import { textract } from './textract-service.ts';

export const modules: readonly ServiceModule[] = [
  kms,
  s3,
  sqs,
  dynamodb,
  cognito,
  textract,
  ses,
  events,
  lambda,
  stepFunctions,
  httpApi,
  scheduler,
];
