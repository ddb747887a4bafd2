// What the function needs to know of its surroundings; infra reads the names.
import { z } from 'zod';

export const Env = z.object({
  TABLE_NAME: z.string().min(1),
  USER_POOL_ID: z.string().min(1),
  NOTICE_FROM: z.email(),
});
