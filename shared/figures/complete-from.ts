// From which day the records are complete: the one the committee set, or the end of what was declared without papers for
// the whole organisation, whichever is later; what single units declared serves comparisons and hides no records. A period before it shows what was declared, never a count of the few papers that are there.
import { periodNamed } from '../period/period.ts';
import type { StatedInput } from './inputs.ts';
import type { Settings } from './settings.ts';

export function completeFrom(
  settings: readonly Settings[],
  inputs: readonly StatedInput[],
  isTop: (unit: string) => boolean,
): readonly Settings[] {
  const ends = inputs.flatMap((input) =>
    input.kind === 'declaredAdmitted' && isTop(input.unit) ? (periodNamed(input.period, settings)?.to ?? []) : [],
  );
  const recordsFrom = ends.sort().at(-1);
  if (recordsFrom === undefined) return settings;
  return settings.map((one) => (one.recordsFrom < recordsFrom ? { ...one, recordsFrom } : one));
}
