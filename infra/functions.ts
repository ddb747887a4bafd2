// Entry of each bundle -> its source. `index` is the handler.
import type { Entries } from './bundles.ts';

const folders = [
  'intake',
  'prepare',
  'read-page',
  'understand',
  'check',
  'settle',
  'settle-failure',
  'roll-up',
  'roll-up-parent',
  'reread',
  'sweep',
  'reconcile',
  'close',
  'print-report',
  'notify',
  'api',
] as const;

export const entries: Entries = Object.fromEntries(
  folders.map((folder) => [`${folder}/index`, `functions/${folder}/handler.ts`]),
);
