// `checked.json`: what `check` hands to `settle`, in the order of the pages.
import { z } from 'zod';
import { CheckedDocument } from '../../shared/review/document.ts';

export const CheckedSubmission = z.object({ documents: z.array(CheckedDocument) });
export type CheckedSubmission = z.infer<typeof CheckedSubmission>;
