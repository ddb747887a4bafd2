// Keys: their policies are checked wherever a bucket, a queue or a table is encrypted with one. Nothing is encrypted
// here by a key of the template: the data folder is protected by the disk's own encryption and its file modes.
import { z } from 'zod';
import type { Identity, Resource, Service, ServiceContext, ServiceModule, Unnamed } from '../service.ts';

const Key = z.strictObject({
  KeyPolicy: z.unknown(),
  Description: z.string().optional(),
  EnableKeyRotation: z.boolean().optional(),
  RotationPeriodInDays: z.number().optional(),
  PendingWindowInDays: z.number().optional(),
  Enabled: z.literal(true).optional(),
  KeySpec: z.literal('SYMMETRIC_DEFAULT').optional(),
  KeyUsage: z.literal('ENCRYPT_DECRYPT').optional(),
  MultiRegion: z.literal(false).optional(),
  Tags: z.unknown().optional(),
});

const Alias = z.strictObject({ AliasName: z.string(), TargetKeyId: z.string() });

export interface KeyUse {
  /** The key's ARN for what a template may call it: ARN, id or alias; undefined for a key that AWS owns. */
  keyArn(name: string | undefined): string | undefined;
}

function keyIdentity({ stack, logicalId, account, region }: Unnamed): Identity {
  const ref = `${stack}-${logicalId}`;
  const arn = `arn:aws:kms:${region}:${account}:key/${ref}`;
  return { ref, arn, attributes: { KeyId: ref } };
}

export function createKms({ attachPolicy, account, region }: ServiceContext): Service & KeyUse {
  const aliases = new Map<string, string>();
  const place = `arn:aws:kms:${region}:${account}`;
  const keyArn = (name: string | undefined): string | undefined => {
    if (name === undefined || name.includes('alias/aws/')) return undefined;
    const target = aliases.get(name.slice(name.indexOf('alias/'))) ?? name;
    return target.startsWith('arn:') ? target : `${place}:key/${target}`;
  };
  return {
    keyArn,
    declare({ type, identity, properties }: Resource) {
      if (type === 'AWS::KMS::Key') attachPolicy(identity.arn ?? '', (properties as z.infer<typeof Key>).KeyPolicy);
      else {
        const { AliasName, TargetKeyId } = properties as z.infer<typeof Alias>;
        aliases.set(AliasName, TargetKeyId);
      }
    },
  };
}

export const kms: ServiceModule = {
  name: 'kms',
  types: {
    'AWS::KMS::Key': { schema: Key, identify: keyIdentity },
    'AWS::KMS::Alias': {
      schema: Alias,
      identify: ({ text, logicalId }) => ({ ref: text('AliasName') ?? logicalId, attributes: {} }),
    },
  },
  create: createKms,
};
