// A paper that a unit makes about itself is entered where others look for it: under its unit and period, a list under
// everybody it names too. Entered again when a person has put its period right.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { foldName } from '../../shared/dossier/person-name.ts';
import { personOf, rowsOf } from '../../shared/unit-reports/list-rules.ts';
import { periodOfPaper } from '../../shared/unit-reports/paper-period.ts';
import { isHeldAgainstUnit } from '../../shared/unit-reports/unit-rules.ts';
import type { Store } from '../adapters/store.ts';
import type { PersonPaper } from '../adapters/store/people.ts';
import type { ListedKey } from '../adapters/store/unit-papers.ts';

/** Whom a row names for certain enough to look for them elsewhere: with the day of birth. */
export function listedKeyOf(row: Parameters<typeof personOf>[0]): ListedKey | undefined {
  const { name, birthDate } = personOf(row) ?? {};
  return name === undefined || birthDate === undefined ? undefined : { foldedName: foldName(name), birthDate };
}

export async function enterUnitPaper(
  store: Store,
  document: UnderstoodDocument,
  { unit, ...paper }: PersonPaper & { readonly unit: string },
): Promise<void> {
  const period = isHeldAgainstUnit(document) ? periodOfPaper(document) : undefined;
  if (period === undefined) return;
  await store.unitPapers.add({ unit, documentType: document.documentType, period }, paper);
  if (document.documentType !== 'admission-list') return;
  for (const key of rowsOf(document).flatMap((row) => listedKeyOf(row) ?? [])) {
    await store.unitPapers.addListed(key, paper);
  }
}
