// What the resolutions of cells and of committees share, before a house words it.
import type { Block } from '../page/content.ts';
import type { Purpose } from './values/party.ts';

export interface Meeting {
  readonly purpose: Purpose;
  readonly whom: string;
  readonly deed: string;
  /** Who met, and what it calls itself. */
  readonly body: string;
  readonly short: string;
  readonly office: string;
  readonly grounds: readonly string[];
  readonly present: () => readonly Block[];
  readonly votes: () => string;
  readonly asked: string;
}
