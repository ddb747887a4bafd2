// What the function needs to know of its surroundings; infra reads the names.
import { z } from 'zod';

export const Env = z.object({
  WORK_BUCKET: z.string().min(1),
  /** Set where a home of its own answers instead of AWS: then reader A is another one, with its own calibration. */
  AWS_ENDPOINT_URL: z.string().optional(),
  AWS_ENDPOINT_URL_TEXTRACT: z.string().optional(),
});
