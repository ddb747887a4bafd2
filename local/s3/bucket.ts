// Buckets and their policies, as the template describes them.
import { z } from 'zod';
import type { Identity, ResourceType, Unnamed } from '../service.ts';

const Days = z.strictObject({
  Id: z.string().optional(),
  Status: z.enum(['Enabled', 'Disabled']),
  Prefix: z.string().default(''),
  ExpirationInDays: z.number().optional(),
  ExpiredObjectDeleteMarker: z.boolean().optional(),
  NoncurrentVersionExpiration: z
    .strictObject({ NoncurrentDays: z.number(), NewerNoncurrentVersions: z.number().optional() })
    .optional(),
  AbortIncompleteMultipartUpload: z.strictObject({ DaysAfterInitiation: z.number() }).optional(),
  /** A disk has one storage class. */
  Transitions: z.unknown().optional(),
  NoncurrentVersionTransitions: z.unknown().optional(),
});
export type LifecycleRule = z.infer<typeof Days>;

const CorsRule = z.strictObject({
  Id: z.string().optional(),
  AllowedMethods: z.array(z.string()),
  AllowedOrigins: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  ExposedHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().optional(),
});
export type CorsRule = z.infer<typeof CorsRule>;

const Encryption = z.strictObject({
  ServerSideEncryptionConfiguration: z
    .array(
      z.strictObject({
        BucketKeyEnabled: z.boolean().optional(),
        ServerSideEncryptionByDefault: z.strictObject({
          SSEAlgorithm: z.enum(['aws:kms', 'AES256']),
          KMSMasterKeyID: z.string().optional(),
        }),
      }),
    )
    .length(1),
});

const EventBridgeOnly = z.strictObject({
  EventBridgeConfiguration: z.strictObject({ EventBridgeEnabled: z.boolean().optional() }).optional(),
});

export const Bucket = z.strictObject({
  BucketName: z.string().optional(),
  BucketEncryption: Encryption.optional(),
  VersioningConfiguration: z.strictObject({ Status: z.literal('Enabled') }).optional(),
  LifecycleConfiguration: z.strictObject({ Rules: z.array(Days) }).optional(),
  NotificationConfiguration: EventBridgeOnly.optional(),
  CorsConfiguration: z.strictObject({ CorsRules: z.array(CorsRule) }).optional(),
  /** Nothing here is public, and objects belong to the one account. */
  PublicAccessBlockConfiguration: z.unknown().optional(),
  OwnershipControls: z.unknown().optional(),
  /** Access logs are for an account. */
  LoggingConfiguration: z.unknown().optional(),
  AccessControl: z.enum(['Private', 'LogDeliveryWrite']).optional(),
  Tags: z.unknown().optional(),
});
export type Bucket = z.infer<typeof Bucket>;

export const BucketPolicy = z.strictObject({ Bucket: z.string(), PolicyDocument: z.unknown() });

/** How the CDK writes `eventBridgeEnabled`; the function behind it has nothing to do here. */
export const BucketNotifications = z.strictObject({
  ServiceToken: z.string(),
  BucketName: z.string(),
  NotificationConfiguration: EventBridgeOnly,
  Managed: z.union([z.boolean(), z.string()]).optional(),
  SkipDestinationValidation: z.union([z.boolean(), z.string()]).optional(),
});

function bucketIdentity({ stack, logicalId, region, account, text, endpoint }: Unnamed): Identity {
  const ref = text('BucketName') ?? `${stack}-${logicalId}-${account}`.toLowerCase().slice(0, 63);
  const domain = `${ref}.s3.amazonaws.com`;
  const regional = `${ref}.s3.${region}.amazonaws.com`;
  return {
    ref,
    arn: `arn:aws:s3:::${ref}`,
    attributes: { DomainName: domain, RegionalDomainName: regional, WebsiteURL: `${endpoint}/${ref}` },
  };
}

const unnamed = ({ logicalId }: Unnamed): Identity => ({ ref: logicalId, attributes: {} });

export const bucketTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::S3::Bucket': { schema: Bucket, identify: bucketIdentity },
  'AWS::S3::BucketPolicy': { schema: BucketPolicy, identify: unnamed },
  'Custom::S3BucketNotifications': { schema: BucketNotifications, identify: unnamed },
};
