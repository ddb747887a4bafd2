// A prepared page as it lies in the work bucket, beside its image.
import { z } from 'zod';
import { Point } from '../../shared/document/geometry.ts';

export const KeptPage = z.object({
  page: z.int().min(1),
  format: z.enum(['jpg', 'png']),
  width: z.int().positive(),
  height: z.int().positive(),
  dpi: z.number().optional(),
  textLayer: z.array(z.object({ text: z.string(), polygon: z.array(Point), invisible: z.boolean() })).optional(),
  signedAt: z.array(z.iso.datetime()).optional(),
});
export type KeptPage = z.infer<typeof KeptPage>;

/** `pages.json`: written when every page is there. */
export const KeptPages = z.object({
  pages: z.array(z.object({ page: z.int().min(1), format: z.enum(['jpg', 'png']) })),
});
export type KeptPages = z.infer<typeof KeptPages>;
