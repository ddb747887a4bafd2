// What every form maker gets and gives.
import type { Dossier } from '../dossier.ts';
import type { Paper } from '../page/content.ts';
import type { Random } from '../random.ts';
import type { Habits, Writer } from './writer.ts';

export interface Order {
  readonly dossier: Dossier;
  readonly writer: Writer;
  readonly habits: Habits;
  readonly random: Random;
  readonly body: { readonly indent: number; readonly above: number };
  /** A paper without a signature is one of the plantable slips. */
  readonly signed: boolean;
}
export type Form = (order: Order) => Paper;
export type FormBook = Readonly<Record<string, Form>>;
