// Which action on which resources a request needs, for the IAM check. An index query needs the index's own ARN.
// Source: "Actions, resources, and condition keys for Amazon DynamoDB" in the Service Authorization Reference.

import { operationOf } from './operations.ts';

export interface Needed {
  action: string;
  resource: string;
}

export function resourceArns(tableArnPrefix: string, target: string, body: unknown): Needed[] {
  const name = operationOf(target);
  const action = `dynamodb:${name}`;
  const resources = isObject(body) ? resourcesOf(name, body) : [];
  if (resources.length === 0) return [{ action, resource: '*' }];
  return resources.map((resource) => ({ action, resource: tableArnPrefix + resource }));
}

function resourcesOf(name: string, body: Record<string, unknown>): string[] {
  if (isObject(body.RequestItems)) return Object.keys(body.RequestItems);
  if (Array.isArray(body.TransactItems)) return transacted(body.TransactItems);
  if (typeof body.TableName !== 'string') return [];
  const viaIndex = (name === 'Query' || name === 'Scan') && typeof body.IndexName === 'string';
  return [viaIndex ? `${body.TableName}/index/${String(body.IndexName)}` : body.TableName];
}

const transacted = (items: unknown[]): string[] =>
  items
    .flatMap((item) => (isObject(item) ? Object.values(item) : []))
    .flatMap((part) => (isObject(part) && typeof part.TableName === 'string' ? [part.TableName] : []));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
