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

/** Key -> number; a number of another form is refused with its line. */
export async function officialNumbers(
  given: string | undefined,
  form: keyof typeof forms,
  env: Environment,
): Promise<ReadonlyMap<string, string>> {
  const [file] = given === undefined ? [] : findFiles([given], env);
  if (!file) return new Map();
  const [, ...rows] = await readTable(file);
  return new Map(
    rows.map(({ line, cells: [key = '', number = ''] }) => {
      const { test, like } = forms[form];
      if (test.test(number)) return [key, number] as const;
      throw wrongUsage('number.invalid', {
        vi: `${file.given}, dòng ${line}: ${number} không có dạng ${like}.`,
        en: `${file.given}, line ${line}: ${number} is not of the form ${like}.`,
      });
    }),
  );
}
