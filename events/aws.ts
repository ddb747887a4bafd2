// The AWS events that functions consume, with the parts that are used. Unknown parts are dropped, missing ones refused.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html and .../lambda/latest/dg/with-sqs.html
import { z } from 'zod';

/** `Object Created` as EventBridge sends it: the key is the key, not URL-encoded as in S3's own notifications. */
export const ObjectCreated = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.literal('Object Created'),
  time: z.iso.datetime(),
  detail: z.object({
    bucket: z.object({ name: z.string().min(1) }),
    object: z.object({
      key: z.string().min(1),
      size: z.int().min(0).optional(),
      'version-id': z.string().optional(),
    }),
  }),
});
export type ObjectCreated = z.infer<typeof ObjectCreated>;

const SqsRecord = z.object({ messageId: z.string(), body: z.string() });
export const SqsBatch = z.object({ Records: z.array(SqsRecord) });
export type SqsBatch = z.infer<typeof SqsBatch>;
