// One number of a committee's meeting, of two opinions or of a union's vote printed otherwise, so that the paper contradicts
// itself: a rule speaks of it or a value is doubted, and no number is read that is not printed. In every house's wording.
// All people and units are invented.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import { addDays } from '../../samples/calendar.ts';
import { inventDossier } from '../../samples/dossier.ts';
import { documentTypesOf, writePaper } from '../../samples/paper.ts';
import { createRandom } from '../../samples/random.ts';
import shipped from '../../shared/calibration/pp-ocr-en.tesseract-vie.json' with { type: 'json' };
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { drawnPagesOf, readingsOfPages } from '../document-types/drawn-reading.ts';
import { withDigits } from '../document-types/lost-words.ts';

const houses = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

const committee = ['committeeTotal', 'committeePresent', 'committeeAbsent', 'votesFor', 'votesForPercent'];
const opinions = ['mass', 'residence'].flatMap((group) =>
  ['For', 'Asked', 'ForPercent', 'Against'].map((name) => group + name),
);
// How many voted in a union is printed nowhere: of its numbers only the share can contradict.
const numbers: Readonly<Record<string, readonly string[]>> = {
  'committee-admission-resolution': committee,
  'committee-official-resolution': committee,
  'opinion-summary': opinions,
  'probation-opinion-summary': opinions,
  'youth-union-resolution': ['votesForPercent'],
  'trade-union-resolution': ['votesForPercent'],
};

/** No count of a meeting has this share. */
const strangeShare = 98.61;

interface Slip {
  readonly field: string;
  readonly printed: Readonly<Record<string, unknown>>;
  readonly understood: UnderstoodDocument | undefined;
}

function slipOf(style: (typeof houses)[number], documentType: string, field: string): Slip | undefined {
  const random = createRandom(`digits ${style} ${documentType}`);
  const dossier = inventDossier(random.fork('facts'), addDays('2021-08-02', random.int(0, 800)));
  const wish = { documentType, style, level: 'clean', byHand: new Set<string>() } as const;
  const written = writePaper(dossier, wish, random.fork('paper'));
  const values = Object.entries(written.paper.values).map(([name, { value }]) => [name, value] as const);
  const sound = written.paper.values[field]?.value;
  if (typeof sound !== 'number') return undefined;
  const value = field.endsWith('Percent') ? strangeShare : sound + 1;
  const pages = withDigits(drawnPagesOf(written), field, String(value).replace('.', ',').padStart(2, '0'));
  if (!pages) return undefined;
  const read = readingsOfPages(pages).map((page) => ({ ...page, readers: shipped.readers }));
  return { field, printed: { ...Object.fromEntries(values), [field]: value }, understood: understand(read)[0] };
}

/** What is wrong with how a slip was taken, if anything is. */
function faults(names: readonly string[], { field, printed, understood }: Slip): string[] {
  const type = understood && documentTypeOf(understood.documentType);
  if (!understood || !type) return [`${field}: not recognised`];
  const isSure = (name: string) => (understood.fields[name]?.probability ?? 0) >= 0.99;
  const misread = names.filter((name) => isSure(name) && understood.fields[name]?.value !== printed[name]);
  const isSaid = type.rules.some((rule) => rule.check(understood).length > 0);
  const isSilent = !isSaid && names.every((name) => printed[name] === undefined || isSure(name));
  return [...misread.map((name) => `${field}: ${name} misread`), ...(isSilent ? [`${field}: not noticed`] : [])];
}

describe.each(houses)('in the wording of house %s', (style) => {
  it('a number that contradicts the others is spoken of or doubted', () => {
    const cases = Object.entries(numbers).flatMap(([documentType, names]) =>
      documentTypesOf(style).includes(documentType) ? names.map((field) => ({ documentType, names, field })) : [],
    );
    // A third of the numbers of each house, others in the next: each paper takes a while.
    const some = cases.filter((_, index) => (index + houses.indexOf(style)) % 3 === 0);
    const found = some.flatMap(({ documentType, names, field }) => {
      const slip = slipOf(style, documentType, field);
      return slip ? faults(names, slip).map((fault) => `${documentType} ${fault}`) : [];
    });
    expect(found).toEqual([]);
  });
});
