// The classes of evidence that probabilities are learnt for: few enough that each has many labelled examples.
import type { LocatedField } from '../document-types/document-type.ts';
import type { FieldEvidence, SyllableEvidence } from '../fields/evidence.ts';
import { handwritingLimit } from '../fields/located.ts';

const numeric = new Set(['int', 'percent', 'date', 'documentNumber']);

/** From the narrowest to the widest: the first with enough examples is used. */
export function fieldClasses({ evidence, why }: LocatedField): readonly string[] {
  if (!evidence) return [];
  const group = numeric.has(evidence.kind) ? evidence.kind : 'letters';
  const hand = evidence.handwritten >= handwritingLimit ? '+hand' : '';
  const ink = evidence.unreadInk ? '+ink' : '';
  // Of a text whose syllables were compared one by one, the changed ones are judged one by one as well.
  const changed = why.includes('repaired') && !evidence.spelling?.length ? '+repaired' : '';
  const differs = why.includes('repeated-differs') ? '+otherwise' : '';
  const proof = why.includes('arithmetic') ? '+sum' : '';
  const flaws = `${hand}${ink}${changed}${differs}`;
  const broad = `${numeric.has(evidence.kind) ? 'digits' : 'letters'}:${evidence.agreement}${proof}${flaws}`;
  const own = `${group}:${evidence.agreement}${proof}${flaws}`;
  return [`${own}@${evidence.level}`, own, broad];
}

function band(confidence: number | undefined): string {
  if (confidence === undefined) return '?';
  if (confidence >= 0.95) return '95';
  if (confidence >= 0.9) return '90';
  return confidence >= 0.8 ? '80' : '0';
}

export function syllableClasses({ support, confidence }: SyllableEvidence, level: FieldEvidence['level']): readonly string[] {
  const own = `${support}:${band(confidence)}`;
  return [`${own}@${level}`, own];
}
