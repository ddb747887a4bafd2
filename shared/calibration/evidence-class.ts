// The classes of evidence that probabilities are learnt for: few enough that each has many labelled examples.
import type { LocatedField } from '../document-types/document-type.ts';
import type { FieldEvidence, SyllableEvidence } from '../fields/evidence.ts';
import { handwritingLimit } from '../fields/located.ts';

const numeric = new Set(['int', 'percent', 'date', 'documentNumber']);

export interface Classes {
  /** From the narrowest to the widest. */
  readonly names: readonly string[];
  /** Without examples of this one nothing is known of such pages, however many others were seen. */
  readonly onSuchPages: string;
}

export function fieldClasses({ evidence, why }: LocatedField): Classes | undefined {
  if (!evidence) return undefined;
  const digits = numeric.has(evidence.kind);
  const hand = evidence.handwritten >= handwritingLimit ? '+hand' : '';
  const ink = evidence.unreadInk ? '+ink' : '';
  // Of a text whose syllables were compared one by one, the changed ones are judged one by one as well.
  const changed = why.includes('repaired') && !evidence.spelling?.length ? '+repaired' : '';
  const differs = why.includes('repeated-differs') ? '+otherwise' : '';
  const proof = why.includes('arithmetic') ? '+sum' : '';
  // A name without its surname was cut: a seal or a fold lies over it.
  const odd = evidence.kind === 'name' && evidence.spelling?.[0]?.support === 'doubt' ? '+odd' : '';
  const nature = `${evidence.agreement}${odd}${proof}${hand}${ink}${changed}${differs}`;
  const broad = `${digits ? 'digits' : 'letters'}:${nature}`;
  const own = `${evidence.kind}:${nature}`;
  return {
    names: [`${own}@${evidence.level}`, `${broad}@${evidence.level}`, own, broad],
    onSuchPages: `${broad}@${evidence.level}`,
  };
}

function band(confidence: number | undefined): string {
  if (confidence === undefined) return '?';
  if (confidence >= 0.96) return '96';
  if (confidence >= 0.93) return '93';
  return confidence >= 0.85 ? '85' : '0';
}

/** Syllables whose spelling something else confirms need no such care as those that stand alone. */
export function syllableClasses({ support, confidence }: SyllableEvidence, level: FieldEvidence['level']): Classes {
  const own = `${support}:${band(confidence)}`;
  return { names: [`${own}@${level}`, own], onSuchPages: `${own}@${level}` };
}
