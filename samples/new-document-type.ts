// `npm run new:document-type NAME`: a folder shared/document-types/NAME and a sample to fill in. What stands in it in
// capitals between guillemets must go: a test refuses it. docs/adding-a-document-type.md says how to go on.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const [name = '', root = join(import.meta.dirname, '..')] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  stop('new:document-type NAME: lower-case words with dashes, such as cell-meeting-minutes');
}
const folder = join(root, 'shared', 'document-types', name);
const sample = join(root, 'samples', 'reports', `${name}.ts`);
for (const path of [folder, sample]) if (existsSync(path)) stop(`${path} is there already`);

/** `cell-meeting-minutes` -> `cellMeetingMinutes` */
const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const type = `// «WHICH PAPER THIS IS, BY WHICH GUIDANCE IT IS MADE, WITH NUMBER AND DATE»
import { defineType } from '../build.ts';
import { numberAndDate, organisationHeader, signature } from '../parts/groups.ts';
import { behind } from '../parts/locators.ts';
import { signaturePresent } from '../../rules/signature.ts';

export const ${constant} = defineType({
  id: '${name}',
  title: { vi: '«TÊN GIẤY TỜ»', en: '«NAME OF THE PAPER»' },
  signs: {
    titles: ['«title as shared/splitting/titles.ts lists it»'],
    needs: [['«WORDS THAT ONLY THIS PAPER HAS»']],
  },
  fields: {
    ...organisationHeader,
    ...numberAndDate({ date: '«WHICH RECORD, RULE OR FIGURE NEEDS THE DATE»' }),
    personName: {
      kind: 'name',
      label: '«LABEL AS PRINTED»',
      locate: behind('name', { labels: ['«LABEL»'], before: ['«NEXT LABEL»'] }),
    },
    ...signature,
  },
  rules: [signaturePresent],
  // Nothing of this type is accepted unseen until its fields were measured on scans.
  complete: false,
});
`;

const form = `// «WHICH PAPER THIS IS». Everything is invented.
import { foot, header, paragraphs, title } from '../forms/house-a/parts.ts';
import type { Paper } from '../page/content.ts';
import { giveUnit, people } from './order.ts';
import type { ReportOrder } from './order.ts';

export function ${constant}(order: ReportOrder): Paper {
  const { writer, random } = order;
  const office = giveUnit(order, '«CODE OF THE NUMBER, SUCH AS BC»', '2022-03-15');
  writer.name('personName', random.pick(people));
  return {
    documentType: '${name}',
    blocks: [
      ...header(order),
      ...title(order, '«TITLE IN CAPITALS»', '«what it is about»'),
      ...paragraphs(order, ['«SENTENCE WITH» {personName}.']),
      ...foot(order, {
        ...{ body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name: random.pick(people), seal: \`ĐẢNG ỦY \${office}\`, receivers: [] },
      }),
    ],
    values: writer.values,
    size: 'A4',
  };
}
`;

mkdirSync(folder, { recursive: true });
mkdirSync(join(root, 'samples', 'reports'), { recursive: true });
writeFileSync(join(folder, 'type.ts'), type);
writeFileSync(sample, form);
process.stdout.write(`${[join(folder, 'type.ts'), sample].join('\n')}
Next: fill in what stands between « and »; add a line to shared/document-types/registry.ts and to
samples/reports/book.ts; then npx vitest run test/document-types. docs/adding-a-document-type.md goes through it.
`);
