// What a user pool, its clients and its groups are called: the same at every start, as their tokens name them.

import { createHash } from 'node:crypto';
import type { ResourceType, Unnamed } from '../service.ts';
import * as properties from './properties.ts';

const idOf = (resource: Unnamed, length: number) =>
  BigInt(`0x${createHash('sha256').update(`${resource.stack}/${resource.logicalId}`).digest('hex')}`)
    .toString(36)
    .slice(0, length);

function identifyPool(resource: Unnamed) {
  const id = `${resource.region}_${idOf(resource, 9)}`;
  const provider = `cognito-idp.${resource.region}.amazonaws.com/${id}`;
  const arn = `arn:aws:cognito-idp:${resource.region}:${resource.account}:userpool/${id}`;
  return {
    ref: id,
    arn,
    attributes: { Arn: arn, UserPoolId: id, ProviderName: provider, ProviderURL: `https://${provider}` },
  };
}

function identifyClient(resource: Unnamed) {
  const id = idOf(resource, 26);
  return { ref: id, attributes: { ClientId: id, Name: resource.text('ClientName') ?? resource.logicalId } };
}

export const resourceTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::Cognito::UserPool': { schema: properties.pool, identify: identifyPool },
  'AWS::Cognito::UserPoolClient': { schema: properties.client, identify: identifyClient },
  'AWS::Cognito::UserPoolGroup': {
    schema: properties.group,
    identify: (resource) => ({ ref: resource.text('GroupName') ?? resource.logicalId, attributes: {} }),
  },
};
