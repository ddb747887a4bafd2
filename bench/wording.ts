// What the locators make of each house's wording, apart from how well a page is read: papers are set by the generator and
// read as two perfect readers would. Types recognised, fields exact, not found and wrong; the last ones listed.
// npm run bench:wording -- [--style A,B,C,D,E] [--count 12] [--seed N] [--errors N] [--field NAME] [--type TYPE]
import { parseArgs } from 'node:util';
import { locateDocuments } from '../functions/understand/understand.ts';
import { drawnPapers, styles } from './drawn.ts';
import type { DrawnPaper } from './drawn.ts';
import { isRight } from './labelled.ts';

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

function judge(at: string, { documentType, truth, pages }: DrawnPaper, counts: Counts): Slip[] {
  counts.papers += 1;
  const [found] = locateDocuments(pages);
  const isRecognised = found?.definition.id === documentType;
  if (isRecognised) counts.recognised += 1;
  const names = new Set([...Object.keys(truth), ...(isRecognised ? Object.keys(found.fields) : [])]);
  const slips = [...names].flatMap((field): Slip[] => {
    const label = truth[field];
    const read = isRecognised ? found.fields[field] : undefined;
    const value = read?.state === 'found' ? read.value : null;
    if (label) counts.fields += 1;
    if (!label && value === null) return [];
    if (value !== null && isRight(field, value, label)) {
      counts.exact += 1;
      return [];
    }
    if (value === null) counts.missing += 1;
    else counts.wrong += 1;
    const said = JSON.stringify(value)?.slice(0, 70);
    return [{ at, field, line: `${field}: ${said} for ${JSON.stringify(label?.value)?.slice(0, 90)}` }];
  });
  return isRecognised ? slips : [{ at, field: 'documentType', line: `documentType: ${found?.definition.id}` }];
}

const share = (n: number, of: number) => (of === 0 ? '-' : `${((100 * n) / of).toFixed(1)} %`);

for (const style of styles.filter((each) => options.style.split(',').includes(each))) {
  const counts = nothing();
  const slips: Slip[] = [];
  for (let index = 0; index < Number(options.count); index += 1)
    for (const paper of drawnPapers(style, options.seed, index, options.type?.split(',')))
      slips.push(...judge(`${style}${index} ${paper.documentType}`, paper, counts));
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
