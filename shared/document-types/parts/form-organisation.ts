// Part III of form 2-BTCTW: grassroots committees and cells, of each "Có kết nạp đảng viên" and "Không còn quần chúng".
// The same two rows stand under both: which is meant is said by the row above.
import { squeeze } from '../../fields/fold.ts';

const heads: readonly (readonly [prefix: string, letters: RegExp])[] = [
  ['committees', /^(?:[0-9.iv)-]*)?(?:tongso)?dangbocoso$/],
  ['cellUnits', /^(?:[0-9.iv)-]*)?(?:tongso)?chibocoso$/],
];
const below: Readonly<Record<string, string>> = { cellsWithAdmission: 'WithAdmission', noSource: 'NoSource' };

/** What the rows are called here. */
export const organisationRows = heads.flatMap(([head]) =>
  ['Total', ...Object.values(below)].map((part) => head + part),
);

interface Named {
  readonly wording: string;
  readonly name: string | undefined;
}

/** Names of the form's rows, in order: `Đảng bộ cơ sở` -> committeesTotal, `Có kết nạp` below it -> committeesWithAdmission */
export function organisationNames(rows: readonly Named[]): readonly (string | undefined)[] {
  let prefix: string | undefined;
  return rows.map(({ wording, name }) => {
    const head = heads.find(([, letters]) => letters.test(squeeze(wording)))?.[0];
    if (head !== undefined) {
      prefix = head;
      return `${head}Total`;
    }
    const part = name === undefined ? undefined : below[name];
    if (part === undefined) {
      if (name !== undefined) prefix = undefined;
      return name;
    }
    return prefix === undefined ? undefined : prefix + part;
  });
}
