// What the function needs to know of its surroundings; infra reads the names, so that a missing one does not compile.
import { z } from 'zod';

export const Env = z.object({
  TABLE_NAME: z.string().min(1),
  UPLOADS_BUCKET: z.string().min(1),
  READ_SUBMISSION_ARN: z.string().min(1),
});
