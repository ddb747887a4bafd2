// Papers that a unit makes about itself, by type, and how one is written.
import { drawHabits } from '../paper.ts';
import type { WrittenPaper } from '../paper.ts';
import { Writer } from '../forms/writer.ts';
import { lookOfHouseA } from '../page/look.ts';
import type { Random } from '../random.ts';
import type { ReportForm } from './order.ts';
import { quarterlyReport } from './quarterly-report.ts';

export const reportBook: Readonly<Record<string, ReportForm>> = {
  'quarterly-report': quarterlyReport,
};

export interface ReportWish {
  readonly documentType: string;
  readonly variant?: string;
  /** Fields that a pen filled in. */
  readonly byHand?: ReadonlySet<string>;
}

export function writeReport({ documentType, variant, byHand = new Set() }: ReportWish, random: Random): WrittenPaper {
  const habits = { ...drawHabits(random.fork('habits')), zeroAsWord: false, slashDates: false };
  const look = { ...lookOfHouseA(random.fork('look')), size: 13 };
  const writer = new Writer(habits, byHand, random.fork('wording'));
  const form = reportBook[documentType];
  if (!form) throw new RangeError(`no form for ${documentType}`);
  const body = { indent: look.indent, above: look.paragraphGap };
  return { paper: form({ writer, habits, random: random.fork('form'), body, signed: true, variant }), look, random };
}
