// What the function needs to know of its surroundings; infra reads the names.
import { z } from 'zod';

export const Env = z.object({
  TABLE_NAME: z.string().min(1),
  UPLOADS_BUCKET: z.string().min(1),
  WORK_BUCKET: z.string().min(1),
  USER_POOL_ID: z.string().min(1),
  SETTLE_DOCUMENT_ARN: z.string().min(1),
  REREAD_SUBMISSION_ARN: z.string().min(1),
  REPORTS_QUEUE_URL: z.string().min(1),
  PARENTS_QUEUE_URL: z.string().min(1),
});
export type Env = z.infer<typeof Env>;
