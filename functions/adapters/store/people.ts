// The person index: where the papers that name one person in one grassroots unit meet. It holds ids only; whether two
// papers are really one person's is judged from the papers themselves.
import { z } from 'zod';
import { parseItem } from '../table.ts';
import type { Table } from '../table.ts';

export const PersonPaper = z.object({
  documentId: z.string(),
  /** Of reading, so that an entry of an earlier attempt is known as such. */
  attempt: z.int(),
});
export type PersonPaper = z.infer<typeof PersonPaper>;

export interface PersonKey {
  /** The grassroots unit, or the unit itself where the registry knows none above it. */
  readonly unit: string;
  /** Without marks and case. */
  readonly foldedName: string;
}

const partition = ({ unit, foldedName }: PersonKey) => `PERSON#${unit}#${foldedName}`;
const namesOf = (unit: string) => `PEOPLE#${unit}`;

const Name = z.object({ foldedName: z.string() });
const Known = z.object({ unit: z.string(), foldedName: z.string() });

export function peopleIn(table: Table) {
  return {
    /** The name first: who finds the paper by a name that is close to its own looks through the names. */
    async add(person: PersonKey, paper: PersonPaper): Promise<void> {
      const { unit, foldedName } = person;
      await table.put({ pk: namesOf(unit), sk: foldedName }, { foldedName });
      await table.put({ pk: partition(person), sk: `DOC#${paper.documentId}` }, paper);
    },
    async papersOf(person: PersonKey): Promise<PersonPaper[]> {
      return (await table.all({ pk: partition(person), prefix: 'DOC#' })).map((item) => PersonPaper.parse(item));
    },
    /** Every name that papers of the unit bear, folded, in order. */
    async namesIn(unit: string): Promise<string[]> {
      return (await table.all({ pk: namesOf(unit) })).map((item) => Name.parse(item).foldedName);
    },
    /** So that a person's id leads to the papers: an id says neither unit nor name. */
    putId: (personId: string, person: PersonKey) => table.put({ pk: `PERSONID#${personId}`, sk: 'META' }, person),
    async withId(personId: string): Promise<PersonKey | undefined> {
      return parseItem(Known, await table.get({ pk: `PERSONID#${personId}`, sk: 'META' }));
    },
  };
}
