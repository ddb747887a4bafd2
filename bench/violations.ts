// Planted violations over generated dossiers, each judged as a whole: which are found, and what sound dossiers are accused
// of. Papers are set by the generator and read as two perfect readers would, so every value stands on its page; the
// locators, what papers say of each other and the rules are what is measured. Two slips in three dossiers,
// in the wordings of all houses known to the locators.
// npm run bench:violations -- [--count 150] [--seed A]
import { parseArgs } from 'node:util';
import { understand } from '../functions/understand/understand.ts';
import { addDays } from '../samples/calendar.ts';
import { inventDossier } from '../samples/dossier.ts';
import { papersOf } from '../samples/making.ts';
import { documentTypesOf, writePaper } from '../samples/paper.ts';
import type { WrittenPaper } from '../samples/paper.ts';
import { createRandom } from '../samples/random.ts';
import { plant, violationKinds } from '../samples/violations.ts';
import type { Field, UnderstoodDocument } from '../shared/document-types/field.ts';
import { corroborateAll } from '../shared/dossier/corroborate.ts';
import { readingsOf } from '../test/document-types/drawn-reading.ts';
import { styles } from './drawn.ts';
import { count, judged, nothing, print } from './judged.ts';
import type { Count, PlantedTruth } from './judged.ts';
import { slips } from './slips.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '150' }, seed: { type: 'string', default: 'violations' } },
});

interface Made {
  /** Every value as it is printed. */
  readonly right: readonly UnderstoodDocument[];
  /** What the locators found on the pages. */
  readonly located: readonly UnderstoodDocument[];
  readonly truth: PlantedTruth;
}

const mark = { present: true, probability: 1 };

/** A paper as its maker wrote it: every value sure. */
function printed({ documentType, values: written }: WrittenPaper['paper']): UnderstoodDocument {
  const fields = Object.entries(written).map(([name, { value }]): [string, Field] => [
    name,
    { value, state: 'found', probability: 1, why: [] },
  ]);
  return {
    ...{ documentType, pages: [1], typeProbability: 1, fields: Object.fromEntries(fields), doubts: [] },
    marks: { signature: mark, seal: mark },
  };
}

/** Sound, with a slip that the generator prints, with one changed on the papers: by turns. */
function made(index: number): Made {
  const random = createRandom(`${values.seed} ${index}`);
  const style = random.fork('style').pick(styles);
  const invented = inventDossier(random.fork('facts'), addDays('2021-08-02', random.int(0, 800)));
  const kind = index % 3 === 1 ? violationKinds[Math.floor(index / 3) % violationKinds.length] : undefined;
  const dossier = kind ? plant(kind, invented, random.fork('slip')) : invented;
  const types = papersOf(dossier, documentTypesOf(style));
  const written = types.map((documentType) =>
    writePaper(dossier, { documentType, style, level: 'clean', byHand: new Set() }, random.fork(documentType)),
  );
  const right = written.map(({ paper }) => printed(paper));
  const located = corroborateAll(written.flatMap((paper) => understand(readingsOf(paper))));
  // A house that has no form of a paper leaves it out: it is missing.
  const lacking = papersOf(dossier, documentTypesOf('A')).filter((type) => !types.includes(type));
  const slip = index % 3 === 2 ? slips[Math.floor(index / 3) % slips.length] : undefined;
  const [slipped, seen] = [slip?.plant(right), slip?.plant(located)];
  if (!slip || !slipped || !seen)
    return { right, located, truth: { violations: dossier.violations, missing: lacking } };
  const missing = [...lacking, ...(slip.violation.rule === 'missing-document' ? slip.violation.documents : [])];
  return { right: slipped, located: seen, truth: { violations: [slip.violation], missing } };
}

const [asPrinted, asLocated] = [nothing(), nothing()];
for (let index = 0; index < Number(values.count); index += 1) {
  const { right, located, truth } = made(index);
  count(asPrinted, `${index}`, truth, judged(right));
  count(asLocated, `${index}`, truth, judged(located));
}
print(`${values.count} generated dossiers, as the papers say`, asPrinted);
print('as the locators find it on pages read without a slip', asLocated);
const misses = ({ found, planted, falseErrors }: Count) => found < planted * 0.99 || falseErrors.length > 0;
if (misses(asPrinted) || misses(asLocated)) process.exitCode = 1;
