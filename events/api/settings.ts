// What the committee decides about its figures.
import { z } from 'zod';
import { Settings } from '../../shared/figures/settings.ts';

/** What is not said stays as it was on that day. */
export const SettingsChange = Settings.partial().extend({ from: Settings.shape.from }).strict();

export const SettingsReply = z.object({
  /** Each holds from its day on. */
  settings: z.array(Settings),
  /** Figures are being counted anew; until they are, no quarter can be closed. */
  recounting: z.boolean(),
});
