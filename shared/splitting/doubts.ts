// What a person must settle about a document as a whole before anything of it is believed.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { PageRange } from './split.ts';

type Doubt = UnderstoodDocument['doubts'][number];

/** Under this, type and page range are for a person to confirm. */
const sureOfType = 0.9;

export function doubtsOf({ type, score, pages }: PageRange): readonly Doubt[] {
  const page = pages[0]?.page;
  if (!type) return [];
  return [
    ...(score < sureOfType ? [{ code: 'type.unsure', page }] : []),
    ...(type.complete ? [] : [{ code: 'type.incomplete', page }]),
  ];
}
