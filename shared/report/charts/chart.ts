// What a chart compares; how it is drawn follows from it alone.
import { z } from 'zod';
import { columns } from './columns.ts';
import type { Drawing } from './drawing.ts';
import { rows } from './rows.ts';

export const Chart = z.object({
  /** Columns stand side by side, few groups; rows lie below each other, many groups with long names. */
  kind: z.enum(['columns', 'rows']),
  title: z.string(),
  series: z.array(z.string()),
  /** One value per series; null where it is not known, and then nothing is drawn. */
  groups: z.array(z.object({ label: z.string(), values: z.array(z.number().nullable()) })),
});
export type Chart = z.infer<typeof Chart>;

export function drawingOf(chart: Chart): Drawing {
  return chart.kind === 'columns' ? columns(chart) : rows(chart);
}
