// What a function may do, action by action: the CDK's own grants give more than these functions need.
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { acknowledge, arnOf } from './acknowledge.ts';
import type { Storage } from './storage.ts';

const tableActions = {
  read: ['dynamodb:GetItem', 'dynamodb:Query'],
  write: ['dynamodb:PutItem'],
  remove: ['dynamodb:DeleteItem'],
} as const;

function allow(grantee: LambdaFunction, actions: readonly string[], resources: readonly string[]): void {
  grantee.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
}

/** What is encrypted with our key is of use only to who may use the key. */
function allowKey(grantee: LambdaFunction, { key }: Storage): void {
  allow(grantee, ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'], [key.keyArn]);
}

export function allowTable(
  grantee: LambdaFunction,
  storage: Storage,
  ...kinds: readonly (keyof typeof tableActions | 'lists')[]
): void {
  const { tableArn } = storage.table;
  const actions = kinds.flatMap((kind) => (kind === 'lists' ? [] : tableActions[kind]));
  allow(grantee, actions, [tableArn]);
  if (kinds.includes('lists')) allow(grantee, ['dynamodb:Query'], [`${tableArn}/index/byList`]);
  allowKey(grantee, storage);
}

const objectActions = {
  read: ['s3:GetObject'],
  readVersions: ['s3:GetObject', 's3:GetObjectVersion'],
  write: ['s3:PutObject'],
} as const;

/** Objects under a prefix, and to be told that one is missing rather than forbidden. */
export function allowObjects(
  grantee: LambdaFunction,
  storage: Storage,
  place: { bucket: 'uploads' | 'work'; prefix: string },
  ...kinds: readonly (keyof typeof objectActions)[]
): void {
  const { bucketArn } = storage[place.bucket];
  const objects = `${bucketArn}/${place.prefix}/*`;
  allow(grantee, [...new Set(kinds.flatMap((kind) => objectActions[kind]))], [objects]);
  allow(grantee, ['s3:ListBucket'], [bucketArn]);
  allowKey(grantee, storage);
  acknowledge(grantee.role ?? grantee, {
    [`AwsSolutions::AwsSolutions-IAM5[Resource::${arnOf(storage[place.bucket])}/${place.prefix}/*]`]:
      'The keys of the objects under this prefix are not known beforehand.',
  });
}
