// Points, polygons and boxes on a page. Two frames are in use and never mixed:
// "viewed": 0..1 of the page as a viewer shows it (PDF /Rotate applied, nothing deskewed); what leaves the system.
// "upright": 0..1 of the page turned and deskewed for reading; what locators compute with.
import { z } from 'zod';

/** x, y in 0..1 of a frame, y downwards. */
export const Point = z.tuple([z.number(), z.number()]);
export type Point = z.infer<typeof Point>;

/** Viewed frame. First point: the text's own top left; then clockwise. */
export const Polygon = z.array(Point).min(3);
export type Polygon = z.infer<typeof Polygon>;

/** Upright frame. Axis-aligned; right and bottom are exclusive ends. */
export const Box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
export type Box = z.infer<typeof Box>;
