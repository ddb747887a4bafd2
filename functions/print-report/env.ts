// What the function needs to know of its surroundings; infra reads the names.
import { z } from 'zod';

export const Env = z.object({
  TABLE_NAME: z.string().min(1),
  WORK_BUCKET: z.string().min(1),
});
