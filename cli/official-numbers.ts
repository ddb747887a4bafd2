// Numbers that Hoso does not keep and the digitised file is named after: the official code of a unit, a person's identity
// number. They come from tables that the office keeps: `unit,code` and `dossier,cccd`.
import { wrongUsage } from './failure.ts';
import { findFiles } from './files.ts';
import type { Environment } from './place.ts';
import { readTable } from './table-file.ts';

const forms = {
  code: { test: /^\d{2}(\.\d{3}){4}$/, like: '19.001.002.000.003' },
  cccd: { test: /^\d{12}$/, like: '019090012345' },
} as const;

interface Line {
  readonly line: number;
  readonly key: string;
  readonly number: string;
}

/** A key twice, or one number for two: one of the lines is wrong, and which one nobody here can say. */
function assertOnce(file: string, lines: readonly Line[], of: 'key' | 'number'): void {
  for (const same of Map.groupBy(lines, (line) => line[of]).values()) {
    const [one, other] = same;
    if (!one || !other) continue;
    throw wrongUsage('number.twice', {
      vi: `${file}, dòng ${one.line} và ${other.line}: ${one[of]} có hai lần.`,
      en: `${file}, lines ${one.line} and ${other.line}: ${one[of]} is there twice.`,
    });
  }
}

/** Key -> number; a number of another form is refused with its line. */
export async function officialNumbers(
  given: string | undefined,
  form: keyof typeof forms,
  env: Environment,
): Promise<ReadonlyMap<string, string>> {
  const [file] = given === undefined ? [] : findFiles([given], env);
  if (!file) return new Map();
  const [, ...rows] = await readTable(file);
  const lines = rows.map(({ line, cells: [key = '', number = ''] }): Line => {
    const { test, like } = forms[form];
    if (test.test(number)) return { line, key, number };
    throw wrongUsage('number.invalid', {
      vi: `${file.given}, dòng ${line}: ${number} không có dạng ${like}.`,
      en: `${file.given}, line ${line}: ${number} is not of the form ${like}.`,
    });
  });
  assertOnce(file.given, lines, 'key');
  assertOnce(file.given, lines, 'number');
  return new Map(lines.map(({ key, number }) => [key, number]));
}
