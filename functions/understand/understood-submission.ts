// `understood.json`: what `understand` hands to `check`, in the order of the pages.
import { z } from 'zod';
import { UnderstoodDocument } from '../../shared/document-types/field.ts';

export const UnderstoodSubmission = z.object({ attempt: z.int().min(1), documents: z.array(UnderstoodDocument) });
export type UnderstoodSubmission = z.infer<typeof UnderstoodSubmission>;
