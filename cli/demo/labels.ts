// What the demo's scans are and how the system must answer them: samples/demo/labels.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Route } from '../../events/api/submissions.ts';

const LabelledDocument = z.object({
  documentType: z.string(),
  pages: z.array(z.int()),
  route: Route,
  /** Rules that must have spoken. */
  findings: z.array(z.string()).optional(),
});

export const LabelledFile = z.object({
  file: z.string(),
  unit: z.string(),
  expect: z.enum(['read', 'rejected', 'duplicate']),
  /** Of the refusal. */
  reason: z.string().optional(),
  /** The file whose bytes come again. */
  duplicateOf: z.string().optional(),
  documents: z.array(LabelledDocument),
});
export type LabelledFile = z.infer<typeof LabelledFile>;

/** Counts as numbers, shares as they are printed. */
const LabelledFigures = z.object({ unit: z.string() }).catchall(z.union([z.number(), z.string()]));

export const Labels = z.object({
  period: z.string(),
  topUnit: z.string(),
  files: z.array(LabelledFile),
  figures: z.array(LabelledFigures),
});
export type Labels = z.infer<typeof Labels>;

export const demoFolder = join(import.meta.dirname, '..', '..', 'samples', 'demo');

export function readLabels(folder = demoFolder): Labels {
  return Labels.parse(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')));
}
