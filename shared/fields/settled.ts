// A syllable with its marks settled: how it is spelled and how that is known.
import type { Why } from '../document-types/field.ts';
import type { SyllableEvidence } from './evidence.ts';

export interface Settled {
  readonly spelled: string;
  readonly support: SyllableEvidence['support'];
  readonly why?: Why;
}
