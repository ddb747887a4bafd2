// Papers of a house as the generator sets them, read as two perfect readers would: what stands on each, and its pages.
import { addDays } from '../samples/calendar.ts';
import { inventDossier } from '../samples/dossier.ts';
import { papersOf } from '../samples/making.ts';
import { setPaper } from '../samples/page/setting.ts';
import { documentTypesOf, writePaper } from '../samples/paper.ts';
import { createRandom } from '../samples/random.ts';
import type { Style } from '../samples/wear/capture.ts';
import type { PageReading } from '../shared/document/page.ts';
import { documentTypes } from '../shared/document-types/registry.ts';
import { readingsOf } from '../test/document-types/drawn-reading.ts';
import type { TrueField } from './labelled.ts';

/** Houses whose wording is known to those who write locators; what is measured unseen is not among them. */
export const styles = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
] as const satisfies readonly Style[];

export interface DrawnPaper {
  readonly documentType: string;
  /** What is printed, of the fields that the type has. */
  readonly truth: Readonly<Record<string, TrueField>>;
  readonly pages: readonly PageReading[];
}

const dpi = 200;

/** The papers of one person; the same arguments give the same. */
export function drawnPapers(style: Style, seed: string, index: number, types?: readonly string[]): DrawnPaper[] {
  const random = createRandom(`${seed} ${style} ${index}`);
  const dossier = inventDossier(random.fork('facts'), addDays('2021-08-02', random.int(0, 800)));
  return papersOf(dossier, documentTypesOf(style))
    .filter((documentType) => types === undefined || types.includes(documentType))
    .map((documentType) => {
      const wish = { documentType, style, level: 'clean', byHand: new Set<string>() } as const;
      const written = writePaper(dossier, wish, random.fork(documentType));
      const { paper, look } = written;
      const printed = new Set(setPaper(paper, look, dpi).flatMap(({ pieces }) => pieces.map(({ field }) => field)));
      const known = documentTypes.find(({ id }) => id === documentType)?.fields ?? {};
      const truth = Object.entries(paper.values)
        .filter(([name]) => printed.has(name) && name in known)
        .map(([name, { value, alternatives }]): [string, TrueField] => [
          name,
          { value, alternatives: [...(alternatives ?? [])], legible: true, handwritten: false },
        ]);
      return { documentType, truth: Object.fromEntries(truth), pages: readingsOf(written) };
    });
}
