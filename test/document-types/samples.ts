// One sample of every form of the registry, from the generator, with what stands on it. All people and units are invented.
import { createRandom } from '../../samples/random.ts';
import { inventDossier } from '../../samples/dossier.ts';
import { writePaper } from '../../samples/paper.ts';
import type { WrittenPaper } from '../../samples/paper.ts';
import { reportBook, writeReport } from '../../samples/reports/book.ts';

const habits = { oldTones: false, capitalNames: false, zeroAsWord: false, slashDates: false } as const;

/** The layout that prints most, where a form has several. */
const layouts: Readonly<Record<string, string>> = { 'quarterly-report': 'table', plan: 'quarters' };

/** In the wording of the published forms; nothing written by hand. */
export function sampleOf(documentType: string, seed = 'sample', variant?: string): WrittenPaper {
  const random = createRandom(seed);
  if (documentType in reportBook)
    return writeReport({ documentType, variant: variant ?? layouts[documentType] }, random);
  const dossier = inventDossier(random.fork('facts'), '2022-03-01');
  const wish = { documentType, level: 'clean', style: 'A', byHand: new Set<string>(), habits } as const;
  return writePaper(dossier, wish, random.fork(documentType));
}
