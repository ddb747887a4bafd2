// What the locators make of each house's wording, apart from how well a page is read: papers are set by the generator and
// read as two perfect readers would. Types recognised, fields exact, not found and wrong; the last ones listed.
// npm run bench:wording -- [--style A,B,C,D,E] [--count 12] [--seed N] [--errors N] [--field NAME] [--type TYPE]
import { parseArgs } from 'node:util';
import { locateDocuments } from '../functions/understand/understand.ts';
import { addDays } from '../samples/calendar.ts';
import { inventDossier } from '../samples/dossier.ts';
import { papersOf } from '../samples/making.ts';
import { documentTypesOf, writePaper } from '../samples/paper.ts';
import type { WrittenPaper } from '../samples/paper.ts';
import { createRandom } from '../samples/random.ts';
import { setPaper } from '../samples/page/setting.ts';
import type { Style } from '../samples/wear/capture.ts';
import { documentTypes } from '../shared/document-types/registry.ts';
import { readingsOf } from '../test/document-types/drawn-reading.ts';
import { isRight } from './labelled.ts';

const styles = ['A', 'B', 'C', 'D', 'E'] as const;

const { values: options } = parseArgs({
  options: {
    style: { type: 'string', default: styles.join(',') },
    count: { type: 'string', default: '12' },
    seed: { type: 'string', default: 'wording' },
    errors: { type: 'string', default: '0' },
    field: { type: 'string' },
    type: { type: 'string' },
  },
});

interface Counts {
  papers: number;
  recognised: number;
  fields: number;
  exact: number;
  missing: number;
  /** Given, and not what stands on the paper. */
  wrong: number;
}

interface Slip {
  readonly at: string;
  readonly field: string;
  readonly line: string;
}

const nothing = (): Counts => ({ papers: 0, recognised: 0, fields: 0, exact: 0, missing: 0, wrong: 0 });

function papersFor(style: Style, index: number): { documentType: string; written: WrittenPaper }[] {
  const random = createRandom(`${options.seed} ${style} ${index}`);
  const dossier = inventDossier(random.fork('facts'), addDays('2021-08-02', random.int(0, 800)));
  return papersOf(dossier, documentTypesOf(style))
    .filter((documentType) => options.type === undefined || options.type.split(',').includes(documentType))
    .map((documentType) => ({
      documentType,
      written: writePaper(
        dossier,
        { documentType, style, level: 'clean', byHand: new Set() },
        random.fork(documentType),
      ),
    }));
}

function judge(at: string, documentType: string, written: WrittenPaper, counts: Counts): Slip[] {
  const { paper, look } = written;
  counts.papers += 1;
  const printed = new Set(setPaper(paper, look, 200).flatMap(({ pieces }) => pieces.map(({ field }) => field)));
  const known = new Set(Object.keys(documentTypes.find(({ id }) => id === documentType)?.fields ?? {}));
  const [found] = locateDocuments(readingsOf(written));
  const isRecognised = found?.definition.id === documentType;
  if (isRecognised) counts.recognised += 1;
  const names = new Set([...Object.keys(paper.values), ...(isRecognised ? Object.keys(found.fields) : [])]);
  const slips = [...names].flatMap((field): Slip[] => {
    const truth = printed.has(field) && known.has(field) ? paper.values[field] : undefined;
    const read = isRecognised ? found.fields[field] : undefined;
    const value = read?.state === 'found' ? read.value : null;
    if (truth) counts.fields += 1;
    if (!truth && value === null) return [];
    const alternatives = [...(truth?.alternatives ?? [])];
    const wanted = truth && { value: truth.value, alternatives, legible: true, handwritten: false };
    if (value !== null && isRight(field, value, wanted)) {
      counts.exact += 1;
      return [];
    }
    if (value === null) counts.missing += 1;
    else counts.wrong += 1;
    const said = JSON.stringify(value)?.slice(0, 70);
    return [{ at, field, line: `${field}: ${said} for ${JSON.stringify(truth?.value)?.slice(0, 90)}` }];
  });
  return isRecognised ? slips : [{ at, field: 'documentType', line: `documentType: ${found?.definition.id}` }];
}

const share = (n: number, of: number) => (of === 0 ? '-' : `${((100 * n) / of).toFixed(1)} %`);

for (const style of styles.filter((each) => options.style.split(',').includes(each))) {
  const counts = nothing();
  const slips: Slip[] = [];
  for (let index = 0; index < Number(options.count); index += 1)
    for (const { documentType, written } of papersFor(style, index))
      slips.push(...judge(`${style}${index} ${documentType}`, documentType, written, counts));
  const { papers, recognised, fields, exact, missing, wrong } = counts;
  console.log(
    `style ${style}: ${papers} papers, types right ${share(recognised, papers)}; fields exact ${share(exact, fields)}, ` +
      `not found ${share(missing, fields)}, wrong ${share(wrong, fields)}`,
  );
  const shown = slips.filter(({ field }) => options.field === undefined || options.field.split(',').includes(field));
  const byField = Map.groupBy(shown, ({ field }) => field);
  const worst = [...byField].sort(([, a], [, b]) => b.length - a.length).slice(0, 12);
  console.log(`  ${worst.map(([field, each]) => `${field} ${each.length}`).join(', ')}`);
  for (const { at, line } of shown.slice(0, Number(options.errors))) console.log(`  ${at.padEnd(36)} ${line}`);
}
