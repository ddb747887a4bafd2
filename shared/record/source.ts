// Where a value stands: from a figure through its record to the pixels.
import { z } from 'zod';
import { Polygon } from '../document/geometry.ts';

/** `page` counts in the submission; polygon in the frame a viewer shows. A person's entry has no place on a page. */
export const Source = z.object({
  documentId: z.string(),
  page: z.int().positive().optional(),
  polygon: Polygon.optional(),
});
export type Source = z.infer<typeof Source>;
