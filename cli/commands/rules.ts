// hoso rules list | explain ID: the catalogue of rules, with the texts they rest on.
import { catalogue, ruleOf } from '../../shared/rules/catalogue.ts';
import type { CatalogueEntry, RulePart } from '../../shared/rules/catalogue.ts';
import { exitCodes, wrongUsage } from '../failure.ts';
import type { CommandLine, Context } from '../program.ts';
import type { Language } from '../terminal.ts';
import { fieldLabel, titleOf } from '../titles.ts';

const checkedBy: Readonly<Record<RulePart['checked'], { vi: string; en: string }>> = {
  paper: { vi: 'máy, trên từng giấy', en: 'machine, on each paper' },
  dossier: { vi: 'máy, giữa các giấy của một người', en: 'machine, between the papers of a person' },
  unit: {
    vi: 'máy, với hồ sơ, danh mục đơn vị, chỉ tiêu và báo cáo trước của đơn vị',
    en: 'machine, against records, registry, plan and earlier papers of the unit',
  },
  person: { vi: 'người xem', en: 'a person' },
};

const words = {
  unsure: { vi: 'chưa chắc chắn: chỉ nhắc xem lại', en: 'unsure: asks only' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến trước', en: 'before' },
  note: { vi: 'Ghi chú', en: 'Note' },
  consent: { vi: 'Duyệt ngoại lệ cần', en: 'An exception needs' },
  why: { vi: 'Vì sao máy không kiểm tra', en: 'Why no machine checks it' },
  compares: { vi: 'So sánh', en: 'Compares' },
  checked: { vi: 'Kiểm tra', en: 'Checked by' },
} as const;

async function list({ terminal }: Context): Promise<number> {
  for (const { id, parts } of catalogue) {
    const [first] = parts;
    if (terminal.json)
      await terminal.printJson({ id, checked: parts.map(({ checked }) => checked), sentence: first?.sentence });
    else await terminal.print(`${id.padEnd(20)} ${first?.sentence[terminal.language] ?? ''}`);
  }
  return exitCodes.done;
}

function partLines(part: RulePart, language: Language): string[] {
  const say = (name: keyof typeof words) => words[name][language];
  const { sentence, checked, certainty, basis, note, consent, why, looksAt } = part;
  const fieldsOf = ({ documentType, fields }: (typeof looksAt)[number]) =>
    `${documentType === '*' ? '*' : titleOf(documentType, language)}: ${fields.map((field) => `${field} (${fieldLabel(documentType, field, language)})`).join(', ')}`;
  return [
    `  ${sentence[language]}`,
    `    ${say('checked')}: ${checkedBy[checked][language]}${certainty === 'unsure' ? `; ${say('unsure')}` : ''}`,
    ...(why ? [`    ${say('why')}: ${why[language]}`] : []),
    ...basis.map(({ citation, from, to }) =>
      [`    ${say('basis')}: ${citation}`, from && `${say('from')} ${from}`, to && `${say('to')} ${to}`]
        .filter(Boolean)
        .join(' '),
    ),
    ...(note ? [`    ${say('note')}: ${note[language]}`] : []),
    ...(consent ? [`    ${say('consent')}: ${consent[language]}`] : []),
    ...looksAt.map((one) => `    ${say('compares')}: ${fieldsOf(one)}`),
  ];
}

function ruleNamed(id: string): CatalogueEntry {
  const entry = ruleOf(id);
  if (entry) return entry;
  throw wrongUsage(
    'rule.unknown',
    { vi: `Không có quy tắc ${id}.`, en: `There is no rule ${id}.` },
    { vi: 'Xem `hoso rules list`.', en: 'See `hoso rules list`.' },
  );
}

async function explain({ terminal }: Context, id: string): Promise<number> {
  const entry = ruleNamed(id);
  if (terminal.json) await terminal.printJson(entry);
  else {
    await terminal.print(entry.id);
    for (const part of entry.parts) for (const line of partLines(part, terminal.language)) await terminal.print(line);
  }
  return exitCodes.done;
}

export function addRules({ program, say, run }: CommandLine): void {
  const rules = program
    .command('rules')
    .helpCommand(false)
    .description(say({ vi: 'Các quy tắc và căn cứ', en: 'The rules and what they rest on' }));
  rules
    .command('list')
    .description(say({ vi: 'Liệt kê các quy tắc', en: 'List the rules' }))
    .action(run(list));
  rules
    .command('explain')
    .description(say({ vi: 'Giải thích một quy tắc', en: 'Explain a rule' }))
    .argument('<ID>', say({ vi: 'mã quy tắc, ví dụ D1', en: 'id of the rule, e.g. D1' }))
    .action(run(explain));
}
