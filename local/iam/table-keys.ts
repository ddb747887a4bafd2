// A table encrypted with a key of the template asks for that key whenever items are touched, as DynamoDB does on the
// caller's behalf. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
import { z } from 'zod';
import type { Authorize, Resource } from '../service.ts';

const Encrypted = z.object({ SSESpecification: z.object({ KMSMasterKeyId: z.string() }) });
const withoutItems = /^dynamodb:(Describe|List)/;

export interface TableKeys {
  readonly note: (resource: Pick<Resource, 'identity' | 'properties' | 'type'>) => void;
  readonly authorize: Authorize;
}

export function createTableKeys(
  authorize: Authorize,
  keyArn: (name: string) => string | undefined,
  region: string,
): TableKeys {
  const keys = new Map<string, string>();
  return {
    note: ({ type, identity, properties }) => {
      const encrypted = type === 'AWS::DynamoDB::Table' ? Encrypted.safeParse(properties) : undefined;
      if (encrypted?.success !== true) return;
      keys.set(identity.arn ?? '', encrypted.data.SSESpecification.KMSMasterKeyId);
    },
    authorize: (call) => {
      authorize(call);
      const name = keys.get(call.resource.split('/').slice(0, 2).join('/'));
      const resource = name === undefined || withoutItems.test(call.action) ? undefined : keyArn(name);
      if (resource === undefined) return;
      const context = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` };
      authorize({ caller: call.caller, action: 'kms:Decrypt', resource, context });
    },
  };
}
