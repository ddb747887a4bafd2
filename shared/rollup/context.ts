// What counting a record needs besides the record. A change of either is a change of every figure: recompute.
import type { WorkingDays } from '../calendar/working-days.ts';
import type { Settings } from '../figures/settings.ts';

export interface CountingContext {
  readonly settings: readonly Settings[];
  readonly workingDays: WorkingDays;
}
