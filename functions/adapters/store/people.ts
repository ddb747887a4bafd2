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

/** With the grassroots unit under which it stands. */
export type EnteredPaper = PersonPaper & { readonly unit: string };

export interface PersonKey {
  /** The grassroots unit, or the unit itself where the registry knows none above it. */
  readonly unit: string;
  /** Without marks and case. */
  readonly foldedName: string;
}

const partition = ({ unit, foldedName }: PersonKey) => `PERSON#${unit}#${foldedName}`;
const namesOf = (unit: string) => `PEOPLE#${unit}`;

/** The same name in another unit: a person of it went from one to the other. */
const Link = z.object({ unit: z.string(), foldedName: z.string() });
const Entry = z.union([PersonPaper, Link]);
const isPaper = (entry: z.infer<typeof Entry>): entry is PersonPaper => 'documentId' in entry;

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
    /** From now on whoever asks for one of them gets the papers of both. */
    async link(one: PersonKey, other: PersonKey): Promise<void> {
      for (const [from, to] of [[one, other] as const, [other, one] as const]) {
        await table.put({ pk: namesOf(from.unit), sk: from.foldedName }, { foldedName: from.foldedName });
        await table.put({ pk: partition(from), sk: `LINK#${to.unit}` }, { unit: to.unit, foldedName: to.foldedName });
      }
    },
    /** In this unit and in those that it is linked with. An entry that leads nowhere in one of them hides none of another. */
    async papersOf(person: PersonKey): Promise<EnteredPaper[]> {
      const [waiting, seen, papers] = [[person], new Set<string>(), new Map<string, EnteredPaper>()];
      for (const key of waiting) {
        if (seen.has(partition(key))) continue;
        seen.add(partition(key));
        for (const entry of (await table.all({ pk: partition(key) })).map((item) => Entry.parse(item))) {
          if (!isPaper(entry)) waiting.push(entry);
          else if (entry.attempt > (papers.get(entry.documentId)?.attempt ?? -1)) {
            papers.set(entry.documentId, { ...entry, unit: key.unit });
          }
        }
      }
      return [...papers.values()];
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
