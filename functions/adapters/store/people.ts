// The person index: where the papers that name one person in one grassroots unit meet. It holds ids only; whether two
// papers are really one person's is judged from the papers themselves.
import { z } from 'zod';
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

export function peopleIn(table: Table) {
  return {
    async add(person: PersonKey, paper: PersonPaper): Promise<void> {
      await table.put({ pk: partition(person), sk: `DOC#${paper.documentId}` }, paper);
    },
    async papersOf(person: PersonKey): Promise<PersonPaper[]> {
      return (await table.all({ pk: partition(person), prefix: 'DOC#' })).map((item) => PersonPaper.parse(item));
    },
  };
}
